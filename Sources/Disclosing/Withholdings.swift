package import Base
package import Disclosed
package import Model

/// Says of every record whether an edition sees it, and where it does not, why.
///
/// The door itself decides: this asks the same indexes and the same filter of prose that
/// `disclose` fills a disclosure with.
/// - Parameter disclosure: What came of the school, for the edition that it names.
package func passing(_ studied: StudiedSchool, _ disclosure: Disclosure) -> Passing {
  var list = PassingList(door: Door(studied: studied, edition: disclosure.edition))
  list.gather(disclosure)
  return list.passing
}

/// What an edition does not show of a school, and why.
package func withholdings(
  of studied: StudiedSchool, from disclosure: Disclosure
) -> [Withholding] {
  passing(studied, disclosure).withheld
}

/// Goes through a school record by record.
struct PassingList {
  let door: Door
  var passing = Passing()

  var school: School { door.school }
  var edition: Edition { door.edition }

  init(door: Door) { self.door = door }

  mutating func gather(_ disclosure: Disclosure) {
    passing.sight = [
      (.school, .school), (.day, .day), (.evidence, .evidence), (.finding, .finding),
      (.action, .action),
      (.discussion, .discussion), (.resource, .resource), (.slide, .slide), (.year, .year),
      (.survey, .survey), (.training, .training), (.passports, .passports), (.party, .party),
    ].map { (kind: NamedRecord.Kind, rule: RecordKind) in
      (kind, rule.isVisible(to: edition.manner))
    }
    let own = NamedRecord(
      kind: .school, name: school.key, title: school.name, span: school.identity.span)
    if edition.sees(school.identity, as: .school) {
      passing.visible.append((own, 0))
      sift(school.introduction, of: own, on: nil)
    } else {
      withhold(own, "all but its name and its dates", reason(school.identity, .school, nil))
    }
    gatherDays(disclosure)
    gatherEvidence()
    for (index, finding) in school.findings.enumerated() {
      let record = named(.finding, finding.identity, finding.title)
      add(record, finding.identity, .finding, finding.date, at: door.findingIndex[index])
      if door.findingIndex[index] != nil { sift(finding.body, of: record, on: finding.date) }
    }
    gatherActions()
    for (index, discussion) in school.discussions.enumerated() {
      let record = named(.discussion, discussion.identity, discussion.question)
      add(
        record, discussion.identity, .discussion, discussion.date, at: door.discussionIndex[index])
      if door.discussionIndex[index] != nil {
        sift(discussion.body, of: record, on: discussion.date)
      }
    }
    gatherResources()
    gatherMeasuring(disclosure)
    gatherYear(disclosure)
  }

  // MARK: Kinds

  private mutating func gatherDays(_ disclosure: Disclosure) {
    for (index, day) in school.days.enumerated() {
      let record = named(.day, day.identity, day.title, name: day.date.iso)
      add(record, day.identity, .day, nil, at: door.dayIndex[index])
      guard let visible = door.dayIndex[index] else {
        let why = "its day, \(day.date.inWords), is withheld"
        for slot in day.slots { withhold(self.slot(slot), nil, why) }
        for slide in day.deck?.slides ?? [] { withhold(self.slide(slide), nil, why) }
        continue
      }
      if edition.manner == .families {
        withhold(
          record, "what was agreed, how groups were chosen", "families read plain words only")
      } else {
        sift(day.termsOfReference, of: record, on: day.date)
        if !edition.seesPlaces {
          withhold(record, "names of groups and how they were chosen", Reason.places)
        }
      }
      gatherSlots(of: day, index)
      gatherSlides(of: day, disclosure.days[visible].deck, before: visible, in: disclosure)
    }
  }

  private mutating func gatherSlots(of day: Day, _ index: Int) {
    for (number, slot) in day.slots.enumerated() {
      let record = self.slot(slot)
      guard let first = door.firstRow[index], let row = door.visits.row(of: number, on: index)
      else {
        withhold(record, nil, "it has no row in the timetable of this edition")
        continue
      }
      passing.visible.append((record, first + row))
      if !edition.seesPlaces {
        let prompts = slot.prompts.isEmpty ? "" : " and its prompts"
        withhold(record, "its room, its own words\(prompts)", Reason.places)
        if door.visits.rows[index][row].count > 1 {
          withhold(record, "its own hour", "lesson visits that follow each other are one row")
        }
      }
    }
  }

  private mutating func gatherSlides(
    of day: Day, _ deck: [Disclosure.ScriptedSlide]?, before visible: Int,
    in disclosure: Disclosure
  ) {
    let earlier = disclosure.days[..<visible].reduce(0) { $0 + ($1.deck?.count ?? 0) }
    for (number, slide) in (day.deck?.slides ?? []).enumerated() {
      let record = self.slide(slide)
      let identity = Identity(span: slide.span, audience: slide.audience)
      if let position = deck?.firstIndex(where: { $0.number == number }) {
        passing.visible.append((record, earlier + position))
        sift(slide.body, of: record, on: day.date)
        sift(slide.notes, of: record, on: day.date)
      } else {
        let why =
          edition.sees(identity, as: .slide)
          ? "all that it was to show is withheld" : reason(identity, .slide, nil)
        withhold(record, nil, why)
      }
    }
  }

