package import Base
import Model

/// A review beyond the known terms.
package enum ReviewOutsideCalendar: Check {
  package static let id = "review-outside-calendar"
  package static let severity = Severity.warning
  package static let summary = "The review of an action lies outside the school's calendar."
  package static let explanation = """
    Beyond the years that the calendar knows, a date is only a guess: the same week of the last
    known year, marked provisional. Add the next year's calendar, or choose an earlier date.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard !subject.calendar.years.isEmpty else { return [] }
    return subject.plan.compactMap { action in
      guard let date = action.date(of: .review), !subject.calendar.covers(date.date) else {
        return nil
      }
      let stage = action.stage(.review)
      return says(
        "the review of \(action.name), \(date.date.inWords), lies outside the school's calendar",
        at: stage?.by?.span ?? stage?.done?.span ?? action.span,
        fix: "Name the calendar of that year in school.yaml", record: action.record)
    }
  }
}
