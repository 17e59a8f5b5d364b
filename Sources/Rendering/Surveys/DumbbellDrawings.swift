import Papers

extension BlockWriter {
  /// Two waves: two marks an item with the thin bars of all answers beneath, then the table.
  mutating func write(_ chart: Dumbbells) {
    writeDrawing(of: chart)
    guard !chart.rows.isEmpty else { return }
    writeNumbers(of: chart)
  }

  /// The marks and bars alone, as a slide has them.
  mutating func writeDrawing(of chart: Dumbbells) {
    guard !chart.rows.isEmpty else { return writeParagraph(Line(chart.caption), style: .plain) }
    html.markup("<figure class=\"survey change\"")
    writeCaption(chart.caption)
    html.markup("<ul class=\"survey-legend\">\n<li>")
    writeWaveSign(isAfter: false)
    html.text(chart.before)
    html.markup("</li>\n<li>")
    writeWaveSign(isAfter: true)
    html.text(chart.after)
    html.markup("</li>\n")
    writeLegend(of: chart.steps)
    html.markup("</ul>\n")
    writeAxis()
    html.markup("<ul class=\"survey-rows\">\n")
    let fills = ScaleFill.fills(of: chart.steps)
    for row in chart.rows { write(row, of: chart, fills: fills) }
    html.markup("</ul>\n")
    // The first is far away from the last rows of a long chart; none on a slide is so long.
    if chart.rows.count > 6 { writeAxis() }
    html.markup("</figure>\n")
  }

  private mutating func writeAxis() {
    html.markup("<div class=\"survey-axis\" aria-hidden=\"true\">\n")
    html.markup("<div class=\"survey-item\"></div>\n<div class=\"survey-track\">\n")
    html.markup("<svg class=\"axis\" width=\"100%\" height=\"18\" overflow=\"visible\">")
    // At the ends the words keep to the drawing: on paper what stands beside it is cut off.
    let labels = [(0.0, "0%", "start"), (0.5, "50%", "middle"), (1, "100%", "end")]
    for (place, words, anchor) in labels {
      html.markup("<text class=\"label\" y=\"75%\" font-size=\"13\"")
      html.attribute("x", share: place)
      html.attribute("text-anchor", anchor)
      html.attribute("fill", palette.ink)
      html.markup(">")
      html.text(words)
      html.markup("</text>")
    }
    html.markup("</svg>\n</div>\n</div>\n")
  }

  private mutating func write(_ row: Dumbbells.Row, of chart: Dumbbells, fills: [ScaleFill]) {
    openSurveyRow(row.item, mark: row.mark)
    if row.before.share != nil || row.after.share != nil {
      let paint = ScalePaint(fills: fills, name: nextDrawing())
      openTrack(paint.name, item: row.item, height: 66)
      html.text(describe(row, in: chart))
      html.markup("</desc>\n")
      writePatterns(of: paint)
      writeGrid()
      writeDumbbell(row)
      openParts()
      writeThin(row.before.answers, from: 0.66, of: paint)
      writeThin(row.after.answers, from: 0.84, of: paint)
      html.markup("</g>\n")
      html.markup("</svg>\n")
    }
    html.markup("<p class=\"survey-figure\">")
    writeWave(row.before, named: chart.before, isAfter: false)
    html.markup(" ")
    writeWave(row.after, named: chart.after, isAfter: true)
    if let verdict = row.verdict {
      html.markup(" ")
      write(verdict)
    }
    html.markup("</p>\n")
    closeSurveyRow()
  }

  private func describe(_ row: Dumbbells.Row, in chart: Dumbbells) -> String {
    let waves = [(chart.before, row.before), (chart.after, row.after)].map { name, wave in
      let counts = wave.answers.counts
      let all = counts.isEmpty ? "" : " (\(counts.words(of: chart.steps)))"
      return "\(name): \(wave.shareWords)\(all)"
    }
    return waves.joined(separator: ". ") + (row.verdict.map { ". \($0.word)" } ?? "") + "."
  }

  private mutating func writeGrid() {
    html.markup("<g class=\"grid\" stroke-width=\"1\"")
    html.attribute("stroke", palette.line)
    html.markup(">")
    for quarter in 0...4 {
      html.markup("<line y1=\"0%\" y2=\"58%\"")
      let place = Axis.place(of: Double(quarter) / 4)
      html.attribute("x1", share: place)
      html.attribute("x2", share: place)
      html.markup("/>")
    }
    html.markup("</g>\n")
  }

