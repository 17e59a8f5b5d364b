package import Base
import Model

/// A cycle with a piece missing.
package enum StageNotWritten: Check {
  package static let id = "stage-not-written"
  package static let severity = Severity.warning
  package static let summary = "Stages of an action are not written."
  package static let explanation = """
    Assess, plan, do, review: an action without one of them is not a cycle. Write a heading for
    each, with `by:` or `done:` below it and a sentence or two.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      let missing = action.action.stages.filter { !$0.isWritten }
      guard !missing.isEmpty else { return nil }
      let place = missing.first { $0.span != nil }?.span ?? action.span
      return says(
        "\(action.name) says nothing under \(listed(missing.map(\.kind.word), "or"))", at: place,
        fix: "Write a date and a sentence under each of the four headings",
        record: action.record)
    }
  }
}
