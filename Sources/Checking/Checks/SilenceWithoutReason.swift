package import Base
import Model

/// A gap waved away.
package enum SilenceWithoutReason: Check {
  package static let id = "silence-without-reason"
  package static let severity = Severity.warning
  package static let summary = "A silence gives no reason."
  package static let explanation = """
    A gap may rest when somebody has said why, so that the next reader need not ask again. A
    silence without a reason silences nothing.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.silences.filter { !$0.hasReason }.map { silence in
      says(
        "the silence of \(silence.check.value) gives no reason", at: silence.span,
        fix: "Write `reason:` and why the gap may rest")
    }
  }
}
