import Base
import Model

extension Resolver {
  // MARK: Slots and evidence

  mutating func resolveSlots() {
    // The areas of a slot come down to its evidence; a slot without any must be checked as well.
    for day in school.days {
      for slot in day.slots {
        _ = areas(slot.areas, date: day.date, record: day.date.iso)
      }
    }
  }

  mutating func resolveEvidence() {
    for piece in school.evidence {
      let slot = slotIndex(of: piece)
      chain.slotOfEvidence.append(slot)
      chain.evidence.append(resolved(piece, in: slot))
    }
    chain.findingsOfEvidence = Array(repeating: [], count: school.evidence.count)
  }

  private mutating func slotIndex(of piece: Evidence) -> Chain.SlotIndex? {
    guard let start = piece.slot, let day = school.dayIndex(of: piece.date) else { return nil }
    if let slot = school.days[day].slots.firstIndex(where: { $0.start == start.value }) {
      return Chain.SlotIndex(day: day, slot: slot)
    }
    let cited = Placed(start.value.text, at: start.span)
    // One heading may stand over many pieces of evidence.
    guard !troubles.unknown.contains(where: { $0.cited == cited }) else { return nil }
    note(
      cited, noun: "slot", known: school.days[day].slots.map(\.start.text),
      record: piece.identity.cited)
    return nil
  }

  private mutating func resolved(
    _ piece: Evidence, in index: Chain.SlotIndex?
  ) -> Chain.ResolvedEvidence {
    let record = piece.identity.cited
    let slot = index.map { school.days[$0.day].slots[$0.slot] }
    let kind = kind(of: piece, in: slot)
    let strength = piece.statedStrength?.value ?? kind?.strength
    let areas =
      piece.statedAreas.isEmpty
      ? known(slot?.areas ?? [], date: piece.date)
      : areas(piece.statedAreas, date: piece.date, record: record)
    var people = people(piece.statedPeople, record: record)
    // What was seen or read was heard from nobody: those in the row only came along.
    if piece.statedPeople.isEmpty, kind == nil || kind?.strength == .reported {
      people = (slot?.people ?? []).filter { $0 != "reviewer" }
    }
    return Chain.ResolvedEvidence(
      kind: kind?.id, areas: areas, people: people, strength: strength)
  }

  private mutating func kind(of piece: Evidence, in slot: Slot?) -> Vocabulary.EvidenceKind? {
    let kinds = library.vocabulary.evidenceKinds
    if let stated = piece.statedKind {
      if let found = kinds.first(where: {
        same($0.id, stated.value) || same($0.title, stated.value)
      }) {
        return found
      }
      note(
        stated, noun: "kind of evidence", known: kinds.map { $0.title.lowercased() },
        record: piece.identity.cited)
      return nil
    }
    let activity = library.vocabulary.activities.first { $0.id == slot?.activity }
    return activity?.evidence.flatMap { id in kinds.first { $0.id == id } }
  }

  /// Areas of a slot, whose unknown ones were noted once already.
  private func known(_ cited: [Placed<String>], date: CalendarDate?) -> [String] {
    framework(of: date)?.areas(cited) ?? cited.map(\.value)
  }

  private mutating func people(_ cited: [Placed<String>], record: String?) -> [String] {
    let people = library.vocabulary.people
    var found: [String] = []
    for word in cited {
      let match = people.first { kind in
        same(kind.id, word.value) || same(kind.title, word.value)
          || kind.words.contains { same($0, word.value) }
      }
      if let match {
        if !found.contains(match.id) { found.append(match.id) }
      } else {
        note(word, noun: "kind of people", known: people.map(\.id), record: record)
      }
    }
    return found
  }

  // MARK: Findings

