package import Papers

extension BlockWriter {
  /// Words with their links and marks, without an element around them.
  package mutating func write(_ line: Line) {
    for part in line.parts {
      switch part {
      case .text(let words): html.text(words)
      case .strong(let words):
        html.markup("<strong>")
        html.text(words)
        html.markup("</strong>")
      case .soft(let words):
        html.markup("<span class=\"soft\">")
        html.text(words)
        html.markup("</span>")
      case .link(let words, let target): writeLink(words, to: target)
      case .reference(let words, let target): writeReference(words, to: target)
      case .chip(let chip): write(chip)
      }
    }
  }

  private mutating func writeLink(_ words: String, to target: String) {
    let isOpen = openLink(to: target)
    html.text(words)
    if isOpen { html.markup("</a>") }
  }

  private mutating func writeReference(_ words: String, to target: String?) {
    if let target, let href = address.href(to: target) {
      html.markup("<a class=\"ref\"")
      html.attribute("href", href)
      html.markup(">")
      html.text(words)
      html.markup("</a>")
    } else {
      html.markup("<span class=\"ref\">")
      html.text(words)
      html.markup("</span>")
    }
  }

  /// Opens a link; false, and nothing written, for an address we do not link to.
  mutating func openLink(to target: String) -> Bool {
    guard let href = address.href(to: target) else { return false }
    html.markup("<a")
    if PageAddress.isExternal(target) { html.markup(" class=\"external\" rel=\"noreferrer\"") }
    html.attribute("href", href)
    html.markup(">")
    return true
  }

  mutating func writeParagraph(_ line: Line, style: ParagraphStyle) {
    switch style {
    case .plain: html.markup("<p>")
    case .lede: html.markup("<p class=\"lede\">")
    case .soft: html.markup("<p class=\"soft\">")
    case .small: html.markup("<p class=\"small\">")
    }
    write(line)
    html.markup("</p>\n")
  }

  mutating func writeList(_ lines: [Line], ordered: Bool) {
    guard !lines.isEmpty else { return }
    html.markup(ordered ? "<ol>\n" : "<ul>\n")
    for line in lines {
      html.markup("<li>")
      write(line)
      html.markup("</li>\n")
    }
    html.markup(ordered ? "</ol>\n" : "</ul>\n")
  }
}
