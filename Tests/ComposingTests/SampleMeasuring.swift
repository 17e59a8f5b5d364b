import Base
import Disclosed

extension Disclosure {
  /// Two times of asking staff, one of asking families, training, passports and a working party,
  /// with every way in which a number can be missing.
  mutating func fillMeasuring() {
    instruments = [.staff(), .families()]
    actions[0].items = [ItemIndex(instrument: 0, item: 0)]
    training = .sample()
    passports = .sample()
    parties = [.sample()]
    if edition.manner == .families {
      instruments = [.families()]
      actions[0].items = []
      training = nil
      passports = nil
    }
  }
}

extension Disclosure.Reading {
  /// Answers on a scale of three, of which the last counts as confident.
  static func sample(_ counts: [Int]) -> Disclosure.Reading {
    let base = counts.reduce(0, +)
    return Disclosure.Reading(
      counts: counts.map(Headcount.shown), outside: [.shown(2)], blank: .shown(1),
      confident: .shown(counts[2]), base: .shown(base), interval: ShareRange(0.25, 0.75),
      bounds: ShareRange(0.2, 0.8), isStarred: base < 30)
  }

  static var hidden: Disclosure.Reading {
    let mask = Headcount.masked(.confidential)
    return Disclosure.Reading(
      counts: [mask, mask, mask], outside: [mask], blank: mask, confident: mask, base: mask)
  }
}

extension Disclosure.Instrument {
  private static func blank(_ slug: String, _ title: String, _ asks: String) -> Self {
    Disclosure.Instrument(
      slug: slug, title: title, asks: asks,
      items: ["Adapt reading", "Know whom to ask", "Plan together", "Spot a need"].map {
        Item(text: $0, short: $0)
      }, scale: ["not at all", "a little", "fairly confident"], confidentSteps: [2],
      outside: ["not my part"], open: ["What would help?"], introduction: "No names, please.",
      source: "Our own wording; nobody has validated it")
  }

  static func staff() -> Disclosure.Instrument {
    var out = blank("staff-confidence", "Staff confidence", "Staff")
    out.items[0].actions = [0]
    out.items[2].actions = [0]
    out.group = Choice(question: "What is your role?", answers: ["Teachers", "Others"])
    out.wanted = "Which would you like training in?"
    let before = [[10, 10, 10], [2, 8, 30], [9, 11, 12], [1, 2, 30]]
    let after = [[2, 8, 24], [3, 9, 25], [8, 12, 13], [3, 9, 10]]
    out.waves = [
      Disclosure.Wave(
        title: "December 2025", words: "Before the training", date: dated("2025-12-12"),
        from: dated("2025-12-01"), to: dated("2025-12-12"), invited: .shown(50),
        replies: .shown(43), mode: "On paper", notReached: "Two who were ill",
        body: Prose(paragraph: "Asked in a meeting."), readings: before.map { .sample($0) },
        priorities: [
          Disclosure.Priority(
            item: 0, place: 1, notConfident: .shown(20), base: .shown(30), wanted: .shown(18)),
          Disclosure.Priority(
            item: 2, place: 2, notConfident: .shown(20), base: .shown(32), wanted: .shown(9)),
          Disclosure.Priority(
            item: 1, place: 2, notConfident: .shown(10), base: .shown(40), wanted: .shown(8)),
          Disclosure.Priority(
            item: 3, place: 2, notConfident: .shown(3), base: .shown(33), wanted: .shown(7)),
        ]),
      Disclosure.Wave(
        title: "July 2026", date: dated("2026-07-10"), invited: .shown(48), replies: .shown(37),
        readings: after.map { .sample($0) },
        groups: [
          Disclosure.Wave.Group(
            name: "Teachers", replies: .shown(25),
            readings: [.sample([1, 5, 14]), .hidden, .sample([5, 7, 9]), nil]),
          Disclosure.Wave.Group(
            name: "Others", replies: .shown(12),
            readings: [.sample([1, 3, 10]), .hidden, .sample([3, 5, 4]), nil]),
        ]),
    ]
    let verdicts: [Disclosure.ItemChange.Verdict?] = [.clearRise, nil, .noClearChange, nil]
    out.change = Disclosure.Change(
      before: 0, after: 1,
      items: [0.37, -0.07, 0.02, -0.45].enumerated().map { index, difference in
        Disclosure.ItemChange(
          difference: difference, interval: ShareRange(difference - 0.2, difference + 0.2),
          superiority: 0.6, verdict: verdicts[index])
      }, smallestRise: 25)
    return out
  }

