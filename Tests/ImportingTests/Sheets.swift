import Base
import Importing
import Testing

/// A sheet as one line a row, cells parted by bars.
func dump(_ sheet: ReplySheet) -> String {
  let rows = sheet.rows.map { "\($0.number) " + $0.cells.joined(separator: "|") }
  return ([sheet.header.joined(separator: "|")] + rows).joined(separator: "\n")
    .replacing("\r\n", with: "⏎").replacing("\n ", with: "\n ")
}

/// An archive whose parts are known.
struct KnownParts: ArchiveParts {
  var parts: [String: String]

  func part(_ name: String, limit: Int) throws(ArchiveFault) -> [UInt8]? {
    parts[name].map { Array($0.utf8) }
  }
}
