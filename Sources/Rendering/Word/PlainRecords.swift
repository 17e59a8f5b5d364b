import Papers

extension PlainWriter {
  /// What a title has besides the heading, which is the paper's own.
  mutating func write(_ title: Title) {
    if let lede = title.lede { writeParagraph(Line(lede), in: .lede) }
    if let status = title.status { writeFact("Status", Line([.chip(status)])) }
  }

  mutating func write(_ card: Card) {
    let reference = card.reference.map { Line($0 + " ") } ?? Line([])
    writeHeading(reference + Line(card.title.plainText), id: card.id)
    oneLevelDeeper { writer in
      writer.write(card.body)
      if let wheel = card.wheel { writer.write(wheel) }
      for line in card.footer { writer.writeParagraph(line, in: .small) }
    }
  }

  /// The sentence that stands for the drawing.
  mutating func write(_ wheel: Wheel) {
    writeFact("Stages", Line(wheel.label + "."))
  }

  mutating func write(_ fact: Fact) { writeFact(fact.term, fact.value) }

  private mutating func writeFact(_ term: String, _ value: Line) {
    let value = value.parts.count == 1 ? Line(value.plainText) : value
    writeParagraph(Line([.strong(term + ":"), .text(" ")]) + value, in: .fact)
  }

  mutating func write(_ stage: StageCard) {
    writeHeading(Line(stage.name))
    let word = stage.quarter.chip.word
    let saysSo = stage.when.lowercased().hasPrefix(word.lowercased())
    let when = saysSo ? stage.when.prefix(1).uppercased() + stage.when.dropFirst() : word
    let rest = saysSo || stage.when.isEmpty ? "" : ", " + stage.when
    writeParagraph(Line([.strong(when), .text(rest)]), in: .fact)
    oneLevelDeeper { $0.write(stage.body) }
  }

  mutating func write(_ notice: Notice) {
    open(.notice)
    html.markup("<p>")
    writeStrong(notice.heading)
    html.markup("</p>\n")
    for line in notice.lines {
      html.markup("<p>")
      write(line)
      html.markup("</p>\n")
    }
    close(.notice)
  }

  /// The label, what to look for, and lines to write on.
  mutating func write(_ line: FormLine) {
    let prompt = line.prompt.map { [Line.Part.text(" " + $0)] } ?? []
    writeParagraph(Line([.strong(line.label)] + prompt), in: .fact)
    open(.formLine)
    for _ in 0..<min(max(line.lines, 1), 40) { html.markup("<p>&#160;</p>\n") }
    close(.formLine)
  }
}
