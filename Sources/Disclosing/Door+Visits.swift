import Base
import Disclosed
import Model

/// Lesson visits past the door.
extension Door {
  /// All visits of a day as one record: without the slot, the title and the order of any of them.
  mutating func mergedVisits(_ notes: [Int]) -> Disclosure.Evidence {
    let records = notes.map { school.evidence[$0] }
    let date = records.first?.date
    let resolved = notes.filter(chain.evidence.indices.contains).map { chain.evidence[$0] }
    let kind = library.vocabulary.evidenceKinds.first { $0.id == Vocabulary.lessonVisit }
    let activity = library.vocabulary.activities.first { $0.id == Vocabulary.lessonVisit }
    let strengths = Set(resolved.map(\.strength))
    var out = Disclosure.Evidence(
      reference: nil, date: date, slot: onlyRowOfVisits(notes),
      title: "\(activity?.title ?? "Lesson visits"), \(visits.extent(of: notes))",
      kind: kind?.title, areas: areas(unique(resolved.flatMap(\.areas)), on: date),
      people: people(of: resolved),
      strength: strengths.count == 1 ? strengths.first??.rawValue : nil,
      tallies: visits.tallies(of: notes).map { counts.tally($0, isSurvey: false) },
      body: Prose())
    out.references = records.compactMap(\.identity.reference).sorted().map(\.text)
    out.pieces = notes.count
    out.isAmongVisits = out.slot == nil
    out.findings = unique(
      notes.flatMap { admitted(chain.findingsOfEvidence, $0, findingIndex) }
    ).sorted()
    out.body = Prose.merged(records.map { prose($0.body, on: date) })
    return out
  }

  /// In the order of the vocabulary, which is that of no visit.
  private func people(of resolved: [Chain.ResolvedEvidence]) -> [String] {
    let heard = Set(resolved.flatMap(\.people))
    return library.vocabulary.people.filter { heard.contains($0.id) }.map(\.title)
  }

  /// In the framework's order.
  private func areas(_ ids: [String], on date: CalendarDate?) -> [String] {
    let day = school.days.firstIndex { $0.date == date }
    let frameworks = studied.checked.frameworks
    guard let day, frameworks.indices.contains(day), let framework = frameworks[day],
      library.frameworks.indices.contains(framework)
    else { return ids.sorted() }
    return library.frameworks[framework].areas.map(\.id).filter(ids.contains)
  }

  /// The tally that the edition sees in the place of one of a note's own.
  func shown(_ tally: Tally, of note: Int) -> Tally {
    guard let record = evidenceIndex[note], visits.isMerged[record] else { return tally }
    return visits.sum(holding: tally, of: visits.records[record])
  }

  // MARK: The timetable

  /// The row that a note stands in; nil outside the timetable, and where the row would say whose
  /// lesson was visited.
  func row(ofNote note: Int) -> Disclosure.SlotIndex? {
    guard chain.slotOfEvidence.indices.contains(note), let place = chain.slotOfEvidence[note],
      let day = dayIndex[place.day]
    else { return nil }
    let row =
      hidesVisits && visits.isVisit(place.day, place.slot)
      ? visits.onlyRow(on: place.day) : visits.row(of: place.slot, on: place.day)
    return row.map { Disclosure.SlotIndex(day: day, slot: $0) }
  }

  /// Whether a note was taken on a visit of which the edition may not know which it was.
  func stoodAmongVisits(_ note: Int) -> Bool {
    guard hidesVisits, chain.slotOfEvidence.indices.contains(note),
      let place = chain.slotOfEvidence[note]
    else { return false }
    return visits.isVisit(place.day, place.slot)
  }

  /// The only row of visits that some of the notes stand in.
  private func onlyRowOfVisits(_ notes: [Int]) -> Disclosure.SlotIndex? {
    notes.first(where: stoodAmongVisits).flatMap(row)
  }

  /// The records that a row leads to.
  func records(inRow row: Int, ofDay day: Int) -> [Int] {
    let slots = visits.rows[day][row]
    let isOfVisits = hidesVisits && slots.contains { visits.isVisit(day, $0) }
    let isOnly = visits.onlyRow(on: day) == row
    let notes = chain.slotOfEvidence.indices.filter { note in
      guard let place = chain.slotOfEvidence[note], place.day == day else { return false }
      if isOfVisits, !isOnly { return visits.isVisit(day, place.slot) && isOfMerged(note) }
      return slots.contains(place.slot) && (isOfVisits || !isOfMerged(note))
    }
    return unique(notes.compactMap { evidenceIndex[$0] }).sorted()
  }

  private func isOfMerged(_ note: Int) -> Bool {
    evidenceIndex[note].map { visits.isMerged[$0] } ?? false
  }

  private var hidesVisits: Bool { !edition.seesPlaces }
}
