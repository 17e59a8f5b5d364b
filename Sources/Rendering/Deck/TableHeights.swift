import Base
import Papers

/// A table's columns as a browser would share out the width: each at least as wide as its longest
/// word, the rest by how much its longest cell would like.
struct TableMeasure {
  private let step: SlideStep
  private let columns: [Double]
  private let table: Table
  /// The caption, the column headings and a note.
  let frame: Double

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
      least.append(
        padding
          + max(
            Typesetting.widestWord(heading, size: 1.32, isBold: true),
            cells.map { Typesetting.widestWord($0, size: step.cell, isBold: isBold) }.max() ?? 0))
      wished.append(
        padding
          + max(
            Typesetting.width(heading, size: 1.32, isBold: true),
            cells.map { Typesetting.width($0, size: step.cell, isBold: isBold) }.max() ?? 0))
    }
    let spare = SlideRoom.width - least.reduce(0, +)
    let wish = wished.reduce(0, +) - least.reduce(0, +)
    let share = wish > 0 ? min(1, max(0, spare / wish)) : 1
    columns = zip(least, wished).map { $0 + ($1 - $0) * share - padding }
    let heads = zip(table.columns, columns).map {
      Typesetting.lines($0.title, size: 1.32, measure: $1 + 0.01, isBold: true)
    }
    let note = table.note.map { Typesetting.lines($0, size: 1.32, measure: SlideRoom.width) } ?? 0
    frame =
      1.32 * 2 + Double(heads.max() ?? 1) * 1.32 * 1.3 + 1.4
      + (note == 0 ? 0 : 1.1 + Double(note) * 1.7)
  }

  func height(of rows: some Sequence<[Line]>) -> Double {
    rows.reduce(0) { sum, row in
      var lines = 1
      for (index, cell) in row.enumerated() where index < columns.count {
        lines = max(
          lines,
          Typesetting.lines(
            cell.plainText, size: step.cell, measure: columns[index] + 0.01, isBold: index == 0))
      }
      return sum + Double(lines) * step.cell * 1.3 + step.cell * 0.84 + 0.12
    }
  }
}
