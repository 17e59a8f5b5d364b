import Base
import Papers

extension BlockWriter {
  /// The day at a glance: a bar of slots as wide as they are long, above a scale of hours.
  ///
  /// The list that follows says all of it in words, so the drawing is hidden from readers aloud.
  mutating func writeGlance(_ rows: [TimetableRow]) {
    let ends = rows.indices.compactMap { BlockWriter.end(of: $0, in: rows)?.minutes }
    guard rows.count > 2, let first = rows.map(\.start.minutes).min(), let last = ends.max(),
      last - first >= 60
    else { return }
    let scale = Glance(first: first, last: last)
    html.markup("<svg class=\"glance\" aria-hidden=\"true\" width=\"960\" height=\"70\"")
    html.markup(" viewBox=\"0 0 960 70\">\n")
    for index in rows.indices {
      guard let end = BlockWriter.end(of: index, in: rows) else { continue }
      writeSlot(from: rows[index].start, to: end, isPause: rows[index].isPause, on: scale)
    }
    for hour in (first + 59) / 60...max(last / 60, (first + 59) / 60) { writeHour(hour, on: scale) }
    html.markup("</svg>\n")
  }

  private mutating func writeSlot(
    from start: ClockTime, to end: ClockTime, isPause: Bool, on scale: Glance
  ) {
    let left = scale.place(of: start.minutes)
    html.markup(isPause ? "<rect class=\"rest\"" : "<rect class=\"is\"")
    html.attribute("x", left + 1)
    html.markup(" y=\"2\" height=\"34\" rx=\"4\"")
    html.attribute("width", max(scale.place(of: end.minutes) - left - 2, 2))
    html.attribute("fill", isPause ? palette.sheet : palette.accent)
    if isPause {
      html.attribute("stroke", palette.inkSoft)
      html.markup(" stroke-dasharray=\"4 3\"")
    }
    html.markup("/>\n")
  }

  private mutating func writeHour(_ hour: Int, on scale: Glance) {
    let place = scale.place(of: hour * 60)
    html.markup("<path class=\"hour\"")
    html.attribute("stroke", palette.inkSoft)
    html.markup(" d=\"M")
    html.decimal(place)
    html.markup(" 40v6\"/><text class=\"label\" y=\"63\" font-size=\"15\" text-anchor=\"middle\"")
    html.attribute("x", min(max(place, 20), 940))
    html.attribute("fill", palette.ink)
    html.markup(">")
    html.text(hour < 10 ? "0\(hour):00" : "\(hour):00")
    html.markup("</text>\n")
  }
}

/// The scale of a day that is 960 wide.
private struct Glance {
  var first: Int
  var last: Int

  func place(of minutes: Int) -> Double {
    Double(min(max(minutes, first), last) - first) / Double(last - first) * 956 + 2
  }
}
