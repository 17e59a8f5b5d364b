import Papers

extension BlockWriter {
  /// Bands from the fewest to the most, with a line at the aim: the drawing is its own table.
  mutating func write(_ chart: Spread) {
    guard !chart.bands.isEmpty else { return writeParagraph(Line(chart.caption), style: .plain) }
    let most = chart.bands.compactMap(\.count).max() ?? 0
    html.markup("<div class=\"bars spread\">\n<table>\n<caption>")
    html.text(chart.caption)
    html.markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
    html.text(chart.axis)
    html.markup("</th><th scope=\"col\">How many</th></tr>\n</thead>\n<tbody>\n")
    for (index, band) in chart.bands.enumerated() {
      writeTarget(of: chart, at: index)
      write(band, most: most)
    }
    writeTarget(of: chart, at: chart.bands.count)
    html.markup("</tbody>\n</table>\n")
    write(note: chart.note)
    html.markup("</div>\n")
  }

  private mutating func writeTarget(of chart: Spread, at index: Int) {
    guard let target = chart.target, chart.place(of: target) == index else { return }
    html.markup("<tr class=\"target\"><td colspan=\"2\">")
    html.markup("<svg class=\"pointer\" aria-hidden=\"true\" width=\"12\" height=\"10\"")
    html.markup(" viewBox=\"0 0 12 10\"><path class=\"aim\" d=\"M0 0h12L6 10Z\"")
    html.attribute("fill", palette.warm)
    html.markup("/></svg>")
    html.text(target.words)
    html.markup("</td></tr>\n")
  }

  private mutating func write(_ band: Spread.Band, most: Int) {
    html.markup("<tr><th scope=\"row\">")
    html.text(band.name)
    html.markup("</th><td><div class=\"bar-line\">\n")
    if let count = band.count, count > 0, most > 0 {
      html.markup("<svg class=\"spread-bar\" aria-hidden=\"true\" width=\"100%\" height=\"24\">")
      html.markup("<rect class=\"is\" height=\"100%\"")
      html.attribute("width", share: Double(count) / Double(most))
      html.attribute("fill", palette.accent)
      html.markup("/></svg>\n")
    }
    html.markup("<p class=\"bar-figure\"><strong>")
    html.text(band.words)
    html.markup("</strong></p>\n</div></td></tr>\n")
  }
}
