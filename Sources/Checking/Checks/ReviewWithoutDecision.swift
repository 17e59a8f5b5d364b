package import Base
import Model

/// A review that decides nothing.
package enum ReviewWithoutDecision: Check {
  package static let id = "review-without-decision"
  package static let severity = Severity.warning
  package static let summary = "A review is done but has no decision."
  package static let explanation = """
    A review ends with one of four words: keep, adapt, stop or widen. Without it the next cycle
    does not know where to begin.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      guard let review = action.stage(.review), let done = review.done,
        subject.hasCome(done.value), action.action.decision == nil
      else { return nil }
      return says(
        "the review of \(action.name) is done but decides nothing", at: done.span,
        fix: "Write `decision: keep`, adapt, stop or widen", record: action.record)
    }
  }
}
