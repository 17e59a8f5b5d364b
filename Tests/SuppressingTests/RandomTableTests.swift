import Suppressing
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Random tables against a reader who tries everything, and against the best mask there is.
///
/// `REVIEWDAY_TABLES` says how many; `Tests/Suppressing/tables.py` asks for 12,000 of a release
/// build.
@Suite struct RandomTableTests {
  private static let count = getenv("REVIEWDAY_TABLES").flatMap { Int(String(cString: $0)) } ?? 100
  private static let isAll = count >= 10_000

  private static func tables(_ body: (CellSystem, String) -> Void) {
    for number in 0..<count {
      var random = SeededGenerator(seed: UInt64(number))
      let shape = RandomTable.allCases[number % RandomTable.allCases.count]
      body(shape.system(&random), "table \(number), \(shape)")
    }
  }

  @Test func letsNoReaderNarrowDownAnyMaskedCell() {
    var tally = (masked: 0, secondary: 0, exposed: 0, ranges: 0, exact: 0, gaveUp: 0)
    Self.tables { system, name in
      let suppression = suppress(system)
      let masked = Set(suppression.masked.keys)
      tally.masked += masked.count
      tally.secondary += suppression.masked.values.count { $0 != .primary }
      tally.exposed += suppression.exposed.count
      let required = system.cells.indices.filter {
        !suppression.exposed.contains($0)
          && (masked.contains($0)
            || system.cells[$0].standing == .unpublished && system.cells[$0].isSensitive)
      }
      #expect(Set(audit(system, masked: masked)).isSubset(of: suppression.exposed), "\(name)")
      let ranges = ranges(system, masked: masked)
      for (cell, range) in ranges.sorted(by: { $0.key < $1.key }) {
        var reader = Reader(system, masked: masked, mostSteps: Self.isAll ? 100_000 : 20_000)
        let found = reader.range(of: cell, reach: 40)
        tally.ranges += 1
        if reader.gaveUp {
          tally.gaveUp += 1
          continue
        }
        if range.isExact { tally.exact += 1 }
        #expect(range.least ?? .min <= found.lowerBound, "\(name), cell \(cell)")
        #expect(range.most ?? .max >= found.upperBound, "\(name), cell \(cell)")
        if reader.knowsAllTops {
          #expect(found.lowerBound <= range.proved.lowerBound, "\(name), cell \(cell)")
          #expect(found.upperBound >= range.proved.upperBound, "\(name), cell \(cell)")
        }
        guard required.contains(cell) else { continue }
        #expect(found.upperBound - found.lowerBound >= system.limit, "\(name), cell \(cell)")
      }
    }
    print("random tables: \(Self.count), \(tally)")
    #expect(tally.gaveUp * 100 <= tally.ranges)
  }

  @Test func losesFewMoreCellsThanTheBestMask() {
    var tally = (tables: 0, even: (cells: 0, best: 0), weighted: (cost: 0, best: 0), worse: 0)
    Self.tables { system, _ in
      let suppression = suppress(system)
      let open = Self.isAll ? 9 : 8
      guard
        let best = BestMask(
          system, exposed: suppression.exposed, mostOpen: open,
          mostCompletions: Self.isAll ? 8_000 : 2_000)
      else { return }
      let secondary = suppression.masked.filter { $0.value != .primary }.keys
      let primary = suppression.masked.count - secondary.count
      let cost = secondary.reduce(0) { $0 + system.cells[$1].cost }
      tally.tables += 1
      if cost > best.cost { tally.worse += 1 }
      if system.cells.allSatisfy({ $0.cost == 1 }) {
        tally.even.cells += cost + primary
        tally.even.best += min(best.cost, cost) + primary
      } else {
        tally.weighted.cost += cost
        tally.weighted.best += min(best.cost, cost)
      }
    }
    print("solved by trying all: \(tally)")
    #expect(tally.tables * 6 > Self.count)
    #expect(tally.even.cells * 10 <= tally.even.best * 13)
    #expect(tally.weighted.cost * 10 <= tally.weighted.best * 13)
  }
}
