import Base
import Model

extension CanarySchool {
  /// An instrument with two waves, one of them withheld; training, passports and a working party.
  mutating func fillMeasuring() {
    let instrument = measuredInstrument()
    sample.library.instruments = [instrument]
    let tallies = ["wave.group", "wave.others"].map { group in
      SurveyWave.ItemTally(
        span: nowhere, item: "item", group: word(group), counts: [20, 19], outside: [2], blank: 1)
    }
    var wave = SurveyWave(
      identity: identity(name: word("wave.file")), instrument: placed("staff"),
      name: word("wave.name"),
      asked: [Instrument.Item(id: "item", text: word("wave.asked"), short: word("wave.short"))],
      tallies: tallies, body: Prose(paragraph: word("wave.body")))
    wave.title = word("wave.title")
    wave.mode = word("wave.mode")
    wave.notReached = word("wave.missed")
    wave.source = word("wave.source")
    var shut = wave
    shut.identity = identity(name: word("shutwave.file"), only: [])
    shut.name = word("shutwave.name")
    shut.title = word("shutwave.title")
    shut.mode = word("shutwave.mode")
    shut.tallies = shut.tallies.map { tally in
      var tally = tally
      tally.group = word("shutwave.group")
      return tally
    }
    sample.school.waves = [wave, shut]
    sample.surveys = [
      StudiedSurvey(
        instrument: instrument, waves: [studied(wave, at: 0), studied(shut, at: 1)],
        differences: [ItemDifference(item: nil, before: word("shut.before"), after: nil)])
    ]
    fillTraining()
    fillPassports()
    var party = WorkingParty(
      identity: identity(name: word("party.file")), title: word("party.title"),
      items: [placed("staff/item")],
      meetings: [
        WorkingParty.Meeting(
          span: nowhere, date: placed(date("2026-11-01")), families: 6,
          about: word("party.about")),
        WorkingParty.Meeting(
          span: nowhere, date: placed(date("2027-11-01")), families: 6,
          about: word("party.later")),
      ], agreed: [word("party.agreed")],
      answers: [WorkingParty.Answer(said: word("party.said"), did: word("party.did"))],
      body: Prose(paragraph: word("party.body")))
    party.action = placed(word("party.action"))
    var shutParty = party
    shutParty.identity = identity(name: word("shutparty.file"), only: ["school"])
    shutParty.title = word("shutparty.title")
    shutParty.meetings = []
    shutParty.agreed = [word("shutparty.agreed")]
    shutParty.answers = []
    shutParty.body = Prose()
    sample.school.parties = [party, shutParty]
  }

  private func measuredInstrument() -> Instrument {
    var instrument = Instrument(
      name: "staff", span: nowhere, title: word("instrument.title"),
      items: [
        Instrument.Item(
          id: "item", text: word("instrument.item"), short: word("instrument.short"))
      ], scale: [word("instrument.scale"), "yes"], outside: [word("instrument.outside")],
      open: [word("instrument.open")])
    instrument.asks = placed("pupils")
    instrument.group = Instrument.Choice(
      question: word("instrument.group"),
      answers: [
        Instrument.Choice.Answer(
          title: word("instrument.answer"), words: [word("instrument.words")])
      ])
    instrument.wanted = Instrument.Choice(question: word("instrument.wanted"))
    instrument.introduction = word("instrument.introduction")
    instrument.source = word("instrument.source")
    return instrument
  }

  private func studied(_ wave: SurveyWave, at index: Int) -> StudiedWave {
    func reading(_ tally: SurveyWave.ItemTally) -> ItemReading {
      ItemReading(tally: tally, item: wave.asked[0], confident: tally.counts[1])
    }
    return StudiedWave(
      wave: index, replies: wave.replies, invited: 90,
      items: wave.whole("item").map { [reading($0)] } ?? [],
      groups: wave.tallies.map { (name: $0.group ?? "", replies: $0.replies, items: [reading($0)]) }
    )
  }

  private mutating func fillTraining() {
    var training = Training(
      identity: identity(name: word("training.file")), title: word("training.title"),
      targets: [(role: word("training.role"), points: 20)],
      menu: [
        Training.Session(
          span: nowhere, title: word("menu.title"), points: 5,
          items: [placed(word("menu.item"))], area: placed(word("menu.area")),
          action: placed(word("menu.action")), isSEND: true)
      ], body: Prose(paragraph: word("training.body")))
    training.instrument = placed("staff")
    training.points = Training.Points(
      span: nowhere, date: date("2026-11-20"),
      rows: [Training.Points.Row(role: word("points.typed"), weeks: 5, points: 4)])
    sample.school.training = training
    let roles = ["points.role", "points.other"].map { role in
      StudiedTraining.RolePoints(
        role: word(role), people: 8, onTrack: 6, fromSEND: nil, points: 40, withSENDShare: nil)
    }
    sample.training = StudiedTraining(
      whole: StudiedTraining.RolePoints(
        role: "All staff", people: 16, onTrack: 12, fromSEND: nil, points: 80,
        withSENDShare: nil), roles: roles)
  }

  private mutating func fillPassports() {
    var programme = PassportProgramme(
      identity: identity(name: word("passports.file")), title: word("passports.title"),
      cohorts: [
        PassportProgramme.Cohort(
          span: nowhere, title: word("cohort.title"), pupils: 30, current: 20)
      ],
      conversations: [PassportProgramme.Conversations(role: word("talks.role"), number: 12)],
      evaluation: [placed("staff")], body: Prose(paragraph: word("passports.body")))
    programme.action = placed(word("passports.action"))
    programme.seen = placed(word("passports.seen"))
    programme.appraisal = placed(
      Tally(
        span: nowhere, name: word("appraisal.name"), count: 12, total: 30,
        unit: word("appraisal.unit")))
    sample.school.passports = programme
  }
}
