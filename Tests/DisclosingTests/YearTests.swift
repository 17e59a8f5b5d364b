import Base
import Disclosed
import Model
import Testing

/// What of the yearly paper passes the door, and in which words it says what does not.
@Suite struct YearTests {
  // MARK: Who sees it

  @Test func showsFamiliesNothingOfTheYear() {
    var sample = YearSample().school()
    #expect(sample.disclosed(to: .families).year == nil)
    sample.school.report?.identity.audience = placed(["families", "governors"])
    #expect(sample.disclosed(to: .families).year == nil)
    #expect(sample.disclosed(to: .governors).year != nil)
    #expect(sample.disclosed(to: .school).year == nil)
  }

  @Test func isNothingWhereNothingWasWritten() {
    var sample = YearSample().school()
    sample.school.report = nil
    #expect(sample.disclosed(to: .governors).year?.profile != nil)
    sample.school.profile = nil
    #expect(sample.disclosed(to: .governors).year == nil)
  }

  // MARK: The profile

  @Test func showsTheSchoolItsOwnNumbersUnlessItWishesOtherwise() throws {
    var sample = YearSample(plans: 3, support: 14, roll: 92).school()
    var profile = try #require(sample.disclosed(to: .school).year?.profile)
    #expect(profile.levels.map(\.now.text) == ["3", "14", "17"])
    #expect(profile.levels.map(\.share) == ["3.3 %", "15.2 %", "18.5 %"])
    sample.school.hidesSmallNumbers = true
    profile = try #require(sample.disclosed(to: .school).year?.profile)
    #expect(profile.levels.map(\.now.text) == ["c", "c", "c"])
  }

  @Test func masksAllLevelsAndSharesWhereOneIsSmall() throws {
    let sample = YearSample(plans: 3, support: 14, roll: 92, plansBefore: 7).school()
    let year = try #require(sample.disclosed(to: .governors).year)
    let profile = try #require(year.profile)
    #expect(profile.roll == .shown(92))
    #expect(profile.levels.map(\.now.text) == ["c", "c", "c"])
    #expect(profile.levels.map(\.before?.text) == ["7", "14", "21"])
    #expect(profile.levels.allSatisfy { $0.share == nil && $0.shareBefore == nil })
    #expect(profile.areas.isEmpty)
    #expect(year.withheld.contains { $0.contains("replaced by the letter c") })
    #expect(year.withheld.contains { $0.hasPrefix("EHC plan: the areas of need") })
  }

  @Test func masksLevelsThatLeaveFewPupilsWithoutAny() throws {
    let sample = YearSample(plans: 78, support: 0, roll: 80).school()
    let profile = try #require(sample.disclosed(to: .governors).year?.profile)
    #expect(profile.levels.map(\.now.text) == ["c", "c", "c"])
  }

  @Test func setsTheCountBesideTheLastOneOfTheSameNameThatHasCome() throws {
    var sample = YearSample().school()
    var extra = try #require(sample.school.profile?.censuses.last)
    extra.name = "spring"
    extra.date = date("2026-01-15")
    sample.school.profile?.censuses.insert(extra, at: 1)
    extra.date = date("2027-01-21")
    sample.school.profile?.censuses.append(extra)
    let profile = try #require(sample.disclosed(to: .governors).year?.profile)
    #expect(profile.counted == "autumn census, 1 October 2026")
    #expect(profile.countedBefore == "autumn census, 2 October 2025")
  }

