package import Base
import Model

/// A review for some time or other.
package enum ReviewWithoutDate: Check {
  package static let id = "review-without-date"
  package static let severity = Severity.warning
  package static let summary = "The review of an action has no date."
  package static let explanation = """
    What has no date is not reviewed. Write one in your own words, as `by: end of spring 2`, or
    `by: half a term after do starts`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      guard let review = action.stage(.review), review.isWritten, review.by == nil,
        review.done == nil
      else { return nil }
      return says(
        "the review of \(action.name) has no date", at: review.span ?? action.span,
        fix: "Write `by: end of spring 2`, or another date", record: action.record)
    }
  }
}
