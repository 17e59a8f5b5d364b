package import Base
import Model

/// Everything at once.
package enum ChosenItemsTooMany: Check {
  package static let id = "chosen-items-too-many"
  package static let severity = Severity.hint
  package static let summary = "The plan works on more than three items of one survey."
  package static let explanation = """
    Two or three things can be worked on in a year; and of many items some will seem to rise by
    chance alone. Choose the two or three that matter most, and let the others wait.
    """

  private static let most = 3

  package static func run(on subject: Subject) -> [Diagnostic] {
    var chosen: [String: Set<SurveyItem>] = [:]
    return subject.plan.filter { subject.isLive($0.action) }.flatMap { action in
      let items =
        subject.chain.itemsOfAction[action.index]
        + subject.chain.itemOfMeasure[action.index].compactMap { $0 }
      return items.compactMap { item -> Diagnostic? in
        guard chosen[item.instrument, default: []].insert(item).inserted,
          chosen[item.instrument]?.count == most + 1
        else { return nil }
        return says(
          "with \(item.item) in \(action.name) the plan works on more than \(most) items of "
            + item.instrument,
          at: action.span, fix: "Choose the two or three that matter most", record: action.record)
      }
    }
  }
}
