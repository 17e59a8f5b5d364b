import Base
package import Disclosed
package import Model

/// The door: makes what one edition may see of a studied school.
///
/// Every field is written here by hand; what is not written stays behind.
package func disclose(
  _ studied: StudiedSchool, library: Library, to edition: Edition
) -> Disclosure {
  var door = Door(studied: studied, library: library, edition: edition)
  return door.disclosure()
}

/// The state of one passage through the door: which records go through, under which index.
struct Door {
  let studied: StudiedSchool
  let library: Library
  let edition: Edition
  let counts: Headcounts
  let evidenceIndex: [Int: Int]
  let findingIndex: [Int: Int]
  let actionIndex: [Int: Int]
  let discussionIndex: [Int: Int]
  /// Names of visible resources in their order.
  let resources: [Resource]
  let resourceIndex: [String: Int]
  /// For each day, the index of its first slot over all days.
  let firstSlot: [Int]
  var files: Set<String> = []

  var school: School { studied.checked.school }
  var chain: Chain { studied.checked.chain }

  init(studied: StudiedSchool, library: Library, edition: Edition) {
    self.studied = studied
    self.library = library
    self.edition = edition
    counts = Headcounts(manner: edition.manner)
    let school = studied.checked.school
    func admitted(_ identities: [Identity], as kind: RecordKind) -> [Int: Int] {
      let visible = identities.indices.filter { edition.sees(identities[$0], as: kind) }
      return Dictionary(uniqueKeysWithValues: visible.enumerated().map { ($1, $0) })
    }
    evidenceIndex = admitted(school.evidence.map(\.identity), as: .evidence)
    findingIndex = admitted(school.findings.map(\.identity), as: .finding)
    actionIndex = admitted(school.actions.map(\.identity), as: .action)
    discussionIndex = admitted(school.discussions.map(\.identity), as: .discussion)
    let used = studied.checked.chain.resourcesOfAction.enumerated()
      .filter { actionIndexContains(school, $0.offset, edition) }.flatMap(\.element)
    var seen: Set<String> = []
    resources = (school.resources + used).filter { resource in
      edition.sees(resource.identity, as: .resource)
        && seen.insert(resource.identity.name ?? resource.title).inserted
    }
    resourceIndex = Dictionary(
      uniqueKeysWithValues: resources.enumerated().map {
        ($1.identity.name ?? $1.title, $0)
      })
    var firstSlot: [Int] = []
    var count = 0
    for day in school.days {
      firstSlot.append(count)
      count += day.slots.count
    }
    self.firstSlot = firstSlot
  }

  /// Filters a passage and gathers its files.
  mutating func prose(_ prose: Prose) -> Prose {
    var filter = ProseFilter(edition: edition, link: link)
    let out = filter.filter(prose)
    files.formUnion(filter.files)
    return out
  }

  /// Where a cited word leads in this edition; nil for what it may not see.
  func link(_ cited: String) -> DisclosedLink? {
    switch chain.targets[cited] {
    case .evidence(let index): evidenceIndex[index].map { DisclosedLink(.evidence, $0) }
    case .finding(let index): findingIndex[index].map { DisclosedLink(.finding, $0) }
    case .action(let index), .measure(let index, _):
      edition.manner == .families ? nil : actionIndex[index].map { DisclosedLink(.action, $0) }
    case .discussion(let index): discussionIndex[index].map { DisclosedLink(.discussion, $0) }
    case .resource(let name): resourceIndex[name].map { DisclosedLink(.resource, $0) }
    case .slot(let day, let slot):
      firstSlot.indices.contains(day) ? DisclosedLink(.slot, firstSlot[day] + slot) : nil
    case nil: nil
    }
  }

  mutating func disclosure() -> Disclosure {
    let status = Disclosure.Status(rawValue: studied.status.rawValue) ?? .draft
    var out = Disclosure(
      edition: edition, school: disclosedSchool(), status: status, asAt: studied.asAt)
    out.evidence = disclosedEvidence()
    out.days = disclosedDays()
    out.findings = disclosedFindings()
    out.actions = disclosedActions()
    out.discussions = disclosedDiscussions()
    out.resources = disclosedResources()
    out.focusAreas = focusAreas()
    out.glossary = glossary()
    out.withheld = withheldInGeneral()
    out.files = files.sorted()
    return out
  }
}

private func actionIndexContains(_ school: School, _ index: Int, _ edition: Edition) -> Bool {
  school.actions.indices.contains(index)
    && edition.sees(school.actions[index].identity, as: .action)
}