  /// The line from mark to mark under the whiskers, these under the marks.
  private mutating func writeDumbbell(_ row: Dumbbells.Row) {
    if let before = row.before.share, let after = row.after.share {
      html.markup("<line class=\"between\" stroke-width=\"5\" stroke-opacity=\".45\"")
      html.attribute("x1", share: Axis.place(of: before.value))
      html.attribute("x2", share: Axis.place(of: after.value))
      html.attribute("y1", share: Axis.before)
      html.attribute("y2", share: Axis.after)
      html.attribute("stroke", palette.warm)
      html.markup("/>\n")
    }
    if let share = row.before.share { writeMark(share, at: Axis.before, isAfter: false) }
    if let share = row.after.share { writeMark(share, at: Axis.after, isAfter: true) }
  }

  private mutating func writeMark(_ share: Dumbbells.Share, at height: Double, isAfter: Bool) {
    let colour = isAfter ? palette.accent : palette.ink
    let low = Axis.place(of: share.low)
    let high = Axis.place(of: share.high)
    html.markup(isAfter ? "<g class=\"whisker after\"" : "<g class=\"whisker before\"")
    html.markup(" stroke-width=\"2\"")
    html.attribute("stroke", colour)
    html.markup(">")
    writeWhisker(from: (low, height), to: (high, height))
    for end in [low, high] {
      writeWhisker(from: (end, height - 0.075), to: (end, height + 0.075))
    }
    html.markup("</g>")
    html.markup(isAfter ? "<circle class=\"after\"" : "<circle class=\"before\"")
    html.markup(" r=\"6\" stroke-width=\"2.5\"")
    html.attribute("cx", share: Axis.place(of: share.value))
    html.attribute("cy", share: height)
    html.attribute("fill", isAfter ? palette.accent : palette.sheet)
    html.attribute("stroke", colour)
    html.markup("/>\n")
  }

  private mutating func writeWhisker(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double)
  ) {
    html.markup("<line")
    html.attribute("x1", share: start.x)
    html.attribute("y1", share: start.y)
    html.attribute("x2", share: end.x)
    html.attribute("y2", share: end.y)
    html.markup("/>")
  }

  private mutating func writeThin(_ answers: Answers, from top: Double, of paint: ScalePaint) {
    for (index, part) in Stack(answers.counts).parts.enumerated()
    where index < paint.fills.count && part.count > 0 {
      html.markup("<rect height=\"14%\"")
      html.attribute("x", share: Axis.place(of: part.start))
      html.attribute("y", share: top)
      html.attribute("width", share: part.width * Axis.length)
      writeFill(paint.fills[index], of: paint)
    }
    html.markup("\n")
  }

  // MARK: Words

  private mutating func writeWave(_ wave: Dumbbells.Wave, named name: String, isAfter: Bool) {
    html.markup("<span class=\"survey-wave\">")
    writeWaveSign(isAfter: isAfter)
    html.markup("<span class=\"soft survey-name\">")
    html.text(name)
    html.markup(":</span> <strong>")
    html.text(wave.words)
    html.markup("</strong></span>")
  }

  private mutating func writeWaveSign(isAfter: Bool) {
    html.markup("<svg class=\"wave-sign\" aria-hidden=\"true\" width=\"16\" height=\"16\"")
    html.markup(" viewBox=\"0 0 16 16\">")
    html.markup(isAfter ? "<circle class=\"after\"" : "<circle class=\"before\"")
    html.markup(" cx=\"8\" cy=\"8\" r=\"6\" stroke-width=\"2.5\"")
    html.attribute("fill", isAfter ? palette.accent : palette.sheet)
    html.attribute("stroke", isAfter ? palette.accent : palette.ink)
    html.markup("/></svg>")
  }

  /// A sign that points where the change went, and its word.
  mutating func write(_ verdict: Verdict) {
    html.markup("<span class=\"chip survey-verdict\">")
    html.markup("<svg class=\"mark\" width=\"18\" height=\"18\" viewBox=\"0 0 20 20\" ")
    html.markup("aria-hidden=\"true\"><path class=\"label\" ")
    switch verdict.direction {
    case .rise: html.markup("d=\"M10 2l7 8h-4.5v8h-5v-8H3Z\"")
    case .level: html.markup("d=\"M2 5.5h16v3H2ZM2 11.5h16v3H2Z\"")
    case .fall: html.markup("d=\"M10 18l7 -8h-4.5v-8h-5v8H3Z\"")
    case .unknown: html.markup("d=\"M2 8.5h4v3H2ZM8 8.5h4v3H8ZM14 8.5h4v3h-4Z\"")
    }
    html.attribute("fill", palette.ink)
    html.markup("/></svg>")
    html.text(verdict.word)
    html.markup("</span>")
  }
}

/// Shares from 0 to 1 on a drawing's width, with room for a mark at either end.
enum Axis {
  static let start = 0.025
  static let length = 0.95
  /// How far down the marks of each wave stand.
  static let before = 0.16
  static let after = 0.42

  static func place(of share: Double) -> Double {
    start + length * (share.isFinite ? min(max(share, 0), 1) : 0)
  }
}
