/// Gathers the cells of a worksheet as they come, each by the place it names.
///
/// Cells are shared words, words of their own, yes and no, numbers as typed, errors by their sign;
/// of a formula it is what was reckoned last. What stands in no order is refused, since it could
/// not be told which of two cells is meant.
final class WorksheetListener: XMLListener {
  private let words: [String]
  private var rows: [ReplySheet.Row] = []
  private var cells: [String] = []
  private var row = 0
  private var column = -1
  private var count = 0
  private var kind = Kind.number
  private var text = CellText()

  private enum Kind { case shared, inline, truth, number }

  init(words: [String]) { self.words = words }

  /// What was read: the first row that has words is the header.
  func sheet() -> ReplySheet {
    var rows = rows
    guard !rows.isEmpty else { return ReplySheet() }
    let header = rows.removeFirst()
    return ReplySheet(header: header.cells, rows: rows)
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "c" {
      beginCell(attributes)
    } else if name == "v" {
      if kind != .inline { text.open() }
    } else if name == "t" {
      if kind == .inline { text.open() }
    } else if name == "row" {
      beginRow(attributes)
    } else if name == "rPh" {
      text.beginPhonetic()
    }
  }

  override func end(_ name: XMLName) {
    if name == "v" || name == "t" {
      text.close()
    } else if name == "c" {
      endCell()
    } else if name == "row" {
      endRow()
    } else if name == "rPh" {
      text.endPhonetic()
    }
  }

  override func hear(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.hear(bytes)
    if text.isTooLong { refusal = tooLarge }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    var number = row + 1
    if let written = attributes.bytes("r") {
      guard let known = rowNumber(written), known > row else { return refuse("row", written) }
      number = known
    }
    guard rows.count <= SheetLimit.rows else {
      refusal = tooLarge
      return
    }
    row = number
    column = -1
    cells = []
  }

  private func beginCell(_ attributes: XMLAttributes) {
    var place = column + 1
    if let written = attributes.bytes("r") {
      guard let reference = CellReference(written), reference.row == row,
        reference.column > column
      else { return refuse("cell", written) }
      place = reference.column
    }
    guard place < SheetLimit.columns else {
      refusal = tooLarge
      return
    }
    column = place
    text.reset()
    kind = .number
    guard let type = attributes.bytes("t") else { return }
    switch (type[0], type[1]) {
    case (115, 0): kind = .shared
    case (105, _): kind = .inline
    case (98, 0): kind = .truth
    default: kind = .number
    }
  }

  private func endCell() {
    guard !text.bytes.isEmpty else { return }
    guard let value = value() else {
      refusal = ImportRefusal(
        "the workbook is damaged: cell \(columnLetters(column))\(row) points at words that are "
          + "not there", mend: "Download it again from the form, or save the sheet as CSV")
      return
    }
    count += column + 1 - cells.count
    guard count <= SheetLimit.cells else {
      refusal = tooLarge
      return
    }
    while cells.count < column { cells.append("") }
    cells.append(value)
  }

  private func value() -> String? {
    switch kind {
    case .shared:
      var number = 0
      for byte in text.bytes {
        guard (48...57).contains(byte), number < SheetLimit.cells else { return nil }
        number = number * 10 + Int(byte - 48)
      }
      return number < words.count ? words[number] : nil
    case .truth: return text.bytes == [48] ? "FALSE" : "TRUE"
    case .inline, .number: return text.words
    }
  }

  private func endRow() {
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    rows.append(ReplySheet.Row(number: row, cells: cells))
    cells = []
  }

  private func refuse(_ noun: String, _ written: UnsafePointer<CChar>) {
    refusal = ImportRefusal(
      "the workbook is damaged: after row \(row) a \(noun) stands where none can be",
      mend: "Download it again from the form, or save the sheet as CSV")
  }
}
