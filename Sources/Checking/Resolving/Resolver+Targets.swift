import Base
import Model

extension Resolver {
  /// Gathers every word that prose may link to; a word of two records belongs to neither.
  mutating func gatherTargets() {
    var meanings: [String: [(record: RecordIndex, words: String)]] = [:]
    func add(_ index: NameIndex, _ noun: String, _ record: (Int) -> RecordIndex) {
      for (key, records) in index.all {
        // Two records with one reference are reported where they stand.
        if let first = records.first { meanings[key, default: []].append((record(first), noun)) }
      }
    }
    add(evidence, "evidence", RecordIndex.evidence)
    add(findings, "a finding", RecordIndex.finding)
    add(actions, "an action", RecordIndex.action)
    add(discussions, "a discussion", RecordIndex.discussion)
    for (action, record) in school.actions.enumerated() {
      for (measure, part) in record.measures.enumerated() {
        for word in [part.identity.reference?.text, part.identity.name].compactMap({ $0 }) {
          meanings[NameIndex.key(of: word), default: []]
            .append((.measure(action, measure), "a measure"))
        }
      }
    }
    addResources(to: &meanings)
    addSlots(to: &meanings)
    for (key, found) in meanings {
      if found.count == 1, let only = found.first {
        chain.targets[key] = only.record
      } else {
        ambiguous[key] = found.map(\.words)
      }
    }
  }

  private func addResources(
    to meanings: inout [String: [(record: RecordIndex, words: String)]]
  ) {
    var seen: Set<String> = []
    for resource in school.resources + library.resources {
      guard let name = resource.identity.name, seen.insert(name.lowercased()).inserted else {
        continue
      }
      meanings[name.lowercased(), default: []].append((.resource(name), "a resource"))
    }
  }

  private func addSlots(to meanings: inout [String: [(record: RecordIndex, words: String)]]) {
    for (dayIndex, day) in school.days.enumerated() {
      for (slotIndex, slot) in day.slots.enumerated() {
        let record = RecordIndex.slot(day: dayIndex, slot: slotIndex)
        var keys = ["\(day.date.iso) \(slot.start.text)"]
        if school.days.count == 1 { keys.append(slot.start.text) }
        // Of two slots that start together the first one is meant.
        for key in keys where meanings[key] == nil { meanings[key] = [(record, "a slot")] }
      }
    }
  }

  /// What a citation in prose, in a discussion or in a deck means; noted where it means nothing.
  mutating func target(_ cited: Placed<String>, record: String?) -> RecordIndex? {
    let key = NameIndex.key(of: cited.value)
    if let found = chain.targets[key] { return found }
    if let meanings = ambiguous[key] {
      troubles.ambiguous.append(
        Troubles.AmbiguousCitation(cited: cited, meanings: meanings, record: record))
      return nil
    }
    note(
      cited, noun: noun(of: cited.value), known: known(like: cited.value), record: record)
    return nil
  }

  private func noun(of word: String) -> String {
    Reference(word)?.kind.noun ?? "record"
  }

  private func known(like word: String) -> [String] {
    switch Reference(word)?.kind {
    case .evidence: return evidence.known
    case .finding: return findings.known
    case .action: return actions.known
    case .discussion: return discussions.known
    case .measure:
      return school.actions.flatMap { $0.measures.compactMap(\.identity.reference?.text) }
    case nil: return chain.targets.keys.sorted()
    }
  }

  // MARK: Links in prose

  mutating func resolveProse() {
    resolveLinks(in: school.introduction, of: school.identity)
    for day in school.days { resolveLinks(in: day.termsOfReference, of: day.identity) }
    for piece in school.evidence { resolveLinks(in: piece.body, of: piece.identity) }
    for finding in school.findings { resolveLinks(in: finding.body, of: finding.identity) }
    for action in school.actions {
      resolveLinks(in: action.introduction, of: action.identity)
      for stage in action.stages { resolveLinks(in: stage.body, of: action.identity) }
    }
    for discussion in school.discussions {
      resolveLinks(in: discussion.body, of: discussion.identity)
    }
    for resource in school.resources {
      resolveLinks(in: resource.body, of: resource.identity)
      if let address = resource.address { resolveFile(address, of: resource.identity) }
    }
    for wave in school.waves { resolveLinks(in: wave.body, of: wave.identity) }
    for (prose, identity) in programmes { resolveLinks(in: prose, of: identity) }
  }

  /// The words of the files that tell of training, passports and parties.
  private var programmes: [(Prose, Identity)] {
    [
      school.training.map { ($0.body, $0.identity) },
      school.passports.map { ($0.body, $0.identity) },
    ]
    .compactMap { $0 } + school.parties.map { ($0.body, $0.identity) }
  }

  mutating func resolveLinks(in prose: Prose, of identity: Identity) {
    resolveLiveParts(in: prose, of: identity)
    for event in prose.events where event.phase == .enter || event.phase == .leaf {
      guard event.target == .record || event.target == .file else { continue }
      let word = String(decoding: prose.bytes(of: event), as: UTF8.self)
      let place = Int(event.place)
      let span = Span(file: identity.span.file, place..<place + word.utf8.count)
      let cited = Placed(word, at: place == 0 ? identity.span : span)
      if event.target == .record {
        _ = target(cited, record: identity.cited)
      } else {
        resolveFile(cited, of: identity)
      }
    }
  }

  private mutating func resolveFile(_ cited: Placed<String>, of identity: Identity) {
    let isWeb = ["https:", "http:", "mailto:", "tel:"].contains {
      cited.value.lowercased().hasPrefix($0)
    }
    let path = String(cited.value.prefix { $0 != "#" && $0 != "?" })
    if isWeb || path.isEmpty || school.linkableFiles.contains(path) { return }
    note(
      cited, noun: "file", in: "in the school's folder", known: school.linkableFiles.sorted(),
      record: identity.cited)
  }

  // MARK: Decks and editions

  /// The parts of a deck that are composed from the records.
  static let deckParts = [
    "why", "heard", "strengths", "develop", "measured", "actions", "dates", "board",
    "discussion",
  ]

  mutating func resolveDecks() {
    for day in school.days {
      for slide in day.deck?.slides ?? [] {
        let identity = Identity(span: slide.span)
        if let part = slide.part, !Resolver.deckParts.contains(part.value.lowercased()) {
          _ = target(part, record: nil)
        }
        resolveLinks(in: slide.body, of: identity)
        resolveLinks(in: slide.notes, of: identity)
      }
    }
  }

  /// The editions that an audience may name.
  var editions: [String] {
    shippedEditions + site.addedEditions.map(\.name.value)
  }

  mutating func resolveEditions() {
    for name in school.namedEditions
    where name.value != "nobody" && !editions.contains(name.value)
      && !troubles.editions.contains(name)
    {
      troubles.editions.append(name)
    }
  }
}
