package import Base
import Model

/// Papers for which no end was promised.
package enum DeleteAfterMissing: Check {
  package static let id = "delete-after-missing"
  package static let severity = Severity.warning
  package static let summary =
    "No date is fixed after which the notes are to be deleted."
  package static let explanation = """
    Every paper says how long the notes are kept (UK GDPR, articles 5(1)(e) and 13). Agree a date
    with the school and write it in `delete after:`. Until then the papers say that there is none; a
    hint while the day is a draft, a gap once it is agreed.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard subject.school.deleteAfter == nil, let day = subject.school.days.last else { return [] }
    return [
      says(
        "no date is fixed after which the notes are deleted", at: subject.school.identity.span,
        fix: "Agree one with the school and write delete after: and the date",
        severity: day.status.value == .draft ? .hint : severity)
    ]
  }
}
