import Base
import Papers

/// The same evening on paper, as the composer lays it out.
enum PaperSample {
  static let report = Paper(
    path: "report.html", title: "Larkmoor Edge School: report to governors",
    summary: "The short report of the SEND review day at Larkmoor Edge School.", kind: .report,
    blocks: [
      .title(
        Title(
          eyebrow: "SEND review day · 23 November 2026", text: "Larkmoor Edge School",
          lede: "Report to the governing board")),
      section(
        "did", "What we did",
        [
          .paragraph(
            "We were in school from 07:30 to 19:15. We heard 48 people: pupils (14), families "
              + "(11), teachers (12), teaching assistants (6), leaders (5) and governors. This "
              + "report rests on 26 pieces of evidence.", style: .plain)
        ]),
      section("strengths", "Strengths", [.list(DeckSample.strengths, ordered: false)]),
      section("develop", "Areas to develop", [.list(develop, ordered: false)]),
      section("plan", "The plan", [.cards(cards)]),
      section("questions", "Questions to ask next term", [.list(questions, ordered: true)]),
      section(
        "gaps", "What we did not look at",
        [
          .list(
            ["Exclusions and part-time timetables", "Transport", "Lessons taught by supply staff"],
            ordered: false)
        ]),
    ])

  static let onePage = Paper(
    path: "one-page.html", title: "Larkmoor Edge School on a page",
    summary: "The review day on one side of paper.", kind: .onePage,
    blocks: [
      .title(
        Title(
          eyebrow: "SEND review day · 23 November 2026", text: "Larkmoor Edge School",
          lede: "On a page")),
      section(
        "strengths", "What is strong",
        [.list(Array(DeckSample.strengths.prefix(4)), ordered: false)]),
      section("develop", "What to develop", [.list(develop.map(short), ordered: false)]),
      section("plan", "What happens next", [.cards(cards)]),
      section(
        "board", "What we ask the board",
        [
          .list(
            [
              "Agree the three actions, their owners and the hours they take.",
              "Put the reviews on its calendar, the first by 25 March 2027 (A1).",
              "Note what was not looked at, and ask when it will be.",
            ], ordered: true)
        ]),
    ])

  static let timetable = Paper(
    path: "timetable.html", title: "Timetable: Larkmoor Edge School",
    summary: "The day on one sheet.", kind: .timetable,
    blocks: [
      .title(Title(eyebrow: "Monday 23 November 2026", text: "The day at Larkmoor Edge School")),
      .timetable(rows),
      .notice(
        Notice(
          kind: .plain, heading: "Worried about a child? Say so today",
          lines: ["Designated safeguarding lead: the deputy head (pastoral)"])),
    ])

  private static func section(_ id: String, _ heading: Line, _ blocks: [Block]) -> Block {
    .section(Section(id: id, heading: heading, blocks: blocks))
  }

  private static func short(_ line: Line) -> Line { Line(Array(line.parts.prefix(3))) }

  private static func finding(_ reference: String, _ title: String, _ rest: String) -> Line {
    Line([
      .reference(reference, to: "findings.html#\(reference)"), .text(" "), .strong("\(title)."),
      .text(" \(rest)"),
    ])
  }

  static let develop: [Line] = [
    finding(
      "F3", "Passports exist, but in most lessons we did not see them used",
      "Passports are known but old, long and seldom open: in four of nine lessons a strategy "
        + "from one was in use."),
    finding(
      "F5", "Families hear from school when something has gone wrong",
      "Most families could not name a person to ring, and those who rang waited for an answer."),
    finding(
      "F7", "Training is offered, but nobody knows what it changed",
      "Assistants learn on the job; a third of teachers had no training on adapting reading."),
    finding(
      "F10", "Pupils are told about their targets rather than asked",
      "Pupils in Years 9 and 10 wished for a say before the meeting, not in it."),
  ]

  static let cards: [Card] = [
    card(
      "A1", "Develop the use of student passports",
      "Every teacher of a pupil with an EHC plan has that pupil’s own one-page passport to hand.",
      "Led by SENCO; checked by deputy head; 18 hours, no cost.",
      "Passport seen: from 4 of 9 to 8 of 9 lessons, by 12 February 2027."),
    card(
      "A2", "Ask staff what they can do, and build the training on it",
      "Every teacher and assistant can say which two things they have learnt this year.",
      "Led by assistant head, teaching; checked by head; 40 hours, £600.",
      "Confident to adapt reading: from 45 % to 70 % of staff, by 16 July 2027."),
    card(
      "A3", "Let families hear first when things go well",
      "Every family has a named person and hears from them before half-term.",
      "Led by head of Year 8; checked by link governor; 24 hours, £150.",
      "Families who know whom to ring: from 6 of 11 to 9 of 11, by 25 March 2027."),
  ]

  private static func card(
    _ reference: String, _ title: String, _ difference: String, _ who: String, _ measure: String
  ) -> Card {
    Card(
      id: "action-\(reference)", reference: reference,
      title: Line([.link(title, to: "actions/\(reference).html")]),
      wheel: Wheel([.done, .current, .toCome, .toCome]),
      body: [.paragraph(Line(difference), style: .plain)],
      footer: [
        Line(who), Line(measure),
        Line([
          .soft(
            "Assess 23 November 2026; plan 18 December 2026; do 12 February 2027; review 25 "
              + "March 2027.")
        ]),
      ])
  }

  static let questions: [Line] = [
    "A1: has “passport seen” reached 8 of 9 lessons by 12 February 2027, and who checked?",
    "A2: what was the starting point for “confident to adapt reading”, and when was it measured?",
    "A3: has “families who know whom to ring” reached 9 of 11 by 25 March 2027, and who checked?",
    "Nobody looked at exclusions on the day: when will the board hear about them?",
    "What would pupils and families say about preparing for adulthood?",
    "How will those be heard who were missed, as among families who do not read English?",
  ]

  static let rows: [TimetableRow] = [
    ("07:30", "Arrival and briefing", "head, SENCO", "meeting room", false),
    ("08:15", "Gate and breakfast club", "families", "front gate", false),
    ("08:40", "Tutor time", "Year 8", "B12", false),
    ("09:15", "Lesson visits, passports in hand", "SENCO", "classrooms", false),
    ("10:45", "Break: unstructured time", "", "yard", true),
    ("11:05", "Pupil group A, no staff present", "pupils", "library", false),
    ("11:45", "Pupil group B, no staff present", "pupils", "library", false),
    ("12:20", "Lunch", "", "dining hall", true),
    ("13:00", "Interventions", "teaching assistants", "learning base", false),
    ("13:40", "Families, first group", "families", "community room", false),
    ("14:20", "Books and documents", "SENCO", "office", false),
    ("15:00", "Teachers, one from each department", "teachers", "staff room", false),
    ("15:40", "Families, second group", "families", "community room", false),
    ("16:20", "Drafting", "", "meeting room", true),
    ("17:15", "First words with the head", "head", "head’s office", false),
    ("18:00", "Presentation and talk", "governors, leaders", "hall", false),
    ("19:15", "End", "", "", true),
  ].compactMap { start, title, with, place, isPause in
    ClockTime(start).map {
      TimetableRow(
        id: "t\(start.filter { $0 != ":" })", start: $0, title: title, with: with, place: place,
        areas: isPause ? [] : ["teaching", "voice"], isPause: isPause)
    }
  }
}
