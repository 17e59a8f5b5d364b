import Base
import Disclosed
import Disclosing
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
    #expect(profile.levels.map(\.now.text) == ["c", "c", "17"])
  }

  @Test func saysOfAShareThatItRoundsToNoughtOrCannotBe() throws {
    let rare = YearSample(plans: 6, support: 141, roll: 20_000, areas: []).school()
    #expect(
      rare.disclosed(to: .governors).year?.profile?.levels.map(\.share)
        == ["low", "0.7 %", "0.7 %"])
    let none = YearSample(plans: 0, support: 141, roll: 912, areas: []).school()
    #expect(none.disclosed(to: .school).year?.profile?.levels.first?.share == "0.0 %")
    let wrong = YearSample(plans: 38, support: 20, roll: 30, areas: []).school()
    #expect(
      wrong.disclosed(to: .school).year?.profile?.levels.map(\.share) == ["u", "66.7 %", "u"])
  }

  @Test func masksASmallLevelWithAnotherAndTheirShares() throws {
    let sample = YearSample(plans: 3, support: 14, roll: 92, plansBefore: 7).school()
    let year = try #require(sample.disclosed(to: .governors).year)
    let profile = try #require(year.profile)
    #expect(profile.roll == .shown(92))
    #expect(profile.levels.map(\.now.text) == ["c", "c", "17"])
    #expect(profile.levels.map(\.share) == [nil, nil, "18.5 %"])
    #expect(profile.levels.map(\.before?.text) == ["7", "14", "21"])
    #expect(profile.levels.map(\.shareBefore) == ["7.6 %", "15.2 %", "22.8 %"])
    #expect(profile.tables.isEmpty)
    #expect(year.withheld.contains { $0.contains("replaced by the letter c") })
  }

  @Test func masksLevelsThatLeaveFewPupilsWithoutAny() throws {
    let sample = YearSample(plans: 78, support: 0, roll: 80).school()
    let profile = try #require(sample.disclosed(to: .governors).year?.profile)
    #expect(profile.levels.map(\.now.text) == ["c", "0", "c"])
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

  private func table(_ sample: SampleSchool, to manner: Edition.Manner) -> [String] {
    guard let table = sample.disclosed(to: manner).year?.profile?.tables.first else { return [] }
    return table.rows.map { row in
      ([row.title] + row.counts.map(\.text)).joined(separator: " ")
    }
  }

  @Test func putsCodesTogetherOnlyWhereOneWouldBeMasked() throws {
    var sample = YearSample(plans: 60, areas: []).school()
    sample.library.vocabulary.needs[0].codes = [
      Vocabulary.CountedKind.Code(id: "SLCN", title: "Speech"),
      Vocabulary.CountedKind.Code(id: "ASD", title: "Autism"),
    ]
    sample.library.vocabulary.needs[3].codes = [
      Vocabulary.CountedKind.Code(id: "HI", title: "Hearing"),
      Vocabulary.CountedKind.Code(id: "PD", title: "Physical"),
    ]
    sample.school.profile?.censuses[1].levels[0].needs = [
      (Profile.Need(area: "communication", code: "SLCN"), 12),
      (Profile.Need(area: "communication", code: "ASD"), 20),
      (Profile.Need(area: "senses", code: "HI"), 2), (Profile.Need(area: "senses", code: "PD"), 9),
      (Profile.Need(area: "feelings"), 17),
    ]
    #expect(
      table(sample, to: .school)
        == ["Speech 12", "Autism 20", "Feelings 17", "Hearing 2", "Physical 9"])
    #expect(
      table(sample, to: .governors) == ["Speech 12", "Autism 20", "Feelings 17", "Senses 11"])
    let year = sample.disclosed(to: .governors).year
    #expect(year?.withheld.contains { $0.hasPrefix("Some needs are put together") } == true)
  }

  /// Only the area of the small code is put together, not that of the one masked for its sake.
  @Test func putsTogetherNoMoreThanItMust() throws {
    var sample = YearSample(plans: 91, areas: []).school()
    sample.library.vocabulary.needs[0].codes = [
      Vocabulary.CountedKind.Code(id: "SLCN", title: "Speech"),
      Vocabulary.CountedKind.Code(id: "ASD", title: "Autism"),
    ]
    sample.library.vocabulary.needs[3].codes = [
      Vocabulary.CountedKind.Code(id: "HI", title: "Hearing"),
      Vocabulary.CountedKind.Code(id: "PD", title: "Physical"),
    ]
    sample.school.profile?.censuses[1].levels[0].needs = [
      (Profile.Need(area: "communication", code: "SLCN"), 12),
      (Profile.Need(area: "communication", code: "ASD"), 20),
      (Profile.Need(area: "senses", code: "HI"), 2), (Profile.Need(area: "senses", code: "PD"), 40),
      (Profile.Need(area: "feelings"), 17),
    ]
    #expect(
      table(sample, to: .governors) == ["Speech 12", "Autism 20", "Feelings 17", "Senses 42"])
  }

  @Test func logsWhatWasPutTogetherInTheOrderOfItsNames() throws {
    var sample = YearSample(plans: 76, areas: []).school()
    let places = [0, 1, 2, 3]
    for place in places {
      sample.library.vocabulary.needs[place].codes = ["A", "B"].map {
        Vocabulary.CountedKind.Code(id: "\($0)\(place)", title: "\($0)\(place)")
      }
    }
    sample.school.profile?.censuses[1].levels[0].needs = places.flatMap { place in
      [("A", 2), ("B", 17)].map { code, count in
        (Profile.Need(area: YearSample.needs[place], code: "\(code)\(place)"), count)
      }
    }
    var notes: [MaskingNote] = []
    _ = disclose(sample.studied, to: Edition(.governors), noting: &notes)
    let together = notes.filter { $0.reason.hasPrefix("put together") }.map(\.cell)
    #expect(together == ["Cognition", "Communication", "Feelings", "Senses"])
  }

  @Test func masksASmallAreaAndTheCheapestThatWouldGiveItAway() throws {
    let areas = [("communication", 16), ("cognition", 8), ("feelings", 10), ("senses", 4)]
    let sample = YearSample(plans: 38, areas: areas).school()
    #expect(
      table(sample, to: .governors)
        == ["Communication 16", "Cognition c", "Feelings 10", "Senses c"])
    #expect(
      table(sample, to: .school)
        == ["Communication 16", "Cognition 8", "Feelings 10", "Senses 4"])
  }

  @Test func leavesATableOutThatWouldBeNothingButMasks() throws {
    let sample = YearSample(plans: 38, areas: [("communication", 36), ("senses", 2)]).school()
    let year = try #require(sample.disclosed(to: .governors).year)
    #expect(year.profile?.tables.isEmpty == true)
    #expect(
      year.withheld.contains { $0.hasSuffix("not shown, because the numbers are too small.") })
  }

  @Test func showsNobodyOnlyInALargeGroup() {
    let areas = [("communication", 20), ("feelings", 18), ("senses", 0)]
    #expect(
      table(YearSample(plans: 38, areas: areas).school(), to: .governors)
        == ["Communication 20", "Feelings 18", "Senses 0"])
    let few = [("communication", 9), ("feelings", 8), ("cognition", 11), ("senses", 0)]
    let shown = table(YearSample(plans: 28, areas: few).school(), to: .governors)
    #expect(!shown.contains("Senses 0") && shown.contains("Senses c"))
  }

  @Test func putsYearsTogetherIntoKeyStages() throws {
    var sample = YearSample(plans: 60, areas: []).school()
    sample.school.profile?.censuses[1].crossed = [
      ("7", 3), ("8", 9), ("9", 10), ("10", 18), ("11", 20),
    ].map { Profile.Crossed(span: nowhere, level: "plan", year: $0, count: $1) }
    #expect(
      table(sample, to: .school)
        == ["Year 7 3", "Year 8 9", "Year 9 10", "Year 10 18", "Year 11 20"])
    #expect(table(sample, to: .governors) == ["Key Stage 3 22", "Year 10 18", "Year 11 20"])
  }

  @Test func showsWhatHappenedUnlessItIsSaidOfNearlyAll() throws {
    for (count, expected) in [(12, "12"), (3, "c"), (27, "c"), (23, "23")] {
      var sample = YearSample(plans: 29, areas: []).school()
      sample.school.profile?.censuses[1].crossed = [
        Profile.Crossed(span: nowhere, level: "plan", event: "Suspension", count: count),
        Profile.Crossed(span: nowhere, level: "support", event: "suspension", count: 40),
      ]
      #expect(table(sample, to: .governors) == ["Suspension \(expected) 40"])
    }
  }

  @Test func showsSignedTotalsAndSaysWhoDecided() throws {
    var sample = YearSample(plans: 3, support: 14, roll: 92).school()
    sample.school.shownTotals = ShownTotals(
      span: nowhere, by: "head teacher", on: placed(date("2026-11-20")), reason: "Known to all.")
    let year = try #require(sample.disclosed(to: .governors).year)
    #expect(year.profile?.levels.map(\.now.text) == ["3", "14", "17"])
    #expect(
      year.withheld.contains {
        $0.contains("Decided by: head teacher, 20 November 2026. Reason: Known to all.")
      })
    sample.school.shownTotals?.on = placed(date("2026-11-25"))
    let early = try #require(sample.disclosed(to: .governors).year)
    #expect(early.profile?.levels.first?.now == .masked(.confidential))
  }

  @Test func keepsToTheLimitOfTheEditionAndSaysIt() throws {
    let sample = YearSample(plans: 8, support: 141, roll: 912, areas: []).school()
    var edition = Edition(.governors)
    #expect(sample.disclosed(to: edition).year?.profile?.levels.first?.now == .shown(8))
    edition.limit = 9
    let year = try #require(sample.disclosed(to: edition).year)
    #expect(year.profile?.levels.first?.now == .masked(.confidential))
    #expect(year.withheld.contains { $0.contains("Numbers of 1 to 9 pupils") })
  }

  @Test func namesTheAcademicYearOfTheLatestDay() throws {
    func year(_ day: String) -> String? {
      var sample = YearSample().school()
      sample.years = [(2008, "2008-09-01"), (2009, "2009-09-02"), (2010, "2010-09-01")].map {
        start, from in
        AcademicYear(
          name: "\(start)", span: nowhere, startYear: start,
          halfTerms: [
            AcademicYear.HalfTerm(
              name: TermName(.autumn, half: 1), from: date(from), to: date(from), span: nowhere)
          ], bankHolidays: [], source: nil)
      }
      sample.asAt = date(day)
      return sample.disclosed(to: .governors).year?.title
    }
    #expect(year("2009-09-02") == "2009/10")
    #expect(year("2009-09-01") == "2008/09")
    #expect(year("2010-12-01") == "2010/11")
    #expect(year("2001-01-01") == nil)
  }

  // MARK: The rest

  @Test func masksRequestsThatAreSmallOrDifferByFew() throws {
    for (numbers, expected) in [
      ([12, 4], ["12", "c"]), ([20, 9], ["20", "9"]), ([3, 2], ["c", "c"]),
    ] {
      var sample = YearSample().school()
      sample.school.report?.requests = numbers.map {
        YearReport.Request(span: nowhere, what: "x", number: $0)
      }
      let year = try #require(sample.disclosed(to: .governors).year)
      #expect(year.requests.map(\.number.text) == expected, "\(numbers)")
    }
    for numbers in [[12, 8], [20, 8, 9]] {
      var sample = YearSample().school()
      sample.school.report?.requests = numbers.map {
        YearReport.Request(span: nowhere, what: "x", number: $0)
      }
      let year = try #require(sample.disclosed(to: .governors).year)
      #expect(year.requests.contains { $0.number == .masked(.confidential) }, "\(numbers)")
      #expect(year.withheld.contains { $0.hasPrefix("Some numbers of requests") })
    }
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
    ("2.6 %", 38, false), ("2.6\u{A0}%", 38, false), ("97.4 %", 38, false), ("92.6 %", 27, false),
    ("0 %", 12, false),
    ("100 %", 12, false), ("3.2", 5, false), ("4", 141, false), ("38 of 41 pupils", 141, false),
    ("90 per cent", 20, false), ("0 %", 141, true), ("5 pupils", 141, false),
    ("6 pupils", 141, true), ("1 pupil", 141, false), ("0 pupils", 141, true),
    ("34 and 36 pupils", 141, true), ("34 of 36 pupils", 141, false),
    ("30 of 36 pupils", 141, true), ("1,002 of 1,010", 1_010, true),
    ("1,007 of 1,010", 1_010, false), ("27.5 %", 20, true), ("27.4 %", 20, false),
    ("72.5 %", 20, true), ("72.6 %", 20, false), ("0 %", 30, true), ("0 %", 29, false),
    ("95 percent", 20, false), ("5 in every 100", 20, false), ("3.5 %", 141, false),
    ("4.3 %", 141, true), ("up by 0.5", 141, true), ("7.", 141, true), ("no figure", 141, true),
    ("3.2", 6, true), ("half of 36 pupils", 141, true), ("all of them", 141, true),
    ("most of 3", 141, false), ("40 of 44 %", 141, true), ("30 and 33 of 60", 141, false),
    ("7 % of 30", 141, true),
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