  @Test func putsAreasTogetherUntilNoneGivesAnybodyAway() throws {
    let areas = [("communication", 16), ("cognition", 8), ("feelings", 10), ("senses", 4)]
    let sample = YearSample(plans: 38, areas: areas).school()
    let year = try #require(sample.disclosed(to: .governors).year)
    let table = try #require(year.profile?.areas.first)
    #expect(
      table.rows.map { "\($0.area) \($0.count.text)" } == [
        "Communication 16", "Cognition; senses (together) 12", "Feelings 10",
      ])
    #expect(year.withheld.contains { $0.contains("put together") })
    let own = try #require(sample.disclosed(to: .school).year?.profile?.areas.first)
    #expect(own.rows.map(\.count.text) == ["16", "8", "10", "4"])
  }

  @Test func leavesAreasOutThatWouldMakeOneRow() throws {
    let sample = YearSample(plans: 38, areas: [("communication", 36), ("senses", 2)]).school()
    let year = try #require(sample.disclosed(to: .governors).year)
    #expect(year.profile?.areas.isEmpty == true)
    #expect(year.withheld.contains { $0.hasPrefix("EHC plan: the areas of need") })
  }

  @Test func countsThoseInNoAreaAsARowOfTheirOwn() throws {
    let sample = YearSample(plans: 38, areas: [("communication", 20), ("feelings", 10)]).school()
    let table = try #require(sample.disclosed(to: .governors).year?.profile?.areas.first)
    #expect(
      table.rows.map { "\($0.area) \($0.count.text)" } == [
        "Communication 20", "Feelings 10", "Other 8",
      ])
  }

  // MARK: The rest

  @Test func masksAllRequestsWhereOneOrADifferenceIsSmall() throws {
    for numbers in [[12, 4], [12, 8], [20, 8, 9]] {
      var sample = YearSample().school()
      sample.school.report?.requests = numbers.map {
        YearReport.Request(span: nowhere, what: "x", number: $0)
      }
      let year = try #require(sample.disclosed(to: .governors).year)
      #expect(year.requests.allSatisfy { $0.number == .masked(.confidential) }, "\(numbers)")
      #expect(year.withheld.contains { $0.hasPrefix("The numbers of requests") })
    }
    var sample = YearSample().school()
    sample.school.report?.requests = [20, 9].map {
      YearReport.Request(span: nowhere, what: "x", number: $0)
    }
    let year = try #require(sample.disclosed(to: .governors).year)
    #expect(year.requests.map(\.number) == [.shown(20), .shown(9)])
  }

  @Test(arguments: [
    (24, "24"), (4, "c"), (35, "c"), (38, "38"), (910, "c"),
  ])
  func masksSupportForFewOrForAllButAFew(pupils: Int, expected: String) throws {
    var sample = YearSample().school()
    sample.school.report?.provision = [
      YearReport.Provision(span: nowhere, name: "x", forWhom: nil, pupils: pupils, effect: nil)
    ]
    let year = try #require(sample.disclosed(to: .governors).year)
    #expect(year.provision.map { $0.pupils?.text } == [expected])
  }

  @Test(arguments: [
    ("88.9 %", 141, true), ("90.8 %", 38, true), ("3.2", 27, true), ("50 %", 24, true),
    ("2.6 %", 38, false), ("97.4 %", 38, false), ("92.6 %", 27, false), ("0 %", 12, false),
    ("100 %", 12, false), ("3.2", 5, false), ("4", 141, false), ("38 of 41 pupils", 141, false),
    ("90 per cent", 20, false), ("0 %", 141, true),
  ])
  func showsAFigureOnlyWhereItCannotPointAtFew(figure: String, pupils: Int, isShown: Bool)
    throws
  {
    var sample = YearSample().school()
    sample.school.report?.outcomes = [
      YearReport.Outcome(span: nowhere, measure: "X", withSEND: figure, pupils: pupils)
    ]
    let year = try #require(sample.disclosed(to: .governors).year)
    let outcome = try #require(year.outcomes.first)
    #expect((outcome.withSEND != nil) == isShown)
    #expect((outcome.base == .shown(pupils)) == isShown)
    #expect(outcome.isWithheld == !isShown)
    #expect(
      isShown == !year.withheld.contains(
        "The figures of “X” are not shown: they are about few pupils."))
    #expect(sample.disclosed(to: .school).year?.outcomes.first?.withSEND == figure)
  }

  @Test func showsNoFigureOrSumPastTheSchoolWhereNobodyWroteForHowMany() throws {
    var sample = YearSample().school()
    sample.school.report?.outcomes = [
      YearReport.Outcome(span: nowhere, measure: "X", withSEND: "88.9 %", withoutSEND: "94.1 %")
    ]
    sample.school.report?.money = [
      YearReport.Money(span: nowhere, what: "Y", received: 62_000),
      YearReport.Money(span: nowhere, what: "Z", received: 62_000, pupils: 38),
    ]
    let year = try #require(sample.disclosed(to: .governorsConfidential).year)
    #expect(year.outcomes.first?.withSEND == nil)
    #expect(year.outcomes.first?.withoutSEND == "94.1 %")
    #expect(year.money.map(\.received) == [nil, "£62,000"])
    #expect(year.money.map(\.isWithheld) == [true, false])
    #expect(year.withheld.count { $0.contains("nobody wrote for how many pupils") } == 2)
    #expect(sample.disclosed(to: .school).year?.money.first?.received == "£62,000")
  }

  // MARK: Duties and England

  @Test func saysWhatWasSeenWithItsDateAndNothingOfTheRest() throws {
    let year = try #require(YearSample().school().disclosed(to: .governors).year)
    #expect(
      year.duties.map { "\($0.title) \($0.seen?.iso ?? "not checked") \($0.note ?? "-")" } == [
        "Policy 2026-11-16 Approved.", "Evaluation 2026-11-20 Good.", "Later not checked -",
        "Missing not checked Looked for.",
      ])
  }

  @Test func setsEnglandsFiguresOfTheRightPhaseBesideTheSchools() throws {
    let profile = try #require(YearSample().school().disclosed(to: .governors).year?.profile)
    #expect(profile.levels.map(\.england) == ["5.3 %", nil, "16.5 %"])
    #expect(
      profile.source
        == "England, January 2025: EHC plans, all schools; secondary schools. Source: The office.")
  }
}
