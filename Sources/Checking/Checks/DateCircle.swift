package import Base
import Model

/// Dates that wait for each other.
package enum DateCircle: Check {
  package static let id = "date-circle"
  package static let severity = Severity.error
  package static let summary = "The dates of an action's stages wait for each other."
  package static let explanation = """
    `half a term after do starts` is reckoned from another stage. Where do is in turn reckoned
    from review, neither ever gets a date. Give one of the stages a date of its own, as
    `end of spring 1`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.troubles.circles.map { circle in
      let words = circle.stages.map(\.word)
      let whose = circle.record.map { " of \($0)" } ?? ""
      let message =
        words.count == 1
        ? "the date of \(words[0])\(whose) waits for itself"
        : "the dates of \(listed(words))\(whose) wait for each other"
      return says(
        message, at: circle.span,
        fix: "Give \(listed(words, "or")) a date of its own, as `end of spring 1`",
        record: circle.record)
    }
  }
}
