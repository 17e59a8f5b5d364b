package import Base
import Model

/// A telephone number that is not there to be asked.
package enum PhoneNumber: Check {
  package static let id = "phone-number"
  package static let severity = Severity.warning
  package static let summary = "A telephone number stands in a file."
  package static let explanation = """
    Ten or eleven digits that begin with 0, or with +44, spaced in any way. Those in `data contact:`
    of the school and `contact:` of the site pass wherever they stand. For another that is public,
    silence the check for the record with the reason.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.traces { $0 == .phone }.map { trace in
      says(
        "this looks like a telephone number", at: trace.span,
        fix: "Write the role, and whom to ask in “data contact:”",
        record: subject.record(at: trace.span))
    }
  }
}
