import Base
import Disclosed
import Disclosing
import Model
import Testing

/// Lesson visits are one record a day, from which nobody can tell whose lesson was seen.
@Suite struct LessonVisitTests {
  private static let past: [Edition.Manner] = [.governors, .governorsConfidential, .families]

  /// Visits in two stretches with a pupils' group between them; a note in each, and one of another
  /// kind among them.
  private func sample() -> SampleSchool {
    var sample = SampleSchool()
    sample.library.vocabulary.activities = [
      Vocabulary.Activity(
        id: "lesson-visit", title: "Lesson visits", words: [], evidence: "lesson-visit",
        purpose: nil),
      Vocabulary.Activity(
        id: "pupil-group", title: "Pupils’ group", words: [], evidence: "pupil-voice",
        purpose: nil),
    ]
    sample.library.vocabulary.evidenceKinds = [
      Vocabulary.EvidenceKind(id: "lesson-visit", title: "Lesson visit", strength: .direct)
    ]
    sample.library.vocabulary.people = [
      Vocabulary.People(id: "pupils", title: "Pupils", words: []),
      Vocabulary.People(id: "senco", title: "SENCO", words: []),
    ]
    let slots = [
      ("09:15", "Year 9 history", "lesson-visit"), ("09:40", "Year 7 art", "lesson-visit"),
      ("10:05", "Pupils", "pupil-group"), ("11:00", "Year 8 French", "lesson-visit"),
    ].map { start, what, activity in
      Slot(
        span: nowhere, start: time(start), what: placed(what), with: placed("Miss Oak"),
        place: placed("Room 4"), activity: activity, people: ["senco"])
    }
    let day = date("2026-11-23")
    sample.school.days = [
      Day(
        identity: identity(name: "2026-11-23"), date: day, title: "Review day",
        status: placed(.draft), slots: slots)
    ]
    sample.school.evidence = [
      note("E1", "Yellow cards were used.", seen: 1), note("E2", "A card was in use.", seen: 0),
      note("E3", "Pupils spoke.", seen: nil), note("E4", "Much was said.", seen: 1),
      note("E5", "A book.", seen: nil),
    ]
    sample.chain.slotOfEvidence = [0, 1, 2, 3, 1].map { Chain.SlotIndex(day: 0, slot: $0) }
    sample.chain.evidence = [
      ("lesson-visit", ["3"]), ("lesson-visit", ["1"]), ("pupil-voice", ["4"]),
      ("lesson-visit", ["3"]), ("book-look", ["2"]),
    ].map { kind, areas in
      Chain.ResolvedEvidence(
        kind: kind, areas: areas, people: kind == "pupil-voice" ? ["pupils"] : ["senco"],
        strength: .direct)
    }
    sample.school.findings = [finding("F1"), finding("F2")]
    sample.chain.evidenceOfFinding = [[0, 1], [3, 2]]
    sample.chain.findingsOfEvidence = [[0], [0], [1], [1], []]
    sample.chain.targets = [
      "e1": .evidence(0), "e4": .evidence(3), "09:40": .slot(day: 0, slot: 1),
      "11:00": .slot(day: 0, slot: 3),
    ]
    return sample
  }

  private func note(_ reference: String, _ words: String, seen: Int?) -> Evidence {
    Evidence(
      identity: identity(reference, only: Edition.Manner.allCases.map(\.rawValue)),
      date: date("2026-11-23"), title: "In \(words)",
      tallies: seen.map {
        [Tally(span: nowhere, name: "Card seen", count: $0, total: 1, unit: "lessons")]
      } ?? [], body: Prose(paragraph: words))
  }

  private func finding(_ reference: String) -> Finding {
    Finding(
      identity: identity(reference), date: date("2026-11-23"), title: reference,
      nature: .strength, body: Prose())
  }

