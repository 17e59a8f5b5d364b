package import Base
import Model

/// A date in words that nothing gives a day.
package enum ImpossibleDate: Check {
  package static let id = "impossible-date"
  package static let severity = Severity.error
  package static let summary = "A date in words cannot be worked out."
  package static let explanation = """
    Dates may be written in the school's own words: `end of spring 1`,
    `6 teaching weeks after do starts`. They need a calendar that knows the half-term, and a date
    for the stage they name. The half-terms of a calendar must follow each other. Name a calendar in
    `school.yaml`, give the stage a date, or write the date itself.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let undated = subject.troubles.undated.map { trouble in
      let words = trouble.by.value.inWords
      let (reason, fix) = explain(trouble.reason)
      return says(
        "“\(words)” is no date: \(reason)", at: trouble.by.span, fix: fix, record: trouble.record)
    }
    return undated + subject.calendar.years.flatMap(impossibleTerms)
  }

  /// Half-terms that begin before the last one has ended.
  private static func impossibleTerms(in year: AcademicYear) -> [Diagnostic] {
    var last: AcademicYear.HalfTerm?
    return year.halfTerms.compactMap { term in
      defer { last = term }
      guard let last, term.from <= last.to else { return nil }
      return says(
        "\(term.name.inWords) begins on \(term.from.inWords), before \(last.name.inWords) is over",
        at: term.span, fix: "Correct one of the dates",
        notes: [Diagnostic.Note("the half-term before it", at: last.span)])
    }
  }

  private static func explain(_ reason: Troubles.Undated.Reason) -> (String, fix: String) {
    switch reason {
    case .noCalendar:
      return (
        "the school has no calendar", "Name one in school.yaml, as `calendar: england-2026-27`"
      )
    case .noSuchTerm:
      return (
        "no calendar of the school has that half-term",
        "Correct the name, or add the half-term to the school's calendar.yaml"
      )
    case .noDay:
      return ("the school has no review day to reckon from", "Write the date itself")
    case .stageWithoutDate(let kind):
      return ("\(kind.word) has no date", "Give \(kind.word) a `by:` of its own")
    }
  }
}
