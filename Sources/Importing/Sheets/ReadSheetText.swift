import Base
import Notation

/// Reads an export that is text: comma, semicolon or tab between the cells, in UTF-8, UTF-16 or
/// Windows-1252, with or without a mark at its beginning.
///
/// Throws all that is wrong with its quotes and rows; no cell's words are in the messages.
package func readReplies(text bytes: [UInt8]) throws(ImportRefusals) -> ReplySheet {
  let file = FileID(0)
  let (decoded, found) = decodeText(
    plainBytes(of: bytes), file: file, purpose: .sheet)
  var refusals = found.filter { $0.severity == .error }.map(refusal)
  guard refusals.isEmpty else { throw ImportRefusals(refusals) }
  let (sheet, complaints) = readCSV(decoded, file: file)
  refusals = complaints.filter { $0.severity == .error }.map(refusal)
  guard refusals.isEmpty else { throw ImportRefusals(refusals) }
  guard sheet.header.count <= SheetLimit.columns, sheet.rows.count <= SheetLimit.rows else {
    throw ImportRefusals([tooLarge])
  }
  let remarks = (found + complaints).filter { $0.rule != SheetRule.repeatedHeader.rawValue }
    .filter { $0.rule != SheetRule.missingCell.rawValue }.map(\.message)
  return ReplySheet(
    header: sheet.header.map(\.value),
    rows: sheet.rows.map { ReplySheet.Row(number: $0.number, cells: $0.cells.map(\.value)) },
    remarks: remarks)
}

/// All that is wrong with one export.
package struct ImportRefusals: Error, Hashable, Sendable {
  package var list: [ImportRefusal]

  package init(_ list: [ImportRefusal]) { self.list = list }
}

/// A sheet beyond what a survey can be.
let tooLarge = ImportRefusal(
  "the sheet has more than \(SheetLimit.columns) columns or \(SheetLimit.rows) rows, "
    + "and no survey of a school has",
  mend: "Export the replies of one survey alone")

private func refusal(_ diagnostic: Diagnostic) -> ImportRefusal {
  ImportRefusal(diagnostic.message, mend: diagnostic.fix)
}

// MARK: - UTF-16

/// The bytes as UTF-8 where they are UTF-16, else as they are.
private func plainBytes(of bytes: [UInt8]) -> [UInt8] {
  guard let order = byteOrder(of: bytes) else { return bytes }
  let start = order.hasMark ? 2 : 0
  let units = stride(from: start, to: bytes.count - 1, by: 2).map { index in
    order.isLittle
      ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
      : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// How UTF-16 is written, by its mark, or where there is none by the noughts beside the letters of
/// the header; nil for what is no UTF-16.
private func byteOrder(of bytes: [UInt8]) -> (isLittle: Bool, hasMark: Bool)? {
  if bytes.starts(with: [0xFF, 0xFE]) { return (true, true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return (false, true) }
  let head = bytes.prefix(64)
  guard head.count >= 4 else { return nil }
  let even = stride(from: 0, to: head.count - 1, by: 2).count { head[$0] == 0 }
  let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
  if even == 0, odd * 4 > head.count { return (true, false) }
  if odd == 0, even * 4 > head.count { return (false, false) }
  return nil
}
