import Base
import Disclosed
import Model
import TestSupport

@testable import Disclosing

/// A random school with counts by some of the parts that a sheet may have, and the truth behind
/// them.
struct RandomCounts {
  enum Shape: CaseIterable { case needs, years, needsByYear, sexes, events, linked }

  static let codes = ["communication": ["SLCN", "ASD"], "senses": ["HI", "PD", "VI"]]
  private static let allNeeds = ["SLCN", "ASD", "feelings", "HI", "PD"]
  private static let allYears = ["7", "8", "9", "10"]
  static let day = "2026-10-01"

  let shape: Shape
  /// Fewer where both are crossed, so that a reader who tries everything comes to an end.
  private var needs: [String] {
    Array(RandomCounts.allNeeds.prefix(shape == .needsByYear || shape == .linked ? 3 : 5))
  }
  private var years: [String] {
    shape == .needsByYear || shape == .linked ? ["7", "8", "10"] : RandomCounts.allYears
  }
  private(set) var atoms: [BruteReader.Atom] = []
  private(set) var truth: [Int] = []

  init(_ shape: Shape, seed: UInt64) {
    self.shape = shape
    var random = SeededGenerator(seed: seed)
    let most = Int.random(in: 1...12, using: &random)
    let byNeed = shape == .needs || shape == .needsByYear || shape == .linked
    let byYear = shape == .years || shape == .needsByYear || shape == .linked
    for level in ["plan", "support", "none"] {
      for need in byNeed && level != "none" ? needs : [""] {
        for year in byYear ? years : [""] {
          for sex in shape == .sexes ? ["F", "M"] : [""] {
            for event in shape == .events ? ["suspension", ""] : [""] {
              atoms.append(
                BruteReader.Atom(level: level, need: need, year: year, sex: sex, event: event))
              let few = Int.random(in: 0...2, using: &random) == 0
              truth.append(
                Int.random(in: 0...(level == "none" ? 9 * most : few ? 2 : most), using: &random))
            }
          }
        }
      }
    }
  }

  /// The number of pupils that a key counts.
  func number(_ key: CountKey) -> Int {
    let reader = BruteReader(atoms, codes: RandomCounts.codes, counts: [])
    return zip(atoms, truth).reduce(0) { $0 + (reader.holds(key, $1.0) ? $1.1 : 0) }
  }

  private func key(
    level: String? = nil, need: String? = nil, year: String? = nil, sex: String? = nil,
    event: String? = nil
  ) -> CountKey {
    CountKey(
      date: CalendarDate(iso: RandomCounts.day), level: level.map { [$0] } ?? [],
      need: need.map { [$0] } ?? [], year: year.map { [$0] } ?? [], sex: sex.map { [$0] } ?? [],
      event: event.map { [$0] } ?? [])
  }

  /// The census as the sheet would give it.
  var census: Profile.Census {
    let levels = ["plan", "support"]
    var census = Profile.Census(
      span: nowhere, date: date(RandomCounts.day), name: "autumn", roll: placed(number(key())))
    census.levels = levels.map { level in
      let needs = shape == .needs || shape == .linked ? needs : []
      return Profile.Level(
        id: level, count: placed(number(key(level: level))),
        needs: needs.map { (RandomCounts.need($0), number(key(level: level, need: $0))) })
    }
    func cross(
      _ level: String?, _ need: String?, _ year: String?, _ sex: String?, _ event: String?
    ) {
      var counted = key(level: level, need: need, year: year, sex: sex, event: event)
      if need != nil, level == nil { counted.level = levels }
      census.crossed.append(
        Profile.Crossed(
          span: nowhere, level: level, need: need.map(RandomCounts.need), year: year, sex: sex,
          event: event, count: number(counted)))
    }
    if shape == .years || shape == .linked {
      for level in levels { for year in years { cross(level, nil, year, nil, nil) } }
    }
    if shape == .needsByYear || shape == .linked {
      for need in needs {
        for year in years { cross(nil, need, year, nil, nil) }
      }
    }
    if shape == .sexes {
      for level in levels { for sex in ["F", "M"] { cross(level, nil, nil, sex, nil) } }
    }
    if shape == .events {
      for level in levels + [nil] { cross(level, nil, nil, nil, "suspension") }
    }
    return census
  }

  private static func need(_ word: String) -> Profile.Need {
    let area = codes.first { $0.value.contains(word) }?.key
    return area.map { Profile.Need(area: $0, code: word) } ?? Profile.Need(area: word)
  }

  /// The school with this census and nothing else in its report.
  func school() -> SampleSchool {
    var sample = YearSample().school()
    for index in sample.library.vocabulary.needs.indices {
      let id = sample.library.vocabulary.needs[index].id
      sample.library.vocabulary.needs[index].codes = (RandomCounts.codes[id] ?? []).map {
        Vocabulary.CountedKind.Code(id: $0, title: $0)
      }
    }
    sample.school.profile = Profile(span: nowhere, censuses: [census])
    sample.school.report = nil
    return sample
  }

  /// Every number that may not be told: what the sheet counts, what is left of a level or of the
  /// school, and those to whom nothing happened.
  var secrets: [(name: String, atoms: [Int])] {
    var all: [(String, [Int])] = []
    let reader = BruteReader(atoms, codes: RandomCounts.codes, counts: [])
    func add(_ key: CountKey) {
      all.append((key.text, atoms.indices.filter { reader.holds(key, atoms[$0]) }))
    }
    for level in ["plan", "support"] {
      add(key(level: level))
      all.append(("not \(level)", atoms.indices.filter { atoms[$0].level != level }))
    }
    all.append(("no SEN", atoms.indices.filter { atoms[$0].level == "none" }))
    for count in census.counts(CountWords(school().library.vocabulary)) { add(count.key) }
    if shape == .events {
      for level in ["plan", "support"] {
        all.append(
          (
            "not suspended, \(level)",
            atoms.indices.filter { atoms[$0].level == level && atoms[$0].event.isEmpty }
          ))
      }
    }
    return all
  }
}
