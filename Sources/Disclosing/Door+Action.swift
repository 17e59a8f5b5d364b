import Base
import Disclosed
import Model

extension Door {
  mutating func disclosedActions() -> [Disclosure.Action] {
    var out: [Disclosure.Action] = []
    for index in school.actions.indices where actionIndex[index] != nil {
      out.append(edition.manner == .families ? plainAction(index) : disclosedAction(index))
    }
    return out
  }

  /// The heading of an action and its dates: all that families are shown, with one plain sentence.
  private func plainAction(_ index: Int) -> Disclosure.Action {
    let action = school.actions[index]
    let progress = index < studied.progress.count ? studied.progress[index] : nil
    let dates = index < studied.checked.actionDates.count ? studied.checked.actionDates[index] : nil
    let stages = action.stages.enumerated().map { number, stage in
      Disclosure.Stage(
        name: stage.kind.word.prefix(1).uppercased() + stage.kind.word.dropFirst(),
        state: state(progress, number), done: done(stage),
        by: due(dates?.stages, number), body: Prose())
    }
    var out = Disclosure.Action(
      reference: action.identity.reference?.text,
      slug: edition.manner == .families ? "action" : action.identity.cited ?? "action",
      title: action.title,
      status: status(progress), statusWord: progress?.status.rawValue ?? "not started",
      stages: stages)
    out.plainWords = action.plainWords
    out.youTold = action.youTold
    return out
  }

  private mutating func disclosedAction(_ index: Int) -> Disclosure.Action {
    let action = school.actions[index]
    var out = plainAction(index)
    for number in out.stages.indices where action.stages.indices.contains(number) {
      out.stages[number].body = prose(action.stages[number].body)
    }
    out.focus = focusTitle(index)
    out.owner = action.owner?.value
    out.checkedBy = action.checkedBy?.value
    out.with = action.with
    out.difference = action.difference
    out.hours = action.hours?.value
    out.cost = action.cost.map { pounds($0.value) } ?? (action.statedFree ? "no cost" : nil)
    out.budget = action.budget
    out.measures = action.measures.indices.map { measure(action: index, $0) }
    out.milestones = milestones(index)
    if chain.itemsOfAction.indices.contains(index) {
      out.items = chain.itemsOfAction[index].compactMap { sight.index(of: $0) }
    }
    out.decision = action.decision?.value.rawValue
    out.blocked = action.blocked
    out.introduction = prose(action.introduction)
    out.findings = admitted(chain.findingsOfAction, index, findingIndex)
    out.discussions = discussions(chain.actionsOfDiscussion, concerning: index)
    if chain.resourcesOfAction.indices.contains(index) {
      out.resources = chain.resourcesOfAction[index].compactMap {
        resourceIndex[$0.identity.name ?? $0.title]
      }
    }
    return out
  }

  private func focusTitle(_ index: Int) -> String? {
    guard chain.focusOfAction.indices.contains(index) else { return nil }
    return library.vocabulary.focusAreas.first { $0.id == chain.focusOfAction[index] }?.title
  }

  private func milestones(_ index: Int) -> [Disclosure.Milestone] {
    let dates = index < studied.checked.actionDates.count ? studied.checked.actionDates[index] : nil
    return school.actions[index].milestones.enumerated().map { number, milestone in
      Disclosure.Milestone(
        what: milestone.what, by: due(dates?.milestones, number),
        done: milestone.done.flatMap { $0 <= studied.asAt ? $0 : nil })
    }
  }

  private func measure(action: Int, _ number: Int) -> Disclosure.Measure {
    let measure = school.actions[action].measures[number]
    let dates =
      action < studied.checked.actionDates.count ? studied.checked.actionDates[action] : nil
    var out = Disclosure.Measure(
      reference: measure.identity.reference?.text, name: measure.name)
    out.kind = measure.kind?.rawValue
    switch measure.baseline {
    case .stated(let words, let on):
      out.baseline = words
      out.baselineOn = on
    case .toComeFrom(let instrument):
      let title = library.instruments.first { $0.name == instrument.value }?.title
      out.baseline = "to come from “\(title ?? instrument.value)”"
    case nil: break
    }
    if let counted = tally(action: action, measure: number) {
      out.tally = counts.tally(counted.tally, isSurvey: counted.isSurvey)
      out.evidence = counted.evidence
      out.baselineOn = counted.on
    }
    if chain.itemOfMeasure.indices.contains(action),
      chain.itemOfMeasure[action].indices.contains(number),
      let item = chain.itemOfMeasure[action][number]
    {
      fill(&out, from: item)
    }
    out.target = measure.target?.value
    out.by = due(dates?.measures, number)
    out.source = measure.source?.value ?? out.source
    if let on = measure.resultOn, on <= studied.asAt {
      out.result = measure.result
      out.resultOn = on
    }
    return out
  }

  private struct CountedBaseline {
    var tally: Tally
    /// The visible evidence that it stands in; nil for a day's sheet.
    var evidence: Int?
    var on: CalendarDate?
    var isSurvey = false
  }

  /// The tally that a measure's baseline is; nil where it stands in something withheld.
  private func tally(action: Int, measure: Int) -> CountedBaseline? {
    guard chain.tallyOfMeasure.indices.contains(action),
      chain.tallyOfMeasure[action].indices.contains(measure),
      let index = chain.tallyOfMeasure[action][measure]
    else { return nil }
    if let evidence = index.evidence, school.evidence.indices.contains(evidence),
      school.evidence[evidence].tallies.indices.contains(index.tally)
    {
      guard let visible = evidenceIndex[evidence] else { return nil }
      return CountedBaseline(
        tally: shown(school.evidence[evidence].tallies[index.tally], of: evidence),
        evidence: visible,
        on: school.evidence[evidence].date, isSurvey: isSurvey(evidence))
    }
    guard let day = index.day, dayIndex[day] != nil,
      school.days[day].tallySheet.indices.contains(index.tally)
    else { return nil }
    return CountedBaseline(
      tally: school.days[day].tallySheet[index.tally], on: school.days[day].date)
  }

  private func due(_ dates: [ResolvedDate?]?, _ index: Int) -> Disclosure.Due? {
    guard let dates, dates.indices.contains(index), let date = dates[index] else { return nil }
    return Disclosure.Due(date: date.date, words: date.words, isProvisional: date.isProvisional)
  }

  /// A stage is done only once its date has come.
  private func done(_ stage: Stage) -> CalendarDate? {
    stage.done.flatMap { $0.value <= studied.asAt ? $0.value : nil }
  }

  private func state(_ progress: ActionProgress?, _ index: Int) -> Disclosure.Stage.State {
    guard let progress, progress.stages.indices.contains(index) else { return .toCome }
    return switch progress.stages[index] {
    case .done: .done
    case .current: .current
    case .late: .late
    case .toCome: .toCome
    }
  }

  private func status(_ progress: ActionProgress?) -> Disclosure.Action.Status {
    switch progress?.status {
    case .onTrack: .onTrack
    case .slipping: .slipping
    case .blocked: .blocked
    case .done: .done
    case .stopped: .stopped
    case .notStarted, nil: .notStarted
    }
  }
}

/// Whole pounds, as `£1,150`.
func pounds(_ amount: Int) -> String {
  let digits = Array(String(amount))
  var out = "£"
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
    out.append(digit)
  }
  return out
}
