package import Base

/// One academic year of a calendar: six half-terms and the days that matter.
package struct AcademicYear: Sendable {
  /// `england-2026-27`, from the file's name.
  package var name: String
  package var span: Span
  /// The calendar year in which it begins.
  package var startYear: Int
  package var halfTerms: [HalfTerm]
  package var bankHolidays: [NamedDate]
  package var trainingDays: [CalendarDate]
  package var censusDays: [CalendarDate]
  package var source: String?

  /// A stretch of school between two holidays.
  package struct HalfTerm: Hashable, Sendable {
    package var name: TermName
    package var from: CalendarDate
    package var to: CalendarDate
    package var span: Span

    package init(name: TermName, from: CalendarDate, to: CalendarDate, span: Span) {
      self.name = name
      self.from = from
      self.to = to
      self.span = span
    }
  }

  /// A date with its name, as a bank holiday.
  package struct NamedDate: Hashable, Sendable {
    package var date: CalendarDate
    package var name: String

    package init(date: CalendarDate, name: String) {
      self.date = date
      self.name = name
    }
  }

  package init(
    name: String, span: Span, startYear: Int, halfTerms: [HalfTerm],
    bankHolidays: [NamedDate] = [], trainingDays: [CalendarDate] = [],
    censusDays: [CalendarDate] = [], source: String? = nil
  ) {
    self.name = name
    self.span = span
    self.startYear = startYear
    self.halfTerms = halfTerms
    self.bankHolidays = bankHolidays
    self.trainingDays = trainingDays
    self.censusDays = censusDays
    self.source = source
  }
}
