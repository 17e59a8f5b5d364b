package import Base

/// A sheet of comma-separated values: its header and its rows, each cell with its place.
package struct CSVSheet: Sendable {
  package var header: [Placed<String>] = []
  package var rows: [Row] = []

  /// A row below the header, with as many cells as the header has, or more.
  package struct Row: Sendable {
    /// The number of the row in the sheet, the header being row 1.
    package var number: Int
    package var cells: [Placed<String>]

    package init(number: Int, cells: [Placed<String>]) {
      self.number = number
      self.cells = cells
    }
  }

  package init(header: [Placed<String>] = [], rows: [Row] = []) {
    self.header = header
    self.rows = rows
  }
}

/// Reads a sheet from bytes that `decodeText` has passed; the spans are offsets in these.
package func readCSV(
  _ bytes: [UInt8], file: FileID
) -> (sheet: CSVSheet, diagnostics: [Diagnostic]) {
  (CSVSheet(), [])
}