  private mutating func gatherEvidence() {
    for (index, evidence) in school.evidence.enumerated() {
      let record = named(
        .evidence, evidence.identity, evidence.title ?? shortWords(evidence.body))
      let position = door.evidenceIndex[index]
      add(record, evidence.identity, .evidence, evidence.date, at: position)
      guard let position else { continue }
      if door.visits.isMerged[position], door.visits.records[position].count > 1 {
        withhold(record, "a record of its own", "lesson visits of a day are one record")
      }
      sift(evidence.body, of: record, on: evidence.date)
    }
  }

  private mutating func gatherActions() {
    for (index, action) in school.actions.enumerated() {
      let record = named(.action, action.identity, action.title)
      add(record, action.identity, .action, nil, at: door.actionIndex[index])
      guard door.actionIndex[index] != nil else { continue }
      guard edition.manner != .families else {
        withhold(record, "all but its plain words and its dates", "families read plain words only")
        continue
      }
      sift(action.introduction, of: record, on: nil)
      for stage in action.stages { sift(stage.body, of: record, on: nil) }
    }
  }

  private mutating func gatherResources() {
    var seen: Set<String> = []
    for resource in school.resources + door.chain.resourcesOfAction.joined() {
      let name = resource.identity.name ?? resource.title
      guard seen.insert(name).inserted else { continue }
      let record = named(.resource, resource.identity, resource.title)
      add(
        record, resource.identity, .resource, nil, at: door.resourceIndex[name],
        else: "only withheld actions use it")
      if door.resourceIndex[name] != nil { sift(resource.body, of: record, on: nil) }
    }
  }

  private mutating func gatherYear(_ disclosure: Disclosure) {
    guard school.report != nil || school.profile != nil else { return }
    let identity =
      school.report?.identity
      ?? Identity(span: school.profile?.span ?? school.identity.span)
    let record = NamedRecord(
      kind: .year, name: school.report == nil ? "profile" : "report",
      title: school.report?.year ?? "", span: identity.span)
    add(record, identity, .year, nil, at: disclosure.year == nil ? nil : 0)
  }

  // MARK: Names

  func named(
    _ kind: NamedRecord.Kind, _ identity: Identity, _ title: String, name: String? = nil
  ) -> NamedRecord {
    NamedRecord(
      kind: kind, name: name ?? identity.cited ?? shortened(title), title: title,
      span: identity.span)
  }

  private func slot(_ slot: Slot) -> NamedRecord {
    NamedRecord(kind: .slot, name: slot.start.text, title: slot.what.value, span: slot.span)
  }

  private func slide(_ slide: DeckScript.Slide) -> NamedRecord {
    let words = slide.title ?? slide.part?.value ?? shortWords(slide.body)
    return NamedRecord(kind: .slide, name: shortened(words), title: words, span: slide.span)
  }

  private func shortWords(_ prose: Prose) -> String { shortened(prose.plainText) }

  private func shortened(_ words: String) -> String {
    let some = words.split(separator: " ").prefix(6).joined(separator: " ")
    return some.count < words.count ? some + " …" : some
  }

  // MARK: Reasons

  private enum Reason {
    static let places = "only the school’s own edition shows rooms, years, subjects and groups"
  }

  mutating func add(
    _ record: NamedRecord, _ identity: Identity, _ kind: RecordKind, _ date: CalendarDate?,
    at index: Int?, else other: String = "it is no part of this edition"
  ) {
    if let index {
      passing.visible.append((record, index))
    } else {
      let isClosed = closedDay(date) || !edition.sees(identity, as: kind)
      withhold(record, nil, isClosed ? reason(identity, kind, date) : other)
    }
  }

  mutating func withhold(_ record: NamedRecord, _ part: String?, _ reason: String) {
    passing.withheld.append(
      Withholding(record: record, part: part, reason: reason, span: record.span))
  }

  private func closedDay(_ date: CalendarDate?) -> Bool {
    school.days.indices.contains { school.days[$0].date == date && door.dayIndex[$0] == nil }
  }

  func reason(_ identity: Identity, _ kind: RecordKind, _ date: CalendarDate?) -> String {
    if let date, closedDay(date) { return "its day, \(date.inWords), is withheld" }
    guard let audience = identity.audience?.value else {
      return "this edition does not see its kind, and it names no audience"
    }
    return audience.isEmpty
      ? "its audience is nobody" : "its audience is \(audience.joined(separator: ", "))"
  }

  // MARK: Prose

  /// What the filter takes out of a passage that is shown.
  mutating func sift(_ prose: Prose, of record: NamedRecord, on date: CalendarDate?) {
    let door = door
    var filter = ProseFilter(
      edition: edition, liveCount: 0, link: door.link, live: { door.live($0, $1, on: date) })
    _ = filter.filter(prose)
    for dropped in filter.dropped {
      let place = Int(dropped.place)
      passing.withheld.append(
        Withholding(
          record: record, part: dropped.part, reason: dropped.reason,
          span: place == 0 ? record.span : Span(file: record.span.file, place..<place)))
    }
  }
}
