package import Base
import Model

/// A school that names nobody to ask about the data.
package enum DataContactMissing: Check {
  package static let id = "data-contact-missing"
  package static let severity = Severity.warning
  package static let summary =
    "The school names nobody to ask about the data."
  package static let explanation = """
    Every paper says whom to ask about what is kept (UK GDPR, article 13). Write the post or the
    office in `data contact:`. Until then the papers say that nobody was named; a hint while the day
    is a draft, a gap once it is agreed.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard subject.school.dataContact == nil, let day = subject.school.days.last else { return [] }
    return [
      says(
        "nobody is named to ask about the data", at: subject.school.identity.span,
        fix: "Write data contact: and a post or an office, as the school office",
        severity: day.status.value == .draft ? .hint : severity)
    ]
  }
}
