package import Base
import Model

/// Work that answers nothing anybody found.
package enum ActionWithoutFinding: Check {
  package static let id = "action-without-finding"
  package static let severity = Severity.warning
  package static let summary = "An action does not say what it comes from."
  package static let explanation = """
    An action that comes from nothing is somebody's idea, perhaps a good one. The plan's strength is
    that each action answers something seen and heard. Write `from: F1`, or the survey item that
    asked for it, as `from: staff-confidence/adapt-reading`. Until the school has findings this is
    only a hint.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.filter { $0.action.from.isEmpty }.map { action in
      says(
        "\(action.name) does not say which finding it comes from", at: action.span,
        fix: "Write it in the facts, as `from: F1`",
        record: action.record, severity: subject.school.findings.isEmpty ? .hint : nil)
    }
  }
}
