import Base
package import Papers

extension BlockWriter {
  /// The day from top to bottom: each slot is as tall as it is long, pauses are drawn apart.
  package mutating func write(_ rows: [TimetableRow]) {
    guard !rows.isEmpty else { return }
    writeGlance(rows)
    html.markup("<ol class=\"day\">\n")
    for (index, row) in rows.enumerated() {
      write(row, until: BlockWriter.end(of: index, in: rows))
    }
    html.markup("</ol>\n")
  }

  /// A slot ends when it says so, else when the next begins.
  static func end(of index: Int, in rows: [TimetableRow]) -> ClockTime? {
    rows[index].end ?? (index + 1 < rows.count ? rows[index + 1].start : nil)
  }

  private mutating func write(_ row: TimetableRow, until end: ClockTime?) {
    html.markup(row.isPause ? "<li class=\"slot pause lasts-" : "<li class=\"slot lasts-")
    html.number(BlockWriter.length(from: row.start, to: end))
    html.markup("\"")
    html.attribute("id", address.identifier(row.id))
    html.markup(">\n<p class=\"slot-time\">")
    writeTime(row.start)
    if let end = row.end {
      html.markup(" <span class=\"soft\">to ")
      writeTime(end)
      html.markup("</span>")
    }
    html.markup("</p>\n<div class=\"slot-body\">\n<p class=\"slot-title\"><strong>")
    html.text(row.title)
    html.markup("</strong></p>\n")
    writeCircumstances(of: row)
    if !row.links.parts.isEmpty { writeParagraph(row.links, style: .small) }
    if !row.details.isEmpty {
      html.markup("<div class=\"slot-details\">\n")
      write(row.details)
      html.markup("</div>\n")
    }
    html.markup("</div>\n</li>\n")
  }

  /// With whom, where, and which areas.
  private mutating func writeCircumstances(of row: TimetableRow) {
    let place = [row.with, row.place].filter { !$0.isEmpty }
    guard !place.isEmpty || !row.areas.isEmpty else { return }
    html.markup("<p class=\"small soft\">")
    html.text(place.joined(separator: " · "))
    for area in row.areas {
      html.markup(" <span class=\"area\">")
      html.text(area)
      html.markup("</span>")
    }
    html.markup("</p>\n")
  }

  private mutating func writeTime(_ time: ClockTime) {
    html.markup("<time")
    html.attribute("datetime", time.text)
    html.markup(">")
    html.text(time.text)
    html.markup("</time>")
  }

  /// The length in quarters of an hour, from 1 to 8: the style sheet has a height for each.
  private static func length(from start: ClockTime, to end: ClockTime?) -> Int {
    guard let end else { return 2 }
    return min(max((end.minutes - start.minutes + 14) / 15, 1), 8)
  }
}
