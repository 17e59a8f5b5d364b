package import Base
import Model

/// Work that nobody does.
package enum ActionWithoutOwner: Check {
  package static let id = "action-without-owner"
  package static let severity = Severity.warning
  package static let summary = "An action has no owner."
  package static let explanation = """
    An action without an owner is a wish. Name one post, never a person: `owner: SENCO`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.filter { isBlank($0.action.owner?.value) }.map { action in
      says(
        "\(action.name) has no owner", at: action.span,
        fix: "Name one post, as `owner: SENCO`",
        record: action.record)
    }
  }
}
