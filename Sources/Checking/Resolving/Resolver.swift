import Base
import Model

/// Turns what was cited into what is meant: raw first, resolved after.
///
/// Whatever cannot be resolved is left out of the chain and noted in `troubles`.
struct Resolver {
  /// With what was typed, except where an id has taken the place of words.
  var school: School
  /// With the school's own instruments in the place of those of the same name.
  let library: Library
  let site: Site
  let evidence: NameIndex
  let findings: NameIndex
  let actions: NameIndex
  let discussions: NameIndex
  var calendar = SchoolCalendar(years: [])
  var frameworks: [Int?] = []
  var chain = Chain()
  var dates: [ActionDates] = []
  var troubles = Troubles()
  /// Words that more than one record answers to, with those records in words.
  var ambiguous: [String: [String]] = [:]

  init(_ school: School, library: Library, site: Site) {
    self.school = school
    self.library = library.with(instruments: school.ownInstruments)
    self.site = site
    evidence = NameIndex(school.evidence.map(\.identity))
    findings = NameIndex(school.findings.map(\.identity))
    actions = NameIndex(school.actions.map(\.identity))
    discussions = NameIndex(school.discussions.map(\.identity))
  }

  /// Everything, in the order in which one thing needs another.
  mutating func resolve() {
    resolveCalendars()
    resolveFrameworks()
    noteDuplicates()
    noteUnknownDays()
    gatherTargets()
    resolveInstruments()
    resolveSlots()
    resolveEvidence()
    resolveFindings()
    resolveActions()
    resolveFocusWithoutAction()
    resolveDiscussions()
    resolveMeasures()
    resolveMeasuring()
    resolveDates()
    resolveYear()
    resolveEditions()
    resolveProse()
    resolveDecks()
  }

  /// Looks a citation up among the records of one kind and notes it where that fails.
  mutating func find(
    _ cited: Placed<String>, in index: NameIndex, noun: String, record: String?
  ) -> Int? {
    switch index[cited.value] {
    case .one(let found): return found
    case .many(let found):
      // Two records with one reference are reported where they stand.
      return found.first
    case .none:
      note(cited, noun: noun, known: index.known, record: record)
      return nil
    }
  }

  /// Notes a citation of something that does not exist.
  mutating func note(
    _ cited: Placed<String>, noun: String, in place: String = "", known: [String], record: String?
  ) {
    troubles.unknown.append(
      Troubles.UnknownCitation(
        cited: cited, noun: noun, place: place, known: known, record: record))
  }

  // MARK: Calendars and frameworks

  private mutating func resolveCalendars() {
    let own = school.ownCalendars
    var named: [AcademicYear] = []
    for cited in school.calendars {
      let candidates = own + library.calendars
      if let found = candidates.first(where: { same($0.name, cited.value) }) {
        named.append(found)
      } else {
        let named = Set(school.calendars.map(\.value))
        let others = library.calendars.map(\.name).filter { !named.contains($0) }
        note(cited, noun: "calendar", in: "in the library", known: others, record: nil)
      }
    }
    if school.calendars.isEmpty { named = library.calendars }
    calendar = SchoolCalendar(own: own, others: named)
  }

  private mutating func resolveFrameworks() {
    for day in school.days {
      guard let cited = day.framework else {
        // With one framework in the library there is nothing to choose.
        frameworks.append(library.frameworks.count == 1 ? 0 : nil)
        continue
      }
      let found = library.frameworks.firstIndex {
        same($0.name, cited.value) || same($0.title, cited.value)
      }
      if found == nil {
        note(
          cited, noun: "framework", known: library.frameworks.map(\.name), record: day.date.iso)
      }
      frameworks.append(found)
    }
  }

  /// The framework of the day that a record belongs to.
  func framework(of date: CalendarDate?) -> Framework? {
    guard let day = school.dayIndex(of: date) ?? school.days.indices.last,
      let index = frameworks[day]
    else { return nil }
    return library.frameworks[index]
  }

  /// The ids of areas as cited, in the framework's order; those unknown are noted.
  mutating func areas(
    _ cited: [Placed<String>], date: CalendarDate?, record: String?
  ) -> [String] {
    guard let framework = framework(of: date) else { return cited.map(\.value) }
    for word in cited where framework.area(word.value) == nil {
      note(
        word, noun: "area", in: "in the framework", known: framework.areas.map(\.id),
        record: record)
    }
    return framework.areas(cited)
  }

  // MARK: Days

  /// Evidence and findings in files of their own name the day that they belong to.
  private mutating func noteUnknownDays() {
    let dates = school.days.map(\.date)
    let dated =
      school.evidence.map { ($0.identity, $0.date) }
      + school.findings.map { ($0.identity, $0.date) }
    for (identity, date) in dated {
      guard let date, !dates.contains(date) else { continue }
      note(
        Placed(date.iso, at: identity.span), noun: "day", in: "among the school's days",
        known: dates.map(\.iso), record: identity.cited)
    }
  }

  // MARK: References given twice

  private mutating func noteDuplicates() {
    noteDuplicates(school.evidence.map(\.identity))
    noteDuplicates(school.findings.map(\.identity))
    noteDuplicates(school.actions.map(\.identity))
    noteDuplicates(school.actions.flatMap { $0.measures.map(\.identity) })
    noteDuplicates(school.discussions.map(\.identity))
  }

  private mutating func noteDuplicates(_ identities: [Identity]) {
    var first: [Reference: Span] = [:]
    var highest = identities.compactMap { $0.reference?.number }.max() ?? 0
    for identity in identities {
      guard let reference = identity.reference else { continue }
      guard let span = first[reference] else {
        first[reference] = identity.span
        continue
      }
      highest += 1
      troubles.duplicates.append(
        Troubles.Duplicate(
          reference: reference, span: identity.span, first: span,
          free: Reference(reference.kind, highest)))
    }
  }
}

extension Framework {
  /// The area that a person means by its id, its title or its short title.
  func area(_ word: String) -> Area? {
    areas.first { same($0.id, word) || same($0.title, word) || same($0.short, word) }
  }

  /// The ids of the areas among those cited, in the framework's order.
  func areas(_ cited: [Placed<String>]) -> [String] {
    let found = Set(cited.compactMap { area($0.value)?.id })
    return areas.map(\.id).filter(found.contains)
  }
}

/// Whether two words are the same, without regard to case, or to a hyphen in the place of a space:
/// `knowing pupils` cites the id `knowing-pupils`.
func same(_ left: String, _ right: String) -> Bool {
  var others = right.utf8.makeIterator()
  for byte in left.utf8 {
    guard let other = others.next() else { return false }
    if byte == other || (isGap(byte) && isGap(other)) { continue }
    // Beyond ASCII, case is a matter for the tables.
    if byte >= 128 || other >= 128 { return left.lowercased() == right.lowercased() }
    guard byte | 32 == other | 32, (97...122).contains(byte | 32) else { return false }
  }
  return others.next() == nil
}

private func isGap(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
}
