import Base
import Papers

extension [Block] {
  /// Calls with all words of the blocks, wherever they stand.
  func forEachLine(_ body: (String) -> Void) {
    for block in self { block.forEachLine(body) }
  }
}

extension Block {
  /// One line a kind.
  fileprivate func forEachLine(_ body: (String) -> Void) {
    switch self {
    case .title(let title): [title.eyebrow, title.text, title.lede].compactMap { $0 }.forEach(body)
    case .section(let section):
      body(section.heading.plainText)
      section.blocks.forEachLine(body)
    case .prose(let prose, _): body(prose.plainText)
    case .paragraph(let line, _): body(line.plainText)
    case .list(let lines, _): lines.forEach { body($0.plainText) }
    case .cards(let cards):
      for card in cards {
        body(card.title.plainText)
        card.body.forEachLine(body)
        card.footer.forEach { body($0.plainText) }
      }
    case .chain(let links): links.forEach { body($0.words) }
    case .facts(let facts): facts.forEach { body("\($0.term): \($0.value.plainText)") }
    case .table(let table): table.forEachLine(body)
    case .lead(let blocks, _): blocks.forEachLine(body)
    case .stages(let stages): stages.flatMap(\.body).forEachLine(body)
    case .timetable(let rows): rows.forEach { body("\($0.title) \($0.with) \($0.place)") }
    case .matrix(let matrix): (matrix.columns + matrix.rows.map(\.title)).forEach(body)
    case .tally(let tally): body("\(tally.name) \(tally.unit)")
    case .notice(let notice):
      body(notice.heading)
      notice.lines.forEach { body($0.plainText) }
    case .figures(let figures): figures.forEach { body($0.label) }
    case .bars(let chart):
      body(chart.caption)
      chart.bars.forEach { body("\($0.name) \($0.words)") }
      body(chart.note ?? "")
    case .form(let lines): lines.forEach { body("\($0.label) \($0.prompt ?? "")") }
    case .contents(let lines): lines.forEach { body($0.title) }
    case .side(let blocks): blocks.forEachLine(body)
    }
  }
}

extension Table {
  fileprivate func forEachLine(_ body: (String) -> Void) {
    body(caption)
    columns.forEach { body($0.title) }
    rows.joined().forEach { body($0.plainText) }
    body(note ?? "")
  }
}
