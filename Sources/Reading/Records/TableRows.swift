import Base

/// One row of a Markdown table, its cells by the name of their column.
struct TableRow {
  var span: Span
  private var cells: [String: Placed<String>]

  init(span: Span, cells: [String: Placed<String>]) {
    self.span = span
    self.cells = cells
  }

  /// The cell of a column; empty words where the row or the table has none.
  subscript(column: String) -> Placed<String> { cells[column] ?? Placed("", at: span) }
}

extension Document {
  /// The rows of the tables in a section, by the names in their header.
  ///
  /// - Parameter mend: What to do with words that stand between them.
  func rows(
    in section: Section, columns: [String], of title: String,
    mend: String = "Move them under Terms of reference, or into the notes"
  ) -> [TableRow] {
    var rows: [TableRow] = []
    var hasTable = false
    for block in section.blocks {
      if block.kind == .table {
        hasTable = true
        rows += self.rows(of: block, columns: columns)
      } else {
        sayNoTable(block, title: title, mend: mend)
      }
    }
    if !hasTable, section.first == nil, let heading = section.heading {
      page.say(
        "missing-table", .warning, at: page.span(of: heading), "there is no table under \(title)",
        fix: "Write one with the columns \(columns.joined(separator: ", "))")
    }
    return rows
  }

  private func sayNoTable(_ block: Node, title: String, mend: String) {
    let start = page.offset(of: block)
    if start < page.bytes.count, page.bytes[start] == UInt8(ascii: "|") {
      page.say(
        "missing-table", .warning, at: page.span(of: block),
        "these lines are no table yet: the line under the header is missing",
        fix: "Write | --- | --- | under the header, with as many parts as columns")
    } else {
      page.sayUnread(
        [block], "words under \(title) are not read, only its table",
        fix: mend)
    }
  }

  private func rows(of table: Node, columns: [String]) -> [TableRow] {
    var names: [String?] = []
    var rows: [TableRow] = []
    for row in table.children where row.kind == .row {
      guard !names.isEmpty else {
        names = row.children.map { columnName($0, columns: columns) }
        continue
      }
      var cells: [String: Placed<String>] = [:]
      for (index, cell) in row.children.enumerated() where index < names.count {
        if let name = names[index], cells[name] == nil { cells[name] = placedText(of: cell) }
      }
      rows.append(TableRow(span: page.span(page.lineRange(row.line)), cells: cells))
    }
    return rows
  }

  private func columnName(_ cell: Node, columns: [String]) -> String? {
    let name = placedText(of: cell)
    if let column = columns.first(where: { $0.equalsIgnoringCase(name.value) }) { return column }
    guard !name.value.isEmpty else { return nil }
    page.say(
      "unknown-column", .warning, at: name.span, "no column is named \(name.value)",
      fix: nearest(to: name.value, among: columns).map { "Did you mean \($0)?" }
        ?? "Known columns are \(columns.joined(separator: ", "))")
    return nil
  }

  /// The words of a cell and their place.
  private func placedText(of cell: Node) -> Placed<String> {
    let start = page.offset(of: cell)
    let end = page.offset(line: cell.line, column: cell.endColumn + 1)
    var range = start..<max(start, min(end, page.lineRange(cell.line).upperBound))
    while let first = range.first, page.bytes[first].isBlank || page.bytes[first] == bar {
      range.removeFirst()
    }
    while let last = range.last, page.bytes[last].isBlank || page.bytes[last] == bar {
      range.removeLast()
    }
    return Placed(page.plainText(of: cell), at: page.span(range))
  }
}

private let bar = UInt8(ascii: "|")
