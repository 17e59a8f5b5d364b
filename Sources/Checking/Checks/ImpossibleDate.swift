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
    for the stage they name. Name a calendar in `school.yaml`, give the stage a date, or write the
    date itself.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.troubles.undated.map { trouble in
      let words = trouble.by.value.inWords
      let (reason, fix) = explain(trouble.reason)
      return says(
        "“\(words)” is no date: \(reason)", at: trouble.by.span, fix: fix, record: trouble.record)
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
