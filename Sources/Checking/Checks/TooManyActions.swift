package import Base
import Model

/// More than anyone can do well.
package enum TooManyActions: Check {
  package static let id = "too-many-actions"
  package static let severity = Severity.warning
  package static let summary = "The plan has more live actions than a school can carry."
  package static let explanation = """
    A few priorities are done; many are listed. The limit is five, or `most actions:` in
    site.yaml. Stop one (`stopped:` with a date), or put it off to the next cycle.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let live = subject.plan.filter { subject.isLive($0.action) }
    let most = subject.site.mostActions
    guard live.count > most, most >= 0 else { return [] }
    return [
      says(
        "the plan has \(live.count) live actions, more than \(most)", at: live[most].span,
        fix: "Stop one, or put it off to the next cycle")
    ]
  }
}
