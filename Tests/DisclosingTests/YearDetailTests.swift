import Base
import Disclosed
import Model
import Testing

@testable import Disclosing

/// Shares, figures, sums and duties of the yearly paper, case by case.
@Suite struct YearDetailTests {
  // MARK: Shares

  @Test(arguments: [
    (1, 3, "33.3 %"), (2, 3, "66.7 %"), (1, 16, "6.3 %"), (3, 16, "18.8 %"), (912, 912, "100.0 %"),
    (0, 912, "0.0 %"), (1, 2000, "0.1 %"), (1, 2001, "low"), (9, 8, "u"), (1999, 2000, "100.0 %"),
    (441, 912, "48.4 %"), (0, 0, nil), (3, 0, nil),
  ])
  func roundsAShareToOneDecimal(part: Int, whole: Int, share: String?) {
    let sample = YearSample(plans: part, support: 0, roll: whole, areas: []).school()
    #expect(sample.disclosed(to: .school).year?.profile?.levels.first?.share == share)
  }

  @Test func namesNoSourceWhereEnglandHasNoFigureOfTheKind() throws {
    var sample = YearSample().school()
    sample.library.benchmarks[0].measures = []
    let profile = try #require(sample.disclosed(to: .governors).year?.profile)
    #expect(profile.source == nil)
    #expect(profile.levels.allSatisfy { $0.england == nil })
  }

  // MARK: Figures

  private func outcome(
    _ sample: YearSample, with figure: String?, without: String?, of pupils: Int?,
    to manner: Edition.Manner = .governors
  ) -> Disclosure.Outcome? {
    var sample = sample.school()
    sample.school.report?.outcomes = [
      YearReport.Outcome(
        span: nowhere, measure: "X", withSEND: figure, withoutSEND: without, pupils: pupils)
    ]
    return sample.disclosed(to: manner).year?.outcomes.first
  }

  /// In a special school those without SEND are the few.
  @Test(arguments: [
    (92, "70 %", false), (95, "70 %", false), (96, "70 %", false), (96, "50 %", false),
    (120, "70 %", true), (120, "3.3 %", false), (120, "96.7 %", false), (120, "4 of 30", false),
    (90, "70 %", false), (290, "70 %", true),
  ])
  func showsTheFigureOfTheOthersOnlyWhereTheyAreNotFew(
    roll: Int, figure: String, isShown: Bool
  ) throws {
    let sample = YearSample(plans: 60, support: 30, roll: roll, areas: [])
    let outcome = try #require(self.outcome(sample, with: "50 %", without: figure, of: 90))
    #expect((outcome.withoutSEND == figure) == isShown)
    #expect(
      (outcome.withSEND == "50 %") == isShown, "the figures of all would give that of others")
    #expect(outcome.isWithheld == !isShown)
    let own = self.outcome(sample, with: "50 %", without: figure, of: 90, to: .school)
    #expect(own?.withoutSEND == figure)
  }

  @Test func showsTheFigureOfTheOthersWhereNobodyCountedOrWroteForHowMany() {
    let uncounted = YearSample(plans: nil, support: nil, roll: 912, areas: [])
    #expect(outcome(uncounted, with: "50 %", without: "70 %", of: 90)?.withoutSEND == "70 %")
    let counted = YearSample(plans: 60, support: 30, roll: 920, areas: [])
    let unsaid = outcome(counted, with: nil, without: "70 %", of: nil)
    #expect(unsaid?.withoutSEND == "70 %" && unsaid?.isWithheld == false)
    #expect(outcome(counted, with: "50 %", without: nil, of: 90)?.withSEND == "50 %")
    let few = YearSample(plans: 60, support: 30, roll: 92, areas: [])
    #expect(outcome(few, with: "50 %", without: nil, of: 90)?.withSEND == nil)
  }

  @Test(arguments: [
    (["A"], "“A”"), (["A", "B"], "“A” and “B”"), (["A", "B", "C"], "“A”, “B” and “C”"),
  ])
  func listsTheFiguresThatAreNotShown(names: [String], words: String) throws {
    var sample = YearSample().school()
    sample.school.report?.outcomes = names.map {
      YearReport.Outcome(span: nowhere, measure: $0, withSEND: "3", pupils: 38)
    }
    sample.school.report?.money = names.map { YearReport.Money(span: nowhere, what: $0) }
    let year = try #require(sample.disclosed(to: .governors).year)
    #expect(
      year.withheld == [
        "The figures of \(words) are not shown: they are about few pupils.",
        "The sums of \(words) are not shown: nobody wrote for how many pupils they are.",
      ])
    #expect(sample.disclosed(to: .school).year?.withheld == [])
  }

  @Test(arguments: [(nil, false), (1, false), (5, false), (6, true)])
  func showsASumOnlyWhereItIsAboutMoreThanFew(pupils: Int?, isShown: Bool) throws {
    var sample = YearSample().school()
    var money = YearReport.Money(span: nowhere, what: "Y", received: 62_000, pupils: pupils)
    money.spent = placed(1_000)
    sample.school.report?.money = [money]
    let year = try #require(sample.disclosed(to: .governors).year)
    #expect(year.money.map(\.received) == [isShown ? "£62,000" : nil])
    #expect(year.money.map(\.spent) == [isShown ? "£1,000" : nil])
    let few = "The sums of “Y” are not shown: they are about few pupils."
    #expect(year.withheld.contains(few) == (pupils != nil && !isShown))
    let own = try #require(sample.disclosed(to: .school).year?.money.first)
    #expect(own.received == "£62,000" && own.spent == "£1,000" && !own.isWithheld)
  }

  // MARK: Duties and the year

  @Test func tellsOfADutyWhatWasSeenLastAndTheFirstOfTwoNotesOfADay() throws {
    func duty(_ checks: [(seen: String?, note: String?)]) throws -> String {
      var sample = YearSample().school()
      sample.school.documents = []
      sample.school.report?.checked = checks.map { check in
        YearReport.CheckedDuty(
          span: nowhere, items: [placed("3a")], seen: check.seen.map(date), note: check.note)
      }
      let duties = try #require(sample.disclosed(to: .governors).year?.duties)
      let duty = try #require(duties.first { $0.title == "Evaluation" })
      return "\(duty.seen?.iso ?? "-") \(duty.note ?? "-")"
    }
    #expect(
      try duty([("2026-11-10", "one"), ("2026-11-12", "two"), ("2026-11-11", "three")])
        == "2026-11-12 two")
    #expect(try duty([("2026-11-12", "one"), ("2026-11-12", "two")]) == "2026-11-12 one")
    #expect(try duty([("2026-11-24", "today"), ("2026-11-25", "later")]) == "2026-11-24 today")
    #expect(try duty([(nil, "first"), (nil, "second")]) == "- first")
    #expect(try duty([(nil, "first"), ("2026-11-12", nil)]) == "2026-11-12 first")
    #expect(try duty([(nil, nil)]) == "- -")
  }

  @Test func namesTheYearThatHadBegunOnTheLatestDay() throws {
    func year(_ days: [String], _ begins: [[String]]) -> String? {
      var sample = YearSample().school()
      sample.years = begins.enumerated().map { number, begins in
        AcademicYear(
          name: "\(number)", span: nowhere, startYear: 2025 + number,
          halfTerms: begins.map {
            AcademicYear.HalfTerm(
              name: TermName(.autumn, half: 1), from: date($0), to: date($0), span: nowhere)
          }, bankHolidays: [], source: nil)
      }
      sample.school.days = days.map {
        Day(
          identity: identity(name: $0), date: date($0), title: "Day", status: placed(.draft))
      }
      return sample.disclosed(to: .governors).year?.title
    }
    let begins = [["2025-09-02", "2026-01-05"], ["2026-09-02", "2027-01-05"], []]
    #expect(year(["2026-09-02"], begins) == "2026/27")
    #expect(year(["2026-09-01"], begins) == "2025/26")
    #expect(year(["2025-11-20", "2026-11-20", "2026-03-20"], begins) == "2026/27")
    #expect(year(["2025-09-01"], begins) == nil)
    #expect(year([], begins) == "2026/27", "of the day that the papers speak of")
  }

  @Test func decidesByASignedSettingFromItsDayOn() {
    var sample = YearSample(plans: 3, support: 14, roll: 92, areas: []).school()
    sample.school.shownTotals = ShownTotals(
      span: nowhere, by: "head", on: placed(sample.asAt), reason: "Known to all")
    let year = sample.disclosed(to: .governors).year
    #expect(year?.profile?.levels.first?.now == .shown(3))
    #expect(year?.withheld.contains { $0.hasSuffix("Reason: Known to all.") } == true)
  }
}

