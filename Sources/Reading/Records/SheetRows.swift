import Base
import Notation

/// A sheet of comma-separated values whose columns are known by name.
struct SheetRows {
  private(set) var rows: [SheetRow] = []
  /// The known columns that the sheet has, in lower case.
  private(set) var columns: Set<String> = []

  /// Reads the sheet of a page; a column of another name is said aloud.
  init(_ page: Page, columns: [String]) {
    let (sheet, found) = readCSV(page.bytes, file: page.file)
    page.diagnostics += found
    var indices: [String: Int] = [:]
    for (index, cell) in sheet.header.enumerated() {
      let name = cell.value.trimmed.lowercased()
      if columns.contains(name) {
        indices[name] = indices[name] ?? index
      } else {
        page.say(
          "unknown-column", .warning, at: cell.span, "no column is named \(cell.value)",
          fix: nearest(to: name, among: columns).map { "Did you mean \($0)?" }
            ?? "Known columns are \(columns.joined(separator: ", "))")
      }
    }
    self.columns = Set(indices.keys)
    rows = sheet.rows.compactMap { row in
      guard let first = row.cells.first, let last = row.cells.last,
        row.cells.contains(where: { !$0.value.trimmed.isEmpty })
      else { return nil }
      let start = Int(first.span.lower)
      return SheetRow(
        number: row.number, span: page.span(start..<max(start, Int(last.span.upper))),
        cells: row.cells, indices: indices)
    }
  }
}

/// One row of a sheet that holds something.
struct SheetRow {
  /// As a spreadsheet counts.
  let number: Int
  let span: Span
  fileprivate let cells: [Placed<String>]
  fileprivate let indices: [String: Int]

  /// The words of a column; nil where the row or the sheet has none.
  subscript(column: String) -> Placed<String>? {
    guard let index = indices[column], index < cells.count else { return nil }
    let words = cells[index].value.trimmed
    return words.isEmpty ? nil : Placed(words, at: cells[index].span)
  }
}
