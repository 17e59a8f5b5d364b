import Base
import Testing

@Test func countsEveryDayOfFourHundredYears() throws {
  let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
  var date = first
  var expected = (year: 1900, month: 1, day: 1)
  var weekday = 1  // 1 January 1900 was a Monday.
  for _ in 0..<146_097 {
    let parts = date.parts
    try #require(parts == expected)
    try #require(date.weekday == weekday)
    try #require(CalendarDate(year: parts.year, month: parts.month, day: parts.day) == date)
    try #require(CalendarDate(iso: date.iso) == date)
    date = date.adding(days: 1)
    weekday = weekday % 7 + 1
    expected.day += 1
    if expected.day > CalendarDate.length(ofMonth: expected.month, year: expected.year) {
      expected.day = 1
      expected.month += 1
    }
    if expected.month > 12 {
      expected.month = 1
      expected.year += 1
    }
  }
  #expect(date.iso == "2300-01-01")
  #expect(first.days(until: date) == 146_097)
}

@Test func knowsSomeDaysByHeart() throws {
  let review = try #require(CalendarDate(year: 2026, month: 11, day: 23))
  #expect(review.inWordsWithWeekday == "Monday 23 November 2026")
  #expect(review.iso == "2026-11-23")
  #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
  #expect(CalendarDate(year: 1969, month: 12, day: 31)?.weekday == 3)
  #expect(CalendarDate(iso: "2000-02-29")?.inWordsWithWeekday == "Tuesday 29 February 2000")
  #expect(CalendarDate(iso: "0476-09-04")?.iso == "0476-09-04")
}

@Test(arguments: [
  "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "2026-1-1",
  "2026/01/01", "20260101", "", "2026-01-01 ", "２026-01-01", "-026-01-01", "0000-01-01",
])
func refusesDaysThatAreNotInTheCalendar(text: String) {
  #expect(CalendarDate(iso: text) == nil)
}

@Test func movesByDaysAndYears() throws {
  let leapDay = try #require(CalendarDate(iso: "2028-02-29"))
  #expect(leapDay.adding(years: 1).iso == "2029-02-28")
  #expect(leapDay.adding(years: -4).iso == "2024-02-29")
  #expect(leapDay.adding(days: -59).iso == "2028-01-01")
  #expect(leapDay < leapDay.adding(days: 1))
  #expect(leapDay.days(until: leapDay.adding(days: -3)) == -3)
}
