import Base
import Disclosed
import Model
import Testing

@testable import Disclosing

/// What one printed number gives away of another: rolls, levels, support, requests, two censuses.
@Suite struct LinkedCountTests {
  private func disclosed(
    _ sample: SampleSchool, to manner: Edition.Manner = .governors
  ) throws -> (year: Disclosure.Year, notes: [String], roll: String?) {
    var notes: [MaskingNote] = []
    let all = disclose(sample.studied, to: Edition(manner), noting: &notes)
    return (
      try #require(all.year), notes.map { "\($0.table) | \($0.cell) | \($0.reason)" },
      all.school.facts.first { $0.term == "On roll" }?.words
    )
  }

  private func levels(_ year: Disclosure.Year) -> [String] {
    year.profile?.levels.map(\.now.text) ?? []
  }

  private func published(_ counts: [(String, Int?)]) -> [PublishedCount] {
    counts.compactMap { key, count in
      CountKey(key).map {
        PublishedCount(edition: "governors", on: date("2026-11-01"), key: $0, count: count)
      }
    }
  }

  // MARK: The roll

  /// Of a school for pupils with plans everybody knows how many there are.
  @Test func masksTheRollWhereItWouldTellHowFewHaveNoNeed() throws {
    var sample = YearSample(plans: 60, support: 30, roll: 92, areas: []).school()
    sample.school.published = published([
      ("2026-10-01 level=plan", 60), ("2026-10-01 level=support", 30),
    ])
    sample.school.roll = 92
    sample.school.profile?.censuses[0].roll = placed(130)
    var (year, notes, roll) = try disclosed(sample)
    #expect(levels(year) == ["60", "30", "90"])
    #expect(year.profile?.roll.text == "c")
    #expect(roll == "c", "it is the same number")
    let table = "Pupils by level of support, autumn census, 1 October 2026"
    let reason = "it would give away a small rest or difference"
    #expect(notes.contains("\(table) | All on roll | \(reason)"))
    #expect(notes.contains("The school | On roll | \(reason)"))
    sample.school.roll = 104
    (year, notes, roll) = try disclosed(sample)
    #expect(year.profile?.roll.text == "c")
    #expect(roll == "104")
  }

  @Test(arguments: [
    (95, ["60", "c", "c"]), (91, ["60", "c", "c"]), (96, ["60", "30", "90"]),
    (90, ["60", "30", "90"]), (65, ["c", "c", "90"]), (70, ["60", "30", "90"]),
  ])
  func masksALevelThatDiffersByFewFromTheRollOfToday(today: Int, expected: [String]) throws {
    var sample = YearSample(plans: 60, support: 30, roll: 100, areas: []).school()
    sample.school.roll = today
    let (year, _, roll) = try disclosed(sample)
    #expect(levels(year) == expected)
    #expect(roll == "\(today)")
    #expect(year.profile?.roll == .shown(100))
  }

  // MARK: Requests and support

  @Test(arguments: [
    ([30, 18, 9], true), ([30, 18, 7], true), ([30, 18, 6], false), ([24, 18, 9], true),
    ([40, 21, 12], false), ([9, 18, 30], true),
  ])
  func masksOneOfSeveralRequestsWhoseRestIsSmall(numbers: [Int], masksOne: Bool) throws {
    var sample = YearSample().school()
    sample.school.report?.requests = numbers.map {
      YearReport.Request(span: nowhere, what: "x", number: $0)
    }
    let year = try disclosed(sample).year
    #expect(year.requests.contains { $0.number == .masked(.confidential) } == masksOne)
    #expect(!year.withheld.contains { $0.contains("replaced by the letter c") }, "no table has one")
  }

  /// Support for as many as are at a level will be taken for support for those.
  @Test(arguments: [
    ([40], ["c", "c", "17"], ["40"]), ([14], ["c", "14", "c"], ["14"]),
    ([17], ["c", "c", "17"], ["17"]), ([14, 17], ["c", "c", "17"], ["c", "17"]),
    ([3, 40], ["c", "c", "17"], ["c", "40"]),
  ])
  func masksSupportForAsManyAsAreAtALevelThatIsMasked(
    pupils: [Int], levels: [String], expected: [String]
  ) throws {
    var sample = YearSample(plans: 3, support: 14, roll: 92, areas: []).school()
    sample.school.report?.provision = pupils.map {
      YearReport.Provision(span: nowhere, name: "x", forWhom: nil, pupils: $0, effect: nil)
    }
    let year = try disclosed(sample).year
    #expect(self.levels(year) == levels)
    #expect(year.provision.map { $0.pupils?.text } == expected)
  }

  // MARK: Two censuses

  private func twoCensuses(_ first: Int, _ second: Int, on day: String) -> SampleSchool {
    var sample = YearSample(areas: []).school()
    sample.asAt = date("2027-02-01")
    sample.school.profile?.censuses = [("2026-10-01", first), (day, second)].map { day, plans in
      Profile.Census(
        span: nowhere, date: date(day), name: "", roll: placed(912),
        levels: [
          Profile.Level(id: "plan", count: placed(plans)),
          Profile.Level(id: "support", count: placed(141)),
        ])
    }
    return sample
  }