/// Which earlier publications a reader has seen, and which counts are compared.
@Suite struct FormerReaderTests {
  @Test func hasSeenWhatWasAtMostAsConfidential() {
    let manners: [Edition.Manner] = [.families, .governors, .governorsConfidential, .school]
    let published = (manners.map(\.rawValue) + ["gone"]).map {
      PublishedCount(edition: $0, on: date("2026-11-01"), key: CountKey(), count: 9)
    }
    for (number, manner) in manners.enumerated() {
      let known = FormerCounts(published, to: Edition(manner)).known.map(\.edition)
      #expect(known == manners.prefix(number + 1).map(\.rawValue) + ["gone"])
    }
    let trust = Edition(name: "trust", title: "Trust", manner: .governors)
    #expect(
      FormerCounts(published, to: trust).known.map(\.edition).prefix(2) == [
        "families", "governors",
      ])
    let named = Edition(name: "school", title: "Named like another", manner: .governors)
    #expect(FormerCounts(published, to: named).known.map(\.edition).contains("school"))
  }

  @Test(arguments: [
    ("2026-10-01 level=plan", "2026-10-01 level=plan", true),
    ("2026-10-01 level=plan", "2027-08-31 level=plan", true),
    ("2026-09-01 level=plan", "2027-01-21 level=plan", true),
    ("2026-10-01 level=plan", "2027-09-01 level=plan", false),
    ("2026-08-31 level=plan", "2026-09-01 level=plan", false),
    ("2026-10-01 level=plan", "2026-10-01 level=support", false),
    ("2026-10-01", "2027-01-21", false), ("about=roll", "about=roll", false),
    ("about=club", "about=club", true), ("about=club", "about=group", false),
    ("2026-10-01 level=plan", "level=plan", false), ("level=plan", "2026-10-01 level=plan", false),
    ("2026-10-01 sex=F", "2027-01-21 sex=F", true),
  ])
  func comparesTheSameCountWithinAYear(one: String, other: String, compares: Bool) throws {
    let (one, other) = (try #require(CountKey(one)), try #require(CountKey(other)))
    #expect(FormerCounts.compares(one, other) == compares)
  }
}
