import Papers

extension PlainWriter {
  /// A questionnaire with signs for boxes to tick.
  mutating func write(_ form: PaperForm) {
    for question in form.questions {
      switch question {
      case .choice(let choice):
        write(question: choice.question, instruction: choice.instruction)
        writeList(choice.options.map { Line("☐ " + $0) })
      case .grid(let grid):
        write(question: grid.question, instruction: grid.instruction)
        let answers = grid.steps + grid.outside
        writeTable(
          caption: grid.question,
          columns: [("Item", false)] + answers.map { ($0, false) },
          rows: grid.items.map { item in [Line(item)] + answers.map { _ in Line("☐") } })
      case .open(let line): write(line)
      }
    }
  }

  private mutating func write(question: String, instruction: String?) {
    let rest: [Line.Part] = instruction.map { [.text(" " + $0)] } ?? []
    writeParagraph(Line([.strong(question)] + rest))
  }

  /// Boxes as headings with empty lines beneath.
  mutating func write(_ box: WritingBox) {
    if let heading = box.heading {
      let rest: [Line.Part] = box.prompt.map { [.text(" " + $0)] } ?? []
      writeParagraph(Line([.strong(heading)] + rest), in: .fact)
    }
    switch box.room {
    case .lines(let count):
      for _ in 0..<min(max(count, 0), 40) { writeEmptyLine() }
    case .sentences(let count, let opening, let middle):
      for _ in 0..<min(max(count, 0), 40) {
        write(FormLine(label: opening))
        write(FormLine(label: middle))
      }
    case .labels(let labels):
      for label in labels { write(FormLine(label: label)) }
    }
  }

  private mutating func writeEmptyLine() {
    open(.formLine)
    html.markup("<p>&#160;</p>\n")
    close(.formLine)
  }
}
