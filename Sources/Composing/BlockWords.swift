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
    case .answers(let chart): chart.forEachLine(body)
    case .change(let chart): chart.forEachLine(body)
    case .spread(let chart): chart.forEachLine(body)
    case .questionnaire(let form): form.questions.forEach { $0.forEachLine(body) }
    case .boxes(let boxes): boxes.forEach { $0.forEachLine(body) }
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

extension StackedBars {
  fileprivate func forEachLine(_ body: (String) -> Void) {
    body(caption)
    steps.forEach { body($0.word) }
    for row in rows {
      body("\(row.item) \(row.mark?.plainText ?? "")")
      body("\(row.share ?? "") \(row.base) \(row.outside ?? "")")
      if case .masked(let words) = row.answers { body(words) }
    }
    body(note ?? "")
  }
}

extension Dumbbells {
  fileprivate func forEachLine(_ body: (String) -> Void) {
    body(caption)
    body("\(before) \(after)")
    steps.forEach { body($0.word) }
    for row in rows {
      body("\(row.item) \(row.mark?.plainText ?? "") \(row.verdict?.word ?? "")")
      for wave in [row.before, row.after] {
        body(wave.words)
        if case .masked(let words) = wave.answers { body(words) }
      }
    }
    body(note ?? "")
  }
}

extension Spread {
  fileprivate func forEachLine(_ body: (String) -> Void) {
    body("\(caption) \(axis)")
    bands.forEach { body("\($0.name) \($0.words)") }
    body("\(target?.words ?? "") \(note ?? "")")
  }
}

extension WritingBox {
  fileprivate func forEachLine(_ body: (String) -> Void) {
    body("\(heading ?? "") \(prompt ?? "")")
    switch room {
    case .lines: break
    case .sentences(_, let opening, let middle): body("\(opening) \(middle)")
    case .labels(let labels): labels.forEach(body)
    }
  }
}

extension PaperForm.Question {
  fileprivate func forEachLine(_ body: (String) -> Void) {
    switch self {
    case .choice(let choice):
      body("\(choice.question) \(choice.instruction ?? "")")
      choice.options.forEach(body)
    case .grid(let grid):
      body("\(grid.question) \(grid.instruction ?? "")")
      (grid.steps + grid.outside + grid.items).forEach(body)
    case .open(let line): body("\(line.label) \(line.prompt ?? "")")
    }
  }
}
