package import Base
import Model

/// A review when nobody is there.
package enum ReviewInHoliday: Check {
  package static let id = "review-in-holiday"
  package static let severity = Severity.warning
  package static let summary = "The review of an action falls on a day without school."
  package static let explanation = """
    A review needs the people it is about. Weekends, holidays and bank holidays come from the
    school's calendar. Dates in the school's own words, as `end of spring 2`, do not fall into
    them.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard !subject.calendar.years.isEmpty else { return [] }
    return subject.plan.compactMap { action in
      guard let date = action.date(of: .review)?.date, subject.calendar.covers(date),
        let reason = subject.calendar.reasonForNoSchool(on: date)
      else { return nil }
      let stage = action.stage(.review)
      return says(
        "the review of \(action.name), \(date.inWords), is \(reason)",
        at: stage?.by?.span ?? stage?.done?.span ?? action.span,
        fix: "Choose a day of school, as `end of spring 2`", record: action.record)
    }
  }
}
