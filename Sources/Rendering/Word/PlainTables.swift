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
    writeTable(
      caption: "The timetable of the day",
      columns: ["Time", "What", "With", "Where", "Areas"].map { ($0, false) },
      rows: rows.map { row in
        let time = row.start.text + (row.end.map { " to " + $0.text } ?? "")
        return [
          Line(time), Line(row.title), Line(row.with), Line(row.place),
          Line(row.areas.joined(separator: ", ")),
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
    for row in rows {
      html.markup("<tr>")
      for index in columns.indices {
        let isNumeric = columns[index].isNumeric
        html.markup(isNumeric ? "<td style=\"text-align:right\">" : "<td>")
        if row.indices.contains(index) {
          if index == 0 { html.markup("<strong>") }
          write(row[index])
          if index == 0 { html.markup("</strong>") }
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
  /// The columns' shares of a hundred, by the words in them.
  static func shares(of rows: [[String]]) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0, count <= 12 else { return [] }
    let weights = (0..<count).map { column -> Int in
      let lengths = rows.map { $0.indices.contains(column) ? $0[column].count : 0 }
      let longest = min(lengths.max() ?? 0, 120)
      let mean = lengths.reduce(0, +) / max(lengths.count, 1)
      let word =
        rows.flatMap { row in
          row.indices.contains(column) ? row[column].split(separator: " ").map(\.count) : []
        }.max() ?? 0
      // A column that holds a sentence wants several times one that holds a date.
      return max(min((longest + 2 * mean) / 3, 60), min(word + 2, 24), 7)
    }
    let sum = weights.reduce(0, +)
    return weights.map { max($0 * 100 / sum, 1) }
  }
}
