import Papers

extension BlockWriter {
  /// One wave: a bar of the same length for each item, then the same in a table.
  mutating func write(_ chart: StackedBars) {
    writeDrawing(of: chart)
    guard !chart.rows.isEmpty else { return }
    var table = chart.table
    table.caption = "The same in numbers"
    write(table)
  }

  /// The bars alone, as a slide has them.
  mutating func writeDrawing(of chart: StackedBars) {
    guard !chart.rows.isEmpty else { return writeParagraph(Line(chart.caption), style: .plain) }
    html.markup("<figure class=\"survey\"")
    writeCaption(chart.caption)
    html.markup("<ul class=\"survey-legend\">\n")
    writeLegend(of: chart.steps)
    html.markup("</ul>\n<ul class=\"survey-rows\">\n")
    let fills = ScaleFill.fills(of: chart.steps)
    for row in chart.rows { write(row, of: chart, fills: fills) }
    html.markup("</ul>\n</figure>\n")
  }

  /// Closes the figure's tag and says what was found.
  ///
  /// It is also the figure's own name: without one Chromium leaves a figure in a PDF that says
  /// nothing. Empty under a slide's heading that says it already.
  mutating func writeCaption(_ caption: String) {
    guard !caption.isEmpty else { return html.markup(">\n") }
    html.attribute("aria-label", caption)
    html.markup(">\n<figcaption>")
    html.text(caption)
    html.markup("</figcaption>\n")
  }

  private mutating func write(_ row: StackedBars.Row, of chart: StackedBars, fills: [ScaleFill]) {
    openSurveyRow(row.item, mark: row.mark)
    if case .counts(let counts) = row.answers {
      let paint = ScalePaint(fills: fills, name: nextDrawing())
      openTrack(paint.name, item: row.item, height: 28)
      html.text(counts.words(of: chart.steps) + ". " + row.replies + ".")
      html.markup("</desc>\n")
      writePatterns(of: paint)
      let stack = Stack(counts)
      openParts()
      for (index, part) in stack.parts.enumerated() where index < fills.count {
        html.markup("<rect height=\"100%\"")
        html.attribute("x", share: part.start)
        html.attribute("width", share: part.width)
        writeFill(fills[index], of: paint)
      }
      html.markup("</g>\n")
      for (index, part) in stack.parts.enumerated() where index < fills.count {
        write(part, isOnSolid: fills[index] == .solid)
      }
      html.markup("</svg>\n")
    }
    html.markup("<p class=\"survey-figure\"><strong>")
    html.text(row.share ?? row.answers.maskedWords)
    html.markup("</strong> <span class=\"soft\">")
    html.text(row.replies)
    html.markup("</span></p>\n")
    closeSurveyRow()
  }

  /// The count in the middle of its part, where it has room.
  private mutating func write(_ part: Stack.Part, isOnSolid: Bool) {
    let digits = Double(String(part.count).count)
    guard part.count > 0, part.width * 520 >= digits * 9 + 8 else { return }
    // On a narrow screen a bar is half as long.
    let isTight = part.width * 240 < digits * 9 + 6
    html.markup("<text y=\"50%\" dy=\".35em\" font-size=\"14\" font-weight=\"700\"")
    html.markup(" text-anchor=\"middle\"")
    html.attribute("x", share: part.start + part.width / 2)
    html.attribute(
      "class", (isOnSolid ? "on-is" : "label") + (isTight ? " tight" : ""))
    html.attribute("fill", isOnSolid ? palette.sheet : palette.ink)
    html.markup(">")
    html.number(part.count)
    html.markup("</text>\n")
  }

  /// Opens a row: the item at the left, above the rest on a narrow screen.
  mutating func openSurveyRow(_ item: String, mark: Line?) {
    html.markup("<li class=\"survey-row\">\n<div class=\"survey-item\"><p>")
    html.text(item)
    html.markup("</p>")
    if let mark {
      html.markup("<p class=\"survey-mark\">")
      write(mark)
      html.markup("</p>")
    }
    html.markup("</div>\n<div class=\"survey-track\">\n")
  }

  mutating func closeSurveyRow() { html.markup("</div>\n</li>\n") }

  /// Opens a drawing as wide as its place, up to the words of its description.
  mutating func openTrack(_ name: String, item: String, height: Int) {
    html.markup("<svg class=\"track\" role=\"img\" width=\"100%\" height=\"")
    html.number(height)
    html.markup("\" overflow=\"visible\"")
    html.attribute("aria-labelledby", "\(name) \(name)-words")
    html.markup(">\n<title")
    html.attribute("id", name)
    html.markup(">")
    html.text(item)
    html.markup("</title><desc")
    html.attribute("id", "\(name)-words")
    html.markup(">")
  }
}

/// Counts as parts of one bar.
struct Stack {
  private(set) var parts: [Part] = []

  /// One part: where it begins and how wide it is, as shares of the bar.
  struct Part {
    var count: Int
    var start: Double
    var width: Double
  }

  init(_ counts: [Int]) {
    let counts = counts.map { max($0, 0) }
    let all = counts.reduce(0.0) { $0 + Double($1) }
    guard all > 0 else { return }
    var start = 0.0
    for count in counts {
      let width = Double(count) / all
      parts.append(Part(count: count, start: start, width: width))
      start += width
    }
  }
}

extension [Int] {
  /// As `Not at all 9, not very 14, fairly 12, very 3`.
  func words(of steps: [ScaleStep]) -> String {
    zip(steps, self).map { "\($0.word) \($1)" }.joined(separator: ", ")
  }
}
