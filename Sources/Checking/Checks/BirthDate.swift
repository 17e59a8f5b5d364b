package import Base
import Model

/// The date on which somebody was born.
package enum BirthDate: Check {
  package static let id = "birth-date"
  package static let severity = Severity.warning
  package static let summary = "A date of birth stands in a file."
  package static let explanation = """
    “Born 3 May 2014” or “DOB 03/05/2014” is one child. After “born” a date counts that a child or a
    young person could have; after “DOB” and “date of birth” any does. Write the year group of a
    whole group, or nothing.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.traces { $0 == .birth }.map { trace in
      says(
        "this looks like somebody's date of birth", at: trace.span, fix: "Take it out",
        record: subject.record(at: trace.span))
    }
  }
}
