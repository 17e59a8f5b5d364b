import Base
import Model
import Testing

/// What the school's own words for dates come to.
@Suite struct CalendarTests {
  let calendar = SchoolCalendar(years: [year2026, year2027])
  let day = date("2026-11-23")

  @Test(arguments: [
    (WordDate.edge(.end, of: TermName(.autumn, half: 2)), "2026-12-18"),
    (.edge(.start, of: TermName(.spring, half: 1)), "2027-01-04"),
    (.edge(.end, of: TermName(.spring)), "2027-03-25"),
    (.edge(.start, of: TermName(.autumn)), "2027-09-01"),
    (.edge(.end, of: TermName(.year)), "2027-07-21"),
    (.day, "2026-11-23"),
    (.offset(10, .day, .after, of: .day), "2026-12-03"),
    (.offset(3, .month, .after, of: .on(date("2026-11-30"))), "2027-02-28"),
    (.offset(1, .year, .after, of: .stage(.assess, .start)), "2027-11-23"),
    (.offset(2, .week, .before, of: .day), "2026-11-09"),
  ])
  func resolvesWordsAgainstTheCalendar(word: WordDate, expected: String) {
    let found = calendar.resolve(word, dayOfReview: day)
    #expect(found?.date.iso == expected)
    #expect(found?.isProvisional == false)
  }

  @Test(arguments: [
    // Two weeks of Christmas lie between the third and the fourth.
    (6, "2026-11-23", "2027-01-18"),
    (1, "2026-12-18", "2027-01-08"),
    // A week without a day of teaching does not count, wherever the counting starts.
    (1, "2026-12-25", "2027-01-08"),
    // The first Monday in May is a bank holiday, so the nearest day of that week stands in.
    (1, "2027-04-26", "2027-05-04"),
    (-1, "2027-01-04", "2026-12-14"),
  ])
  func countsTeachingWeeksOnly(count: Int, from: String, expected: String) {
    let word = WordDate.offset(
      abs(count), .teachingWeek, count > 0 ? .after : .before, of: .on(date(from)))
    #expect(calendar.resolve(word, dayOfReview: day)?.date.iso == expected)
  }

  @Test func takesAHalfTermForSixTeachingWeeksAndATermForTwelve() {
    func resolve(_ count: Int, _ unit: WordDate.Unit) -> CalendarDate? {
      calendar.resolve(.offset(count, unit, .after, of: .day), dayOfReview: day)?.date
    }
    #expect(resolve(1, .halfTerm) == resolve(6, .teachingWeek))
    #expect(resolve(1, .term) == resolve(12, .teachingWeek))
    #expect(resolve(2, .halfTerm) == resolve(12, .teachingWeek))
  }

  @Test func takesTheSameWeekOfTheLastYearBeyondItsDataAndSaysSo() {
    let word = WordDate.edge(.end, of: TermName(.autumn, half: 2))
    let found = calendar.resolve(word, dayOfReview: date("2028-10-01"))
    // 17 December 2027 and 52 weeks.
    #expect(found?.date.iso == "2028-12-15")
    #expect(found?.isProvisional == true)
    #expect(!calendar.covers(date("2028-10-01")))
    #expect(calendar.isTeachingDay(date("2028-10-02")))
  }

  @Test func readsStagesFromTheOnesBeforeThem() {
    let stages: [ResolvedDate?] = [
      ResolvedDate(date: day), ResolvedDate(date: date("2026-12-18")), nil, nil,
    ]
    let word = WordDate.offset(2, .teachingWeek, .after, of: .stage(.do, .start))
    let found = calendar.resolve(word, dayOfReview: day, stageDates: stages)
    #expect(found?.date.iso == "2027-01-15")
    #expect(found?.words == "2 teaching weeks after do starts")
    #expect(
      calendar.resolve(.stage(.do, .end), dayOfReview: day, stageDates: stages) == nil)
  }

  @Test func knowsHolidaysBankHolidaysAndTrainingDays() {
    #expect(calendar.isInHoliday(date("2026-10-28")))
    #expect(calendar.bankHoliday(on: date("2027-05-03")) == "Early May bank holiday")
    #expect(!calendar.isTeachingDay(date("2026-09-01")))
    #expect(calendar.isTeachingDay(date("2026-11-23")))
    #expect(!calendar.isTeachingDay(date("2026-11-22")))
    #expect(calendar.halfTerm(of: day)?.name == TermName(.autumn, half: 2))
  }

  @Test func namesTheHalfTermsOfAStretch() {
    let names = calendar.halfTerms(from: day, to: date("2027-03-25")).map(\.name.inWords)
    #expect(names == ["autumn 2", "spring 1", "spring 2"])
  }

  @Test func hasNoDatesWithoutYears() {
    let empty = SchoolCalendar(years: [])
    #expect(empty.resolve(.edge(.end, of: TermName(.year)), dayOfReview: day) == nil)
    #expect(
      empty.resolve(.offset(2, .teachingWeek, .after, of: .day), dayOfReview: day) == nil)
    #expect(empty.halfTerms(from: day, to: day.adding(days: 9)).isEmpty)
  }

  @Test func bearsNumbersAsLargeAsTheyCome() {
    for unit in WordDate.Unit.allCases {
      _ = calendar.resolve(
        .offset(.max, unit, .before, of: .on(date("9999-12-31"))), dayOfReview: day)
      _ = calendar.resolve(
        .offset(.max, unit, .after, of: .on(date("0001-01-01"))), dayOfReview: day)
    }
    #expect(calendar.halfTerms(from: date("0001-01-01"), to: date("9999-12-31")).count > 10)
  }
}
