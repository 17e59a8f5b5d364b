import Base
import Model

/// One action of the plan with what its checks ask of it.
struct PlannedAction {
  let index: Int
  let action: Action
  let dates: ActionDates
  /// The day in whose words its dates are written.
  let day: CalendarDate?

  /// How a message names it: `A1`, else its title.
  var name: String { action.identity.called(action.title) }
  var record: String? { action.identity.cited }
  var span: Span { action.identity.span }

  func stage(_ kind: StageKind) -> Stage? { action.stages.first { $0.kind == kind } }

  func date(of kind: StageKind) -> ResolvedDate? {
    kind.rawValue < dates.stages.count ? dates.stages[kind.rawValue] : nil
  }

  /// From its first date, or the day, to its last stage; nil where it has no end.
  var run: (start: CalendarDate, end: CalendarDate)? {
    let known = dates.stages.compactMap { $0?.date }
    guard let first = known.min() ?? day, let last = known.max(), first <= last else { return nil }
    return (min(first, day ?? first), last)
  }
}

extension Subject {
  func plannedActions() -> [PlannedAction] {
    school.actions.enumerated()
      .filter { !($0.element.stopped.map { hasCome($0.value) } ?? false) }
      .map { index, action in
        PlannedAction(
          index: index, action: action, dates: dates[index], day: day(ofAction: index))
      }
  }

  /// Whether a date has come, as at the day in question; a date always has where no day was said.
  func hasCome(_ date: CalendarDate) -> Bool { asAt.map { date <= $0 } ?? true }

  /// A school in which one person often holds several posts.
  var isSmall: Bool {
    let phase = school.phase?.value.lowercased() ?? ""
    return ["primary", "infant", "junior", "nursery", "first"].contains { phase.holds($0) }
      || school.roll.map { $0 < 150 } ?? false
  }
}

/// Whether there is anything but white space.
func isBlank(_ words: String?) -> Bool { words?.allSatisfy(\.isWhitespace) ?? true }
