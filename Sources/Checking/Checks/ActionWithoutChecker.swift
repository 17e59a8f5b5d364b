package import Base
import Model

/// Work that nobody looks at.
package enum ActionWithoutChecker: Check {
  package static let id = "action-without-checker"
  package static let severity = Severity.warning
  package static let summary = "An action does not say who checks it."
  package static let explanation = """
    Somebody other than the owner should look whether it was done and whether it helped. Name a
    post: `checked by: deputy head`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.filter { isBlank($0.action.checkedBy?.value) }.map { action in
      says(
        "\(action.name) does not say who checks it", at: action.span,
        fix: "Name another post than the owner's, as `checked by: deputy head`",
        record: action.record)
    }
  }
}
