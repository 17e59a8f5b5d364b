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

  private mutating func openTally(width: Double) {
    html.markup("<svg class=\"tally-chart\" aria-hidden=\"true\"")
    html.attribute("width", width)
    html.markup(" height=\"50\" viewBox=\"0 0 ")
    html.decimal(width)
    html.markup(" 50\">\n")
  }

  private mutating func writeStrip(_ tally: TallyChart) {
    let step = 26.0
    openTally(width: max(Double(tally.total) * step, 70))
    for mark in 0..<tally.total {
      let middle = Double(mark) * step + step / 2
      html.markup(mark < tally.count ? "<circle class=\"is\"" : "<circle class=\"not\"")
      html.attribute("cx", middle)
      html.markup(" cy=\"14\" r=\"9\" stroke-width=\"2\"")
      html.attribute("fill", mark < tally.count ? palette.accent : palette.sheet)
      html.attribute("stroke", mark < tally.count ? palette.accent : palette.inkSoft)
      html.markup("/>\n")
    }
    if tally.count > 0 {
      let x = Double(min(tally.count, tally.total)) * step - step / 2
      writeNumber(tally.count, x: x)
    }
    if let target = tally.target, target > 0, target <= tally.total {
      writeAim(target, x: Double(target) * step - step / 2, isAtCount: target == tally.count)
    }
    html.markup("</svg>\n")
  }

  private mutating func writeBar(_ tally: TallyChart) {
    let width = 520.0
    func place(_ count: Int) -> Double {
      Double(min(max(count, 0), tally.total)) / Double(tally.total) * (width - 4) + 2
    }
    openTally(width: width)
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
      writeNumber(tally.count, x: min(max(place(tally.count), 16), width - 16))
    }
    if let target = tally.target, target > 0, target <= tally.total {
      writeAim(
        target, x: min(max(place(target), 28), width - 28), isAtCount: target == tally.count)
    }
    html.markup("</svg>\n")
  }

  private mutating func writeNumber(_ count: Int, x: Double) {
    html.markup("<text class=\"label\" y=\"44\" font-size=\"15\" font-weight=\"700\"")
    html.markup(" text-anchor=\"middle\"")
    html.attribute("x", x)
    html.attribute("fill", palette.ink)
    html.markup(">")
    html.number(count)
    html.markup("</text>\n")
  }

  /// A pointer under the mark that is aimed at, and where there is room its number.
  private mutating func writeAim(_ target: Int, x: Double, isAtCount: Bool) {
    guard !isAtCount else { return }
    html.markup("<path class=\"aim\" d=\"M0 26l5 7h-10Z\"")
    html.attribute("fill", palette.warm)
    html.markup(" transform=\"translate(")
    html.decimal(x)
    html.markup(" 0)\"/>\n<text class=\"aim\" y=\"46\" font-size=\"13\" font-weight=\"700\"")
    html.markup(" text-anchor=\"middle\"")
    html.attribute("x", x)
    html.attribute("fill", palette.warm)
    html.markup(">")
    html.number(target)
    html.markup("</text>\n")
  }
}
