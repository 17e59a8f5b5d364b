import Base
import Model

/// How far an action has come: its status follows from its dates and from what is done.
func progress(of action: Action, dates: ActionDates?, asAt: CalendarDate) -> ActionProgress {
  let due = action.stages.indices.map { index in
    dates.flatMap { index < $0.stages.count ? $0.stages[index]?.date : nil }
  }
  let done = action.stages.map { stage in stage.done.map { $0.value <= asAt } ?? false }
  let current = done.firstIndex(of: false)
  // Before its first stage is done an action has not started, and nothing of it is under way.
  let hasStarted = done.contains(true)
  let states = action.stages.indices.map { index -> ActionProgress.StageState in
    if done[index] { return .done }
    if let date = due[index], date < asAt { return .late }
    return hasStarted && index == current ? .current : .toCome
  }
  return ActionProgress(
    status: status(of: action, dates: dates, states: states, asAt: asAt), stages: states,
    current: current.map { action.stages[$0].kind })
}

private func status(
  of action: Action, dates: ActionDates?, states: [ActionProgress.StageState], asAt: CalendarDate
) -> ActionProgress.Status {
  if let stopped = action.stopped, stopped.value <= asAt { return .stopped }
  if !states.isEmpty, states.allSatisfy({ $0 == .done }) { return .done }
  if let words = action.blocked, !words.isEmpty { return .blocked }
  if states.contains(.late) || hasLateMilestone(action, dates: dates, asAt: asAt) {
    return .slipping
  }
  return states.contains(.done) ? .onTrack : .notStarted
}

private func hasLateMilestone(
  _ action: Action, dates: ActionDates?, asAt: CalendarDate
) -> Bool {
  guard let dates else { return false }
  return zip(action.milestones, dates.milestones).contains { milestone, due in
    guard let due, due.date < asAt else { return false }
    return milestone.done.map { $0 > asAt } ?? true
  }
}
