import Papers

extension BlockWriter {
  mutating func write(_ chart: StackedBars) { write(chart.table) }

  mutating func write(_ chart: Dumbbells) { write(chart.table) }

  mutating func write(_ chart: Spread) { write(chart.table) }
}
