package import Base
package import Mustache

/// How the papers look: colours, style sheets, a logo, templates, checked and compiled.
package struct Theme: Sendable {
  package let palette: Palette
  /// The tokens with the theme's own colours and face: the start of every style sheet.
  package let tokens: [UInt8]
  /// The theme's other files, by path.
  package let files: [String: [UInt8]]
  /// The name of the font for a word processor.
  package let face: String
  /// The path of the logo below the theme's folder.
  package let logo: String?
  /// What every page of the site shares, made once.
  let assets: Assets
  private let library: MustacheLibrary

  init(
    settings: ThemeSettings, tokens: [UInt8], files: [String: [UInt8]], library: MustacheLibrary
  ) {
    palette = settings.palette
    face = settings.wordFace
    logo = settings.logo?.value
    self.tokens = tokens
    self.files = files
    self.library = library
    assets = Assets(tokens: tokens, files: files, logo: logo)
  }

  /// The tokens followed by the named style sheets.
  package func stylesheet(_ names: String...) -> [UInt8] {
    names.reduce(into: tokens) { sheet, name in
      sheet.append(contentsOf: files[name] ?? [])
    }
  }

  /// The files of templates that an entry template is made of, itself first.
  package func templates(of entry: String) -> [String] {
    var found: [String] = []
    var waiting = [entry]
    while !waiting.isEmpty {
      let path = waiting.removeFirst() + ".mustache"
      guard !found.contains(path), let bytes = files[path] else { continue }
      found.append(path)
      var scanner = TagScanner(bytes)
      waiting += scanner.tags().filter { $0.kind == .partial }.map(\.name)
    }
    return found
  }

  /// Fills in one of the theme's entry templates.
  package func render(_ template: String, _ context: some TemplateContext) -> String {
    library.render(context, withTemplate: template) ?? ""
  }
}

/// What a template is filled in with: its names and, for each, the value.
package protocol TemplateContext: MustacheParent, Sendable {
  static var shape: TemplateShape { get }
}

/// Reads, checks and compiles a theme; a file it does not have comes from the default theme.
///
/// No theme comes back where a diagnostic is an error.
package func loadTheme(
  files: [(path: String, bytes: [UInt8])]
) -> (Theme?, SourceMap, [Diagnostic]) {
  var loading = ThemeLoading()
  for file in embeddedTheme { loading.files[file.path] = Array(file.text.utf8) }
  for file in files { loading.files[file.path] = file.bytes }
  let theme = loading.load()
  return (theme, loading.sources, loading.diagnostics)
}

/// The steps of loading a theme.
struct ThemeLoading {
  var files: [String: [UInt8]] = [:]
  private(set) var sources = SourceMap()
  private(set) var diagnostics: [Diagnostic] = []

  mutating func load() -> Theme? {
    let settings = readSettings()
    let texts = readTemplates()
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    var library = MustacheLibrary()
    for (name, text) in texts {
      do {
        try library.register(text.value, named: name)
      } catch {
        diagnostics.append(
          Diagnostic(
            "theme-unreadable", .error, at: text.span, "The template \(name) cannot be read"))
      }
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    var tokens = files["tokens.css"] ?? []
    tokens.append(contentsOf: settings.styles.utf8)
    return Theme(
      settings: settings, tokens: tokens, files: files, library: library)
  }

  private mutating func readSettings() -> ThemeSettings {
    let source = SourceText(path: "theme.yaml", bytes: files["theme.yaml"] ?? [])
    var reader = ThemeSettingsReader(source: source, file: sources.add(source))
    let settings = reader.read()
    diagnostics += reader.diagnostics
    if let logo = settings.logo, files[logo.value] == nil {
      diagnostics.append(
        Diagnostic(
          "theme-missing-file", .error, at: logo.span, "The theme has no file \(logo.value)",
          fix: "Put the file into the theme's folder, or take the line out"))
    }
    return settings
  }

  private mutating func readTemplates() -> [(String, Placed<String>)] {
    var texts: [(String, Placed<String>)] = []
    var templates: [String: TemplateCheck.Template] = [:]
    for path in files.keys.sorted() where path.hasSuffix(".mustache") {
      let bytes = files[path] ?? []
      let file = sources.add(SourceText(path: path, bytes: bytes))
      let name = String(path.dropLast(".mustache".count))
      guard let text = String(validating: bytes, as: UTF8.self) else {
        diagnostics.append(
          Diagnostic(
            "theme-not-text", .error, at: .start(of: file), "A template is text in UTF-8",
            fix: "Save \(path) as UTF-8"))
        continue
      }
      var scanner = TagScanner(bytes)
      templates[name] = TemplateCheck.Template(file: file, tags: scanner.tags())
      texts.append((name, Placed(text, at: .start(of: file))))
    }
    var check = TemplateCheck(templates)
    check.check(TemplateShape.entries)
    diagnostics += check.diagnostics
    return texts
  }
}
