package import Base
import Model

/// Half a term in which nothing is due.
package enum HalfTermWithoutMilestone: Check {
  package static let id = "half-term-without-milestone"
  package static let severity = Severity.warning
  package static let summary = "An action runs through a half-term without a milestone."
  package static let explanation = """
    The plan is looked at each half-term. Where nothing is due there is nothing to look at, and a
    slip is noticed a term too late. The review counts as the milestone of its own half-term, and
    less than a fortnight of a half-term needs none.
    """

  /// A stretch of less than a fortnight needs no milestone of its own.
  private static let fewestDays = 13

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      guard let run = action.run else { return nil }
      let due =
        action.dates.milestones.compactMap { $0?.date }
        + [action.date(of: .review)?.date].compactMap { $0 }
      let empty = subject.calendar.halfTerms(from: run.start, to: run.end).filter { term in
        let days = max(run.start, term.from).days(until: min(run.end, term.to))
        return days >= fewestDays && !due.contains { term.from <= $0 && $0 <= term.to }
      }
      guard !empty.isEmpty else { return nil }
      let names = empty.map(\.name.inWords)
      let shown = names.count <= 6 ? names : Array(names.prefix(5)) + ["\(names.count - 5) more"]
      return says(
        "\(action.name) has no milestone in \(listed(shown, "or"))", at: action.span,
        fix: "Add one to `milestones`, as `by end of \(names[0]): …`", record: action.record)
    }
  }
}
