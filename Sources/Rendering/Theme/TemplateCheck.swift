import Base

/// Holds the templates of a theme against the names they may use.
///
/// swift-mustache is silent about unknown names and partials, and a partial that includes itself
/// overflows the stack; so nothing is rendered that has not passed here.
struct TemplateCheck {
  /// The tags of every template, by its name.
  let templates: [String: Template]
  private(set) var diagnostics: [Diagnostic] = []
  private var used: Set<String> = []
  private var seen: Set<Diagnostic> = []

  struct Template {
    var file: FileID
    var tags: [TemplateTag]
  }

  init(_ templates: [String: Template]) { self.templates = templates }

  /// Checks each entry template with everything it includes.
  mutating func check(_ entries: [String: TemplateShape]) {
    for (name, template) in templates.sorted(by: { $0.key < $1.key }) {
      for tag in template.tags { checkSyntax(of: tag, in: template) }
      checkSections(of: template, named: name)
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    for (name, shape) in entries.sorted(by: { $0.key < $1.key }) {
      guard let template = templates[name] else { continue }
      used = []
      walk(template, scopes: [shape], path: [name])
      for required in TemplateShape.required[name] ?? [] where !used.contains(required) {
        report(
          "theme-missing-name", at: .start(of: template.file),
          "The template \(name) does not write \(required)",
          fix: "Add {{\(required)}} where the default theme has it")
      }
    }
  }

  private mutating func report(_ rule: String, at span: Span, _ message: String, fix: String) {
    let diagnostic = Diagnostic(rule, .error, at: span, message, fix: fix)
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  // MARK: Each tag by itself

  private mutating func checkSyntax(of tag: TemplateTag, in template: Template) {
    let span = Span(file: template.file, tag.range)
    switch tag.kind {
    case .unclosed:
      report(
        "theme-unclosed-tag", at: span, "A tag that opens with {{ must close with }}",
        fix: "Write the closing braces")
    case .delimiter:
      report(
        "theme-delimiter", at: span, "A theme may not change the braces of its tags",
        fix: "Keep {{ and }}, and take this tag out")
    case .dynamicPartial:
      report(
        "theme-dynamic-partial", at: span, "A theme names each partial it includes",
        fix: "Write the partial's own name instead of \(tag.name)")
    case .inheritance, .pragma:
      report(
        "theme-unknown-tag", at: span, "A theme has no tags of this kind",
        fix: "Use a name, a section or a partial")
    case .comment: break
    default: checkName(of: tag, at: span)
    }
  }

  private mutating func checkName(of tag: TemplateTag, at span: Span) {
    if tag.name.isEmpty {
      report(
        "theme-empty-tag", at: span, "A tag holds a name", fix: "Write a name, or take the tag out")
    } else if tag.name.contains(where: { "()".contains($0) }) {
      report(
        "theme-lambda", at: span, "A theme runs no functions in its tags, as in \(tag.name)",
        fix: "Write the name alone")
    }
  }

  private mutating func checkSections(of template: Template, named name: String) {
    var open: [TemplateTag] = []
    for tag in template.tags {
      switch tag.kind {
      case .section, .inverted: open.append(tag)
      case .close:
        let last = open.popLast()
        if last?.name != tag.name {
          report(
            "theme-section", at: Span(file: template.file, tag.range),
            last.map { "The section \($0.name) is closed as \(tag.name)" }
              ?? "The section \(tag.name) is closed but was not opened",
            fix: last.map { "Write {{/\($0.name)}}" } ?? "Take the tag out")
        }
      default: break
      }
    }
    for tag in open {
      report(
        "theme-section", at: Span(file: template.file, tag.range),
        "The section \(tag.name) is not closed", fix: "Write {{/\(tag.name)}} where it ends")
    }
  }

  // MARK: Names and partials

  private mutating func walk(_ template: Template, scopes: [TemplateShape], path: [String]) {
    var scopes = [scopes]
    for tag in template.tags {
      let span = Span(file: template.file, tag.range)
      guard let current = scopes.last else { return }
      switch tag.kind {
      case .variable, .raw:
        checkVariable(tag, kind: kind(of: tag, in: current, at: span), at: span)
      case .section:
        scopes.append(current + inner(kind(of: tag, in: current, at: span)))
      case .inverted:
        _ = kind(of: tag, in: current, at: span)
        scopes.append(current)
      case .close: scopes.removeLast()
      case .partial: include(tag, scopes: current, path: path, at: span)
      default: break
      }
    }
  }

  private func inner(_ kind: TemplateShape.Kind?) -> [TemplateShape] {
    switch kind {
    case .list(let shape), .group(let shape): [shape]
    default: []
    }
  }

  private mutating func include(
    _ tag: TemplateTag, scopes: [TemplateShape], path: [String], at span: Span
  ) {
    guard let partial = templates[tag.name] else {
      let near = nearest(to: tag.name, among: templates.keys.sorted())
      report(
        "theme-unknown-partial", at: span, "The theme has no partial \(tag.name)",
        fix: near.map { "Did you mean \($0)?" } ?? "Add the file \(tag.name).mustache")
      return
    }
    guard tag.place == .content else {
      report(
        "theme-partial-place", at: span, "A partial stands between elements, not inside a tag",
        fix: "Move it out of the tag")
      return
    }
    guard !path.contains(tag.name) else {
      report(
        "theme-partial-cycle", at: span,
        "The partial \(tag.name) includes itself: \((path + [tag.name]).joined(separator: ", "))",
        fix: "Take one of these tags out")
      return
    }
    walk(partial, scopes: scopes, path: path + [tag.name])
  }

  private mutating func kind(
    of tag: TemplateTag, in scopes: [TemplateShape], at span: Span
  ) -> TemplateShape.Kind? {
    let parts = tag.name.split(separator: ".").map(String.init)
    let first = parts.first ?? tag.name
    var found = scopes.reversed().lazy.compactMap { $0.names[first] }.first
    for part in parts.dropFirst() {
      found = inner(found).first?.names[part]
    }
    if let found {
      used.insert(first)
      return found
    }
    let known = Set(scopes.flatMap(\.names.keys)).sorted()
    report(
      "theme-unknown-name", at: span, "No page has a \(tag.name)",
      fix: nearest(to: tag.name, among: known).map { "Did you mean \($0)?" }
        ?? "Known names are \(known.joined(separator: ", "))")
    return nil
  }

  // MARK: What may stand where

  private mutating func checkVariable(
    _ tag: TemplateTag, kind: TemplateShape.Kind?, at span: Span
  ) {
    guard let kind else { return }
    switch kind {
    case .html: checkHTML(tag, at: span)
    case .list, .group, .flag:
      report(
        "theme-not-text", at: span, "\(tag.name) is not words",
        fix: "Open it as a section: {{#\(tag.name)}}")
    case .text, .url:
      if tag.kind == .raw {
        report(
          "theme-raw-html", at: span, "\(tag.name) is words, not finished HTML",
          fix: "Write it with two braces: {{\(tag.name)}}")
      }
    }
    checkPlace(of: tag, kind: kind, at: span)
  }

  private mutating func checkHTML(_ tag: TemplateTag, at span: Span) {
    if tag.kind == .variable {
      report(
        "theme-escaped-html", at: span, "\(tag.name) is finished HTML",
        fix: "Write it with three braces: {{{\(tag.name)}}}")
    } else if tag.place != .content {
      report(
        "theme-raw-html", at: span, "\(tag.name) is finished HTML and stands between elements",
        fix: "Move it out of the tag")
    }
  }

  private mutating func checkPlace(
    of tag: TemplateTag, kind: TemplateShape.Kind, at span: Span
  ) {
    switch tag.place {
    case .content, .comment: break
    case .tag:
      report(
        "theme-unquoted-attribute", at: span, "\(tag.name) stands where an attribute's name does",
        fix: "Put it into a value in quotes")
    case .unquoted(let attribute):
      report(
        "theme-unquoted-attribute", at: span, "The value of \(attribute) needs quotes",
        fix: "Write \(attribute)=\"{{\(tag.name)}}\"")
    case .quoted(let attribute): checkAttribute(attribute, of: tag, kind: kind, at: span)
    case .rawText(let element):
      report(
        "theme-variable-in-\(element)", at: span, "A theme writes no names into <\(element)>",
        fix: "Put it into a data attribute, or take it out")
    }
  }

  private mutating func checkAttribute(
    _ attribute: String, of tag: TemplateTag, kind: TemplateShape.Kind, at span: Span
  ) {
    let addresses: Set<String> = [
      "href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href", "ping",
    ]
    if case .url = kind { return }
    if addresses.contains(attribute) {
      report(
        "theme-unsafe-address", at: span, "\(tag.name) is words and may not stand in \(attribute)",
        fix: "Use a name that is an address")
    } else if attribute == "style" || attribute.hasPrefix("on") {
      report(
        "theme-unsafe-attribute", at: span, "Pages carry no \(attribute) attribute",
        fix: "Use a class and the style sheet")
    }
  }
}
