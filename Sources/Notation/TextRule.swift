/// The rules for files of text of any kind, by the names under which a diagnostic cites them.
package enum TextRule: String, CaseIterable, Sendable {
  case nulByte = "text-nul-byte"
  case utf16 = "text-utf-16"
  case windows1252 = "text-windows-1252"

  /// The rule in one sentence.
  package var summary: String {
    switch self {
    case .nulByte: "A file of text holds no NUL bytes."
    case .utf16: "A file of text is saved as UTF-8, not as UTF-16."
    case .windows1252: "A file of text is saved as UTF-8; Windows-1252 is converted."
    }
  }
}

/// The rules for sheets of cells, by the names under which a diagnostic cites them.
package enum SheetRule: String, CaseIterable, Sendable {
  case openQuote = "csv-open-quote"
  case afterQuote = "csv-after-quote"
  case extraCell = "csv-extra-cell"
  case missingCell = "csv-missing-cell"
  case repeatedHeader = "csv-repeated-header"
  case separator = "csv-separator"
  case tooLarge = "csv-too-large"

  /// The rule in one sentence.
  package var summary: String {
    switch self {
    case .openQuote: "A quote that opens a cell is closed."
    case .afterQuote: "A cell ends at its closing quote."
    case .extraCell: "A row has no more cells than the header."
    case .missingCell: "A row has as many cells as the header."
    case .repeatedHeader: "Each column has a name of its own."
    case .tooLarge: "A sheet has at most 1,000 columns, 100,000 rows and two million cells."
    case .separator: "Cells are parted by commas; semicolons and tabs are recognised."
    }
  }
}
