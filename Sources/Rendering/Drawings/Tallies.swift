package import Papers

extension BlockWriter {
  /// So many of so many: said in words, then drawn as a strip of marks, or as one bar where the
  /// marks would be too many to see.
  package mutating func write(_ tally: TallyChart) {
    html.markup("<figure class=\"tally\">\n<figcaption>")
    html.text(tally.name)
    html.markup(": <strong>")
    writeShare(tally.count, of: tally.total)
    html.markup("</strong> ")
    html.text(tally.unit)
    if let target = tally.target {
      html.markup("<span class=\"soft\">, aim ")
      writeShare(target, of: tally.total)
      html.markup("</span>")
    }
    html.markup("</figcaption>\n")
    if tally.total > 0 {
      if tally.total <= 40 { writeStrip(tally) } else { writeBar(tally) }
    }
    html.markup("</figure>\n")
  }

  private mutating func writeShare(_ count: Int, of total: Int) {
    html.number(count)
    html.markup(" of ")
    html.number(total)
  }

  private mutating func openTally(width: Double, height: Double) {
    html.markup("<svg class=\"tally-chart\" aria-hidden=\"true\"")
    html.attribute("width", width)
    html.attribute("height", height)
    html.markup(" viewBox=\"0 0 ")
    html.decimal(width)
    html.markup(" ")
    html.decimal(height)
    html.markup("\">\n")
  }

  /// The marks in rows of twenty, the count and the aim under the marks they reach.
  private mutating func writeStrip(_ tally: TallyChart) {
    let perRow = 20
    let rows = (tally.total + perRow - 1) / perRow
    func place(_ mark: Int) -> (x: Double, y: Double) {
      (Double((mark - 1) % perRow) * 26 + 13, Double((mark - 1) / perRow) * 50)
    }
    openTally(
      width: max(Double(min(tally.total, perRow)) * 26, 70), height: Double(rows) * 50)
    for mark in 1...tally.total {
      let isFilled = mark <= tally.count
      html.markup(isFilled ? "<circle class=\"is\"" : "<circle class=\"not\"")
      html.attribute("cx", place(mark).x)
      html.attribute("cy", place(mark).y + 14)
      html.markup(" r=\"9\" stroke-width=\"2\"")
      html.attribute("fill", isFilled ? palette.accent : palette.sheet)
      html.attribute("stroke", isFilled ? palette.accent : palette.inkSoft)
      html.markup("/>\n")
    }
    if tally.count > 0 {
      let last = place(min(tally.count, tally.total))
      writeNumber(tally.count, x: last.x, y: last.y)
    }
    if let target = tally.target, target > 0, target <= tally.total, target != tally.count {
      writeAim(target, x: place(target).x, y: place(target).y)
    }
    html.markup("</svg>\n")
  }

  private mutating func writeBar(_ tally: TallyChart) {
    let width = 520.0
    func place(_ count: Int) -> Double {
      Double(min(max(count, 0), tally.total)) / Double(tally.total) * (width - 4) + 2
    }
    openTally(width: width, height: 50)
    html.markup("<rect class=\"not\" x=\"1\" y=\"5\" height=\"18\" rx=\"4\" stroke-width=\"2\"")
    html.attribute("width", width - 2)
    html.attribute("fill", palette.sheet)
    html.attribute("stroke", palette.inkSoft)
    html.markup("/>\n")
    if tally.count > 0 {
      html.markup("<rect class=\"is\" x=\"1\" y=\"5\" height=\"18\" rx=\"4\"")
      html.attribute("width", place(tally.count))
      html.attribute("fill", palette.accent)
      html.markup("/>\n")
      writeNumber(tally.count, x: min(max(place(tally.count), 16), width - 16), y: 0)
    }
    if let target = tally.target, target > 0, target <= tally.total, target != tally.count {
      writeAim(target, x: min(max(place(target), 16), width - 16), y: 0)
    }
    html.markup("</svg>\n")
  }

  private mutating func writeNumber(_ count: Int, x: Double, y: Double) {
    html.markup("<text class=\"label\" font-size=\"15\" font-weight=\"700\"")
    html.markup(" text-anchor=\"middle\"")
    html.attribute("x", x)
    html.attribute("y", y + 44)
    html.attribute("fill", palette.ink)
    html.markup(">")
    html.number(count)
    html.markup("</text>\n")
  }

  /// A pointer under the mark that is aimed at, with its number.
  private mutating func writeAim(_ target: Int, x: Double, y: Double) {
    html.markup("<path class=\"aim\" d=\"M0 26l5 7h-10Z\"")
    html.attribute("fill", palette.warm)
    html.markup(" transform=\"translate(")
    html.decimal(x)
    html.markup(" ")
    html.decimal(y)
    html.markup(")\"/>\n<text class=\"aim\" font-size=\"14\" font-weight=\"700\"")
    html.markup(" text-anchor=\"middle\"")
    html.attribute("x", x)
    html.attribute("y", y + 46)
    html.attribute("fill", palette.warm)
    html.markup(">")
    html.number(target)
    html.markup("</text>\n")
  }
}
