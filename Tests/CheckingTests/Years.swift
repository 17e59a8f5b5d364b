import Base
import Model

/// A date that a test writes down.
func date(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
}

private let nowhere = Span.start(of: FileID(0))

private func halfTerm(
  _ season: TermName.Season, _ half: Int, _ from: String, _ to: String
) -> AcademicYear.HalfTerm {
  AcademicYear.HalfTerm(
    name: TermName(season, half: half), from: date(from), to: date(to), span: nowhere)
}

let year2026 = AcademicYear(
  name: "england-2026-27", span: nowhere, startYear: 2026,
  halfTerms: [
    halfTerm(.autumn, 1, "2026-09-01", "2026-10-23"),
    halfTerm(.autumn, 2, "2026-11-02", "2026-12-18"),
    halfTerm(.spring, 1, "2027-01-04", "2027-02-12"),
    halfTerm(.spring, 2, "2027-02-22", "2027-03-25"),
    halfTerm(.summer, 1, "2027-04-12", "2027-05-28"),
    halfTerm(.summer, 2, "2027-06-07", "2027-07-21"),
  ],
  bankHolidays: [
    AcademicYear.NamedDate(date: date("2027-05-03"), name: "Early May bank holiday")
  ],
  trainingDays: [date("2026-09-01")])

let year2027 = AcademicYear(
  name: "england-2027-28", span: nowhere, startYear: 2027,
  halfTerms: [
    halfTerm(.autumn, 1, "2027-09-01", "2027-10-22"),
    halfTerm(.autumn, 2, "2027-11-01", "2027-12-17"),
    halfTerm(.spring, 1, "2028-01-04", "2028-02-11"),
    halfTerm(.spring, 2, "2028-02-21", "2028-03-31"),
    halfTerm(.summer, 1, "2028-04-18", "2028-05-26"),
    halfTerm(.summer, 2, "2028-06-05", "2028-07-21"),
  ])
