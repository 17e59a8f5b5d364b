import Base
import Disclosed
import Model
import Testing

/// What of a live part passes the door.
@Suite struct LivePartTests {
  private func parts(
    _ prose: Prose, to manner: Edition.Manner = .governors,
    _ change: (inout SampleSchool) -> Void = { _ in }
  ) -> [Disclosure.LivePart] {
    var sample = SampleSchool.withOneDay()
    sample.school.days[0].slots.append(
      Slot(
        span: nowhere, start: time("13:00"), what: placed("Talk"), with: placed("Pupils"),
        place: placed("Hall"), people: ["pupils"]))
    sample.library.vocabulary.people = [
      Vocabulary.People(id: "pupils", title: "Pupils", words: ["pupil"])
    ]
    sample.school.evidence[0].tallies = [
      Tally(span: nowhere, name: "heard", count: 3, total: 14, unit: "pupils")
    ]
    sample.chain.charted["heard"] = Chain.Charted(
      measure: nil, tally: Chain.TallyIndex(evidence: 0, day: nil, tally: 0))
    sample.school.findings = [
      Finding(
        identity: identity("F1"), date: date("2026-11-23"), title: "Found", nature: .strength,
        body: prose)
    ]
    change(&sample)
    return sample.disclosed(to: manner).liveParts
  }

  private func slots(_ arguments: (kind: LiveArgument, words: String)...) -> [Int] {
    var prose = Prose()
    prose.append(.live, .enter, level: Int(LivePart.timetable.rawValue))
    for argument in arguments {
      prose.append(.argument, .leaf, level: Int(argument.kind.rawValue), text: argument.words.utf8)
    }
    prose.append(.live, .leave)
    if case .timetable(let choice)? = parts(prose).first { return choice.slots }
    return []
  }

  @Test func choosesSlotsByTimeAndByPeople() {
    #expect(slots() == [0, 1])
    #expect(slots((.times, "10:00")) == [1])
    #expect(slots((.times, "09:00 13:00")) == [0])
    #expect(slots((.people, "pupil")) == [1])
    #expect(slots((.times, "09:00 13:00"), (.people, "pupils")) == [])
    #expect(slots((.times, "09:15 13:01")) == [0, 1])
    #expect(slots((.times, "10:00"), (.times, "09:00")) == [1], "of two spans the first")
    #expect(slots((.times, "09:16")) == [1])
    #expect(slots((.title, "pupils"), (.name, "13:00")) == [0, 1], "neither people nor times")
  }

  /// Without a day of its own a passage is about the latest day that its readers see.
  @Test func choosesSlotsOfTheDayOfThePassageOrElseOfTheLatestThatIsSeen() {
    func day(_ own: String?, hidden: Int?) -> Int? {
      var prose = Prose()
      prose.live(.timetable)
      let parts = parts(prose) { sample in
        for text in ["2027-03-01", "2027-11-22"] {
          var day = sample.school.days[0]
          day.identity = identity(name: text)
          day.date = date(text)
          sample.school.days.append(day)
        }
        if let hidden { sample.school.days[hidden].identity.audience = placed(["school"]) }
        sample.school.findings[0].date = own.map(date)
      }
      guard case .timetable(let choice)? = parts.first else { return nil }
      return choice.day
    }
    #expect(day(nil, hidden: nil) == 2)
    #expect(day(nil, hidden: 2) == 1)
    #expect(day("2026-11-23", hidden: nil) == 0)
    #expect(day("2026-11-23", hidden: 2) == 0)
    #expect(day("2027-03-01", hidden: 0) == 0)
    #expect(day("2026-11-23", hidden: 0) == nil)
    #expect(day("2025-01-01", hidden: nil) == 2)
  }

  private func tally(
    to manner: Edition.Manner, hide: Bool = false
  ) -> String? {
    var prose = Prose()
    prose.live(.chart, (.name, "Heard"))
    let parts = parts(prose, to: manner) { sample in
      if hide { sample.school.evidence[0].identity.audience = placed(["nobody"]) }
    }
    guard case .chart(let chart)? = parts.first, case .tally(let tally)? = chart.lines.first else {
      return nil
    }
    return tally.words
  }

  @Test func masksASmallTallyOfPupilsInAChart() {
    #expect(tally(to: .school) == "3 of 14 pupils")
    #expect(tally(to: .governors) == "c of 14 pupils")
    #expect(tally(to: .families) == nil)
    #expect(tally(to: .school, hide: true) == nil)
  }

  /// A measure is of a survey that its source names by either name, or whose answers begin it.
  @Test func findsTheMeasuresOfASurveyByItsNameOrTitle() {
    func uses(_ baseline: Measure.Baseline?, _ source: String?, hide: Bool = false) -> [Bool] {
      var prose = Prose()
      prose.live(.survey, (.name, "Staff confidence"))
      let parts = parts(prose) { sample in
        sample.library.instruments = [
          ("staff-confidence", "How sure staff feel"), ("pupils", "Us"),
        ]
        .map { Instrument(name: $0, span: nowhere, title: $1, items: [], scale: []) }
        var measure = Measure(
          identity: identity("M1"), name: "sure", baseline: baseline, source: source.map(placed))
        measure.target = nil
        sample.school.actions = [
          Action(
            identity: identity("A1", only: hide ? ["school"] : nil), title: "Act",
            measures: [measure], stages: stages())
        ]
      }
      guard case .surveys(let surveys)? = parts.first else { return [] }
      return surveys.flatMap(\.uses).map(\.givesBaseline)
    }
    #expect(uses(nil, "the staff confidence forms") == [false])
    #expect(uses(nil, "“How sure staff feel”, in May") == [false])
    #expect(uses(nil, "Us") == [])
    #expect(uses(nil, nil) == [])
    #expect(uses(.toComeFrom(placed("Staff-confidence")), nil) == [true])
    #expect(uses(.toComeFrom(placed("pupils")), nil) == [])
    #expect(uses(.toComeFrom(placed("How sure staff feel")), "the staff confidence") == [true])
    #expect(uses(.stated("two", on: nil), "staff-confidence") == [false])
    #expect(uses(nil, "the staff confidence forms", hide: true) == [])
  }

  @Test func leavesOutASlideWhoseOnlyPartIsWithheld() {
    var body = Prose()
    body.live(.action, (.name, "A1"))
    var sample = SampleSchool.withOneDay()
    sample.school.days[0].deck = DeckScript(
      span: nowhere,
      slides: [
        DeckScript.Slide(span: nowhere, part: nil, title: "The plan", body: body, notes: Prose()),
        DeckScript.Slide(
          span: nowhere, part: nil, title: "Words", body: Prose(paragraph: "Kept."),
          notes: Prose()),
      ])
    let deck = sample.disclosed(to: .governors).days[0].deck ?? []
    #expect(deck.map(\.title) == ["Words"])
    #expect(deck.map(\.number) == [1])
  }
}
