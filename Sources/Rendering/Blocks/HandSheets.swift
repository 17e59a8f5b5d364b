import Papers

extension BlockWriter {
  /// Writes a questionnaire: boxes to tick, and lines to write on.
  mutating func write(_ form: PaperForm) {
    guard !form.questions.isEmpty else { return }
    html.markup("<ol class=\"questions\">\n")
    for question in form.questions {
      html.markup("<li>\n")
      switch question {
      case .choice(let choice): write(choice)
      case .grid(let grid): write(grid)
      case .open(let line): write(open: line)
      }
      html.markup("</li>\n")
    }
    html.markup("</ol>\n")
  }

  private mutating func write(_ choice: PaperForm.Choice) {
    write(question: choice.question, instruction: choice.instruction)
    // Many answers stand in columns.
    html.markup(
      choice.options.count > 6 ? "<ul class=\"to-tick many\">\n" : "<ul class=\"to-tick\">\n")
    for option in choice.options {
      html.markup("<li>")
      writeTickBox()
      html.text(option)
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }

  private mutating func write(_ grid: PaperForm.Grid) {
    write(question: grid.question, instruction: grid.instruction)
    openScroll(label: grid.question)
    // A few answers have columns of one width; a few items have room to stand large.
    let isEven = grid.steps.count + grid.outside.count <= 5
    html.markup("<table class=\"tick-table")
    if isEven { html.markup(" even") }
    if grid.items.count <= 8 { html.markup(" few") }
    html.markup("\">\n<thead>\n<tr><td></td>")
    for step in grid.steps { writeHead(step, isOutside: false) }
    for answer in grid.outside { writeHead(answer, isOutside: true) }
    html.markup("</tr>\n</thead>\n<tbody>\n")
    for item in grid.items {
      html.markup("<tr><th scope=\"row\">")
      html.text(item)
      html.markup("</th>")
      for _ in grid.steps { writeTickCell(isOutside: false) }
      for _ in grid.outside { writeTickCell(isOutside: true) }
      html.markup("</tr>\n")
    }
    html.markup("</tbody>\n</table>\n</div>\n")
  }

  private mutating func writeHead(_ words: String, isOutside: Bool) {
    html.markup(isOutside ? "<th scope=\"col\" class=\"outside\">" : "<th scope=\"col\">")
    html.text(words)
    html.markup("</th>")
  }

  private mutating func writeTickCell(isOutside: Bool) {
    html.markup(isOutside ? "<td class=\"outside\">" : "<td>")
    writeTickBox()
    html.markup("</td>")
  }

  private mutating func writeTickBox() {
    html.markup("<svg class=\"tick-box\" aria-hidden=\"true\" width=\"18\" height=\"18\"")
    html.markup(" viewBox=\"0 0 18 18\"><rect class=\"not\" x=\"1.5\" y=\"1.5\" width=\"15\"")
    html.markup(" height=\"15\" rx=\"2\" stroke-width=\"1.5\"")
    html.attribute("fill", palette.sheet)
    html.attribute("stroke", palette.ink)
    html.markup("/></svg>")
  }

  private mutating func write(open line: FormLine) {
    write(question: line.label, instruction: line.prompt)
    writeLines(line.lines)
  }

  private mutating func write(question: String, instruction: String?) {
    html.markup("<p class=\"question-words\"><strong>")
    html.text(question)
    html.markup("</strong>")
    if let instruction {
      html.markup(" <span class=\"soft\">")
      html.text(instruction)
      html.markup("</span>")
    }
    html.markup("</p>\n")
  }

  /// Writes boxes with lines to write on; boxes that hold lines alone stand two and two.
  mutating func write(_ boxes: [WritingBox]) {
    html.markup("<div class=\"boxes\">\n")
    var rest = boxes[...]
    while let box = rest.popFirst() {
      if box.isNarrow, let next = rest.first, next.isNarrow {
        rest.removeFirst()
        html.markup("<div class=\"box-pair\">\n")
        write(box)
        html.markup("<div class=\"box-gap\"></div>\n")
        write(next)
        html.markup("</div>\n")
      } else if case .labels(let labels) = box.room, box.heading == nil {
        write(labels)
      } else {
        html.markup("<div class=\"box-alone\">\n")
        write(box)
        html.markup("</div>\n")
      }
    }
    html.markup("</div>\n")
  }

  private mutating func write(_ box: WritingBox) {
    html.markup("<section class=\"writing-box\">\n")
    if let heading = box.heading {
      openHeading()
      html.text(heading)
      closeHeading()
    }
    if let prompt = box.prompt {
      html.markup("<p class=\"soft\">")
      html.text(prompt)
      html.markup("</p>\n")
    }
    switch box.room {
    case .lines(let count): writeLines(count)
    case .sentences(let count, let opening, let middle):
      html.markup("<ol class=\"sentences\">\n")
      for _ in 0..<max(count, 0) {
        html.markup("<li><div class=\"to-write-on\">")
        html.text(opening)
        html.markup("</div>\n<div class=\"to-write-on\">")
        html.text(middle)
        html.markup("</div></li>\n")
      }
      html.markup("</ol>\n")
    case .labels(let labels): write(labels)
    }
    html.markup("</section>\n")
  }

  private mutating func writeLines(_ count: Int) {
    for _ in 0..<max(count, 0) { html.markup("<div class=\"to-write-on\"></div>\n") }
  }

  /// Short lines beside each other.
  private mutating func write(_ labels: [String]) {
    html.markup("<div class=\"label-lines\">\n")
    for (index, label) in labels.enumerated() {
      if index > 0 { html.markup("<div class=\"box-gap\"></div>\n") }
      html.markup("<div class=\"to-write-on\">")
      html.text(label)
      html.markup("</div>\n")
    }
    html.markup("</div>\n")
  }
}

extension WritingBox {
  /// Whether half the sheet is wide enough for it.
  fileprivate var isNarrow: Bool {
    if case .lines = room { true } else { false }
  }
}
