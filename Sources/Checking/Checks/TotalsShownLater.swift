package import Base
import Model

/// A signed decision to show totals that is dated after the papers.
package enum TotalsShownLater: Check {
  package static let id = "totals-shown-later"
  package static let severity = Severity.warning
  package static let summary = "The decision to show totals is dated after the papers."
  package static let explanation = """
    `show totals:` shows the numbers of pupils at each level of support, however small. It counts
    from the day on which it was decided; until then the small ones stay masked.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard let decision = subject.school.shownTotals, let asAt = subject.asAt,
      decision.on.value > asAt
    else { return [] }
    return [
      says(
        "totals are to be shown from \(decision.on.value.inWords), and these papers are as at "
          + asAt.inWords, at: decision.on.span,
        fix: "Correct the date, or leave the totals masked until then")
    ]
  }
}
