package import Base
import Model

/// A mail address that is not there to be asked.
package enum EMailAddress: Check {
  package static let id = "e-mail-address"
  package static let severity = Severity.warning
  package static let summary = "An e-mail address stands in a file."
  package static let explanation = """
    An address is mostly a name. Those in `data contact:` of the school and `contact:` of the site
    are there to be asked, and pass wherever they stand. For any other that is public, as the
    office's, silence the check for the record with the reason.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.traces { $0 == .mail }.map { trace in
      says(
        "this is an e-mail address", at: trace.span,
        fix: "Write the role, and whom to ask in “data contact:”",
        record: subject.record(at: trace.span))
    }
  }
}
