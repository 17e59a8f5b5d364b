package import Base
import Model

/// Work whose success nobody could tell.
package enum ActionWithoutMeasure: Check {
  package static let id = "action-without-measure"
  package static let severity = Severity.warning
  package static let summary = "An action has no measure."
  package static let explanation = """
    Without a measure nobody can say at the review whether it worked. One line is enough:
    `measure: passport seen, from 4 of 9 lessons, to 8 of 9 lessons by end of spring 1`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.filter { $0.action.measures.isEmpty }.map { action in
      says(
        "\(action.name) has no measure", at: action.span,
        fix: "Write one, as `measure: passport seen, to 8 of 9 lessons by end of spring 1`",
        record: action.record)
    }
  }
}
