import Base
import Model
import Testing

@testable import Analysing

/// What waves and points say as at a date.
@Suite struct SurveyStudyTests {
  private let nowhere = Span.start(of: FileID(0))

  private func placed<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: nowhere) }
  private func date(_ text: String) -> CalendarDate {
    CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0)
  }

  private func instrument(_ items: Int) -> Instrument {
    Instrument(
      name: "check", span: nowhere, title: "The check",
      items: (0..<items).map { Instrument.Item(id: "i\($0)", text: "Item \($0)") },
      scale: ["not at all", "a little", "fairly", "very"], outside: ["not my role"])
  }

  private func wave(
    _ name: String, closed: String?, _ counts: [[Int]], wanted: [Int]? = nil, invited: Int? = nil
  ) -> SurveyWave {
    var wave = SurveyWave(
      identity: Identity(span: nowhere, name: name), instrument: placed("check"), name: name,
      tallies: counts.enumerated().map { index, counts in
        SurveyWave.ItemTally(
          span: nowhere, item: "i\(index)", group: nil, counts: counts, outside: [0], blank: 0,
          wanted: wanted?[index])
      })
    wave.scale = ["not at all", "a little", "fairly", "very"]
    wave.outside = ["not my role"]
    wave.to = closed.map { placed(date($0)) }
    wave.invited = invited.map(placed)
    return wave
  }

  private func studied(
    _ waves: [SurveyWave], items: Int = 1, asAt: String = "2026-11-24",
    named: [String] = [], change: (inout School) -> Void = { _ in }
  ) -> StudiedSchool {
    var school = School(
      key: "hill", identity: Identity(span: nowhere), name: "Hill")
    school.waves = waves
    var library = Library()
    library.instruments = [instrument(items)]
    var chain = Chain()
    if !named.isEmpty {
      school.actions = [Action(identity: Identity(span: nowhere), title: "Do", stages: [])]
      chain.itemsOfAction = [named.map { SurveyItem(instrument: "check", item: $0) }]
    }
    change(&school)
    let year = AcademicYear(
      name: "2026", span: nowhere, startYear: 2026,
      halfTerms: [
        AcademicYear.HalfTerm(
          name: TermName(.autumn, half: 1), from: date("2026-09-07"), to: date("2026-10-16"),
          span: nowhere),
        AcademicYear.HalfTerm(
          name: TermName(.autumn, half: 2), from: date("2026-11-02"), to: date("2026-12-11"),
          span: nowhere),
      ])
    let checked = CheckedSchool(
      school: school, chain: chain, actionDates: [], years: [year], frameworks: [], gaps: [],
      library: library)
    return study(checked, asAt: date(asAt))
  }

  // MARK: Waves

  @Test func readsTheShareTheIntervalsAndTheBounds() throws {
    let school = studied([wave("a", closed: "2026-10-01", [[2, 20, 10, 8]], invited: 45)])
    let item = try #require(school.surveys.first?.waves.first?.items.first)
    #expect(item.confident == 18)
    #expect(item.tally.base == 40)
    let wilson = try #require(item.wilson95)
    #expect(abs(wilson.lower - 0.3071) < 5e-5)
    #expect(abs(wilson.upper - 0.6017) < 5e-5)
    let bounds = try #require(item.bounds)
    #expect(abs(bounds.lower - 18.0 / 45) < 1e-12)
    #expect(abs(bounds.upper - 23.0 / 45) < 1e-12)
  }

  @Test func givesNoBoundsWhereMoreAnsweredThanWereAsked() {
    let school = studied([wave("a", closed: "2026-10-01", [[2, 20, 10, 8]], invited: 39)])
    #expect(school.surveys.first?.waves.first?.items.first?.bounds == nil)
  }

  @Test func leavesOutWhatIsNotCountedOrLater() {
    let waves = [
      wave("a", closed: "2026-10-01", [[1, 2, 3, 4]]),
      wave("b", closed: "2026-11-25", [[1, 2, 3, 4]]), wave("c", closed: "2026-10-02", []),
    ]
    #expect(studied(waves).surveys.first?.waves.map(\.wave) == [0])
    #expect(studied(waves, asAt: "2026-11-25").surveys.first?.waves.map(\.wave) == [0, 1])
    #expect(studied([wave("c", closed: nil, [])]).surveys.isEmpty)
  }

  @Test func comparesTheTwoLatestWavesByTheirDates() throws {
    let waves = [
      wave("z", closed: "2026-09-01", [[8, 14, 10, 8]]),
      wave("y", closed: "2026-10-01", [[1, 6, 20, 11]]),
      wave("x", closed: "2025-10-01", [[20, 10, 5, 5]]),
    ]
    let survey = try #require(studied(waves, named: ["i0"]).surveys.first)
    #expect(survey.waves.map(\.wave) == [2, 0, 1])
    let change = try #require(survey.change)
    #expect([change.before, change.after] == [1, 2])
    let item = try #require(change.items.first)
    // The golden values 18 of 40 and 31 of 38 of the domain, part 2.5.
    #expect([item.before.confident, item.after.confident] == [18, 31])
    #expect(abs((item.newcombe95?.lower ?? 0) - 0.1525) < 5e-5)
    #expect(abs((item.newcombe95?.upper ?? 0) - 0.5358) < 5e-5)
    #expect(item.verdict == .clearRise)
    #expect(item.isNamed)
    #expect(change.smallestRise == 24)
  }

  @Test func namesNoItemThatNoActionNames() {
    let waves = [
      wave("a", closed: "2026-09-01", [[8, 14, 10, 8]]),
      wave("b", closed: "2026-10-01", [[1, 6, 20, 11]]),
    ]
    #expect(studied(waves).surveys.first?.change?.items.first?.isNamed == false)
    #expect(
      studied(waves, named: ["i0"]).surveys.first?.named
        == [StudiedSurvey.NamedItem(item: "i0", actions: [0])])
  }

  @Test func doesNotCompareWavesThatAskedOtherWords() throws {
    var first = wave("a", closed: "2026-09-01", [[8, 14, 10, 8]])
    var second = wave("b", closed: "2026-10-01", [[1, 6, 20, 11]])
    first.asked = [Instrument.Item(id: "i0", text: "Adapt reading")]
    second.asked = [Instrument.Item(id: "i0", text: "Adapt reading and writing")]
    let survey = try #require(studied([first, second]).surveys.first)
    #expect(survey.change == nil)
    #expect(
      survey.differences == [
        ItemDifference(item: "i0", before: "Adapt reading", after: "Adapt reading and writing")
      ])
    second.asked = [Instrument.Item(id: "i0", text: "adapt  Reading")]
    #expect(studied([first, second]).surveys.first?.change != nil)
  }

  @Test func doesNotCompareWavesWithOtherAnswersOrOtherItems() {
    var first = wave("a", closed: "2026-09-01", [[8, 14, 10, 8]])
    let second = wave("b", closed: "2026-10-01", [[1, 6, 20, 11]])
    first.scale = ["never", "seldom", "often", "always"]
    #expect(studied([first, second]).surveys.first?.differences.map(\.item) == [nil])
    first.scale = second.scale
    first.asked = [
      Instrument.Item(id: "i0", text: "Item 0"), Instrument.Item(id: "old", text: "Old"),
    ]
    var old = first.tallies[0]
    old.item = "old"
    first.tallies.append(old)
    #expect(
      studied([first, second]).surveys.first?.differences
        == [ItemDifference(item: "old", before: "Old", after: nil)])
  }

  // MARK: Where to begin

  @Test func ranksByTheShareThatIsNotConfident() {
    let counts = [[0, 5, 45, 50], [30, 50, 10, 10], [0, 60, 20, 20], [0, 40, 30, 30]]
    let places = studied([wave("a", closed: "2026-10-01", counts)], items: 4).surveys.first?
      .waves.first?.priorities
    #expect(places?.map(\.item) == ["i1", "i2", "i3"])
    #expect(places?.map(\.place) == [1, 2, 3])
    #expect(places?.map(\.notConfident) == [80, 60, 40])
  }

  @Test func saysWhichItemsShareThirdPlace() {
    let counts = [
      [30, 50, 10, 10], [0, 60, 20, 20], [0, 41, 30, 29], [0, 40, 30, 30], [0, 38, 30, 32],
      [0, 5, 45, 50],
    ]
    let places = studied([wave("a", closed: "2026-10-01", counts)], items: 6).surveys.first?
      .waves.first?.priorities
    #expect(places?.map(\.item) == ["i0", "i1", "i2", "i3", "i4"])
    #expect(places?.map(\.place) == [1, 2, 3, 3, 3])
  }

  @Test func ranksByWhatIsWantedToo() {
    let counts = [[0, 50, 25, 25], [0, 50, 25, 25], [0, 50, 25, 25], [0, 50, 25, 25]]
    let places = studied(
      [wave("a", closed: "2026-10-01", counts, wanted: [5, 80, 40, 20])], items: 4
    ).surveys.first?.waves.first?.priorities
    #expect(places?.map(\.item) == ["i1", "i2", "i3"])
    #expect(places?.map(\.wanted) == [80, 40, 20])
  }

  @Test func hasNothingToChooseFromThreeItems() {
    let counts = [[30, 50, 10, 10], [0, 60, 20, 20], [0, 40, 30, 30]]
    #expect(
      studied([wave("a", closed: "2026-10-01", counts)], items: 3).surveys.first?.waves.first?
        .priorities.isEmpty == true)
  }

  // MARK: Points

  private func points(
    _ rows: [Training.Points.Row], on day: String = "2026-11-15", target: Int? = 24,
    fromSEND: Int? = nil, asAt: String = "2026-11-24"
  ) -> StudiedTraining? {
    studied([], asAt: asAt) { school in
      var training = Training(identity: Identity(span: nowhere), title: "Menu")
      training.target = target.map(placed)
      training.fromSEND = fromSEND.map(placed)
      training.points = Training.Points(span: nowhere, date: date(day), rows: rows)
      school.training = training
    }.training
  }

  @Test func asksForThePartOfTheYearThatIsGone() {
    // Twelve teaching weeks, eight of them gone: sixteen of twenty-four points.
    let all = points([
      Training.Points.Row(role: "Teachers", weeks: 39, points: 16),
      Training.Points.Row(role: "Teachers", weeks: 39, points: 15),
      Training.Points.Row(role: "Teachers", weeks: 4, points: 8),
      Training.Points.Row(role: "Teachers", weeks: 4, points: 7),
      Training.Points.Row(role: "Assistants", weeks: 39, points: 8, time: 50),
      Training.Points.Row(role: "Assistants", weeks: 39, points: 7, time: 50),
    ])
    #expect([all?.weeksGone, all?.weeksOfYear] == [8, 12])
    #expect(all?.whole.people == 6)
    #expect(all?.whole.onTrack == 3)
    #expect(all?.roles.map(\.role) == ["Teachers", "Assistants"])
    #expect(all?.roles.map(\.onTrack) == [2, 1])
    #expect(all?.bands == [0, 4, 0, 2])
  }

  @Test func countsWhoHasTheLeastShareFromSEND() {
    let all = points(
      [
        Training.Points.Row(role: "Teachers", weeks: 39, points: 10, fromSEND: 5),
        Training.Points.Row(role: "Teachers", weeks: 39, points: 10, fromSEND: 4),
      ], fromSEND: 12)
    #expect(all?.whole.withSENDShare == 1)
    #expect(all?.whole.fromSEND == 9)
    let unknown = points(
      [
        Training.Points.Row(role: "Teachers", weeks: 39, points: 10, fromSEND: 5),
        Training.Points.Row(role: "Teachers", weeks: 39, points: 10),
      ], fromSEND: 12)
    #expect(unknown?.whole.withSENDShare == nil)
    #expect(unknown?.whole.fromSEND == nil)
  }

  @Test func knowsNoPointsThatAreCountedLater() {
    let row = Training.Points.Row(role: "Teachers", weeks: 39, points: 10)
    #expect(points([row], on: "2026-11-24") != nil)
    #expect(points([row], on: "2026-11-25") == nil)
    #expect(points([]) == nil)
  }
}
