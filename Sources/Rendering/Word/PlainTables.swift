import Base
import Papers

extension PlainWriter {
  mutating func write(_ table: Table) {
    writeTable(
      caption: table.caption, columns: table.columns.map { ($0.title, $0.isNumeric) },
      rows: table.rows)
    if let note = table.note { writeParagraph(Line(note), in: .small) }
  }

  mutating func write(_ matrix: Matrix) {
    writeTable(
      caption: matrix.caption,
      columns: [(matrix.corner, false)] + matrix.columns.map { ($0, true) },
      rows: matrix.rows.map { row in
        [Line(row.title)] + row.counts.map { Line($0 == 0 ? "none" : String($0)) }
      })
    if let note = matrix.note { writeParagraph(Line(note), in: .small) }
  }

  mutating func write(_ tallies: [TallyChart]) {
    guard !tallies.isEmpty else { return }
    let hasAims = tallies.contains { $0.target != nil }
    writeTable(
      caption: "What was counted",
      columns: [("What", false), ("Count", false)] + (hasAims ? [("Aim", false)] : []),
      rows: tallies.map { tally in
        let aim = tally.target.map { "\($0) of \(tally.total) \(tally.unit)" } ?? "none"
        return [Line(tally.name), Line("\(tally.count) of \(tally.total) \(tally.unit)")]
          + (hasAims ? [Line(aim)] : [])
      })
  }

  mutating func write(_ chart: BarChart) {
    guard !chart.bars.isEmpty else { return writeParagraph(Line(chart.caption)) }
    let hasAims = chart.bars.contains { $0.aimWords != nil }
    writeTable(
      caption: chart.caption,
      columns: [("What", false), ("Figure", false)] + (hasAims ? [("Aim", false)] : []),
      rows: chart.bars.map { bar in
        [Line(bar.name), Line(bar.words)] + (hasAims ? [Line(bar.aimWords ?? "none")] : [])
      })
    if let note = chart.note { writeParagraph(Line(note), in: .small) }
  }

  /// The day as a table, then what belongs to single slots.
  mutating func write(_ rows: [TimetableRow]) {
    guard !rows.isEmpty else { return }
    let hasLinks = rows.contains { !$0.links.parts.isEmpty }
    writeTable(
      caption: "The timetable of the day",
      columns: (["Time", "What", "With", "Where", "Areas"] + (hasLinks ? ["See"] : []))
        .map { ($0, false) },
      rows: rows.map { row in
        let time = row.start.text + (row.end.map { " to " + $0.text } ?? "")
        return [
          Line(time), Line(row.title), Line(row.with), Line(row.place),
          Line(row.areas.joined(separator: ", ")), row.links,
        ]
      })
    for row in rows where !row.details.isEmpty {
      writeHeading(Line("\(row.start.text) \(row.title)"))
      oneLevelDeeper { $0.write(row.details) }
    }
  }

  /// A table whose first row is repeated on every page and whose first cells head their rows.
  mutating func writeTable(
    caption: String, columns: [(title: String, isNumeric: Bool)], rows: [[Line]]
  ) {
    html.markup("<table>\n<caption>")
    html.text(caption)
    html.markup("</caption>\n")
    writeWidths(
      ColumnWidths.shares(of: [columns.map(\.title)] + rows.map { $0.map(\.plainText) }))
    html.markup("<thead>\n<tr>")
    for column in columns {
      html.markup(column.isNumeric ? "<th style=\"text-align:right\">" : "<th>")
      html.text(column.title)
      html.markup("</th>")
    }
    html.markup("</tr>\n</thead>\n<tbody>\n")
    // Long sentences in bold are hard to read.
    let isBold = rows.allSatisfy { ($0.first?.plainText.count ?? 0) <= 48 }
    for row in rows {
      html.markup("<tr>")
      for index in columns.indices {
        let isNumeric = columns[index].isNumeric
        html.markup(isNumeric ? "<td style=\"text-align:right\">" : "<td>")
        if row.indices.contains(index) {
          if index == 0, isBold { html.markup("<strong>") }
          write(row[index])
          if index == 0, isBold { html.markup("</strong>") }
        }
        html.markup("</td>")
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody>\n</table>\n")
  }

  mutating func writeWidths(_ shares: [Int]) {
    guard !shares.isEmpty else { return }
    html.markup("<colgroup>")
    for share in shares {
      html.markup("<col style=\"width:")
      html.number(share)
      html.markup("%\">")
    }
    html.markup("</colgroup>\n")
  }
}

/// How wide each column of a table is to be: some word processors give all the same.
enum ColumnWidths {
  /// The columns' shares of a hundred: enough for the longest word, the rest by how much is said.
  static func shares(of rows: [[String]]) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0, count <= 12 else { return [] }
    let columns = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? $0[column] : "" }
    }
    let least = columns.map(room)
    let sum = least.reduce(0, +)
    guard sum < 100 else { return whole(least.map { max($0 * 100 / sum, 1) }) }
    let weights = columns.map(weight)
    let all = max(weights.reduce(0, +), 1)
    return whole(zip(least, weights).map { least, weight in least + (100 - sum) * weight / all })
  }

  /// What rounding lost goes to the widest.
  private static func whole(_ shares: [Int]) -> [Int] {
    guard let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) else { return shares }
    var shares = shares
    shares[widest] += max(100 - shares.reduce(0, +), 0)
    return shares
  }

  /// For the longest word: a letter takes one and a half hundredths of the sheet, bold or not.
  private static func room(_ cells: [String]) -> Int {
    let longest = cells.flatMap { $0.split(separator: " ").map(\.count) }.max() ?? 0
    return (min(longest, 24) * 3 + 1) / 2 + 3
  }

  /// A column that holds a sentence wants several times one that holds a date.
  private static func weight(_ cells: [String]) -> Int {
    let lengths = cells.map { min($0.count, 120) }
    return (lengths.max() ?? 0) + 2 * lengths.reduce(0, +) / max(lengths.count, 1)
  }
}
