import Base
import Disclosed
import Model

extension Door {
  mutating func disclosedSchool() -> Disclosure.School {
    var out = Disclosure.School(name: school.name)
    out.dataContact = school.dataContact
    out.dataController =
      Disclosure.Controller(rawValue: school.dataController.rawValue) ?? .school
    out.deleteAfter = school.deleteAfter?.value
    out.boardMeetings = school.boardMeetings.map(\.value).sorted()
    guard edition.sees(school.identity, as: .school) else { return out }
    out.introduction = prose(school.introduction)
    out.facts = facts()
    out.documents = school.documents.map {
      Disclosure.Document(name: $0.name, dated: $0.dated, seen: $0.seen, note: $0.note)
    }
    out.safeguardingLead = school.safeguardingLead
    out.halfTerms = studied.checked.years.flatMap { year in
      year.halfTerms.map { halfTerm in
        Disclosure.HalfTerm(
          name: halfTerm.name.words + " \(year.startYear)/\((year.startYear + 1) % 100)",
          from: halfTerm.from, to: halfTerm.to)
      }
    }
    return out
  }

  private func facts() -> [(term: String, words: String)] {
    let roll = numbers.headcount(numbers.year.roll)
    let rows: [(String, String?)] = [
      ("Phase", school.phase?.value), ("Type", school.type?.value),
      ("On roll", school.roll == nil ? nil : roll.text), ("URN", school.urn),
      ("Trust", school.trust), ("Local authority", school.authority), ("SENCO", school.senco),
      ("In post since", school.sencoSince?.inWords),
      ("SENCO qualification", school.sencoQualification), ("Link governor", school.linkGovernor),
    ]
    return rows.compactMap { term, words in words.map { (term: term, words: $0) } }
  }

  mutating func disclosedResources() -> [Disclosure.Resource] {
    var out: [Disclosure.Resource] = []
    for resource in resources {
      let name = resource.identity.name ?? resource.title
      let users = chain.resourcesOfAction.indices.filter { action in
        chain.resourcesOfAction[action].contains { ($0.identity.name ?? $0.title) == name }
      }
      let address = resource.address?.value
      let isWeb = address.map { $0.hasPrefix("http://") || $0.hasPrefix("https://") } ?? false
      if let address, !isWeb { files.insert(address) }
      out.append(
        Disclosure.Resource(
          name: name, title: resource.title, kind: resource.kind, address: isWeb ? address : nil,
          file: isWeb ? nil : address, body: prose(resource.body),
          actions: users.compactMap { actionIndex[$0] }.sorted()))
    }
    return out
  }

  func focusAreas() -> [Disclosure.FocusArea] {
    library.vocabulary.focusAreas.map { focus in
      let actions = chain.focusOfAction.indices.filter { chain.focusOfAction[$0] == focus.id }
      let days = school.days.indices.filter { dayIndex[$0] != nil }.map { school.days[$0] }
      let reason = days.flatMap(\.withoutAction).last { cites($0.focus.value, focus) }?.reason
      return Disclosure.FocusArea(
        title: focus.title, actions: actions.compactMap { actionIndex[$0] }.sorted(),
        reason: edition.manner == .families ? nil : reason)
    }
  }

  func glossary() -> [Disclosure.GlossaryEntry] {
    guard edition.manner != .families else { return [] }
    let own = Set(school.glossary.map(\.term))
    let entries = library.glossary.filter { !own.contains($0.term) } + school.glossary
    return entries.sorted { ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term) }
      .map { Disclosure.GlossaryEntry(term: $0.term, meaning: $0.meaning) }
  }

  /// What this edition leaves out, in words that say nothing about what it was.
  func withheldInGeneral() -> [String] {
    var out: [String] = []
    switch edition.manner {
    case .school: break
    case .governors, .governorsConfidential:
      out.append("Rooms, year groups and subjects are left out of the timetable.")
    case .families:
      out.append("This sheet leaves out the detailed notes and findings, which the school holds.")
    }
    let held = school.evidence.count - evidenceIndex.count
    if held > 0, edition.manner != .families {
      out.append("Some notes of the day are kept for other readers.")
    }
    out.append("Nobody’s name, survey reply or private note is part of any edition.")
    return out
  }
}

/// Whether a word is a focus area's id or title, in any case, with hyphens or spaces.
private func cites(_ word: String, _ focus: Vocabulary.FocusArea) -> Bool {
  return [folded(focus.id), folded(focus.title)].contains(folded(word))
}

extension TermName {
  /// As `Spring 1`, `Summer term`.
  var words: String {
    let name = season.rawValue.prefix(1).uppercased() + season.rawValue.dropFirst()
    return half.map { "\(name) \($0)" } ?? "\(name) term"
  }
}
