import Papers

extension BlockWriter {
  /// Writes the chart as a table: a name and a figure in each row.
  mutating func write(_ chart: BarChart) {
    write(
      Table(
        caption: chart.caption, columns: [Table.Column(""), Table.Column("Figure")],
        rows: chart.bars.map { [Line($0.name), Line($0.words)] }, note: chart.note))
  }
}
