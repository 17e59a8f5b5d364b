/// Rows of words for a spreadsheet: one thing a row, one kind of fact a column.
package struct Sheet: Hashable, Sendable {
  package var path: String
  package var columns: [String]
  /// Each as long as `columns`; empty words for what is not known.
  package var rows: [[String]]

  package init(path: String, columns: [String], rows: [[String]]) {
    self.path = path
    self.columns = columns
    self.rows = rows
  }
}
