import Base

/// Reads comma-separated values after RFC 4180, from bytes.
struct CSVReader {
  let bytes: [UInt8]
  let file: FileID
  var diagnostics: [Diagnostic] = []
  private var separator = Byte.comma
  private var index = 0
  private var rowNumber = 0
  /// Set once a quote stayed open to the end of the sheet: from then on a cell keeps to its line.
  private var keepsToLine = false

  init(bytes: [UInt8], file: FileID) {
    self.bytes = bytes
    self.file = file
  }

  mutating func readSheet() -> CSVSheet {
    var sheet = CSVSheet()
    detectSeparator()
    var count = 0
    while let cells = readRow() {
      guard cells.contains(where: { !$0.value.isEmpty }) else { continue }
      count += max(cells.count, sheet.header.count)
      guard count <= CSVSheet.Limit.cells, cells.count <= CSVSheet.Limit.columns,
        sheet.rows.count < CSVSheet.Limit.rows
      else {
        reportSize(at: cells)
        break
      }
      if sheet.header.isEmpty {
        sheet.header = header(of: cells)
      } else {
        sheet.rows.append(row(of: cells, under: sheet.header))
      }
    }
    diagnostics.sort { ($0.span.lower, $0.rule) < ($1.span.lower, $1.rule) }
    return sheet
  }

  // MARK: - The separator

  /// Takes the sign that the first line has most of, or that a first line `sep=;` names.
  private mutating func detectSeparator() {
    let end = lineEnd(from: 0)
    if bytes.starts(with: "sep=".utf8), end == 5 {
      separator = bytes[4]
      index = afterBreak(end)
      rowNumber = 1
      return
    }
    var counts = [Byte.comma: 0, Byte.semicolon: 0, Byte.tab: 0]
    var isQuoted = false
    for byte in bytes[..<end] {
      if byte == Byte.quote { isQuoted.toggle() }
      if !isQuoted, let count = counts[byte] { counts[byte] = count + 1 }
    }
    for (candidate, name) in [(Byte.semicolon, "semicolons"), (Byte.tab, "tabs")]
    where counts[candidate, default: 0] > counts[separator, default: 0] {
      separator = candidate
      diagnostics = [
        Diagnostic(
          SheetRule.separator.rawValue, .hint, at: Span(file: file, 0..<end),
          "the cells of this sheet are parted by \(name)")
      ]
    }
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    return end
  }

