package import Papers

extension BlockWriter {
  /// - Parameter spans: how many of twenty-five steps each column has; as the browser likes where
  ///   empty.
  package mutating func write(_ table: Table, spans: [Int] = []) {
    openScroll(label: table.caption.isEmpty ? "Table" : table.caption)
    let isSlim = table.columns.count < 3 && spans.isEmpty
    html.markup(isSlim ? "<table class=\"slim\">\n" : "<table>\n")
    if !table.caption.isEmpty {
      html.markup("<caption>")
      html.text(table.caption)
      html.markup("</caption>\n")
    }
    writeColumns(spans)
    html.markup("<thead>\n<tr>")
    for column in table.columns {
      html.markup(column.isNumeric ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
      html.text(column.title)
      html.markup("</th>")
    }
    html.markup("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows { write(row, of: table) }
    html.markup("</tbody>\n</table>\n</div>\n")
    write(note: table.note)
  }

  private mutating func writeColumns(_ spans: [Int]) {
    guard !spans.isEmpty else { return }
    html.markup("<colgroup>")
    for span in spans {
      html.markup("<col class=\"w")
      html.number(span)
      html.markup("\">")
    }
    html.markup("</colgroup>\n")
  }

  private mutating func write(_ row: [Line], of table: Table) {
    html.markup("<tr>")
    for (index, cell) in row.enumerated() {
      let isNumeric = index < table.columns.count && table.columns[index].isNumeric
      if index == 0 {
        html.markup(isNumeric ? "<th scope=\"row\" class=\"num\">" : "<th scope=\"row\">")
      } else {
        html.markup(isNumeric ? "<td class=\"num\">" : "<td>")
      }
      write(cell)
      html.markup(index == 0 ? "</th>" : "</td>")
    }
    html.markup("</tr>\n")
  }

  /// Counts with a dot that grows with them; a nought is a word, so that it is not overlooked.
  mutating func write(_ matrix: Matrix) {
    let most = matrix.rows.flatMap(\.counts).max() ?? 0
    openScroll(label: matrix.caption)
    let isDense = matrix.columns.count > 9
    html.markup(isDense ? "<table class=\"matrix dense\">\n" : "<table class=\"matrix\">\n")
    html.markup("<caption>")
    html.text(matrix.caption)
    html.markup("</caption>\n<thead>\n<tr><th scope=\"col\">")
    html.text(matrix.corner)
    html.markup("</th>")
    for column in matrix.columns {
      html.markup("<th scope=\"col\">")
      html.text(column)
      html.markup("</th>")
    }
    html.markup("</tr>\n</thead>\n<tbody>\n")
    for row in matrix.rows {
      html.markup("<tr><th scope=\"row\">")
      html.text(row.title)
      html.markup("</th>")
      for count in row.counts { write(count: count, most: most) }
      html.markup("</tr>\n")
    }
    html.markup("</tbody>\n</table>\n</div>\n")
    write(note: matrix.note)
  }

  private mutating func write(count: Int, most: Int) {
    guard count > 0 else {
      html.markup("<td class=\"none\"><span>none</span></td>")
      return
    }
    html.markup("<td>")
    writeDot(count: count, most: most)
    html.number(count)
    html.markup("</td>")
  }

  mutating func write(note: String?) {
    guard let note else { return }
    writeParagraph(Line(note), style: .small)
  }

  /// Opens a box that scrolls sideways by keyboard too; it closes with `</div>`.
  mutating func openScroll(label: String) {
    html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"group\"")
    html.attribute("aria-label", label)
    html.markup(">\n")
  }
}