  @Test(arguments: past)
  func makesOneRecordOfThemWithoutTheTitleTheSlotOrTheOrderOfAny(manner: Edition.Manner) throws {
    let board = sample().disclosed(to: manner)
    #expect(board.evidence.map(\.reference) == ["E1, E2, E4", "E3", "E5"])
    let visits = try #require(board.evidence.first)
    #expect(visits.title == "Lesson visits, 3 lessons")
    #expect(visits.slot == nil && visits.isAmongVisits)
    #expect(visits.body.plainText == "A card was in use. Much was said. Yellow cards were used.")
    #expect(visits.tallies.map(\.words) == ["2 of 3 lessons"])
    #expect(
      visits.areas == ["1", "3"] && visits.people == ["SENCO"] && visits.strength == "direct")
    #expect(visits.pieces == 3 && board.pieces == 5)
  }

  @Test func leadsEveryLinkAndEveryFindingToThatRecordOnce() {
    let board = sample().disclosed(to: .governors)
    #expect(board.findings.map(\.evidence) == [[0], [0, 1]])
    #expect(board.findings.map(\.pieces) == [2, 2])
    #expect(board.findings.map(\.withheldEvidence) == [0, 0])
    #expect(
      board.findings.map { $0.tallies.map(\.words) } == [["2 of 3 lessons"], ["2 of 3 lessons"]])
    #expect(board.findings.map(\.people) == [["SENCO"], ["SENCO", "Pupils"]])
    #expect(board.evidence[0].findings == [0, 1])
  }

  @Test(arguments: past)
  func showsVisitsThatFollowEachOtherAsOneRowAndGivesNoNoteToOneOfSeveral(
    manner: Edition.Manner
  ) throws {
    let slots = try #require(sample().disclosed(to: manner).days.first).slots
    #expect(slots.map(\.what) == ["Lesson visits", "Pupils’ group", "Lesson visits"])
    #expect(slots.map(\.start.text) == ["09:15", "10:05", "11:00"])
    #expect(slots.map(\.with) == ["SENCO", "SENCO", "SENCO"])
    #expect(slots.map(\.place) == [nil, nil, nil])
    // Both rows lead to the one record; the book that was looked at on a visit stands in neither.
    #expect(slots.map(\.evidence) == [[0], [1], [0]])
    let board = sample().disclosed(to: manner)
    #expect(board.evidence.map(\.slot) == [nil, Disclosure.SlotIndex(day: 0, slot: 1), nil])
    #expect(board.evidence.map(\.isAmongVisits) == [true, false, true])
  }

  @Test func givesTheRecordItsRowWhereTheDayHasOnlyOne() {
    var sample = sample()
    sample.school.days[0].slots.removeLast()
    sample.school.evidence.remove(at: 3)
    sample.chain.evidence.remove(at: 3)
    sample.chain.slotOfEvidence.remove(at: 3)
    sample.chain.evidenceOfFinding = [[0, 1], [2]]
    sample.chain.findingsOfEvidence = [[0], [0], [1], []]
    let board = sample.disclosed(to: .governors)
    #expect(board.evidence.map(\.slot?.slot) == [0, 1, 0])
    #expect(board.days[0].slots.map(\.evidence) == [[0, 2], [1]])
  }

  @Test func countsTheLinksToSlotsByRows() {
    var sample = sample()
    var words = Prose()
    for cited in ["09:40", "11:00", "e4"] {
      words.append(.link, .enter, target: .record, text: cited.utf8)
      words.append(.text, .leaf, text: "see".utf8)
      words.append(.link, .leave)
    }
    sample.school.findings[0].body = words
    let links = { (manner: Edition.Manner) in
      let body = sample.disclosed(to: manner).findings[0].body
      return body.events.filter { $0.kind == .link && $0.phase == .enter }.map {
        String(decoding: body.bytes(of: $0), as: UTF8.self)
      }
    }
    #expect(links(.governors) == ["slot/0", "slot/2", "evidence/0"])
    #expect(links(.school) == ["slot/1", "slot/3", "evidence/3"])
  }

  @Test func leavesOutTheVisitThatAnEditionMayNotSee() {
    var sample = sample()
    sample.school.evidence[1].identity.audience = placed(["school"])
    let board = sample.disclosed(to: .governors)
    #expect(board.evidence[0].reference == "E1, E4")
    #expect(board.evidence[0].body.plainText == "Much was said. Yellow cards were used.")
    #expect(board.evidence[0].tallies.map(\.words) == ["2 of 2 lessons"])
    #expect(board.findings[0].withheldEvidence == 1)
  }

  @Test func takesARowWithoutAKnownActivityForAVisitWhereItsNotesAreOfVisits() {
    var sample = sample()
    sample.school.days[0].slots[0].activity = nil
    let slots = sample.disclosed(to: .governors).days[0].slots
    #expect(slots.map(\.what) == ["Lesson visits", "Pupils’ group", "Lesson visits"])
  }

  @Test func leavesTheSchoolItsVisitsAsTheyWereWritten() {
    let school = sample().disclosed(to: .school)
    #expect(school.evidence.map(\.reference) == ["E1", "E2", "E3", "E4", "E5"])
    #expect(school.evidence.map { $0.slot?.slot } == [0, 1, 2, 3, 1])
    #expect(school.days[0].slots.map(\.what.count) == [14, 10, 6, 13])
  }

  @Test func keepsTheFootnotesOfEachPassageApart() {
    var sample = sample()
    for (index, word) in [(0, "first"), (1, "second")] {
      var prose = Prose(paragraph: word)
      prose.append(.footnoteReference, .leaf, level: 1)
      prose.append(.footnote, .enter, level: 1)
      prose.append(.text, .leaf, text: "on \(word)".utf8)
      prose.append(.footnote, .leave, level: 1)
      sample.school.evidence[index].body = prose
    }
    let body = sample.disclosed(to: .governors).evidence[0].body
    let notes = body.events.filter { $0.kind == .footnote && $0.phase == .enter }.map(\.level)
    #expect(notes == [1, 2])
    #expect(body.events.suffix(6).allSatisfy { $0.kind == .footnote || $0.kind == .text })
  }

  @Test func writesReferencesThatFollowEachOtherAsARun() {
    var evidence = sample().disclosed(to: .governors).evidence[0]
    evidence.references = ["E1", "E2", "E4", "E11", "E12", "E13", "E14"]
    #expect(evidence.reference == "E1, E2, E4, E11 to E14")
    evidence.references = []
    #expect(evidence.reference == nil)
  }

  // MARK: How much was seen

  /// Visits in one slot after another: of each note its slot and its tallies as total and unit.
  private func title(_ notes: [(slot: Int, tallies: [(Int, String)])]) -> String? {
    var sample = sample()
    sample.school.evidence = notes.enumerated().map { number, note in
      var written = self.note("E\(number + 1)", "Seen.", seen: nil)
      written.tallies = note.tallies.map {
        Tally(span: nowhere, name: "Seen", count: 0, total: $0, unit: $1)
      }
      return written
    }
    sample.chain.slotOfEvidence = notes.map { Chain.SlotIndex(day: 0, slot: $0.slot) }
    sample.chain.evidence = notes.map { _ in
      Chain.ResolvedEvidence(kind: "lesson-visit", areas: [], people: [], strength: nil)
    }
    sample.chain.findingsOfEvidence = []
    sample.chain.evidenceOfFinding = []
    return sample.disclosed(to: .governors).evidence.first?.title
  }

  @Test func countsLessonsByTheMostThatSomebodyCountedInEachSlotElseNotes() {
    #expect(
      title([(0, [(2, "lessons")]), (1, [(3, "Lesson-visits")])]) == "Lesson visits, 5 lessons")
    #expect(title([(0, [(2, "classes")]), (0, [(4, "visits")])]) == "Lesson visits, 4 lessons")
    #expect(title([(0, [(4, "classes")]), (0, [(2, "visits")])]) == "Lesson visits, 4 lessons")
    #expect(title([(0, [(2, "lessons"), (3, "lessons")])]) == "Lesson visits, 3 lessons")
    #expect(title([(0, [(1, "lesson")])]) == "Lesson visits, 1 lesson")
    #expect(title([(0, [(2, "lessons"), (28, "pupils")])]) == "Lesson visits, 2 lessons")
    #expect(title([(0, [(28, "pupils")])]) == "Lesson visits, 1 note")
    #expect(title([(0, [(2, "lessons")]), (1, [])]) == "Lesson visits, 2 notes")
    #expect(title([(0, []), (1, []), (3, [])]) == "Lesson visits, 3 notes")
    #expect(title([(0, [(2, "lessons")]), (0, [])]) == "Lesson visits, 2 lessons")
  }

  @Test func countsNotesOfVisitsThatStandInNoSlot() {
    for slots in [[nil, nil, nil, nil, nil], []] as [[Chain.SlotIndex?]] {
      var sample = sample()
      sample.chain.slotOfEvidence = slots
      let board = sample.disclosed(to: .governors)
      #expect(board.evidence[0].title == "Lesson visits, 3 notes")
      #expect(board.evidence.allSatisfy { $0.slot == nil })
      #expect(board.days[0].slots.allSatisfy { $0.evidence.isEmpty })
    }
  }

  @Test func addsUpTalliesOfOneNameAndUnitInTheOrderOfTheirNames() {
    var sample = sample()
    let tallies = [
      [("talk", 1, 4, "lessons"), ("Cards-seen", 2, 5, "lessons")],
      [("cards seen", 1, 3, "Lessons"), ("Talk", 3, 30, "pupils"), ("Books", 9, 9, "books")],
    ]
    for (index, own) in tallies.enumerated() {
      sample.school.evidence[index].tallies = own.map { name, count, total, unit in
        Tally(span: nowhere, name: name, count: count, total: total, unit: unit)
      }
    }
    sample.school.evidence[3].tallies = []
    let board = sample.disclosed(to: .governors)
    let summed = [
      "Books: 9 of 9 books", "Cards-seen: 3 of 8 lessons", "talk: 1 of 4 lessons",
      "Talk: c of 30 pupils",
    ]
    #expect(board.evidence[0].tallies.map { "\($0.name): \($0.words)" } == summed)
    #expect(
      board.findings[0].tallies.map { "\($0.name): \($0.words)" }
        == [summed[2], summed[1], summed[3], summed[0]], "in the order of the notes")
    #expect(
      sample.disclosed(to: .school).evidence[0].tallies.map(\.words)
        == ["1 of 4 lessons", "2 of 5 lessons"])
  }

  @Test func namesTheAreasInTheOrderOfTheFrameworkOfTheDay() {
    var sample = sample()
    var second = sample.school.days[0]
    second.identity = identity(name: "2027-03-01")
    second.date = date("2027-03-01")
    sample.school.days.append(second)
    sample.library.frameworks = [["3", "2", "1"], ["1", "2", "3"]].map { areas in
      Framework(
        name: "f", span: nowhere, title: "F",
        areas: areas.map { Framework.Area(id: $0, title: $0, short: $0) }, scale: [])
    }
    sample.chain.evidence[0].areas = ["1", "2"]
    for (frameworks, areas) in [
      ([0, 1], ["3", "2", "1"]), ([1, 0], ["1", "2", "3"]), ([nil, 0], ["1", "2", "3"]),
    ] as [([Int?], [String])] {
      sample.frameworks = frameworks
      sample.chain.evidence[1].areas = ["3"]
      #expect(sample.disclosed(to: .governors).evidence[0].areas == areas)
    }
  }

  @Test func addsUpNothingOfANoteThatIsOfNoVisit() {
    var sample = sample()
    sample.school.evidence[2].tallies = [(1, 4), (2, 5)].map { count, total in
      Tally(span: nowhere, name: "Spoke", count: count, total: total, unit: "groups")
    }
    sample.chain.evidenceOfFinding = [[2]]
    for manner in [Edition.Manner.school, .governors] {
      #expect(
        sample.disclosed(to: manner).findings[0].tallies.map(\.words)
          == ["1 of 4 groups", "2 of 5 groups"])
    }
  }

  @Test func namesNoStrengthWhereTheVisitsDifferInIt() {
    var sample = sample()
    sample.chain.evidence[1].strength = .reported
    #expect(sample.disclosed(to: .governors).evidence[0].strength == nil)
    sample.chain.evidence[1].strength = nil
    #expect(sample.disclosed(to: .governors).evidence[0].strength == nil)
  }

  @Test func namesTheReferencesAndFindingsOfVisitsInTheirOrder() {
    var sample = sample()
    sample.school.evidence[0].identity.reference = Reference("E12")
    sample.school.evidence[3].identity.reference = Reference("E3")
    sample.chain.findingsOfEvidence = [[1], [1, 0], [1], [0], []]
    let visits = sample.disclosed(to: .governors).evidence[0]
    #expect(visits.references == ["E2", "E3", "E12"])
    #expect(visits.findings == [0, 1])
  }

  // MARK: Rows

  @Test func takesARowWithoutAnActivityForOthersWhereOneOfItsNotesIsOfSomethingElse() {
    var sample = sample()
    sample.school.days[0].slots[1].activity = nil
    // Of its two notes one is a look at books.
    var slots = sample.disclosed(to: .governors).days[0].slots
    #expect(slots.map(\.what) == ["Lesson visits", "Other work", "Pupils’ group", "Lesson visits"])
    sample.chain.slotOfEvidence[1] = nil
    sample.chain.slotOfEvidence[4] = nil
    slots = sample.disclosed(to: .governors).days[0].slots
    #expect(slots[1].what == "Other work", "nothing was noted in it")
  }

  @Test func keepsTheVisitsOfTwoDaysApart() {
    var sample = sample()
    var second = sample.school.days[0]
    second.identity = identity(name: "2027-03-01")
    second.date = date("2027-03-01")
    second.slots.removeLast()
    sample.school.days.append(second)
    for index in [3, 4] { sample.school.evidence[index].date = second.date }
    sample.chain.slotOfEvidence[3] = Chain.SlotIndex(day: 1, slot: 0)
    sample.chain.slotOfEvidence[4] = Chain.SlotIndex(day: 1, slot: 2)
    let board = sample.disclosed(to: .governors)
    #expect(board.evidence.map(\.reference) == ["E1, E2", "E3", "E4", "E5"])
    #expect(board.days.map { $0.slots.map(\.evidence) } == [[[0], [1], [0]], [[2], [3]]])
    #expect(
      board.evidence.map { $0.slot.map { "\($0.day) \($0.slot)" } ?? "-" }
        == ["-", "0 1", "1 0", "1 1"])
    #expect(board.evidence.map(\.isAmongVisits) == [true, false, false, false])
  }
}
