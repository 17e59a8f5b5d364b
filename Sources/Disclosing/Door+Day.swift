import Base
import Disclosed
import Model

extension Door {
  mutating func disclosedDays() -> [Disclosure.Day] {
    var out: [Disclosure.Day] = []
    for index in school.days.indices where dayIndex[index] != nil {
      out.append(disclosedDay(index))
    }
    return out
  }

  private mutating func disclosedDay(_ index: Int) -> Disclosure.Day {
    let day = school.days[index]
    let isForFamilies = edition.manner == .families
    var out = Disclosure.Day(date: day.date, title: day.title)
    out.reviewers = day.reviewers
    out.slots = visits.rows[index].indices.map { disclosedSlot(day: index, row: $0) }
    out.groupsMet = day.groups.count
    out.groups = edition.seesPlaces ? day.groups.map(wholeGroup) : groupsByKind(day.groups)
    guard !isForFamilies else { return out }
    out.agreements = day.agreements.map {
      Disclosure.Agreement(who: $0.who, on: $0.on, what: $0.what)
    }
    out.termsOfReference = prose(day.termsOfReference, on: day.date)
    out.notLookedAt = day.notLookedAt
    out.framework = framework(ofDay: index)
    out.coverage = coverage(ofDay: index)
    out.deck = scriptedSlides(day.deck, on: day.date)
    out.presentation = day.presentation
    return out
  }

  /// A row of the timetable: a slot, or lesson visits that follow each other.
  private func disclosedSlot(day dayIndex: Int, row: Int) -> Disclosure.Slot {
    let indexes = visits.rows[dayIndex][row]
    let slots = indexes.map { school.days[dayIndex].slots[$0] }
    let first = slots[0]
    let activity = activity(ofSlot: indexes[0], day: dayIndex)
    let ids = unique(slots.flatMap(\.people))
    let people = ids.compactMap { title(ofPeople: $0) }
    let ends = studied.slotEnds.indices.contains(dayIndex) ? studied.slotEnds[dayIndex] : []
    let seesAll = edition.seesPlaces
    var out = Disclosure.Slot(
      start: first.start,
      end: indexes.last.flatMap { ends.indices.contains($0) ? ends[$0] : nil },
      what: seesAll ? first.what.value : (activity?.title ?? "Other work"),
      with: seesAll ? first.with.value : people.joined(separator: ", "),
      place: seesAll && !first.place.value.isEmpty ? first.place.value : nil,
      areas: unique(slots.flatMap { $0.areas.map(\.value) }),
      isPause: activity != nil && activity?.evidence == nil,
      staffPresent: slots.contains(where: \.staffPresent),
      prompts: seesAll ? first.prompts : [],
      evidence: records(inRow: row, ofDay: dayIndex))
    let visitors = ids.filter { $0 != "reviewer" }
    out.people = visitors.compactMap { title(ofPeople: $0) }
    out.isVoice =
      !visitors.isEmpty && visitors.allSatisfy { $0 == "pupils" || $0 == "families" }
    return out
  }

  /// What a slot is for; lesson visits, where its words name nothing and its notes say so.
  private func activity(ofSlot slot: Int, day: Int) -> Vocabulary.Activity? {
    let stated = school.days[day].slots[slot].activity
    let id = stated ?? (visits.isVisit(day, slot) ? Vocabulary.lessonVisit : nil)
    return id.flatMap { id in library.vocabulary.activities.first { $0.id == id } }
  }

  private func wholeGroup(_ group: StakeholderGroup) -> Disclosure.Group {
    Disclosure.Group(
      name: group.name, number: counts.met(group.number), howChosen: group.howChosen,
      whoWasMissed: group.whoWasMissed)
  }

  /// Kinds of people and their numbers only; who was missed in the writer's words, but for
  /// families.
  private func groupsByKind(_ groups: [StakeholderGroup]) -> [Disclosure.Group] {
    var order: [String] = []
    var kinds: [String: [StakeholderGroup]] = [:]
    for group in groups {
      let name = title(ofPeople: group.people) ?? "Other people"
      if kinds[name] == nil { order.append(name) }
      kinds[name, default: []].append(group)
    }
    return order.map { name in
      let those = kinds[name] ?? []
      let numbers = those.compactMap(\.number)
      let said = those.map(\.whoWasMissed).filter { !$0.isEmpty }
      let missed = said.filter { $0.lowercased() != "nobody" }
      return Disclosure.Group(
        name: name,
        number: counts.met(numbers.count == those.count ? numbers.reduce(0, +) : nil),
        howChosen: nil,
        whoWasMissed: edition.manner == .families
          ? nil : missed.isEmpty ? said.first : missed.joined(separator: "; "))
    }
  }

