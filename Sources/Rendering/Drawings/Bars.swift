import Papers

extension BlockWriter {
  /// Bars beneath each other in a table of names and figures: what is heard is what is seen.
  ///
  /// Each bar is a drawing of its own; the words beside it are the page's, so that they grow, wrap
  /// and are read aloud like any other.
  mutating func write(_ chart: BarChart) {
    guard !chart.bars.isEmpty else { return }
    let values = chart.bars.flatMap { [$0.value, $0.aim] }.compactMap { $0 }
    let full = chart.full ?? values.max() ?? 0
    html.markup("<div class=\"bars\">\n<table>\n<caption>")
    html.text(chart.caption)
    html.markup("</caption>\n<tbody>\n")
    for bar in chart.bars { write(bar, full: full) }
    html.markup("</tbody>\n</table>\n")
    write(note: chart.note)
    html.markup("</div>\n")
  }

  private mutating func write(_ bar: BarChart.Bar, full: Double) {
    html.markup(bar.isComparison ? "<tr class=\"compare\">" : "<tr>")
    html.markup("<th scope=\"row\">")
    html.text(bar.name)
    html.markup("</th><td><div class=\"bar-line\">\n")
    if let value = bar.value, full > 0 { draw(bar, value: value, full: full) }
    html.markup("<p class=\"bar-figure\"><strong>")
    html.text(bar.words)
    html.markup("</strong>")
    if let aim = bar.aimWords {
      html.markup(" <span class=\"bar-aim\">")
      if bar.aim != nil { writePointer() }
      html.text(aim)
      html.markup("</span>")
    }
    html.markup("</p>\n</div></td></tr>\n")
  }

  /// The sign under the bar at the aim, again before the aim's words.
  private mutating func writePointer() {
    html.markup("<svg class=\"pointer\" aria-hidden=\"true\" width=\"12\" height=\"10\"")
    html.markup(" viewBox=\"0 0 12 10\"><path class=\"aim\" d=\"M6 0L12 10H0Z\"")
    html.attribute("fill", palette.warm)
    html.markup("/></svg>")
  }

  private mutating func draw(_ bar: BarChart.Bar, value: Double, full: Double) {
    let scale = BarScale(full: full)
    html.markup("<svg class=\"bar-drawing\" aria-hidden=\"true\" width=\"400\" height=\"36\"")
    html.markup(" viewBox=\"0 0 400 36\">\n")
    html.markup("<rect class=\"not\" x=\"1\" y=\"4\" width=\"398\" height=\"22\" rx=\"3\"")
    html.attribute("fill", palette.sheet)
    html.attribute("stroke", palette.inkSoft)
    html.markup(" stroke-width=\"1.5\"/>\n")
    let width = scale.place(of: value) - 1
    if width > 0 { fill(width, isComparison: bar.isComparison) }
    if let cells = bar.cells, cells > 1 { divide(into: cells, filled: width) }
    if let aim = bar.aim { mark(at: min(max(scale.place(of: aim), 7), 393)) }
    html.markup("</svg>\n")
  }

  /// Solid; for a comparison hatched, which a printer without colours shows as well.
  private mutating func fill(_ width: Double, isComparison: Bool) {
    let name = isComparison ? nextDrawing() : ""
    if isComparison {
      html.markup("<defs><pattern")
      html.attribute("id", name)
      html.markup(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
      html.markup(" patternTransform=\"rotate(45)\"><rect class=\"hatch\" width=\"2.4\"")
      html.markup(" height=\"6\"")
      html.attribute("fill", palette.inkSoft)
      html.markup("/></pattern></defs>\n")
    }
    html.markup(isComparison ? "<rect class=\"compared\"" : "<rect class=\"is\"")
    html.markup(" x=\"1\" y=\"4\" height=\"22\" rx=\"3\"")
    html.attribute("width", width)
    html.attribute("fill", isComparison ? "url(#\(name))" : palette.accent)
    if isComparison {
      html.attribute("stroke", palette.inkSoft)
      html.markup(" stroke-width=\"1.5\"")
    }
    html.markup("/>\n")
  }

  /// One cell for each that was counted, as long as they can be told apart.
  private mutating func divide(into cells: Int, filled: Double) {
    for cell in 1..<cells {
      let place = 1 + 398 * Double(cell) / Double(cells)
      html.markup(place < filled ? "<path class=\"cut\"" : "<path class=\"cell\"")
      html.attribute("stroke", place < filled ? palette.sheet : palette.line)
      html.markup(" stroke-width=\"2\" d=\"M")
      html.decimal(place)
      html.markup(" 5v20\"/>\n")
    }
  }

  /// A line across the bar and a pointer beneath it.
  private mutating func mark(at place: Double) {
    html.markup("<path class=\"edge\" stroke-width=\"7\"")
    html.attribute("stroke", palette.sheet)
    html.markup(" d=\"M")
    html.decimal(place)
    html.markup(" 1v26\"/><path class=\"aim\"")
    html.attribute("fill", palette.warm)
    html.markup(" d=\"M")
    html.decimal(place - 1.5)
    html.markup(" 0h3v27l5 9h-13l5 -9Z\"/>\n")
  }
}

/// A bar that is 398 wide and begins at 1.
private struct BarScale {
  var full: Double

  func place(of value: Double) -> Double {
    guard value.isFinite, full > 0 else { return 1 }
    return 1 + 398 * min(max(value / full, 0), 1)
  }
}
