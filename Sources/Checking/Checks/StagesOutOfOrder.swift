package import Base
import Model

/// A stage before the one it follows.
package enum StagesOutOfOrder: Check {
  package static let id = "stages-out-of-order"
  package static let severity = Severity.warning
  package static let summary = "The stages of an action are not in the order of their dates."
  package static let explanation = """
    Plan follows assess, do follows plan, review follows do. Dates that go backwards usually come
    from a half-term's name: the next one on or after the day is meant.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      var before: (kind: StageKind, date: CalendarDate)?
      for kind in StageKind.allCases {
        guard let date = action.date(of: kind)?.date else { continue }
        if let before, date < before.date {
          let stage = action.stage(kind)
          return says(
            "\(action.name) ends \(kind.word) on \(date.inWords), before \(before.kind.word) "
              + "on \(before.date.inWords)",
            at: stage?.by?.span ?? stage?.done?.span ?? action.span,
            fix: "Let \(kind.word) end after \(before.kind.word)", record: action.record)
        }
        before = (kind, date)
      }
      return nil
    }
  }
}
