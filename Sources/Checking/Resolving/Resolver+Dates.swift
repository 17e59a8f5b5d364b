import Base
import Model

extension Resolver {
  /// Gives every word-date of every action its date.
  mutating func resolveDates() {
    for (index, action) in school.actions.enumerated() {
      let day = school.dayOfReview(ofFindings: chain.findingsOfAction[index])
      let record = action.identity.cited
      var stages = StageDates(of: action, day: day, calendar: calendar)
      stages.resolve()
      if !stages.circle.isEmpty, let span = stages.circleSpan {
        troubles.circles.append(
          Troubles.Circle(span: span, stages: stages.circle, record: record))
      }
      let clock = Clock(calendar: calendar, day: day, stages: stages, record: record)
      for stage in action.stages where stages.ends[stage.kind.rawValue] == nil {
        guard let by = stage.by, !stages.isLost(stage.kind) else { continue }
        if let trouble = clock.trouble(with: by) { troubles.undated.append(trouble) }
      }
      dates.append(
        ActionDates(
          stages: stages.written, milestones: action.milestones.map { resolve($0.by, clock) },
          measures: action.measures.map { $0.by.flatMap { resolve($0, clock) } }))
    }
  }

  private mutating func resolve(_ by: Placed<WordDate>, _ clock: Clock) -> ResolvedDate? {
    let found = clock.date(of: by.value)
    if found == nil, !by.value.stagesNeeded.contains(where: clock.stages.isLost),
      let trouble = clock.trouble(with: by)
    {
      troubles.undated.append(trouble)
    }
    return found
  }
}

/// What one action's word-dates are reckoned from.
private struct Clock {
  let calendar: SchoolCalendar
  let day: CalendarDate?
  let stages: StageDates
  let record: String?

  func date(of word: WordDate) -> ResolvedDate? {
    calendar.resolve(word, dayOfReview: day, stageDates: stages.ends)
  }

  /// Why a word-date has no date; nil where the stage it waits for is already reported.
  func trouble(with by: Placed<WordDate>) -> Troubles.Undated? {
    for needed in by.value.stagesNeeded where stages.ends[needed.rawValue] == nil {
      guard stages.hasNothing(needed) else { return nil }
      return Troubles.Undated(by: by, reason: .stageWithoutDate(needed), record: record)
    }
    let reason: Troubles.Undated.Reason =
      calendar.years.isEmpty
      ? .noCalendar : by.value.needsDay && day == nil ? .noDay : .noSuchTerm
    return Troubles.Undated(by: by, reason: reason, record: record)
  }
}

/// The ends of an action's four stages, each worked out after those it waits for.
struct StageDates {
  private let stages: [Stage]
  private let day: CalendarDate?
  private let calendar: SchoolCalendar
  private var progress = [Progress](repeating: .untouched, count: 4)
  /// What other dates are reckoned from: assess, where nothing says otherwise, is the day itself.
  private(set) var ends = [ResolvedDate?](repeating: nil, count: 4)
  private(set) var circle: [StageKind] = []
  private(set) var circleSpan: Span?

  private enum Progress { case untouched, under, finished }

  init(of action: Action, day: CalendarDate?, calendar: SchoolCalendar) {
    stages = action.stages
    self.day = day
    self.calendar = calendar
  }

  /// The dates that were written, without those assumed.
  var written: [ResolvedDate?] {
    StageKind.allCases.map { hasNothing($0) ? nil : ends[$0.rawValue] }
  }

  /// Whether the stage names no date at all.
  func hasNothing(_ kind: StageKind) -> Bool {
    stage(kind).map { $0.by == nil && $0.done == nil } ?? true
  }

  /// Whether the stage has no date because stages wait for each other.
  func isLost(_ kind: StageKind) -> Bool {
    circle.contains(kind)
      || (ends[kind.rawValue] == nil
        && stage(kind)?.by?.value.stagesNeeded
          .contains { circle.contains($0) } ?? false)
  }

  mutating func resolve() {
    for kind in StageKind.allCases { visit(kind, path: []) }
  }

  private func stage(_ kind: StageKind) -> Stage? { stages.first { $0.kind == kind } }

  private mutating func visit(_ kind: StageKind, path: [StageKind]) {
    switch progress[kind.rawValue] {
    case .finished: return
    case .under:
      if circle.isEmpty, let start = path.firstIndex(of: kind) {
        circle = Array(path[start...])
        circleSpan = stage(kind)?.by?.span
      }
      return
    case .untouched: break
    }
    progress[kind.rawValue] = .under
    defer { progress[kind.rawValue] = .finished }
    if let by = stage(kind)?.by {
      for needed in by.value.stagesNeeded { visit(needed, path: path + [kind]) }
      guard !circle.contains(kind) else { return }
      ends[kind.rawValue] = calendar.resolve(by.value, dayOfReview: day, stageDates: ends)
    } else if let done = stage(kind)?.done {
      ends[kind.rawValue] = ResolvedDate(date: done.value)
    } else if kind == .assess {
      ends[kind.rawValue] = day.map { ResolvedDate(date: $0) }
    }
  }
}

extension WordDate {
  /// Whether it means nothing without a day of review.
  fileprivate var needsDay: Bool {
    switch self {
    case .day, .stage(.assess, .start): true
    case .offset(_, _, _, let base): base.needsDay
    default: false
    }
  }
}
