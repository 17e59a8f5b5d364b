package import Base
import Model

/// Work that seems to cost nothing.
package enum CostNotGiven: Check {
  package static let id = "cost-not-given"
  package static let severity = Severity.warning
  package static let summary = "An action does not say what it costs."
  package static let explanation = """
    Every action costs somebody's hours, and the board will ask from which budget the money comes.
    Write `hours:`, `cost:` and `budget:`, or `cost: no cost` where that is true.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      guard !action.action.statedFree else { return nil }
      var missing: [String] = []
      if action.action.hours == nil { missing.append("hours of work") }
      if let cost = action.action.cost {
        if cost.value > 0, isBlank(action.action.budget) { missing.append("budget") }
      } else {
        missing.append("cost in money")
      }
      guard !missing.isEmpty else { return nil }
      let fix =
        missing == ["budget"]
        ? "Say which budget pays, as `budget: notional SEN budget`"
        : "Write `hours: 18` and `cost: £300`, or `cost: no cost`"
      return says(
        "\(action.name) gives no \(listed(missing, "and no"))",
        at: action.action.cost?.span ?? action.span, fix: fix, record: action.record)
    }
  }
}
