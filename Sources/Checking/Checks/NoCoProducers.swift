package import Base
import Model

/// Work done to people, not with them.
package enum NoCoProducers: Check {
  package static let id = "no-co-producers"
  package static let severity = Severity.warning
  package static let summary = "An action names nobody who makes it together with the owner."
  package static let explanation = """
    Passports that pupils did not help to write are about them, not theirs. Name those who shape
    the action with the owner: `with: pupils, families`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.filter { $0.action.with.isEmpty }.map { action in
      says(
        "\(action.name) names nobody who makes it with the owner", at: action.span,
        fix: "Write who helps to shape it, as `with: pupils, families`",
        record: action.record)
    }
  }
}
