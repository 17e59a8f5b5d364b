import Base
import Disclosed
import Disclosing
import Model
import Testing

/// What the door shows of surveys, training and passports: the base rule, the rule for the same
/// answer from all, groups together or not at all.
@Suite struct SurveyDoorTests {
  /// A survey of one wave in which each group answered each item as given.
  private func disclosed(
    _ counts: [[Int]], groups: [[[Int]]] = [], asks: String = "staff", audience: [String]? = nil,
    manner: Edition.Manner = .governors
  ) -> Disclosure {
    sample(counts, groups: groups, asks: asks, audience: audience).disclosed(to: manner)
  }

  private func sample(
    _ counts: [[Int]], groups: [[[Int]]] = [], asks: String = "staff", audience: [String]? = nil
  ) -> SampleSchool {
    var sample = SampleSchool()
    sample.library.vocabulary.people = [
      Vocabulary.People(id: "families", title: "Families", words: []),
      Vocabulary.People(id: "staff", title: "Staff", words: []),
    ]
    var instrument = Instrument(
      name: "check", span: nowhere, title: "The check",
      items: counts.indices.map { Instrument.Item(id: "i\($0)", text: "Item \($0)") },
      scale: ["no", "a little", "yes"], outside: ["none"])
    instrument.asks = placed(asks)
    sample.library.instruments = [instrument]
    let wave = SurveyWave(
      identity: identity(name: "2026-10", only: audience), instrument: placed("check"),
      name: "2026-10")
    sample.school.waves = [wave]
    sample.surveys = [
      StudiedSurvey(
        instrument: instrument,
        waves: [
          StudiedWave(
            wave: 0, replies: counts.first?.reduce(0, +) ?? 0, invited: 60,
            items: readings(counts, of: instrument),
            groups: groups.enumerated().map { number, counts in
              (
                name: "Group \(number)", replies: counts.first?.reduce(0, +) ?? 0,
                items: readings(counts, of: instrument)
              )
            },
            priorities: instrument.items.map {
              Priority(item: $0.id, place: 1, notConfident: 2, base: 9, wanted: 3)
            })
        ])
    ]
    return sample
  }

  private func readings(_ counts: [[Int]], of instrument: Instrument) -> [ItemReading] {
    zip(instrument.items, counts).map { item, counts in
      ItemReading(
        tally: SurveyWave.ItemTally(
          span: nowhere, item: item.id, group: nil, counts: counts, outside: [3], blank: 2),
        item: item, confident: counts[2], wilson95: ShareRange(0.1, 0.9),
        bounds: ShareRange(0.2, 0.8))
    }
  }

  private func isHidden(_ reading: Disclosure.Reading?) -> Bool {
    guard let reading else { return false }
    let numbers =
      reading.counts + reading.outside + [reading.blank, reading.confident, reading.base]
    return numbers.allSatisfy { $0 == .masked(.confidential) } && reading.interval == nil
      && reading.bounds == nil && reading.share == nil
  }

  @Test(arguments: [[2, 1, 1], [0, 0, 4], [4, 0, 0]])
  func showsNothingOfFewerThanFiveAnswers(counts: [Int]) {
    for manner in Edition.Manner.allCases where manner != .families {
      let wave = disclosed([counts, [20, 20, 20]], manner: manner).instruments[0].waves[0]
      #expect(isHidden(wave.readings[0]))
    }
  }

  @Test func hidesWhatASmallGroupAllAnswered() {
    let answers = [[0, 0, 29], [0, 29, 0], [0, 1, 28], [0, 0, 30], [15, 14, 0]]
    let wave = disclosed(answers).instruments[0].waves[0]
    #expect(wave.readings.map(isHidden) == [true, true, false, false, true])
    #expect(wave.readings[2]?.isStarred == true)
    #expect(wave.readings[3]?.isStarred == false)
    #expect(wave.priorities.map(\.item) == [2, 3])
  }

  @Test func hidesTheNumberOfRepliesWhereItIsSmall() {
    let wave = disclosed([[1, 1, 2]]).instruments[0].waves[0]
    #expect(wave.replies == .masked(.confidential))
    #expect(disclosed([[1, 2, 2]]).instruments[0].waves[0].replies == .shown(5))
  }

