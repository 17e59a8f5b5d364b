import Base
import Disclosed
import Model
import TestSupport
import Testing

@testable import Disclosing

/// Random small schools, and a reader who tries every number that could stand behind a masked one.
@Suite struct SmallNumberTests {
  /// How many values must remain possible for a number of 1 to 5 that is not shown.
  private static let least = 5

  private struct Cast {
    var plans: Int
    var support: Int
    var roll: Int
    var areas: [(String, Int)]

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      plans = Int.random(in: 0...Int.random(in: 1...45, using: &random), using: &random)
      support = Int.random(in: 0...Int.random(in: 1...45, using: &random), using: &random)
      roll =
        plans + support + Int.random(in: 0...Int.random(in: 1...60, using: &random), using: &random)
      var left = plans
      areas = []
      for need in YearSample.needs {
        let count = min(left, Int.random(in: 0...14, using: &random))
        if count > 0 || Bool.random(using: &random) { areas.append((need, count)) }
        left -= count
      }
    }

    func disclosed(to manner: Edition.Manner) -> Disclosure.Year? {
      var sample = YearSample(plans: plans, support: support, roll: roll, areas: areas).school()
      sample.school.roll = roll
      return sample.disclosed(to: manner).year
    }
  }

  @Test(arguments: [Edition.Manner.governors, .governorsConfidential])
  func leavesEveryMaskedLevelOpen(manner: Edition.Manner) throws {
    var masked = 0
    for seed in 0..<400 as Range<UInt64> {
      let cast = Cast(seed: seed)
      let profile = try #require(cast.disclosed(to: manner)?.profile)
      let truth = [cast.plans, cast.support, cast.plans + cast.support]
      let secrets =
        truth + truth.map { cast.roll - $0 } + [cast.roll]
      guard secrets.contains(where: { (1...5).contains($0) }) else { continue }
      masked += 1
      let shown = profile.levels.map { level -> Int? in
        if case .shown(let number) = level.now { number } else { nil }
      }
      #expect(profile.levels.allSatisfy { $0.share == nil && $0.shareBefore == nil })
      let possible = worlds(roll: profile.roll, shown: shown)
      for index in 0..<7 {
        let value = index < 3 ? truth[index] : index < 6 ? cast.roll - truth[index - 3] : cast.roll
        guard (1...5).contains(value) else { continue }
        let values = Set(
          possible.map { $0[index] })
        #expect(values.count >= Self.least, "seed \(seed): \(index) is one of \(values.sorted())")
      }
    }
    #expect(masked > 80)
  }

  /// Every plans, support, total, their complements and roll that agree with what is shown.
  private func worlds(roll: Headcount, shown: [Int?]) -> [[Int]] {
    var rolls = Array(0...30)
    if case .shown(let number) = roll { rolls = [number] }
    var found: [[Int]] = []
    for roll in rolls {
      for plans in 0...roll {
        for support in 0...(roll - plans) {
          let world = [plans, support, plans + support]
          if zip(world, shown).allSatisfy({ $1 == nil || $0 == $1 }) {
            found.append(world + world.map { roll - $0 } + [roll])
          }
        }
      }
    }
    return found
  }

  @Test func leavesEveryAreaThatWasPutTogetherOpen() throws {
    var tables = 0
    var merged = 0
    for seed in 0..<1500 as Range<UInt64> {
      let cast = Cast(seed: seed)
      guard let table = cast.disclosed(to: .governors)?.profile?.areas.first else { continue }
      tables += 1
      let counts = table.rows.map { row -> Int in
        if case .shown(let number) = row.count { number } else { -1 }
      }
      #expect(counts.reduce(0, +) == cast.plans, "seed \(seed)")
      #expect(counts.count { $0 > 0 } > 1)
      for (row, count) in zip(table.rows, counts) {
        #expect(count == 0 ? cast.plans >= 30 : count > 5, "seed \(seed): \(row.area) \(count)")
        guard row.area.hasSuffix("(together)") else { continue }
        merged += 1
        // Whoever knows the rule knows that one part is the smallest: it may still be any.
        let smallest = (1...5).filter { $0 * 2 <= count }
        #expect(smallest.count >= Self.least, "seed \(seed): \(row.area) \(count)")
      }
    }
    #expect(tables > 60)
    #expect(merged > 30)
  }

  @Test func givesNoSmallNumberAwayByADifferenceOfRequestsOrSupport() throws {
    for seed in 0..<400 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let made = Int.random(in: 0...25, using: &random)
      let agreed = Int.random(in: 0...made, using: &random)
      let pupils = Int.random(in: 0...60, using: &random)
      let cast = Cast(seed: seed)
      var sample = YearSample(plans: cast.plans, support: cast.support, roll: cast.roll).school()
      sample.school.report?.requests = [made, agreed].map {
        YearReport.Request(span: nowhere, what: "x", number: $0)
      }
      sample.school.report?.provision = [
        YearReport.Provision(span: nowhere, name: "x", forWhom: nil, pupils: pupils, effect: nil)
      ]
      let year = try #require(sample.disclosed(to: .governors).year)
      if [made, agreed, made - agreed].contains(where: { (1...5).contains($0) }) {
        #expect(year.requests.allSatisfy { $0.number == .masked(.confidential) }, "seed \(seed)")
      }
      let wholes = [cast.plans, cast.support, cast.plans + cast.support, cast.roll]
      if ([pupils] + wholes.map { $0 - pupils }).contains(where: { (1...5).contains($0) }) {
        #expect(year.provision.first?.pupils == .masked(.confidential), "seed \(seed)")
      }
    }
  }

  @Test func showsNoShareThatFewPupilsOfTheBaseWouldHave() {
    for base in 6...250 {
      for few in 1...5 {
        for count in [few, base - few] {
          for decimals in 0...2 {
            let share = percentage(count, of: base, decimals: decimals)
            #expect(Figure(share).pointsAtFew(of: base), "\(count) of \(base): \(share)")
          }
        }
      }
    }
  }

  /// As a person would type it, rounded.
  private func percentage(_ count: Int, of base: Int, decimals: Int) -> String {
    let scale = [1, 10, 100][decimals]
    let scaled = (count * 200 * scale + base) / (2 * base)
    guard decimals > 0 else { return "\(scaled) %" }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(scaled / scale).\(zeros)\(fraction) %"
  }
}
