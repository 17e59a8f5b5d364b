package import Base
package import Disclosed

/// Every word that one edition may see, for the last gate.
package func passages(of disclosure: Disclosure) -> Passages {
  var out = Passages()
  out.begin(disclosure.edition.name)
  out.add(disclosure.edition.title)
  out.add(disclosure.school)
  for day in disclosure.days { out.add(day) }
  for evidence in disclosure.evidence { out.add(evidence) }
  for finding in disclosure.findings { out.add(finding) }
  for action in disclosure.actions { out.add(action) }
  for discussion in disclosure.discussions { out.add(discussion) }
  for resource in disclosure.resources { out.add(resource) }
  for instrument in disclosure.instruments { out.add(instrument) }
  if let training = disclosure.training { out.add(training) }
  if let passports = disclosure.passports { out.add(passports) }
  for party in disclosure.parties { out.add(party) }
  for part in disclosure.liveParts { out.add(part) }
  if let year = disclosure.year { out.add(year) }
  for focus in disclosure.focusAreas {
    out.add(focus.title)
    out.add(focus.reason)
  }
  for entry in disclosure.glossary {
    out.add(entry.term)
    out.add(entry.meaning)
  }
  out.add(all: disclosure.files + disclosure.withheld)
  return out
}

extension Passages {
  mutating func add(all words: [String]) { for word in words { add(word) } }

  fileprivate mutating func add(_ school: Disclosure.School) {
    add(school.name)
    add(school.introduction)
    for fact in school.facts {
      add(fact.term)
      add(fact.words)
    }
    for document in school.documents {
      add(document.name)
      add(document.note)
    }
    add(school.safeguardingLead)
    add(school.dataContact)
    add(all: school.halfTerms.map(\.name))
  }

  // MARK: Day

  fileprivate mutating func add(_ day: Disclosure.Day) {
    add(day.title)
    add(all: day.reviewers)
    for agreement in day.agreements {
      add(agreement.who)
      add(agreement.what)
    }
    add(day.termsOfReference)
    for slot in day.slots { add(slot) }
    for group in day.groups {
      add(group.name)
      add(group.howChosen)
      add(group.whoWasMissed)
    }
    if let framework = day.framework { add(framework) }
    if let coverage = day.coverage {
      add(
        all: coverage.people + coverage.kinds + coverage.areasWithoutEvidence
          + coverage.areasWithoutVoice)
    }
    add(all: day.notLookedAt)
    for slide in day.deck ?? [] {
      if case .composed(let part) = slide.part { add(part) }
      add(slide.title)
      add(slide.body)
      add(slide.notes)
    }
  }

  private mutating func add(_ slot: Disclosure.Slot) {
    add(slot.what)
    add(slot.with)
    add(slot.place)
    add(all: slot.people + slot.areas + slot.prompts)
  }

  private mutating func add(_ framework: Disclosure.Framework) {
    add(framework.title)
    add(framework.source)
    add(all: framework.scale)
    for area in framework.areas {
      add(area.id)
      add(area.title)
      add(area.short)
      add(all: area.prompts + area.seeAlso)
    }
  }

  // MARK: The chain

  fileprivate mutating func add(_ evidence: Disclosure.Evidence) {
    add(evidence.reference)
    add(evidence.title)
    add(evidence.kind)
    add(evidence.strength)
    add(all: evidence.areas + evidence.people)
    for tally in evidence.tallies { add(tally) }
    add(evidence.body)
  }

  mutating func add(_ tally: Disclosure.Tally) {
    add(tally.name)
    add(tally.unit)
    add(tally.words)
  }

  fileprivate mutating func add(_ finding: Disclosure.Finding) {
    add(finding.reference)
    add(finding.title)
    add(finding.judgement)
    add(all: finding.areas)
    add(finding.body)
  }

  fileprivate mutating func add(_ discussion: Disclosure.Discussion) {
    add(discussion.reference)
    add(discussion.question)
    add(discussion.askedBy)
    add(discussion.standing)
    add(discussion.body)
  }

  // MARK: Plan

  fileprivate mutating func add(_ action: Disclosure.Action) {
    add(action.reference)
    add(action.slug)
    add(action.title)
    add(action.focus)
    add(action.owner)
    add(action.checkedBy)
    add(all: action.with)
    add(action.difference)
    add(action.plainWords)
    add(action.youTold)
    add(action.cost)
    add(action.budget)
    add(action.statusWord)
    add(action.decision)
    add(action.blocked)
    add(action.introduction)
    for stage in action.stages {
      add(stage.name)
      add(stage.by?.text)
      add(stage.body)
    }
    for measure in action.measures { add(measure) }
    for milestone in action.milestones {
      add(milestone.what)
      add(milestone.by?.text)
    }
  }

  private mutating func add(_ measure: Disclosure.Measure) {
    add(measure.reference)
    add(measure.name)
    add(measure.kind)
    if let tally = measure.tally { add(tally) }
    add(measure.baseline)
    add(measure.target)
    add(measure.by?.text)
    add(measure.source)
    add(measure.result)
  }

  fileprivate mutating func add(_ resource: Disclosure.Resource) {
    add(resource.name)
    add(resource.title)
    add(resource.kind)
    add(resource.address)
    add(resource.file)
    add(resource.body)
  }

  fileprivate mutating func add(_ part: Disclosure.LivePart) {
    switch part {
    case .actions, .timetable: break
    case .chart(let chart):
      add(chart.title)
      for case .tally(let tally) in chart.lines { add(tally) }
    case .surveys(let surveys):
      for survey in surveys {
        add(survey.title)
        add(all: survey.scale)
      }
    }
  }
}
