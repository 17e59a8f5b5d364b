import Suppressing
import Testing

/// A table of five years by five needs with its margins, small numbers and all: the worked example
/// in which masking the small cells alone hides nothing.
@Suite struct FixtureTests {
  private static let rows = [
    [9, 6, 7, 5, 1],
    [7, 8, 6, 6, 0],
    [6, 9, 11, 5, 0],
    [5, 7, 9, 2, 1],
    [8, 5, 6, 7, 0],
  ]
  private static let (asd, hi) = (3, 4)
  private static let (year7, year10) = (0, 3)

  /// Cells of 1 to `small` are sensitive, margins too unless only the cells are asked for.
  private func system(_ rows: [[Int]] = rows, small: Int = 5, margins: Bool = true) -> CellSystem {
    var system = TwoWay(rows, limit: 5).system
    let inner = rows.count * (rows.first?.count ?? 0)
    for cell in system.cells.indices where margins || cell < inner {
      system.cells[cell].isSensitive = (1...small).contains(system.cells[cell].value)
    }
    return system
  }

  private func cell(_ row: Int, _ column: Int) -> Int { row * 5 + column }

  @Test func addsUpAsInTheExample() {
    let values = system().cells.map(\.value)
    #expect(Array(values[25..<30]) == [28, 27, 31, 24, 26])
    #expect(Array(values[30...]) == [35, 35, 39, 25, 2, 136])
  }

  @Test func givesAllThreeAwayWhereOnlyCellsOfOneToFourAreMasked() {
    let system = system()
    let masked = [
      cell(Self.year7, Self.hi), cell(Self.year10, Self.asd), cell(Self.year10, Self.hi),
    ]
    let ranges = ranges(system, masked: Set(masked))
    for (cell, value) in zip(masked, [1, 2, 1]) {
      #expect(ranges[cell]?.proved == value...value)
      #expect(ranges[cell]?.isExact == true)
    }
    #expect(audit(system, masked: Set(masked)) == masked.sorted())
  }

  @Test func leavesNarrowRangesWhereOneMoreIsMasked() {
    let system = system()
    let expected = [
      cell(Self.year7, Self.asd): 4...6, cell(Self.year10, Self.asd): 1...3,
      cell(Self.year7, Self.hi): 0...2, cell(Self.year10, Self.hi): 0...2,
    ]
    let ranges = ranges(system, masked: Set(expected.keys))
    for (cell, range) in expected {
      #expect(ranges[cell]?.proved == range)
      #expect(ranges[cell]?.isExact == true)
    }
    #expect(audit(system, masked: Set(expected.keys)) == expected.keys.sorted())
  }

  @Test func hidesNothingSmallAnyMoreWhereHearingIsMerged() {
    // Hearing goes with the largest of the others, as sensory and physical needs together would.
    let merged = Self.rows.map { [$0[0], $0[1], $0[2] + $0[4], $0[3]] }
    let small = system(merged, small: 4).cells.indices
      .filter { system(merged, small: 4).cells[$0].isSensitive }
    #expect(small == [Self.year10 * 4 + Self.asd])
    let suppression = suppress(system(merged, small: 4))
    #expect(suppression.exposed.isEmpty)
    #expect(suppression.masked.count == 4)
    #expect(audit(system(merged, small: 4), masked: Set(suppression.masked.keys)).isEmpty)
  }

  @Test func protectsEveryMaskedCellOfTheExample() {
    let system = system()
    let suppression = suppress(system)
    let masked = Set(suppression.masked.keys)
    #expect(suppression.exposed.isEmpty)
    #expect(masked.isSuperset(of: system.cells.indices.filter { system.cells[$0].isSensitive }))
    #expect(audit(system, masked: masked).isEmpty)
    let ranges = ranges(system, masked: masked)
    for cell in masked {
      let range = ranges[cell]?.proved ?? 0...0
      #expect(range.upperBound - range.lowerBound >= 5, "cell \(cell) \(range)")
    }
    // The total of hearing is small itself, and so it is a masked cell like the others.
    #expect(suppression.masked[34] == .primary)
  }
}