  static func families() -> Disclosure.Instrument {
    var out = blank("family-confidence", "Family confidence", "Families")
    out.waves = [
      Disclosure.Wave(
        title: "November 2025", date: dated("2025-11-20"), invited: .masked(.unavailable),
        replies: .shown(21), mode: nil, notReached: nil,
        readings: [.sample([3, 8, 9]), .hidden, nil, .sample([5, 5, 4])])
    ]
    out.differences = ["“Plan together” was asked the second time only."]
    return out
  }
}

extension Disclosure.Training {
  static func sample() -> Disclosure.Training {
    var out = Disclosure.Training(
      title: "Training menu", body: Prose(paragraph: "Everybody chooses."), target: 30,
      targets: [RoleTarget(role: "Assistants", points: 25)], fromSEND: 15,
      menu: [
        Session(
          title: "Hard texts", points: 5, minutes: 60, purposes: ["Adapt reading"],
          date: dated("2026-01-29"), action: 0, isSEND: true),
        Session(title: "The register", points: 2),
      ], countedOn: dated("2026-07-10"), weeksGone: 30, weeksOfYear: 39)
    out.whole = RolePoints(
      role: "All staff", people: .shown(43), onTrack: .shown(30), withSENDShare: .shown(20),
      shareFromSEND: 62)
    out.roles = [
      RolePoints(
        role: "Teachers", people: .shown(25), onTrack: .shown(20), withSENDShare: nil,
        shareFromSEND: nil),
      RolePoints(
        role: "Others together", people: .shown(18), onTrack: .shown(10), withSENDShare: nil,
        shareFromSEND: 50),
    ]
    out.bands = [3, 10, 20, 10].map(Headcount.shown)
    out.coverage = [
      Coverage(item: Disclosure.ItemIndex(instrument: 0, item: 0), sessions: 1, held: 1),
      Coverage(item: Disclosure.ItemIndex(instrument: 1, item: 1), sessions: 0, held: 0),
    ]
    return out
  }
}

extension Disclosure.PassportProgramme {
  static func sample() -> Disclosure.PassportProgramme {
    Disclosure.PassportProgramme(
      title: "Passports", body: Prose(paragraph: "Totals only."), action: 0,
      cohorts: [
        Cohort(
          title: "Trial", date: dated("2026-02-12"), pupils: .shown(6), current: .shown(6),
          fresh: .shown(6), pupilsTookPart: .shown(6), familiesTookPart: .masked(.unavailable)),
        Cohort(
          title: "Plans", date: nil, pupils: .shown(31), current: .masked(.confidential),
          fresh: .shown(12), pupilsTookPart: .shown(25), familiesTookPart: .shown(20)),
      ],
      conversations: [
        Conversations(role: "SENCO", number: 14), Conversations(role: "Form tutors", number: 9),
      ],
      appraisal: Disclosure.Tally(
        name: "appraisal", count: .shown(22), total: .shown(40), unit: "staff"),
      seen: Disclosure.Tally(
        name: "passport seen", count: .shown(4), total: .shown(9), unit: "lessons"),
      evaluation: [1])
  }
}

extension Disclosure.WorkingParty {
  static func sample() -> Disclosure.WorkingParty {
    Disclosure.WorkingParty(
      title: "The families’ party", body: Prose(paragraph: "Eight families."), action: nil,
      items: [Disclosure.ItemIndex(instrument: 0, item: 0)],
      meetings: [
        Meeting(
          date: dated("2026-01-20"), families: .shown(8), staff: .shown(3), pupils: nil,
          about: "What to begin with")
      ], agreed: ["A note each half-term"],
      answers: [
        Answer(said: "We never hear.", did: "A note goes home."),
        Answer(said: "Nobody answers.", did: nil),
      ])
  }
}
