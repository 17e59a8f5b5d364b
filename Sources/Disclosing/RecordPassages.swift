import Base
import Model

extension Passages {
  // MARK: Day

  mutating func add(_ day: Day) {
    let span = day.identity.span
    begin("the day \(day.date.iso)")
    add(day.identity.name, at: span)
    add(day.title, at: span)
    add(day.framework)
    for reviewer in day.reviewers { add(reviewer, at: span) }
    for agreement in day.agreements {
      add(agreement.who, at: span)
      add(agreement.what, at: span)
    }
    add(day.termsOfReference, at: span)
    for words in day.notLookedAt { add(words, at: span) }
    for without in day.withoutAction {
      add(without.focus)
      add(without.reason, at: without.focus.span)
    }
    for tally in day.tallySheet { add(tally) }
    for slot in day.slots { add(slot, of: day) }
    for group in day.groups {
      begin("the group “\(group.name)”")
      add(group.name, at: group.span)
      add(group.howChosen, at: group.span)
      add(group.whoWasMissed, at: group.span)
    }
    for slide in day.deck?.slides ?? [] { add(slide) }
  }

  private mutating func add(_ slot: Slot, of day: Day) {
    begin("the slot \(day.date.iso) \(slot.start.text)")
    add(slot.what)
    add(slot.with)
    add(slot.place)
    add(slot.areas)
    for prompt in slot.prompts { add(prompt, at: slot.span) }
  }

  private mutating func add(_ slide: DeckScript.Slide) {
    begin("the slide “\(slide.title ?? slide.part?.value ?? "")”")
    add(slide.part)
    add(slide.title, at: slide.span)
    add(slide.body, at: slide.span)
    add(slide.notes, at: slide.span)
  }

  // MARK: The chain

  mutating func add(_ tally: Tally) {
    add(tally.name, at: tally.span)
    add(tally.unit, at: tally.span)
  }

  mutating func add(_ evidence: Evidence) {
    begin("evidence", evidence.identity, otherwise: evidence.title)
    add(evidence.title, at: evidence.identity.span)
    add(evidence.statedKind)
    add(evidence.statedAreas)
    add(evidence.statedPeople)
    for tally in evidence.tallies { add(tally) }
    add(evidence.body, at: evidence.identity.span)
  }

  mutating func add(_ finding: Finding) {
    begin("finding", finding.identity, otherwise: finding.title)
    add(finding.title, at: finding.identity.span)
    add(finding.judgement)
    add(finding.statedAreas)
    add(finding.evidence)
    add(finding.body, at: finding.identity.span)
  }

  mutating func add(_ discussion: Discussion) {
    begin("discussion", discussion.identity, otherwise: discussion.question)
    add(discussion.question, at: discussion.identity.span)
    add(discussion.askedBy, at: discussion.identity.span)
    add(discussion.about)
    add(discussion.body, at: discussion.identity.span)
  }

  // MARK: Plan

  mutating func add(_ action: Action) {
    let span = action.identity.span
    begin("action", action.identity, otherwise: action.title)
    add(action.title, at: span)
    add(action.from)
    add(action.focus)
    add(action.owner)
    add(action.checkedBy)
    for who in action.with { add(who, at: span) }
    add(action.difference, at: span)
    add(action.plainWords, at: span)
    add(action.youTold, at: span)
    add(action.budget, at: span)
    add(action.resources)
    add(action.blocked, at: span)
    add(action.introduction, at: span)
    for stage in action.stages { add(stage.body, at: stage.span ?? span) }
    for milestone in action.milestones { add(milestone.what, at: milestone.span) }
    for measure in action.measures { add(measure) }
  }

  private mutating func add(_ measure: Measure) {
    let span = measure.identity.span
    add(measure.identity.name, at: span)
    add(measure.name, at: span)
    switch measure.baseline {
    case .stated(let words, _): add(words, at: span)
    case .toComeFrom(let instrument): add(instrument)
    case nil: break
    }
    add(measure.target)
    add(measure.source)
    add(measure.result, at: span)
  }

  mutating func add(_ resource: Resource) {
    begin("resource", resource.identity, otherwise: resource.title)
    add(resource.title, at: resource.identity.span)
    add(resource.kind, at: resource.identity.span)
    add(resource.address)
    add(resource.body, at: resource.identity.span)
  }
}
