import Suppressing
import Testing

@Suite struct SuppressTests {
  /// A row of three counts with its total, one of them small.
  private func row(_ values: [Int]) -> CellSystem {
    var system = CellSystem(limit: 5)
    system.cells = values.map { CellSystem.Cell($0, isSensitive: (1...5) ~= $0) }
    system.cells.append(CellSystem.Cell(values.reduce(0, +)))
    system.sums = [CellSystem.Sum(total: values.count, parts: Array(values.indices))]
    return system
  }

  @Test func masksASmallCellAndOneBesideIt() {
    let masked = suppress(row([12, 3, 9])).masked
    #expect(masked[1] == .primary)
    #expect(masked.count > 1)
  }

  @Test func masksNothingWhereNothingIsSmall() {
    #expect(suppress(row([12, 8, 9])) == Suppression())
  }
}
