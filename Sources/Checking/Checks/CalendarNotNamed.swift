package import Base
import Model

/// A school with somebody else's terms.
package enum CalendarNotNamed: Check {
  package static let id = "calendar-not-named"
  package static let severity = Severity.warning
  package static let summary = "The school names no calendar."
  package static let explanation = """
    Terms differ from school to school. Until `school.yaml` names a calendar
    (`calendar: england-2026-27`) or the school has a `calendar.yaml`, all calendars of the
    library are used, and dates such as `end of spring 1` may be a week out.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let school = subject.school
    guard school.calendars.isEmpty, school.ownCalendars.isEmpty else { return [] }
    return [
      says(
        "the school names no calendar", at: school.identity.span,
        fix: "Write one in school.yaml, as `calendar: england-2026-27`")
    ]
  }
}
