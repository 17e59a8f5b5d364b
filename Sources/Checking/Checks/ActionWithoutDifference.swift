package import Base
import Model

/// Work that changes only what adults do.
package enum ActionWithoutDifference: Check {
  package static let id = "action-without-difference"
  package static let severity = Severity.warning
  package static let summary = "An action does not say what will be different for pupils."
  package static let explanation = """
    “Train staff” says what adults will do. The plan is for pupils: say in one sentence what they
    will notice, as `difference: pupils get the help on their passport in every lesson`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.filter { isBlank($0.action.difference) }.map { action in
      says(
        "\(action.name) does not say what will be different for pupils", at: action.span,
        fix: "Write one sentence, as `difference: pupils are asked before …`",
        record: action.record)
    }
  }
}
