import Suppressing

/// A table of two ways with its margins: the cells row by row, the totals of the rows, those of the
/// columns, the total of all.
struct TwoWay {
  var system: CellSystem

  init(_ rows: [[Int]], limit: Int) {
    system = CellSystem(limit: limit)
    let (height, width) = (rows.count, rows.first?.count ?? 0)
    let columns = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }
    let values = rows.joined() + rows.map { $0.reduce(0, +) } + columns + [columns.reduce(0, +)]
    system.cells = values.map { CellSystem.Cell($0) }
    let (rowTotals, columnTotals) = (height * width, height * width + height)
    let total = columnTotals + width
    for row in 0..<height {
      let parts = (0..<width).map { row * width + $0 }
      system.sums.append(CellSystem.Sum(total: rowTotals + row, parts: parts))
    }
    for column in 0..<width {
      let parts = (0..<height).map { $0 * width + column }
      system.sums.append(CellSystem.Sum(total: columnTotals + column, parts: parts))
    }
    system.sums.append(CellSystem.Sum(total: total, parts: Array(rowTotals..<columnTotals)))
    system.sums.append(CellSystem.Sum(total: total, parts: Array(columnTotals..<total)))
  }
}
