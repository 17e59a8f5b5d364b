import Analysing
import Base
import Model
import Testing

private let nowhere = Span.start(of: FileID(0))

private func date(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
}

private func action(
  done: [String?], blocked: String? = nil, stopped: String? = nil, milestones: [String?] = []
) -> Action {
  Action(
    identity: Identity(span: nowhere), title: "Passports",
    milestones: milestones.map { done in
      Milestone(
        span: nowhere, by: Placed(.day, at: nowhere), what: "Six passports",
        done: done.map { date($0) })
    },
    stages: zip(StageKind.allCases, done).map { kind, done in
      Stage(kind: kind, span: nowhere, done: done.map { Placed(date($0), at: nowhere) })
    },
    stopped: stopped.map { Placed(date($0), at: nowhere) }, blocked: blocked)
}

private func studied(
  _ action: Action, due: [String?], milestones: [String] = [], asAt: String
) -> ActionProgress? {
  var school = School(key: "hill", identity: Identity(span: nowhere), name: "Hill")
  school.actions = [action]
  let dates = ActionDates(
    stages: due.map { $0.map { ResolvedDate(date: date($0)) } },
    milestones: milestones.map { ResolvedDate(date: date($0)) }, measures: [])
  let checked = CheckedSchool(
    school: school, chain: Chain(), actionDates: [dates], years: [], frameworks: [], gaps: [])
  return study(checked, asAt: date(asAt)).progress.first
}

private let due = ["2026-11-23", "2026-12-18", "2027-02-12", "2027-03-25"]

@Suite struct ProgressTests {
  @Test func waitsForItsFirstStage() {
    let found = studied(action(done: [nil, nil, nil, nil]), due: due, asAt: "2026-11-20")
    #expect(found?.status == .notStarted)
    #expect(found?.current == .assess)
    #expect(found?.stages == [.toCome, .toCome, .toCome, .toCome])
  }

  @Test func isOnTrackUntilTheDayOfItsStageIsOver() {
    let passports = action(done: ["2026-11-23", nil, nil, nil])
    #expect(studied(passports, due: due, asAt: "2026-12-18")?.status == .onTrack)
    let late = studied(passports, due: due, asAt: "2026-12-19")
    #expect(late?.status == .slipping)
    #expect(late?.stages == [.done, .late, .toCome, .toCome])
  }

  @Test func doesNotKnowWhatIsDatedLater() {
    let passports = action(done: ["2026-11-23", "2026-12-10", nil, nil])
    let found = studied(passports, due: due, asAt: "2026-12-09")
    #expect(found?.current == .plan)
    #expect(studied(passports, due: due, asAt: "2026-12-10")?.current == .do)
  }

  @Test func slipsWhenAMilestoneIsMissed() {
    let missed = action(done: ["2026-11-23", nil, nil, nil], milestones: [nil])
    let met = action(done: ["2026-11-23", nil, nil, nil], milestones: ["2026-12-01"])
    let by = ["2026-12-04"]
    #expect(studied(missed, due: due, milestones: by, asAt: "2026-12-05")?.status == .slipping)
    #expect(studied(met, due: due, milestones: by, asAt: "2026-12-05")?.status == .onTrack)
  }

  @Test func endsDoneStoppedOrWaitsBlocked() {
    let all: [String?] = ["2026-11-23", "2026-12-10", "2027-02-01", "2027-03-20"]
    #expect(studied(action(done: all), due: due, asAt: "2027-03-20")?.status == .done)
    #expect(studied(action(done: all), due: due, asAt: "2027-03-20")?.current == nil)
    let stopped = action(done: [nil, nil, nil, nil], stopped: "2027-01-10")
    #expect(studied(stopped, due: due, asAt: "2027-01-10")?.status == .stopped)
    #expect(studied(stopped, due: due, asAt: "2027-01-09")?.status == .slipping)
    let blocked = action(done: ["2026-11-23", nil, nil, nil], blocked: "no cover")
    #expect(studied(blocked, due: due, asAt: "2027-01-09")?.status == .blocked)
  }
}

@Suite struct CoverageTests {
  @Test func countsEvidenceByAreaAndWhoWasHeardAndNamesTheBlindSpots() {
    let found = study(school(), asAt: date("2026-11-24")).coverage.first
    #expect(found?.areas == ["1", "2", "3"])
    #expect(found?.people == ["pupils", "families"])
    #expect(found?.kinds == ["book-look", "pupil-voice"])
    #expect(found?.byPeople == [[2, 1], [0, 0], [0, 0]])
    #expect(found?.byKind == [[0, 2], [1, 0], [0, 0]])
    #expect(found?.areasWithoutEvidence == ["3"])
    #expect(found?.areasWithoutVoice == ["2", "3"])
  }

  @Test func endsASlotWhereTheNextBeginsAndTheLastWithTheDay() {
    let ends = study(school(), asAt: date("2026-11-24")).slotEnds.first
    #expect(ends?.map { $0?.text } == ["09:45", "10:30", "12:00"])
  }

  @Test func keepsPapersADraftWhileAGapStands() {
    var checked = school()
    #expect(study(checked, asAt: date("2026-11-24")).status == .agreed)
    checked.gaps = [Diagnostic("no-lunch", .warning, at: nowhere, "no lunch")]
    #expect(study(checked, asAt: date("2026-11-24")).status == .draft)
  }

  private func school() -> CheckedSchool {
    var school = School(key: "hill", identity: Identity(span: nowhere), name: "Hill")
    let text = Placed("", at: nowhere)
    func slot(_ start: String, end: String? = nil) -> Slot {
      Slot(
        span: nowhere, start: ClockTime(start) ?? midnight,
        statedEnd: end.flatMap { ClockTime($0) },
        what: text, with: text, place: text)
    }
    school.days = [
      Day(
        identity: Identity(span: nowhere), date: date("2026-11-23"), title: "Day",
        status: Placed(.agreed, at: nowhere), ends: ClockTime("12:00"),
        slots: [slot("09:15"), slot("09:45", end: "10:30"), slot("11:00")])
    ]
    school.evidence = (0..<4).map { index in
      Evidence(
        identity: Identity(span: nowhere), date: date(index < 3 ? "2026-11-23" : "2025-11-24"),
        body: Prose())
    }
    let chain = Chain(evidence: [
      piece("pupil-voice", "1", ["pupils"]), piece("pupil-voice", "1", ["pupils", "families"]),
      piece("book-look", "2", []), piece("staff-voice", "3", ["staff"]),
    ])
    return CheckedSchool(
      school: school, chain: chain, actionDates: [], years: [], frameworks: [0], gaps: [],
      library: library())
  }

  private var midnight: ClockTime { ClockTime(hour: 0, minute: 0).unsafelyUnwrapped }

  private func piece(
    _ kind: String, _ area: String, _ people: [String]
  ) -> Chain.ResolvedEvidence {
    Chain.ResolvedEvidence(kind: kind, areas: [area], people: people, strength: .reported)
  }

  private func library() -> Library {
    var library = Library()
    library.frameworks = [
      Framework(
        name: "send-review", span: nowhere, title: "SEND review",
        areas: ["1", "2", "3"].map { Framework.Area(id: $0, title: $0, short: $0) }, scale: [])
    ]
    library.vocabulary.people = ["pupils", "families", "staff"].map {
      Vocabulary.People(id: $0, title: $0, words: [])
    }
    library.vocabulary.evidenceKinds = ["book-look", "pupil-voice", "staff-voice"].map {
      Vocabulary.EvidenceKind(id: $0, title: $0, strength: .reported)
    }
    return library
  }
}