  private func isBreak(_ byte: UInt8) -> Bool {
    byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  /// The place after the line break that stands at a place, if one does.
  private func afterBreak(_ place: Int) -> Int {
    guard place < bytes.count else { return place }
    guard bytes[place] == Byte.carriageReturn else { return place + 1 }
    return place + 1 < bytes.count && bytes[place + 1] == Byte.lineFeed ? place + 2 : place + 1
  }

  // MARK: - Cells

  /// The cells up to the end of a row; nil at the end of the sheet.
  private mutating func readRow() -> [Placed<String>]? {
    guard index < bytes.count else { return nil }
    rowNumber += 1
    var cells: [Placed<String>] = []
    while true {
      cells.append(readCell(number: cells.count + 1))
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    index = afterBreak(index)
    return cells
  }

  /// Reads one cell and stops at the separator, the line break or the end after it.
  private mutating func readCell(number: Int) -> Placed<String> {
    var start = index
    while start < bytes.count, bytes[start] == Byte.space { start += 1 }
    if start < bytes.count, bytes[start] == Byte.quote {
      if let cell = readQuoted(from: start, number: number) { return cell }
    }
    start = index
    while index < bytes.count, bytes[index] != separator, !isBreak(bytes[index]) { index += 1 }
    let words = trimmed(bytes, start..<index)
    return Placed(String(decoding: bytes[words], as: UTF8.self), at: span(words))
  }

  /// Reads a cell in quotes; nil, with a report, where the quote is never closed.
  private mutating func readQuoted(from start: Int, number: Int) -> Placed<String>? {
    var words: [UInt8] = []
    var place = start + 1
    while place < bytes.count, !(keepsToLine && isBreak(bytes[place])) {
      guard bytes[place] == Byte.quote else {
        words.append(bytes[place])
        place += 1
        continue
      }
      guard place + 1 < bytes.count, bytes[place + 1] == Byte.quote else {
        index = place + 1
        takeRest(into: &words, from: start, number: number)
        return Placed(String(decoding: words, as: UTF8.self), at: span(start..<index))
      }
      words.append(Byte.quote)
      place += 2
    }
    keepsToLine = true
    report(
      .openQuote, .error, at: start..<lineEnd(from: start),
      "the quote that opens cell \(number) of row \(rowNumber) is never closed",
      fix: "Close it, or write it twice within quotes")
    return nil
  }

  /// Takes what stands between a closing quote and the separator, which should be nothing.
  private mutating func takeRest(into words: inout [UInt8], from start: Int, number: Int) {
    let close = index
    while index < bytes.count, bytes[index] != separator, !isBreak(bytes[index]) { index += 1 }
    let rest = trimmed(bytes, close..<index)
    guard !rest.isEmpty else { return }
    words.append(contentsOf: bytes[close..<rest.upperBound])
    report(
      .afterQuote, .error, at: rest,
      "words follow the closing quote of cell \(number) of row \(rowNumber)",
      fix: "Write a quote within a cell twice, and quote the whole cell")
  }

  // MARK: - Rows

  private mutating func header(of cells: [Placed<String>]) -> [Placed<String>] {
    var names = cells
    while names.last?.value.isEmpty == true { names.removeLast() }
    var known: [String: Span] = [:]
    for name in names where !name.value.isEmpty {
      if let first = known.updateValue(name.span, forKey: name.value.lowercased()) {
        report(
          .repeatedHeader, .warning, at: name.span.range,
          "two columns are named `\(name.value)`", fix: "Name one of them otherwise",
          notes: [Diagnostic.Note("the first stands here", at: first)])
      }
    }
    return names
  }

  private mutating func row(
    of cells: [Placed<String>], under header: [Placed<String>]
  ) -> CSVSheet.Row {
    var cells = cells
    while cells.count > header.count, cells.last?.value.isEmpty == true { cells.removeLast() }
    if cells.count > header.count {
      report(
        .extraCell, .error, at: cells[header.count].span.range,
        "row \(rowNumber) has \(count(cells)), and the header has \(header.count)",
        fix: "Quote a cell that holds a separator, or name the column")
    } else if cells.count < header.count, let last = cells.last {
      report(
        .missingCell, .warning, at: last.span.range,
        "row \(rowNumber) has \(count(cells)), and the header has \(header.count):"
          + " nothing stands under `\(header[cells.count].value)`",
        fix: "Write the missing cells, or leave them empty between separators")
      let end = last.span.range.upperBound
      while cells.count < header.count { cells.append(Placed("", at: span(end..<end))) }
    }
    return CSVSheet.Row(number: rowNumber, cells: cells)
  }

  /// Short rows are filled up to the header, so that a small file could make a sheet without end.
  private mutating func reportSize(at cells: [Placed<String>]) {
    let place = cells.first?.span.range ?? 0..<0
    report(
      .tooLarge, .error, at: place,
      "the sheet is not read from row \(rowNumber) on: it has more than "
        + "\(CSVSheet.Limit.columns) columns, \(CSVSheet.Limit.rows) rows or "
        + "\(CSVSheet.Limit.cells) cells",
      fix: "Look whether this is the right file")
  }

  private func count(_ cells: [Placed<String>]) -> String {
    cells.count == 1 ? "one cell" : "\(cells.count) cells"
  }

  private func span(_ range: Range<Int>) -> Span { Span(file: file, range) }

  private mutating func report(
    _ rule: SheetRule, _ severity: Severity, at range: Range<Int>, _ message: String,
    fix: String, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(rule.rawValue, severity, at: span(range), message, fix: fix, notes: notes))
  }
}