  private let sentence =
    "Some numbers are not shown because an earlier count beside them would tell of few pupils."

  @Test(arguments: [
    (25, 27, "2027-01-21", true), (27, 22, "2027-01-21", true), (25, 31, "2027-01-21", false),
    (25, 25, "2027-01-21", false),
  ])
  func masksWhatTellsByHowFewTwoCountsOfAYearDiffer(
    first: Int, second: Int, day: String, masksOne: Bool
  ) throws {
    let year = try disclosed(twoCensuses(first, second, on: day)).year
    let plans = try #require(year.profile?.levels.first)
    #expect((plans.now.number == nil || plans.before?.number == nil) == masksOne)
    #expect(year.withheld.contains(sentence) == masksOne)
    let own = try disclosed(twoCensuses(first, second, on: day), to: .school).year
    #expect(own.profile?.levels.first?.now == .shown(second))
    #expect(own.profile?.levels.first?.before == .shown(first))
    #expect(own.profile?.counted == "21 January 2027")
    #expect(!own.withheld.contains(sentence))
  }

  @Test func comparesNoCensusWithItself() throws {
    var sample = twoCensuses(25, 27, on: "2027-01-21")
    sample.school.profile?.censuses.removeFirst()
    let year = try disclosed(sample).year
    #expect(levels(year) == ["27", "141", "168"])
    #expect(!year.withheld.contains(sentence))
    #expect(year.profile?.countedBefore == nil && year.profile?.rollBefore == nil)
    #expect(year.profile?.levels.allSatisfy { $0.before == nil && $0.shareBefore == nil } == true)
  }

  @Test func setsTheCountBesideTheLatestOfItsNameInAnyCaseOrElseTheLatest() throws {
    func before(_ names: [String], asAt day: String = "2026-11-24") throws -> String? {
      var sample = YearSample(areas: []).school()
      let now = try #require(sample.school.profile?.censuses.last)
      sample.asAt = date(day)
      let days = ["2024-10-03", "2025-10-02", "2026-01-15", "2026-05-21", "2026-10-01"]
      sample.school.profile?.censuses = zip(names, days).map { name, day in
        var census = now
        (census.name, census.date) = (name, date(day))
        return census
      }
      let profile = try disclosed(sample, to: .school).year.profile
      return profile?.countedBefore
    }
    #expect(
      try before(["autumn", "autumn", "spring", "summer", "Autumn"])
        == "autumn census, 2 October 2025")
    #expect(
      try before(["autumn", "autumn", "spring", "summer", "winter"])
        == "summer census, 21 May 2026")
    #expect(
      try before(["autumn", "autumn", "spring", "summer", "autumn"], asAt: "2026-09-30")
        == "spring census, 15 January 2026")
    #expect(
      try before(["autumn", "autumn", "spring", "summer", "autumn"], asAt: "2026-10-01")
        == "autumn census, 2 October 2025")
  }

  // MARK: Earlier publications

  @Test func namesInTheLogARestThatEarlierPublicationsGaveAway() throws {
    var sample = YearSample(plans: 38, support: nil, roll: 40, areas: []).school()
    sample.school.published = published([("2026-10-01", 40), ("2026-10-01 level=plan", 38)])
    let notes = try disclosed(sample).notes
    #expect(
      notes.contains(
        "All tables | a rest or a difference | it follows from what earlier publications show: "
          + "it can no longer be protected"))
    sample.school.published = published([("2026-10-01", 44), ("2026-10-01 level=plan", 38)])
    #expect(!(try disclosed(sample).notes.contains { $0.contains("earlier publications") }))
  }

  @Test func saysNothingInTheLogOfASmallNumberThatStandsInNoTableAnyMore() throws {
    var sample = YearSample(areas: []).school()
    sample.school.published = published([("2026-10-01 level=plan need=senses", 3)])
    #expect(!(try disclosed(sample).notes.contains { $0.contains("senses") }))
  }

  @Test func masksALevelThatLeavesFewBesideThePartsThatReadersKnow() throws {
    var sample = YearSample(plans: 25, support: 141, roll: 912, areas: []).school()
    sample.school.published = published([
      ("2026-10-01 level=plan year=7", 12), ("2026-10-01 level=plan year=8", 9),
    ])
    #expect(levels(try disclosed(sample).year).first == "c")
    sample.school.published = published([
      ("2026-10-01 level=plan year=7", 12), ("2026-10-01 level=plan year=8", 7),
    ])
    #expect(levels(try disclosed(sample).year).first == "25")
    sample.school.published = published([
      ("2025-11-01 level=plan year=7", 12), ("2025-11-01 level=plan year=8", 9),
    ])
    #expect(levels(try disclosed(sample).year).first == "25", "of another day")
  }

  @Test func showsNobodyWhereAMaskedNumberHasBecomeNobody() throws {
    for (plans, expected) in [(0, "0"), (25, "c")] {
      var sample = YearSample(plans: plans, support: 141, roll: 912, areas: []).school()
      sample.school.published = published([("2026-10-01 level=plan", nil)])
      #expect(levels(try disclosed(sample).year).first == expected)
    }
  }
}