  mutating func resolveFindings() {
    for (index, finding) in school.findings.enumerated() {
      let record = finding.identity.cited
      var pieces: [Int] = []
      for cited in finding.evidence {
        guard let piece = find(cited, in: evidence, noun: "evidence", record: record),
          !pieces.contains(piece)
        else { continue }
        pieces.append(piece)
        chain.findingsOfEvidence[piece].append(index)
      }
      chain.evidenceOfFinding.append(pieces)
      let stated = areas(finding.statedAreas, date: finding.date, record: record)
      chain.areasOfFinding.append(
        finding.statedAreas.isEmpty ? areas(ofPieces: pieces, date: finding.date) : stated)
    }
    chain.actionsOfFinding = Array(repeating: [], count: school.findings.count)
  }

  private func areas(ofPieces pieces: [Int], date: CalendarDate?) -> [String] {
    let found = Set(pieces.flatMap { chain.evidence[$0].areas })
    guard let framework = framework(of: date) else { return found.sorted() }
    return framework.areas.map(\.id).filter(found.contains)
  }

  // MARK: Actions

  mutating func resolveActions() {
    for (index, action) in school.actions.enumerated() {
      let record = action.identity.cited
      var from: [Int] = []
      var items: [SurveyItem] = []
      for cited in action.from {
        if cited.value.contains("/") {
          if let item = item(cited, record: record), !items.contains(item) { items.append(item) }
          continue
        }
        guard let finding = find(cited, in: findings, noun: "finding", record: record),
          !from.contains(finding)
        else { continue }
        from.append(finding)
        chain.actionsOfFinding[finding].append(index)
      }
      chain.findingsOfAction.append(from)
      chain.itemsOfAction.append(items)
      chain.focusOfAction.append(focus(of: action))
      var resources: [Resource] = []
      for cited in action.resources {
        if let found = resource(cited) {
          resources.append(found)
        } else {
          let all = school.resources + library.resources
          note(cited, noun: "resource", known: all.compactMap(\.identity.name), record: record)
        }
      }
      chain.resourcesOfAction.append(resources)
    }
  }

  private mutating func focus(of action: Action) -> String? {
    action.focus.flatMap { focus($0, record: action.identity.cited) }
  }

  /// Focus areas that have no action on purpose, by their ids from here on.
  mutating func resolveFocusWithoutAction() {
    for day in school.days.indices {
      for entry in school.days[day].withoutAction.indices {
        let cited = school.days[day].withoutAction[entry].focus
        guard let id = focus(cited, record: school.days[day].date.iso) else { continue }
        school.days[day].withoutAction[entry].focus.value = id
      }
    }
  }

  private mutating func focus(_ cited: Placed<String>, record: String?) -> String? {
    let focusAreas = library.vocabulary.focusAreas
    if let found = focusAreas.first(where: {
      same($0.id, cited.value) || same($0.title, cited.value)
    }) {
      return found.id
    }
    note(
      cited, noun: "focus area", known: focusAreas.map { $0.title.lowercased() }, record: record)
    return nil
  }

  /// A resource by its name or title, the school's first; or an address as it stands.
  private func resource(_ cited: Placed<String>) -> Resource? {
    let word = cited.value
    let all = school.resources + library.resources
    if let found = all.first(where: { resource in
      resource.identity.name.map { same($0, word) } ?? false
        || same(resource.title, word)
        || resource.identity.reference?.text == word
    }) {
      return found
    }
    let isWeb = ["https://", "http://", "mailto:", "tel:"].contains { word.hasPrefix($0) }
    guard isWeb || school.linkableFiles.contains(word) else { return nil }
    let title = isWeb ? word : String(word.split(separator: "/").last ?? "")
    return Resource(identity: Identity(span: cited.span), title: title, address: cited)
  }

  // MARK: Discussions

  mutating func resolveDiscussions() {
    for discussion in school.discussions {
      var ofFindings: [Int] = []
      var ofActions: [Int] = []
      for cited in discussion.about {
        switch target(cited, record: discussion.identity.cited) {
        case .finding(let index): ofFindings.append(index)
        case .action(let index), .measure(let index, _): ofActions.append(index)
        case nil: break
        default:
          note(
            cited, noun: "finding or action", known: findings.known + actions.known,
            record: discussion.identity.cited)
        }
      }
      chain.findingsOfDiscussion.append(ofFindings)
      chain.actionsOfDiscussion.append(ofActions)
    }
  }
}
