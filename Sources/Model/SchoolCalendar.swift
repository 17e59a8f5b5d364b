package import Base

/// The days of a school: its half-terms, holidays and teaching weeks over one or more years.
///
/// Beyond the years it was given, the same week of the nearest known year stands in (a school year
/// is taken as 52 weeks), and whatever was read there is provisional.
package struct SchoolCalendar: Sendable {
  /// The years it knows, in order.
  package let years: [AcademicYear]
  /// Their half-terms, in order.
  private let terms: [AcademicYear.HalfTerm]
  /// The first day of each year.
  private let starts: [CalendarDate]
  private let bankHolidays: [CalendarDate: String]
  private let trainingDays: Set<CalendarDate>

  /// Takes the years in any order; a year without half-terms counts for nothing.
  package init(years: [AcademicYear]) {
    let known = years.filter { !$0.halfTerms.isEmpty }
      .map { year in
        var year = year
        year.halfTerms.sort { $0.from < $1.from }
        return year
      }
      .sorted { ($0.firstDay, $0.name) < ($1.firstDay, $1.name) }
    self.years = known
    terms = known.flatMap(\.halfTerms).sorted { $0.from < $1.from }
    starts = known.map(\.firstDay)
    bankHolidays = Dictionary(
      known.flatMap(\.bankHolidays).map { ($0.date, $0.name) },
      uniquingKeysWith: { first, _ in first })
    trainingDays = Set(known.flatMap(\.trainingDays))
  }

  /// The days in a school year when there is nothing better to go by: whole weeks.
  static let daysInYear = 364

  /// The date whose place in a known year stands for this one: itself inside the known years.
  package func standIn(for date: CalendarDate) -> (date: CalendarDate, isProvisional: Bool) {
    guard let first = starts.first else { return (date, true) }
    let step = SchoolCalendar.daysInYear
    guard let index = starts.lastIndex(where: { $0 <= date }) else {
      let short = date.days(until: first)
      return (date.adding(days: (short + step - 1) / step * step), true)
    }
    let end = coverageEnd(ofYear: index)
    guard date >= end else { return (date, false) }
    return (date.adding(days: -(end.days(until: date) / step + 1) * step), true)
  }

  /// The first day that a year says nothing about: the next year's start, or 52 weeks on.
  private func coverageEnd(ofYear index: Int) -> CalendarDate {
    let usual = starts[index].adding(days: SchoolCalendar.daysInYear)
    guard index + 1 < starts.count else { return usual }
    let next = starts[index + 1]
    return usual.days(until: next) <= 42 ? next : usual
  }

  /// The half-term that a date falls in; nil in a holiday.
  package func halfTerm(of date: CalendarDate) -> AcademicYear.HalfTerm? {
    let place = standIn(for: date).date
    return terms.first { $0.from <= place && place <= $0.to }
  }

  /// Whether the known years reach this date.
  package func covers(_ date: CalendarDate) -> Bool {
    !years.isEmpty && !standIn(for: date).isProvisional
  }

  /// The name of the bank holiday on a date.
  package func bankHoliday(on date: CalendarDate) -> String? {
    bankHolidays[standIn(for: date).date]
  }

  /// Whether staff train on the date and pupils stay at home.
  package func isTrainingDay(_ date: CalendarDate) -> Bool {
    trainingDays.contains(standIn(for: date).date)
  }

  /// Whether a date lies between half-terms.
  package func isInHoliday(_ date: CalendarDate) -> Bool { halfTerm(of: date) == nil }

  /// Whether pupils are taught on a date.
  package func isTeachingDay(_ date: CalendarDate) -> Bool {
    date.weekday <= 5 && halfTerm(of: date) != nil && bankHoliday(on: date) == nil
      && !isTrainingDay(date)
  }

  /// Whether the Monday to Friday of a date's week hold at least one teaching day.
  package func isTeachingWeek(_ date: CalendarDate) -> Bool {
    let monday = date.monday
    return (0..<5).contains { isTeachingDay(monday.adding(days: $0)) }
  }

  /// Why a date is no day of school, in words; nil for a teaching or a training day.
  package func reasonForNoSchool(on date: CalendarDate) -> String? {
    if date.weekday > 5 { return "a \(CalendarDate.weekdayNames[date.weekday - 1])" }
    if let name = bankHoliday(on: date) { return "a bank holiday (\(name))" }
    return isInHoliday(date) ? "in the holidays" : nil
  }

  /// The half-terms that share a day with a stretch of time, in order, those beyond the known years
  /// included.
  package func halfTerms(
    from start: CalendarDate, to end: CalendarDate
  ) -> [(name: TermName, from: CalendarDate, to: CalendarDate)] {
    var found: [(name: TermName, from: CalendarDate, to: CalendarDate)] = []
    var date = start
    // Ten years of days are more than any plan runs; beyond that a typing slip is at work.
    let last = min(end, start.adding(days: 3660))
    while date <= last, !years.isEmpty {
      let place = standIn(for: date).date
      let shift = place.days(until: date)
      if let term = terms.first(where: { $0.from <= place && place <= $0.to }) {
        let from = term.from.adding(days: shift)
        let to = term.to.adding(days: shift)
        found.append((term.name, from, to))
        date = max(to, date).adding(days: 1)
      } else {
        date = nextChange(after: place).adding(days: shift)
      }
    }
    return found
  }

  /// The next first day of a half-term, or the end of what is known of the year.
  private func nextChange(after place: CalendarDate) -> CalendarDate {
    let next = terms.first { $0.from > place }?.from
    let end = starts.lastIndex { $0 <= place }.map(coverageEnd(ofYear:))
    return max(place.adding(days: 1), [next, end].compactMap { $0 }.min() ?? place)
  }
}

extension AcademicYear {
  /// The first day of its first half-term.
  var firstDay: CalendarDate { halfTerms.map(\.from).min() ?? CalendarDate(dayNumber: 0) }
}

extension CalendarDate {
  /// The Monday of its week.
  package var monday: CalendarDate { adding(days: 1 - weekday) }
}