  @Test func showsAllGroupsOfAnItemOrNone() {
    let wave = disclosed(
      [[6, 10, 24], [6, 10, 24]],
      groups: [[[3, 5, 12], [0, 0, 20]], [[3, 5, 12], [6, 10, 4]]]
    ).instruments[0].waves[0]
    #expect(wave.groups.map { isHidden($0.readings[0]) } == [false, false])
    #expect(wave.groups.map { isHidden($0.readings[1]) } == [true, true])
    #expect(!isHidden(wave.readings[1]))
  }

  @Test func showsNoGroupsWhereOneIsSmallOrThereIsOnlyOne() {
    let small = disclosed(
      [[6, 10, 24]], groups: [[[3, 5, 12]], [[1, 2, 1]]]
    ).instruments[0].waves[0]
    #expect(small.groups.isEmpty)
    let single = disclosed([[6, 10, 24]], groups: [[[6, 10, 24]]]).instruments[0].waves[0]
    #expect(single.groups.isEmpty)
  }

  @Test func letsFamiliesSeeWhatFamiliesWereAsked() {
    let counts = [[6, 10, 24]]
    #expect(disclosed(counts, asks: "families", manner: .families).instruments.count == 1)
    #expect(disclosed(counts, asks: "staff", manner: .families).instruments.isEmpty)
    #expect(disclosed(counts, audience: ["families"], manner: .families).instruments.count == 1)
    #expect(disclosed(counts, audience: ["families"], manner: .governors).instruments.isEmpty)
  }

  // MARK: Training

  private func trained(
    _ people: [Int], manner: Edition.Manner = .school
  ) -> Disclosure.Training? {
    var sample = SampleSchool()
    sample.school.training = Training(identity: identity(name: "training"), title: "Menu")
    let roles = people.enumerated().map { number, people in
      StudiedTraining.RolePoints(
        role: "Role \(number)", people: people, onTrack: people / 2, fromSEND: 10, points: 40,
        withSENDShare: 1)
    }
    sample.training = StudiedTraining(
      whole: StudiedTraining.RolePoints(
        role: "All staff", people: people.reduce(0, +), onTrack: 3, fromSEND: 10, points: 30,
        withSENDShare: nil), roles: roles, bands: [1, 2])
    return sample.disclosed(to: manner).training
  }

  @Test func putsSmallRolesTogether() {
    func roles(_ people: [Int]) -> [String] {
      trained(people)?.roles.map { "\($0.role) \($0.people.text) \($0.onTrack.text)" } ?? []
    }
    #expect(roles([20, 9]) == ["Role 0 20 10", "Role 1 9 4"])
    #expect(roles([20, 9, 3, 2]) == ["Role 0 20 10", "Role 1 9 4", "Others together 5 2"])
    #expect(roles([20, 9, 4]) == ["Role 0 20 10", "Role 1 and others together 13 6"])
    #expect(roles([20, 4]) == [])
    #expect(roles([5, 5]) == ["Role 0 5 2", "Role 1 5 2"])
  }

  @Test func showsTheBoardTotalsOnlyAndNobodyFewerThanFive() {
    let board = trained([20, 9], manner: .governors)
    #expect(board?.roles.isEmpty == true)
    #expect(board?.whole?.people == .shown(29))
    #expect(board?.bands == [.shown(1), .shown(2)])
    let few = trained([3, 1])
    #expect(few?.whole == nil)
    #expect(few?.bands.isEmpty == true)
    #expect(trained([20, 9], manner: .families) == nil)
  }

  // MARK: Passports

  @Test func masksSmallCohortsAndWhatWouldGiveThemAway() {
    var sample = SampleSchool()
    sample.school.passports = PassportProgramme(
      identity: identity(name: "passports"), title: "Passports",
      cohorts: [
        PassportProgramme.Cohort(
          span: nowhere, title: "Plans", pupils: 38, current: 34, fresh: 20, pupilsTookPart: 38),
        PassportProgramme.Cohort(span: nowhere, title: "Trial", pupils: 4, current: 4),
      ])
    let board = sample.disclosed(to: .governors).passports?.cohorts ?? []
    #expect(board.map(\.pupils.text) == ["38", "c"])
    #expect(board.map(\.current.text) == ["c", "c"])
    #expect(board.map(\.fresh.text) == ["20", "x"])
    #expect(board.map(\.pupilsTookPart.text) == ["38", "x"])
    let school = sample.disclosed(to: .school).passports?.cohorts ?? []
    #expect(school.map(\.current.text) == ["34", "4"])
    #expect(sample.disclosed(to: .families).passports == nil)
  }
}
