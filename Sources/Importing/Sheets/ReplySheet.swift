/// An export as plain cells: the questions in its first row, and below them a row for each reply.
///
/// It holds names, addresses and times as they were exported: no value of it is ever written but
/// through a tally.
package struct ReplySheet: Sendable {
  /// The questions as they were exported, in the order of the columns.
  package var header: [String] = []
  package var rows: [Row] = []
  /// What was noticed while reading that stops nothing.
  package var remarks: [String] = []

  /// The cells of one row, from the first column; those after the last that was filled are left
  /// out.
  package struct Row: Sendable {
    /// The number of the row in the sheet, as a spreadsheet counts.
    package var number: Int
    package var cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }

    /// The words of a column; empty where the row has none.
    package subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }
  }

  package init(header: [String] = [], rows: [Row] = [], remarks: [String] = []) {
    self.header = header
    self.rows = rows
    self.remarks = remarks
  }
}

/// Why an export cannot be used, with its way out; nothing of it was taken.
package struct ImportRefusal: Error, Hashable, Sendable {
  package var message: String
  package var mend: String
  /// The row of the sheet, as a spreadsheet counts; nil where it is about the whole file.
  package var row: Int?
  /// The column, from 0.
  package var column: Int?

  package init(_ message: String, mend: String = "", row: Int? = nil, column: Int? = nil) {
    self.message = message
    self.mend = mend
    self.row = row
    self.column = column
  }
}

/// The sizes above which no export is read.
enum SheetLimit {
  /// More columns than a survey has questions.
  static let columns = 500
  static let rows = 50_000
  /// Cells in all, those left empty between two others included.
  static let cells = 2_000_000
  /// The bytes of one cell; a spreadsheet holds 32,767 characters in one.
  static let text = 131_068
}

/// The letters by which a spreadsheet names a column: A, B, … Z, AA.
package func columnLetters(_ column: Int) -> String {
  var letters: [Character] = []
  var rest = column
  repeat {
    letters.insert(Character(Unicode.Scalar(UInt8(65 + rest % 26))), at: 0)
    rest = rest / 26 - 1
  } while rest >= 0
  return String(letters)
}
