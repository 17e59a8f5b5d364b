package import Base
package import Model

/// What the checks look at: a school with its citations and dates already resolved.
package struct Subject: Sendable {
  package var school: School
  package var library: Library
  package var site: Site
  package var chain: Chain
  /// In the order of `school.actions`.
  package var dates: [ActionDates]
  package var calendar: SchoolCalendar
  /// In the order of `school.days`; nil for a day without a framework.
  package var frameworks: [Framework?]
  /// What happened up to this day counts; nil where nobody has said which day it is.
  package var asAt: CalendarDate?
  /// The school's own files, in words.
  let texts: [OwnText]
  /// Who of the private lists is named in them, in the order of the files.
  let named: [NamedPerson]
  /// What in them looks like a trace of one person.
  let traces: [Trace]
  /// What could not be resolved.
  var troubles: Troubles
  /// The actions that were not stopped: a plan is not mended after its end.
  private(set) var plan: [PlannedAction] = []
  /// The days that have a timetable.
  private(set) var timetables: [Timetable] = []

  init(_ resolver: Resolver, asAt: CalendarDate?, texts: SchoolTexts) {
    let own = texts.own
    self.texts = own
    named = namedPeople(in: own, of: resolver.school, library: texts)
    traces = Checking.traces(in: own, of: resolver.school, site: resolver.site)
    school = resolver.school
    library = resolver.library
    site = resolver.site
    chain = resolver.chain
    dates = resolver.dates
    calendar = resolver.calendar
    frameworks = resolver.frameworks.map { index in
      index.map { resolver.library.frameworks[$0] }
    }
    self.asAt = asAt
    troubles = resolver.troubles
    plan = plannedActions()
    timetables = zip(school.days, frameworks).filter { !$0.0.slots.isEmpty }
      .map { Timetable($0.0, framework: $0.1, subject: self) }
  }

  /// The day in whose words an action's dates are written; nil for a school without days.
  func day(ofAction index: Int) -> CalendarDate? {
    school.dayOfReview(ofFindings: chain.findingsOfAction[index])
  }

  /// Whether an action is still being worked on, as at the day in question.
  func isLive(_ action: Action) -> Bool {
    func hasHappened(_ date: Placed<CalendarDate>?) -> Bool {
      date.map { hasCome($0.value) } ?? false
    }
    return !hasHappened(action.stopped)
      && !action.stages.allSatisfy { hasHappened($0.done) }
  }

  /// The resolved evidence of a finding.
  func evidence(ofFinding index: Int) -> [Chain.ResolvedEvidence] {
    chain.evidenceOfFinding[index].map { chain.evidence[$0] }
  }

  /// The slot under whose heading a piece of evidence stands.
  func slot(ofEvidence index: Int) -> Slot? {
    chain.slotOfEvidence[index].map { school.days[$0.day].slots[$0.slot] }
  }

  /// Whether a piece of evidence stands under a slot that the timetable does not have; that is
  /// reported as such.
  func namesUnknownSlot(_ index: Int) -> Bool {
    school.evidence[index].slot != nil && chain.slotOfEvidence[index] == nil
  }

  /// The framework of the day that a record belongs to.
  func framework(of date: CalendarDate?) -> Framework? {
    guard let day = school.dayIndex(of: date) ?? school.days.indices.last else { return nil }
    return frameworks[day]
  }

  /// Whether all that a finding rests on is of one kind and from the same people, and was said or
  /// seen rather than written.
  func restsOnOneSource(_ finding: Int) -> Bool {
    let evidence = evidence(ofFinding: finding)
    guard let first = evidence.first else { return false }
    return evidence.allSatisfy { $0.kind == first.kind && Set($0.people) == Set(first.people) }
      && (first.kind != nil || evidence.count == 1)
      && !evidence.allSatisfy { $0.strength == .documentary }
  }

  /// The title of a kind of evidence.
  func title(ofKind id: String) -> String {
    library.vocabulary.evidenceKinds.first { $0.id == id }?.title ?? id
  }
}

extension Subject {
  /// The names of waves, instruments, parties, and of the menu and the passports, as messages name
  /// them.
  var measured: [String] {
    let programmes = [school.training?.identity.cited, school.passports?.identity.cited]
    return library.instruments.map(\.name)
      + (school.waves.map(\.identity) + school.parties.map(\.identity)).compactMap(\.cited)
      + programmes.compactMap { $0 }
  }
}

extension School {
  /// The latest day that findings belong to, else the school's latest.
  func dayOfReview(ofFindings indices: [Int]) -> CalendarDate? {
    indices.compactMap { findings[$0].date }.max() ?? days.map(\.date).max()
  }

  /// The day of a date; the only day where there is no date.
  func dayIndex(of date: CalendarDate?) -> Int? {
    guard let date else { return days.count == 1 ? 0 : nil }
    return days.firstIndex { $0.date == date }
  }
}

extension Identity {
  /// How a message names a record: `F3`, else its title in quotation marks.
  func called(_ title: String) -> String {
    cited ?? (title.isEmpty ? "a record without a title" : quoted(title))
  }
}

/// Words of the writer's own, cut to a length that a message can carry, in quotation marks.
func quoted(_ words: String) -> String {
  guard words.count > 60 else { return "“\(words)”" }
  return "“\(words.prefix(57))…”"
}

/// `a, b and c`.
func listed(_ words: [String], _ last: String = "and") -> String {
  guard words.count > 1, let final = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) \(final)"
}

/// The parts of a text between a word, without the spaces around them.
func parts(of text: String, at word: String) -> [String] {
  let separator = Array(word)
  var parts: [[Character]] = [[]]
  let characters = Array(text)
  var index = 0
  while index < characters.count {
    if characters[index...].starts(with: separator) {
      parts.append([])
      index += separator.count
    } else {
      parts[parts.count - 1].append(characters[index])
      index += 1
    }
  }
  return parts.map { part in
    let words = String(part).split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ")
  }
}
