package import Base

/// A sheet of comma-separated values: its header and its rows, each cell with its place.
package struct CSVSheet: Sendable {
  package var header: [Placed<String>] = []
  package var rows: [Row] = []

  /// The sizes beyond which a sheet is not read on.
  enum Limit {
    static let columns = 1_000
    static let rows = 100_000
    static let cells = 2_000_000
  }

  /// A row below the header, with as many cells as the header has, or more.
  package struct Row: Sendable {
    /// The number of the row in the sheet, as a spreadsheet counts.
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

  /// The number of the column of a name, whatever its capitals; nil for none.
  package func column(named name: String) -> Int? {
    header.firstIndex { $0.value.lowercased() == name.lowercased() }
  }
}

/// Reads a sheet from bytes that `decodeText` has passed; the spans are offsets in these.
///
/// Commas, semicolons or tabs part the cells, whichever the header has most of. Rows without a word
/// are passed. Every mistake is gathered, and every cell is kept.
package func readCSV(
  _ bytes: [UInt8], file: FileID
) -> (sheet: CSVSheet, diagnostics: [Diagnostic]) {
  var reader = CSVReader(bytes: bytes, file: file)
  let sheet = reader.readSheet()
  return (sheet, reader.diagnostics)
}