  func title(ofPeople id: String?) -> String? {
    library.vocabulary.people.first { $0.id == id }?.title
  }

  private func framework(ofDay index: Int) -> Disclosure.Framework? {
    guard studied.checked.frameworks.indices.contains(index),
      let number = studied.checked.frameworks[index], library.frameworks.indices.contains(number)
    else { return nil }
    let framework = library.frameworks[number]
    return Disclosure.Framework(
      title: framework.title,
      areas: framework.areas.map {
        Disclosure.Framework.Area(
          id: $0.id, title: $0.title, short: $0.short, prompts: $0.prompts,
          statutory: $0.statutory, seeAlso: $0.seeAlso)
      }, scale: framework.scale, source: framework.source)
  }

  /// What the edition may know of the evidence that was gathered on a day.
  private func visiblePieces(ofDay index: Int) -> [Chain.ResolvedEvidence] {
    let date = school.days[index].date
    return zip(school.evidence, chain.evidence).enumerated().filter { note, piece in
      evidenceIndex[note] != nil && piece.0.date == date
    }.map(\.element.1)
  }

  /// Counts of the pieces that the edition sees; what nobody looked at stays what nobody looked at.
  private func coverage(ofDay index: Int) -> Disclosure.Coverage? {
    guard studied.coverage.indices.contains(index),
      let framework = framework(ofDay: index)
    else { return nil }
    let coverage = studied.coverage[index]
    let pieces = visiblePieces(ofDay: index)
    let people = coverage.people.filter { id in pieces.contains { $0.people.contains(id) } }
    let kinds = coverage.kinds.filter { id in pieces.contains { $0.kind == id } }
    func count(_ area: String, _ test: (Chain.ResolvedEvidence) -> Bool) -> Int {
      pieces.count { $0.areas.contains(area) && test($0) }
    }
    func areaTitle(_ id: String) -> String {
      framework.areas.first { $0.id == id }?.title ?? id
    }
    func kindTitle(_ id: String) -> String {
      library.vocabulary.evidenceKinds.first { $0.id == id }?.title ?? id
    }
    return Disclosure.Coverage(
      people: people.map { title(ofPeople: $0) ?? $0 }, kinds: kinds.map(kindTitle),
      byPeople: coverage.areas.map { area in
        people.map { id in count(area) { $0.people.contains(id) } }
      },
      byKind: coverage.areas.map { area in kinds.map { id in count(area) { $0.kind == id } } },
      areasWithoutEvidence: coverage.areasWithoutEvidence.map(areaTitle),
      areasWithoutVoice: coverage.areasWithoutVoice.map(areaTitle))
  }

  private mutating func scriptedSlides(
    _ script: DeckScript?, on date: CalendarDate
  ) -> [Disclosure.ScriptedSlide]? {
    guard let script else { return nil }
    var out: [Disclosure.ScriptedSlide] = []
    for (number, slide) in script.slides.enumerated() {
      let identity = Identity(span: slide.span, audience: slide.audience)
      guard edition.sees(identity, as: .slide) else { continue }
      var part = Disclosure.ScriptedSlide.Part.own
      if let named = slide.part?.value {
        if case .action(let index)? = chain.targets[named.lowercased()] {
          guard let visible = actionIndex[index] else { continue }
          part = .action(visible)
        } else {
          part = .composed(named.lowercased())
        }
      }
      let body = prose(slide.body, on: date)
      // A slide that was only to show what this edition may not see is not there.
      guard part != .own || !body.isEmpty || !slide.body.holdsLiveParts else { continue }
      var scripted = Disclosure.ScriptedSlide(
        part: part, title: slide.title, body: body, notes: prose(slide.notes, on: date),
        minutes: slide.minutes?.value)
      scripted.number = number
      out.append(scripted)
    }
    return out
  }
}
