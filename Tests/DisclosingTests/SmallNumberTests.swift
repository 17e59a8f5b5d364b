import Base
import Disclosed
import Model
import TestSupport
import Testing

@testable import Disclosing

/// Random small schools, and a reader who tries every number that could stand behind a masked one.
@Suite struct SmallNumberTests {
  @Test(arguments: RandomCounts.Shape.allCases)
  func leavesEverySmallNumberOpen(shape: RandomCounts.Shape) throws {
    var secrets = 0
    var shown = 0
    for seed in 0..<20 as Range<UInt64> {
      let school = RandomCounts(shape, seed: seed)
      let disclosure = school.school().disclosed(to: .governors)
      shown += disclosure.counts.count { $0.count.number != nil }
      let reader = BruteReader(
        school.atoms, codes: RandomCounts.codes, counts: disclosure.counts)
      for (name, atoms) in school.secrets {
        let value = atoms.reduce(0) { $0 + school.truth[$1] }
        guard (1...5).contains(value) else { continue }
        secrets += 1
        let possible = reader.possible(atoms, near: school.truth, enough: 5)
        #expect(possible.count >= 5, "\(shape) \(seed): \(name) = \(value) is one of \(possible)")
      }
    }
    #expect(secrets > 20)
    #expect(shown > 30)
  }

  /// The reader himself must be able to win, or the test above proves nothing.
  @Test func catchesWhoeverMasksOnlyWhatIsSmall() throws {
    var caught = 0
    for seed in 0..<40 as Range<UInt64> {
      let school = RandomCounts(.needs, seed: seed)
      let keys = school.census.counts(CountWords(school.school().library.vocabulary)).map(\.key)
      let counts = keys.map { key in
        let value = school.number(key)
        return DisclosedCount(
          key: key.text, count: (1...5).contains(value) ? .masked(.confidential) : .shown(value))
      }
      let reader = BruteReader(school.atoms, codes: RandomCounts.codes, counts: counts)
      for (_, atoms) in school.secrets {
        let value = atoms.reduce(0) { $0 + school.truth[$1] }
        guard (1...5).contains(value) else { continue }
        if reader.possible(atoms, near: school.truth, enough: 5).count < 5 { caught += 1 }
      }
    }
    #expect(caught > 10)
  }

  @Test func showsNoShareOfWhatIsMasked() throws {
    for seed in 0..<60 as Range<UInt64> {
      let sample = RandomCounts(.needs, seed: seed).school()
      let profile = try #require(sample.disclosed(to: .governorsConfidential).year?.profile)
      for level in profile.levels {
        let isShown = level.now.number != nil && profile.roll.number != nil
        #expect((level.share != nil) == isShown, "seed \(seed)")
      }
    }
  }

  @Test func givesNoSmallNumberAwayByADifferenceOfRequestsOrSupport() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let made = Int.random(in: 0...25, using: &random)
      let agreed = Int.random(in: 0...made, using: &random)
      let pupils = Int.random(in: 0...60, using: &random)
      let plans = Int.random(in: 6...60, using: &random)
      var sample = YearSample(plans: plans, support: 141, roll: 912, areas: []).school()
      sample.school.report?.requests = [made, agreed].enumerated().map {
        YearReport.Request(span: nowhere, what: "x\($0)", number: $1)
      }
      sample.school.report?.provision = [
        YearReport.Provision(span: nowhere, name: "x", forWhom: nil, pupils: pupils, effect: nil)
      ]
      let year = try #require(sample.disclosed(to: .governors).year)
      let numbers = year.requests.map(\.number)
      for (number, value) in zip(numbers, [made, agreed]) where (1...5).contains(value) {
        #expect(number == .masked(.confidential), "seed \(seed)")
      }
      if (1...5).contains(made - agreed) {
        #expect(numbers.contains(.masked(.confidential)), "seed \(seed)")
      }
      let support = try #require(year.provision.first?.pupils)
      let plan = try #require(year.profile?.levels.first?.now)
      if (1...5).contains(pupils) { #expect(support == .masked(.confidential), "seed \(seed)") }
      if (1...5).contains(plans - pupils) {
        #expect([support, plan].contains(.masked(.confidential)), "seed \(seed)")
      }
    }
  }

  @Test func showsNoShareThatFewPupilsOfTheBaseWouldHave() {
    for limit in [5, 9] {
      for base in (limit + 1)...250 {
        for few in 1...limit {
          for count in [few, base - few] {
            for decimals in 0...2 {
              let share = percentage(count, of: base, decimals: decimals)
              #expect(
                Figure(share, limit: limit).pointsAtFew(of: base), "\(count) of \(base): \(share)")
            }
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
