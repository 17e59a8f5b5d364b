import Papers

extension BlockWriter {
  /// Writes what to fill in as a list of labels.
  mutating func write(form lines: [FormLine]) {
    writeList(
      lines.map { line in
        Line([.strong(line.label), .text(line.prompt.map { ": \($0)" } ?? "")])
      }, ordered: false)
  }

  /// Writes the sections of a paper as a list of links.
  mutating func write(contents lines: [ContentsLine]) {
    writeList(lines.map { Line([.link($0.title, to: "#\($0.id)")]) }, ordered: false)
  }
}
