import Papers

extension BlockWriter {
  /// Writes what begins a side of paper of its own, as closely set as keeps it there.
  mutating func writeSide(_ blocks: [Block]) {
    let density = PaperDensity(fitting: blocks, of: .timetable, into: room(for: blocks))
    html.markup("<div")
    html.attribute("class", "side \((density ?? .closest).rawValue)")
    html.markup(">\n")
    write(blocks)
    html.markup("</div>\n")
  }

  /// The first side has the stamp above it; of the others, words run shorter than foreseen.
  private func room(for blocks: [Block]) -> Double {
    let height = PaperMeasure.height - PaperMeasure.colophon
    if case .title? = blocks.first { return height - PaperMeasure.stamp }
    return height * 1.05
  }
}
