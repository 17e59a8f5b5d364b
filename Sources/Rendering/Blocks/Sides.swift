import Papers

extension BlockWriter {
  /// Writes what begins a side of paper of its own, as closely set as keeps it there.
  mutating func writeSide(_ blocks: [Block]) {
    // Heights are foreseen on the safe side.
    let room = PaperMeasure.height * 1.05 - PaperMeasure.colophon
    let density = PaperDensity(fitting: blocks, of: .timetable, into: room) ?? .closest
    html.markup("<div")
    html.attribute("class", "side \(density.rawValue)")
    html.markup(">\n")
    write(blocks)
    html.markup("</div>\n")
  }
}
