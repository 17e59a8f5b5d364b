import Base
package import Disclosed
package import Model

/// The door: makes what one edition may see of a studied school.
///
/// Every field is written here by hand; what is not written stays behind.
package func disclose(_ studied: StudiedSchool, to edition: Edition) -> Disclosure {
  var notes: [MaskingNote] = []
  return disclose(studied, to: edition, noting: &notes)
}

/// The same, and notes what was masked and why: for the author alone, beside the disclosure and
/// never in it.
package func disclose(
  _ studied: StudiedSchool, to edition: Edition, noting notes: inout [MaskingNote]
) -> Disclosure {
  var door = Door(studied: studied, edition: edition)
  let disclosure = door.disclosure()
  notes = door.numbers.notes
  return disclosure
}

/// The state of one passage through the door: which records go through, under which index.
struct Door {
  let studied: StudiedSchool
  let edition: Edition
  let counts: Headcounts
  /// What is shown of every count of pupils.
  let numbers: SmallNumbers
  let dayIndex: [Int: Int]
  /// For each visible note the record that it stands in.
  let evidenceIndex: [Int: Int]
  let findingIndex: [Int: Int]
  let actionIndex: [Int: Int]
  let discussionIndex: [Int: Int]
  /// Names of visible resources in their order.
  let resources: [Resource]
  let resourceIndex: [String: Int]
  /// For each visible day, the index of its first row over all visible days.
  let firstRow: [Int: Int]
  let visits: LessonVisits
  let sight: SurveySight
  var files: Set<String> = []
  var liveParts: [Disclosure.LivePart] = []

  var school: School { studied.checked.school }
  var chain: Chain { studied.checked.chain }
  var library: Library { studied.checked.library }

  init(studied: StudiedSchool, edition: Edition) {
    self.studied = studied
    self.edition = edition
    let school = studied.checked.school
    counts = Headcounts(manner: edition.manner, limit: edition.limit)
    numbers = SmallNumbers(
      studied, edition: edition, showsYear: edition.seesYear(of: school),
      yearName: school.report?.year ?? studied.academicYear)
    dayIndex = numbered(school.days.map { edition.sees($0.identity, as: .day) })
    let closed = Set(
      school.days.filter { !edition.sees($0.identity, as: .day) }.map(\.date))
    /// What was noted on a day that is withheld is withheld with it.
    func admitted(
      _ records: [(identity: Identity, date: CalendarDate?)], as kind: RecordKind
    ) -> [Int: Int] {
      numbered(
        records.map { record in
          let isOpen = record.date.map { !closed.contains($0) } ?? true
          return isOpen && edition.sees(record.identity, as: kind)
        })
    }
    let notes = admitted(school.evidence.map { ($0.identity, $0.date) }, as: .evidence)
    let visits = LessonVisits(of: studied, merging: !edition.seesPlaces) { notes[$0] != nil }
    self.visits = visits
    evidenceIndex = Dictionary(
      uniqueKeysWithValues: visits.records.enumerated().flatMap { index, notes in
        notes.map { ($0, index) }
      })
    findingIndex = admitted(school.findings.map { ($0.identity, $0.date) }, as: .finding)
    let actionIndex = admitted(school.actions.map { ($0.identity, nil) }, as: .action)
    self.actionIndex = actionIndex
    discussionIndex = admitted(
      school.discussions.map { ($0.identity, $0.date) }, as: .discussion)
    sight = SurveySight(studied, edition: edition) { actionIndex[$0] != nil }
    let used = studied.checked.chain.resourcesOfAction.enumerated()
      .filter { actionIndex[$0.offset] != nil }.flatMap(\.element)
    var seen: Set<String> = []
    let usedByAny = Set(
      studied.checked.chain.resourcesOfAction.joined().map { $0.identity.name ?? $0.title })
    let usedByVisible = Set(used.map { $0.identity.name ?? $0.title })
    // What only withheld actions use goes with them, unless its own audience says who may see it.
    resources = (school.resources + used).filter { resource in
      let name = resource.identity.name ?? resource.title
      return edition.sees(resource.identity, as: .resource)
        && (resource.identity.audience != nil || usedByVisible.contains(name)
          || !usedByAny.contains(name))
        && seen.insert(name).inserted
    }
    resourceIndex = Dictionary(
      uniqueKeysWithValues: resources.enumerated().map {
        ($1.identity.name ?? $1.title, $0)
      })
    var firstRow: [Int: Int] = [:]
    var count = 0
    for day in school.days.indices where dayIndex[day] != nil {
      firstRow[day] = count
      count += visits.rows[day].count
    }
    self.firstRow = firstRow
  }

  /// Filters a passage and gathers its files and its live parts.
  ///
  /// - Parameter date: the day that the passage belongs to; nil for the latest.
  mutating func prose(_ prose: Prose, on date: CalendarDate? = nil) -> Prose {
    let door = self
    var filter = ProseFilter(
      edition: edition, liveCount: liveParts.count, link: link,
      live: { door.live($0, $1, on: date) })
    let out = filter.filter(prose)
    files.formUnion(filter.files)
    liveParts += filter.liveParts
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
      firstRow[day].flatMap { first in
        visits.row(of: slot, on: day).map { DisclosedLink(.slot, first + $0) }
      }
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
    out.instruments = disclosedInstruments()
    out.training = disclosedTraining()
    out.passports = disclosedPassports()
    out.parties = disclosedParties()
    out.year = disclosedYear()
    out.counts = disclosedCounts(of: out.year)
    out.focusAreas = focusAreas()
    out.glossary = glossary()
    out.withheld = withheldInGeneral()
    out.maskedUpTo = numbers.isMasking ? edition.limit : nil
    out.files = files.sorted()
    out.liveParts = liveParts
    return out
  }
}

/// The indexes of those that are visible, each with its number among them.
private func numbered(_ isVisible: [Bool]) -> [Int: Int] {
  let visible = isVisible.indices.filter { isVisible[$0] }
  return Dictionary(uniqueKeysWithValues: visible.enumerated().map { ($1, $0) })
}
