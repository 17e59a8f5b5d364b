import Suppressing
import TestSupport
import Testing

/// Systems that no door should make, and that nevertheless come to an end.
@Suite struct OddSystemTests {
  /// A row of counts with its total; those of 1 to 5 are sensitive.
  private func row(_ values: [Int], limit: Int = 5) -> CellSystem {
    var system = CellSystem(limit: limit)
    system.cells = values.map { CellSystem.Cell($0, isSensitive: (1...5).contains($0)) }
    system.cells.append(CellSystem.Cell(values.reduce(0, &+)))
    system.sums = [CellSystem.Sum(total: values.count, parts: Array(values.indices))]
    return system
  }

  @Test func hasNothingToSayOfNothing() {
    #expect(suppress(CellSystem(limit: 5)) == Suppression())
    #expect(audit(CellSystem(limit: 5), masked: [0, 7]).isEmpty)
    #expect(ranges(CellSystem(limit: 5), masked: []).isEmpty)
  }

  @Test func masksASensitiveCellThatStandsAlone() {
    var system = CellSystem(limit: 5)
    system.cells = [CellSystem.Cell(3, isSensitive: true), CellSystem.Cell(2)]
    #expect(suppress(system).masked == [0: .primary])
    #expect(audit(system, masked: [0]).isEmpty)
  }

  @Test func exposesAndMasksAllThatHangsTogetherWhereValuesDoNotAddUp() {
    var system = row([12, 3, 9])
    system.cells[3].value += 1
    system.cells.append(CellSystem.Cell(2, isSensitive: true))
    let suppression = suppress(system)
    #expect(Set(suppression.masked.keys) == [0, 1, 2, 3, 4])
    #expect(suppression.exposed == [0, 1, 2, 3])
    #expect(audit(system, masked: [0, 1, 2, 3, 4]) == [0, 1, 2, 3])
  }

  @Test func distrustsASumThatDoesNotAddUpThoughNothingIsSmall() {
    var system = row([12, 13])
    system.cells[2].value += 3
    #expect(suppress(system).masked.count == 3)
    #expect(suppress(system).exposed == [0, 1, 2])
  }

  @Test func exposesWhatKnownCellsGiveAway() {
    var system = row([12, 3, 9])
    for cell in [0, 2, 3] { system.cells[cell].standing = .known }
    let suppression = suppress(system)
    #expect(suppression.masked == [1: .primary])
    #expect(suppression.exposed == [1])
  }

  @Test func protectsWhatIsLeftBesideSomethingExposed() {
    var system = row([12, 3, 9])
    for cell in [0, 2, 3] { system.cells[cell].standing = .known }
    system.cells += row([8, 4, 20]).cells
    system.sums.append(CellSystem.Sum(total: 7, parts: [4, 5, 6]))
    let suppression = suppress(system)
    #expect(suppression.exposed == [1])
    #expect(suppression.masked.count == 3)
    #expect(audit(system, masked: Set(suppression.masked.keys)) == [1])
  }

  @Test func leavesKnownCellsAlone() {
    var system = row([12, 3, 9])
    system.cells[1].standing = .known
    #expect(suppress(system) == Suppression())
  }

  @Test func protectsAnUnpublishedSensitiveCell() {
    var system = row([12, 3, 9])
    system.cells[1].standing = .unpublished
    let suppression = suppress(system)
    #expect(suppression.masked.count == 1)
    #expect(suppression.masked.values.allSatisfy { $0 == .secondary(for: 1) })
    #expect(audit(system, masked: []) == [1])
  }

  @Test func takesTheCheapestThatProtects() {
    var system = row([12, 3, 9, 30])
    system.cells[0].cost = 4
    system.cells[2].cost = 2
    system.cells[3].cost = 3
    system.cells[4].cost = 5
    #expect(suppress(system).masked == [1: .primary, 2: .secondary(for: 1)])
  }

