package import Base
import Model

/// A day on which no governors were met.
package enum NoGovernors: Check {
  package static let id = "no-governors"
  package static let severity = Severity.warning
  package static let summary = "No slot and no group is with governors."
  package static let explanation = """
    The board has duties of its own for pupils with SEND, and it is the board that will hold the
    plan. Governors should be met, and should hear the findings on the day.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.filter { !$0.meets("governors") }.map {
      says(
        "the day does not meet governors", at: $0.span,
        fix: "Add a slot with governors, such as the evening's presentation",
        record: $0.day.date.iso)
    }
  }
}
