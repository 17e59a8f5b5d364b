import Base
import Papers

/// The columns of a table on a slide: each in proportion to its longest cell, and at least as wide
/// as its longest word where there is room.
///
/// The widths are whole steps of a fixed grid, which `slides.css` has too, so that the browser sets
/// what was foreseen.
struct TableMeasure {
  /// The steps that the full width has.
  static let grid = 25
  /// More columns than this cannot be read from the back row.
  static let mostColumns = 8

  private let step: SlideStep
  private var table: Table
  /// How many steps of the grid each column has.
  let spans: [Int]
  /// Whether some word of a cell is wider than its column.
  let breaksWords: Bool

  /// The measure of a table whose columns are settled.
  init(_ table: Table, step: SlideStep, spans: [Int]) {
    self.step = step
    self.table = table
    self.spans = spans
    breaksWords = false
  }

  init(_ table: Table, step: SlideStep) {
    self.step = step
    self.table = table
    let padding = step.cell * 0.9
    var least: [Double] = []
    var wished: [Double] = []
    for index in table.columns.indices {
      let cells = table.rows.compactMap { index < $0.count ? $0[index].plainText : nil }
      let heading = table.columns[index].title
      let isBold = index == 0
      func widest(_ measure: (String, Double, Bool) -> Double) -> Double {
        padding
          + max(
            measure(heading, SlideStep.foot, true),
            cells.map { measure($0, step.cell, isBold) }.max() ?? 0)
      }
      least.append(widest { Typesetting.widestWord($0, size: $1, isBold: $2) })
      wished.append(widest { Typesetting.width($0, size: $1, isBold: $2) })
    }
    spans = TableMeasure.spans(least: least, wished: wished)
    let unit = SlideRoom.width / Double(TableMeasure.grid)
    breaksWords = zip(spans, least).contains { Double($0) * unit < $1 }
  }

  /// The grid's steps shared out: what each column needs first, then what it would like.
  private static func spans(least: [Double], wished: [Double]) -> [Int] {
    guard !least.isEmpty else { return [] }
    let unit = SlideRoom.width / Double(grid)
    let count = least.count
    guard count < grid else { return least.map { _ in 1 } }
    // Long cells wish for less than their length, or one of them would take all.
    let wishes = wished.map { min($0, SlideRoom.width * 0.5) + 4 }
    let needs = least.map { max(1, Int(($0 / unit).rounded(.up))) }
    let fits = needs.reduce(0, +) <= grid
    var spans = fits ? needs : least.map { _ in 1 }
    var left = grid - spans.reduce(0, +)
    while left > 0 {
      // The column that is furthest from its wish has the next step.
      let next = spans.indices.max {
        let one = wishes[$0] / Double(spans[$0])
        let other = wishes[$1] / Double(spans[$1])
        return one == other ? $0 > $1 : one < other
      }
      guard let next else { break }
      spans[next] += 1
      left -= 1
    }
    return spans
  }

  /// The same columns under other headings.
  func with(_ frame: Table) -> TableMeasure {
    var other = self
    other.table = frame
    return other
  }

  func measure(of column: Int) -> Double {
    guard column < spans.count else { return SlideRoom.width }
    let total = max(TableMeasure.grid, spans.reduce(0, +))
    let width = SlideRoom.width * Double(spans[column]) / Double(total)
    return max(width - step.cell * 0.9, 0.1)
  }

  /// The caption, the column headings and a note.
  var frame: Double {
    let heads = table.columns.indices.map { index in
      Typesetting.lines(
        table.columns[index].title, size: SlideStep.foot, measure: measure(of: index),
        isBold: true)
    }
    let caption =
      table.caption.isEmpty
      ? 0
      : Typesetting.lines(table.caption, size: SlideStep.foot, measure: SlideRoom.width)
    let note = table.note.map {
      Typesetting.lines($0, size: SlideStep.foot, measure: SlideRoom.width)
    }
    return Double(caption) * SlideStep.foot * 1.3 + 0.7
      + Double(heads.max() ?? 1) * SlideStep.foot * 1.3 + SlideStep.foot * 0.84 + 0.3
      + (note.map { 1.1 + Double($0) * SlideStep.foot * 1.5 } ?? 0)
  }

  func height(of rows: some Sequence<[Line]>) -> Double {
    rows.reduce(0) { sum, row in
      sum + (row.indices.map { height(of: row[$0], column: $0) }.max() ?? step.cell * 2.14)
    }
  }

  /// The height that a row has for the sake of one cell.
  func height(of cell: Line, column: Int) -> Double {
    let runs = column == 0 ? cell.boldRuns : cell.runs
    let lines = Typesetting.lines(runs, size: step.cell, measure: measure(of: column))
    return Double(lines) * step.cell * 1.3 + step.cell * 0.84 + 0.12
  }
}
