import Papers

extension BlockWriter {
  /// The two waves of each item beneath each other, under one heading.
  mutating func writeNumbers(of chart: Dumbbells) {
    let table = chart.table
    openScroll(label: "The same in numbers")
    html.markup("<table class=\"change-numbers\">\n<caption>The same in numbers</caption>\n")
    html.markup("<thead>\n<tr>")
    for column in table.columns {
      html.markup(column.isNumeric ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
      html.text(column.title)
      html.markup("</th>")
    }
    html.markup("</tr>\n</thead>\n")
    for index in chart.rows.indices {
      html.markup("<tbody>\n")
      writeNumbers(table.rows[2 * index], of: table, isFirst: true)
      writeNumbers(table.rows[2 * index + 1], of: table, isFirst: false)
      html.markup("</tbody>\n")
    }
    html.markup("</table>\n</div>\n")
    write(note: table.note)
  }

  private mutating func writeNumbers(_ row: [Line], of table: Table, isFirst: Bool) {
    html.markup("<tr>")
    for (index, cell) in row.enumerated() where isFirst || index > 0 {
      if index == 0 {
        html.markup("<th scope=\"rowgroup\" rowspan=\"2\">")
      } else {
        html.markup(table.columns[index].isNumeric ? "<td class=\"num\">" : "<td>")
      }
      write(cell)
      html.markup(index == 0 ? "</th>" : "</td>")
    }
    html.markup("</tr>\n")
  }
}
