import Papers

extension BlockWriter {
  /// Writes what to fill in: a label, what to look for, and lines to write on.
  mutating func write(form lines: [FormLine]) {
    guard !lines.isEmpty else { return }
    html.markup("<ul class=\"form\">\n")
    for line in lines { write(line) }
    html.markup("</ul>\n")
  }

  /// A line without a prompt is written on beside its label, one with a prompt beneath it.
  private mutating func write(_ line: FormLine) {
    let isShort = line.prompt == nil && line.lines <= 1
    html.markup(isShort ? "<li class=\"beside-label\">\n<p>" : "<li>\n<p>")
    html.markup("<strong>")
    html.text(line.label)
    html.markup("</strong>")
    if let prompt = line.prompt {
      html.markup("<br><span class=\"soft\">")
      html.text(prompt)
      html.markup("</span>")
    }
    html.markup("</p>\n")
    for _ in 0..<max(0, line.lines) { html.markup("<div class=\"to-write-on\"></div>\n") }
    html.markup("</li>\n")
  }

  /// Writes the sections of a paper as links; print adds the page where the engine can count it.
  mutating func write(contents lines: [ContentsLine]) {
    guard !lines.isEmpty else { return }
    html.markup("<nav class=\"contents\" aria-label=\"Contents\">\n<ol>\n")
    for line in lines {
      html.markup("<li><a")
      html.attribute("href", "#\(line.id)")
      html.markup(">")
      html.text(line.title)
      html.markup("</a></li>\n")
    }
    html.markup("</ol>\n</nav>\n")
  }
}