  @Test func shrinksNoNoughtThatReadersKnowIsAlwaysShown() {
    var system = row([0, 3, 9, 0])
    for cell in system.cells.indices { system.cells[cell].floor = 1 }
    let masked = suppress(system).masked
    #expect(masked[0] == nil && masked[3] == nil)
    #expect(masked.count == 2)
  }

  @Test func needsNoSecondCellWhereNoWidthIsAskedFor() {
    #expect(suppress(row([12, 3, 9], limit: 0)).masked == [1: .primary])
    #expect(suppress(row([12, 3, 9], limit: -4)).masked == [1: .primary])
  }

  @Test func exposesAllWhereMoreWidthIsAskedForThanThereIs() {
    let suppression = suppress(row([12, 3, 9], limit: .max))
    #expect(suppression.exposed == [1])
    #expect(suppression.masked[1] == .primary)
  }

  @Test func staysWithinNumbers() {
    var system = row([.max, 3, 9])
    #expect(suppress(system).exposed == [0, 1, 2, 3])
    system = CellSystem(limit: 5)
    system.cells = [
      CellSystem.Cell(.max, isSensitive: true, cost: .max, floor: .min),
      CellSystem.Cell(.min, cost: .min, floor: .max), CellSystem.Cell(.max, .known),
    ]
    system.sums = [CellSystem.Sum(total: 0, parts: [2])]
    _ = suppress(system)
    _ = audit(system, masked: [0, 1])
    _ = ranges(system, masked: [0, 1])
    system.sums = [CellSystem.Sum(total: -1, parts: [0, 99])]
    #expect(suppress(system).exposed == [0])
  }

  @Test func readsLoopsAndRepetitionsAsTheEquationsTheyAre() {
    var system = row([4, 4, 9])
    system.sums.append(system.sums[0])
    system.sums.append(CellSystem.Sum(total: 0, parts: [1]))
    system.sums.append(CellSystem.Sum(total: 1, parts: [0]))
    system.cells.append(CellSystem.Cell(0))
    system.sums.append(CellSystem.Sum(total: 2, parts: [2, 4, 4]))
    let suppression = suppress(system)
    #expect(suppression.exposed.isEmpty)
    #expect(audit(system, masked: Set(suppression.masked.keys)).isEmpty)
    #expect(suppression.masked[4] == nil)
  }

  @Test func survivesSystemsOfAnyShape() {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      var system = CellSystem(limit: Int.random(in: -1...7, using: &random))
      let values = [0, 1, 2, 3, 9, 40, -3, 1 << 40, .max, .min]
      let standings: [CellSystem.Standing] = [.published, .unpublished, .known]
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let kinds = seed % 3 == 0 ? values.count : seed % 3 == 1 ? 1 : 7
        system.cells.append(
          CellSystem.Cell(
            values[Int.random(in: 0..<kinds, using: &random)],
            standings[Int.random(in: 0..<3, using: &random)],
            isSensitive: Bool.random(using: &random),
            floor: values[Int.random(in: 0..<2, using: &random)]))
      }
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        func index() -> Int { Int.random(in: -1...system.cells.count, using: &random) }
        let parts = (0..<Int.random(in: 0...4, using: &random)).map { _ in index() }
        system.sums.append(CellSystem.Sum(total: index(), parts: parts))
      }
      let suppression = suppress(system)
      #expect(suppression == suppress(system))
      let left = audit(system, masked: Set(suppression.masked.keys))
      #expect(Set(left).isSubset(of: suppression.exposed), "seed \(seed)")
      _ = ranges(system, masked: Set(suppression.masked.keys))
    }
  }

  @Test(.timeLimit(.minutes(20))) func endsOnALargeTable() {
    var random = SeededGenerator(seed: 1)
    let rows = (0..<20).map { _ in (0..<20).map { _ in Int.random(in: 0...30, using: &random) } }
    var system = TwoWay(rows, limit: 5).system
    for cell in system.cells.indices {
      system.cells[cell].isSensitive = (1...5).contains(system.cells[cell].value)
    }
    let suppression = suppress(system)
    let left = audit(system, masked: Set(suppression.masked.keys))
    #expect(Set(left).isSubset(of: suppression.exposed))
  }
}
