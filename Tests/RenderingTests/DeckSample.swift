import Base
import Papers

/// An invented school's evening, with every layout and words of real length.
enum DeckSample {
  static let publication = Publication(
    imprint: Imprint(
      school: "Larkmoor Edge School", edition: "Governors’ edition", site: "Review days",
      consultant: "Hollin Reviews", contact: "hello@hollin.example", status: .draft,
      asAt: CalendarDate(dayNumber: 20_780), contentHash: "3f2a9c01", program: "reviewday 0.1"),
    pages: [Page(path: "index.html", title: "Larkmoor Edge School", summary: "Home", blocks: [])],
    navigation: [], report: PaperSample.report, onePage: PaperSample.onePage,
    timetable: PaperSample.timetable, deck: deck)

  static let deck = Deck(
    path: "slides.html", title: "Larkmoor Edge School: the evening", slides: slides)

  static let slides: [Slide] = [
    Slide(
      id: "opening", eyebrow: "SEND review day",
      title: "What we saw and heard, and what the school will do",
      layout: .opening([
        "Larkmoor Edge School", "Monday 23 November 2026, 18:00",
        "For governors and senior leaders",
      ])),
    Slide(
      id: "why", eyebrow: "The day", title: "Why we came",
      layout: .points([
        "How well do staff know the pupils who need something different?",
        "What happens in ordinary lessons, before any extra help?",
        "Do families feel heard, and do they know whom to ask?",
        "Is the training of staff planned, taken up and used?",
      ]), notes: [.paragraph("Four questions the head asked us in September.", style: .plain)]),
    Slide(
      id: "heard", eyebrow: "The day", title: "Who we heard, and who we missed",
      layout: .table(groups)),
    Slide(
      id: "strengths", eyebrow: "Findings", title: "Strengths to keep", layout: .points(strengths)),
    Slide(
      id: "figure", eyebrow: "F3 · knowing pupils",
      title: "Passports exist. In most lessons we did not see them used.",
      layout: .statement(
        "Action A1: every teacher has it to hand, and uses it, by half-term.",
        BigFigure(
          figure: "4", rest: " of 9", label: "lessons showed a strategy from a passport"))),
    Slide(
      id: "families", eyebrow: "F5 · working with families",
      title: "Families hear from school when something has gone wrong, and seldom otherwise.",
      layout: .statement(
        "Families told us that the first call came late. Staff told us the same about time.",
        nil)),
    Slide(
      id: "A1", eyebrow: "A1 · knowing pupils", title: "Develop the use of student passports",
      layout: .action(action), notes: [.paragraph("What would stop this?", style: .plain)]),
    Slide(id: "words", eyebrow: "The day", title: "How we worked", layout: .prose(prose)),
    Slide(
      id: "talk", eyebrow: "Discussion", title: "What do you make of it?",
      layout: .discussion([
        "What would a family notice by Easter, if this plan works?",
        "Which of the three actions would you drop, if you had to drop one?",
        "What will the board ask to see at its meeting of 9 December?",
      ])),
  ]

  static let strengths: [Line] = [
    ("F1", "Pupils can name an adult who will listen, and say when it had last helped."),
    (
      "F2",
      "Reading support in Years 7 and 8 is taught by trained staff and checked every half-term."
    ),
    ("F4", "Corridors and the dining hall are calm; the quiet room is used and well kept."),
    ("F6", "The SENCO sits with the senior team and has two full days of time a week."),
    ("F8", "Annual reviews are held on time and families are sent the papers beforehand."),
    ("F9", "Governors visit with a question in mind, and write down what they saw."),
  ].map { Line([.reference($0, to: "findings.html#\($0)"), .text(" \($1)")]) }

  static let groups = Table(
    caption: "Groups met, and who was missed",
    columns: [
      .init("Group"), .init("Number", isNumeric: true), .init("How chosen"),
      .init("Who was missed"),
    ],
    rows: [
      [
        "Pupils, Years 7 to 10", "14", "Seven by the SENCO, seven from the register by us",
        "Pupils on part-time timetables",
      ],
      ["Families", "11", "Open invitation, two times of day", "Families who do not read English"],
      ["Teachers", "12", "One from each department", "Supply teachers"],
      ["Teaching assistants", "6", "All who were in that day", "Two on a course"],
      ["Governors", "fewer than 5", "Link governor and chair", "Nobody"],
      ["Leaders", "5", "By post", "Nobody"],
    ])

  static let action = ActionSlide(
    difference: "Every teacher of a pupil with an EHC plan has that pupil’s own one-page "
      + "passport to hand, and we can see its strategies in lessons.",
    wheel: Wheel([.done, .current, .toCome, .toCome]),
    facts: [
      Fact("Led by", "SENCO"), Fact("Checked by", "Deputy head"),
      Fact("Takes", "18 hours, no cost"), Fact("Passport seen", "4 of 9, aim 8 of 9"),
    ],
    stages: [
      .init(name: "Assess", quarter: .done, when: "23 November 2026"),
      .init(name: "Plan", quarter: .current, when: "18 December 2026"),
      .init(name: "Do", quarter: .toCome, when: "12 February 2027"),
      .init(name: "Review", quarter: .toCome, when: "25 March 2027"),
    ])

  static let prose: Prose = {
    var prose = Prose(
      paragraph: "We came at half past seven and left after eight. In twelve hours we saw nine "
        + "lessons, sat in on two interventions, and talked with pupils, families, teachers, "
        + "assistants, leaders and governors.")
    prose.append(.bulletList, .enter)
    for words in ["We did not look at exclusions or transport.", "We saw no supply teacher."] {
      prose.append(.item, .enter)
      prose.append(.paragraph, .enter)
      prose.append(.text, .leaf, text: words.utf8)
      prose.append(.paragraph, .leave)
      prose.append(.item, .leave)
    }
    prose.append(.bulletList, .leave)
    return prose
  }()
}
