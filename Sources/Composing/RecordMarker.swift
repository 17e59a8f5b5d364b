import Base
import Disclosed

/// Puts a mark before the words of each record: a letter of Unicode's private plane that says which
/// record it is and whether the words are only its name.
struct RecordMarker {
  private(set) var records: [TracedRecord] = []

  /// The first of the letters that belong to no script (Unicode, Supplementary Private Use Area-A).
  private static let first: UInt32 = 0xF0000
  private static let last: UInt32 = 0xFFFFD

  /// Which record a letter marks; nil for a letter of somebody's words.
  static func mark(_ scalar: Unicode.Scalar) -> (number: Int, isName: Bool)? {
    guard (first...last).contains(scalar.value) else { return nil }
    let offset = Int(scalar.value - first)
    return (offset / 2, !offset.isMultiple(of: 2))
  }

  static func withoutMarks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { mark($0) == nil }))
  }

  mutating func marked(_ disclosure: Disclosure) -> Disclosure {
    var out = disclosure
    begin(.school, 0)
    mark(&out.school.introduction)
    for index in out.school.facts.indices { mark(&out.school.facts[index].words) }
    for index in out.school.documents.indices { mark(&out.school.documents[index].name) }
    var slots = 0
    var slides = 0
    for day in out.days.indices { mark(&out.days[day], day, &slots, &slides) }
    for index in out.evidence.indices { mark(&out.evidence[index], index) }
    for index in out.findings.indices { mark(&out.findings[index], index) }
    for index in out.actions.indices { mark(&out.actions[index], index) }
    for index in out.discussions.indices { mark(&out.discussions[index], index) }
    for index in out.resources.indices { mark(&out.resources[index], index) }
    for index in out.instruments.indices { mark(&out.instruments[index], index) }
    if var training = out.training {
      begin(.training, 0)
      mark(&training.title)
      mark(&training.body)
      for number in training.menu.indices { mark(&training.menu[number].title) }
      out.training = training
    }
    if var programme = out.passports {
      begin(.passports, 0)
      mark(&programme.title)
      mark(&programme.body)
      for number in programme.cohorts.indices { mark(&programme.cohorts[number].title) }
      out.passports = programme
    }
    for index in out.parties.indices { mark(&out.parties[index], index) }
    if var year = out.year {
      begin(.year, 0)
      mark(&year)
      out.year = year
    }
    return out
  }

  // MARK: Marks

  private mutating func begin(_ kind: TracedRecord.Kind, _ index: Int) {
    records.append(TracedRecord(kind, index))
  }

  private func letter(isName: Bool) -> String {
    let value = RecordMarker.first + UInt32(clamping: (records.count - 1) * 2 + (isName ? 1 : 0))
    guard value <= RecordMarker.last, let scalar = Unicode.Scalar(value) else { return "" }
    return String(Character(scalar))
  }

  private func mark(_ words: inout String) { words = letter(isName: false) + words }

  private func mark(_ words: inout String?) {
    words = words.map { letter(isName: false) + $0 }
  }

  private func mark(name: inout String?) { name = name.map { letter(isName: true) + $0 } }

  /// Marks every stretch of words, so that a part of the passage has a mark as well.
  private func mark(_ prose: inout Prose) {
    let letter = Array(letter(isName: false).utf8)
    var out = Prose()
    for event in prose.events {
      let bytes = prose.bytes(of: event)
      let isWords = event.kind == .text || event.kind == .code || event.kind == .codeBlock
      out.append(
        event.kind, event.phase, level: Int(event.level), target: event.target,
        place: Int(event.place), text: isWords ? letter + bytes : Array(bytes))
    }
    prose = out
  }

  // MARK: Records

  private mutating func mark(
    _ day: inout Disclosure.Day, _ index: Int, _ slots: inout Int, _ slides: inout Int
  ) {
    begin(.day, index)
    mark(&day.title)
    mark(&day.termsOfReference)
    for number in day.agreements.indices { mark(&day.agreements[number].who) }
    for number in day.groups.indices { mark(&day.groups[number].name) }
    for number in day.notLookedAt.indices { mark(&day.notLookedAt[number]) }
    for number in day.slots.indices {
      begin(.slot, slots)
      slots += 1
      mark(&day.slots[number].what)
      for prompt in day.slots[number].prompts.indices { mark(&day.slots[number].prompts[prompt]) }
    }
    guard var deck = day.deck else { return }
    for number in deck.indices {
      begin(.slide, slides)
      slides += 1
      mark(&deck[number].title)
      mark(&deck[number].body)
      mark(&deck[number].notes)
    }
    day.deck = deck
  }

  private mutating func mark(_ evidence: inout Disclosure.Evidence, _ index: Int) {
    begin(.evidence, index)
    let name = letter(isName: true)
    evidence.references = evidence.references.map { name + $0 }
    mark(&evidence.title)
    mark(&evidence.body)
    for number in evidence.tallies.indices { mark(&evidence.tallies[number].name) }
  }

  private mutating func mark(_ finding: inout Disclosure.Finding, _ index: Int) {
    begin(.finding, index)
    mark(name: &finding.reference)
    mark(&finding.title)
    mark(&finding.body)
  }

  private mutating func mark(_ action: inout Disclosure.Action, _ index: Int) {
    begin(.action, index)
    mark(name: &action.reference)
    mark(&action.title)
    mark(&action.owner)
    mark(&action.difference)
    mark(&action.plainWords)
    mark(&action.youTold)
    mark(&action.blocked)
    mark(&action.introduction)
    for number in action.stages.indices { mark(&action.stages[number].body) }
    for number in action.measures.indices { mark(&action.measures[number].name) }
    for number in action.milestones.indices { mark(&action.milestones[number].what) }
  }

  private mutating func mark(_ discussion: inout Disclosure.Discussion, _ index: Int) {
    begin(.discussion, index)
    mark(name: &discussion.reference)
    mark(&discussion.question)
    mark(&discussion.body)
  }

  private mutating func mark(_ resource: inout Disclosure.Resource, _ index: Int) {
    begin(.resource, index)
    mark(&resource.title)
    mark(&resource.body)
  }

  private mutating func mark(_ instrument: inout Disclosure.Instrument, _ index: Int) {
    begin(.survey, index)
    mark(&instrument.title)
    for number in instrument.waves.indices {
      mark(&instrument.waves[number].title)
      mark(&instrument.waves[number].body)
    }
  }

  private mutating func mark(_ party: inout Disclosure.WorkingParty, _ index: Int) {
    begin(.party, index)
    mark(&party.title)
    mark(&party.body)
    for number in party.agreed.indices { mark(&party.agreed[number]) }
    for number in party.answers.indices { mark(&party.answers[number].said) }
  }

  private func mark(_ year: inout Disclosure.Year) {
    if var profile = year.profile {
      mark(&profile.counted)
      year.profile = profile
    }
    for index in year.requests.indices { mark(&year.requests[index].what) }
    for index in year.duties.indices { mark(&year.duties[index].note) }
    for index in year.provision.indices { mark(&year.provision[index].name) }
    for index in year.outcomes.indices { mark(&year.outcomes[index].measure) }
    for index in year.people.indices { mark(&year.people[index].what) }
    for index in year.money.indices { mark(&year.money[index].what) }
    for index in year.withheld.indices { mark(&year.withheld[index]) }
  }
}
