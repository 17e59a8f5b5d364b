import Base
import Papers

/// A small publication that holds every kind of block.
enum SamplePublication {
  static var whole: Publication {
    Publication(
      imprint: imprint, pages: [action, everything],
      navigation: [
        NavigationItem(title: "Overview", path: "index.html"),
        NavigationItem(title: "The day", path: "day-2026-11-23.html"),
        NavigationItem(title: "Findings", path: "findings.html"),
        NavigationItem(title: "Action plan", path: "plan.html"),
      ],
      attachments: [Attachment(source: "files/room 7.png", path: "files/room 7.png")])
  }

  static var imprint: Imprint {
    Imprint(
      school: "Larkmoor Edge School", edition: "Governors’ edition", site: "Reviews",
      consultant: "R. Ashdown & Co", contact: "ashdown@example.org", status: .draft,
      asAt: CalendarDate(dayNumber: 20_780), contentHash: "3f9a0c17", program: "reviewday 0.1")
  }

  static let wheel = Wheel([.done, .done, .current, .toCome])

  static var action: Page {
    Page(
      path: "actions/A1.html", title: "Develop the use of student passports",
      summary: "Every teacher has the passport to hand.", section: "plan.html",
      blocks: [
        .chain([
          ChainLink(words: "Lessons, 09:15", href: "day-2026-11-23.html#s0915"),
          ChainLink(words: "E4 Lesson visits", href: "evidence.html#E4"),
          ChainLink(words: "F3 Passports little used", href: "findings.html#F3"),
          ChainLink(words: "A1", isCurrent: true), ChainLink(words: "M2 Seen in lessons"),
        ]),
        .lead(
          [
            .title(
              Title(
                eyebrow: "A1 · knowing pupils", text: "Develop the use of student passports",
                lede:
                  "Every teacher of a pupil with an EHC plan has that pupil’s passport to hand.",
                status: Chip(.track, "On track: the do stage runs to 12 February 2027")))
          ], wheel),
        .facts([
          Fact("Owner", "SENCO"), Fact("Checked by", "Deputy head"),
          Fact("Together with", "pupils, families, teachers"), Fact("Cost", "18 hours, no cost"),
        ]),
        .section(
          Section(id: "stages", heading: "The four stages", blocks: [.stages(stages)])),
        .section(
          Section(
            id: "measures", heading: "How we will know",
            blocks: [
              .tally(
                TallyChart(name: "Passport seen", count: 4, total: 9, unit: "lessons", target: 8)),
              .table(measures),
            ])),
      ])
  }

  static var stages: [StageCard] {
    [
      StageCard(
        name: "Assess", quarter: .done, when: "done 23 November 2026",
        body: [.prose(Prose(paragraph: "Sampled twelve passports."), identifiers: "stage1")]),
      StageCard(name: "Plan", quarter: .late, when: "was due 11 December 2026", body: []),
      StageCard(
        name: "Do", quarter: .current, when: "by end of spring 1 · 12 February 2027",
        body: [.paragraph("Everyone with an EHC plan.", style: .plain)]),
      StageCard(name: "Review", quarter: .toCome, when: "by 25 March 2027", body: []),
    ]
  }

  static var measures: Table {
    Table(
      caption: "Measures",
      columns: [Table.Column("Measure"), Table.Column("Aim", isNumeric: true)],
      rows: [[Line([.reference("M1", to: nil), .text(" Passport seen")]), "8 of 9"]],
      note: "Counts are of what was looked at on the day.")
  }

  static var everything: Page {
    Page(
      path: "everything.html", title: "Every block", summary: "Each kind of block, once.",
      blocks: [
        .title(Title(text: "Every block", lede: "Each kind of block, once.")),
        .notice(
          Notice(kind: .draft, heading: "Draft", lines: ["Two gaps are left.", "See below."])),
        .figures([
          BigFigure(figure: "4", rest: " of 9", label: "lessons showed a strategy in use"),
          BigFigure(figure: "24", label: "pieces of evidence"),
        ]),
        .section(
          Section(
            id: "words", heading: "Words",
            blocks: [
              .paragraph(line, style: .plain), .paragraph("Small words.", style: .small),
              .list(["First", "Second"], ordered: true), .prose(prose, identifiers: "E4"),
            ])),
        .section(Section(id: "day", heading: "The day", blocks: [.timetable(timetable)])),
        .section(
          Section(
            id: "records", heading: "Records",
            blocks: [
              .cards([
                Card(
                  id: "F3", reference: "F3", title: "Passports are little used",
                  wheel: Wheel([.done, .late, .toCome, .toCome]),
                  body: [.prose(Prose(paragraph: "Known, but old."), identifiers: "F3")],
                  footer: [Line([.text("Rests on "), .reference("E4", to: "evidence.html#E4")])])
              ]),
              .matrix(matrix),
              .notice(
                Notice(kind: .gap, heading: "Not looked at", lines: ["Transport home."])),
              .tally(TallyChart(name: "Replies", count: 61, total: 96, unit: "families")),
              .facts([
                Fact(
                  "EHC plan",
                  "A legal document that says what a child needs and what must be provided for it.")
              ]),
            ])),
      ])
  }

  static var line: Line {
    Line([
      .text("See "), .link("the guide", to: "https://example.org/guide?a=1&b=2"), .text(", "),
      .strong("soon"), .soft(" (if you can)"), .text(" and "),
      .link("this", to: "javascript:alert(1)"), .text(". "), .chip(Chip(.soon, "Due soon")),
      .text(" "), .chip(Chip(.late, "Late")), .text(" "), .chip(Chip(.idle, "To come")),
    ])
  }

  static var timetable: [TimetableRow] {
    func row(
      _ id: String, _ start: String, _ end: String, _ title: String, with: String = "",
      place: String = "", areas: [String] = [], links: Line = Line([]), isPause: Bool = false
    ) -> TimetableRow? {
      ClockTime(start).map {
        TimetableRow(
          id: id, start: $0, end: ClockTime(end), title: title, with: with, place: place,
          areas: areas, links: links, isPause: isPause)
      }
    }
    return [
      row("s0730", "07:30", "08:00", "Arrival and briefing", with: "the head"),
      row(
        "s0915", "09:15", "10:45", "Lesson visits, passports in hand", with: "the SENCO",
        place: "classrooms", areas: ["Teaching", "Knowing pupils"],
        links: Line([
          .reference("E4", to: "evidence.html#E4"), .text(" · "),
          .reference("E5", to: "evidence.html#E5"),
        ])),
      row("s1045", "10:45", "11:05", "Break: unstructured time", isPause: true),
      row("s1105", "11:05", "11:50", "Pupil group A, no staff present", place: "library"),
    ].compactMap { $0 }
  }

  static var matrix: Matrix {
    Matrix(
      caption: "Pieces of evidence by area and by who was heard", corner: "Area",
      columns: ["Pupils", "Families", "Staff"],
      rows: [
        Matrix.Row(title: "Teaching", counts: [3, 1, 9]),
        Matrix.Row(title: "Working with families", counts: [1, 5, 0]),
      ])
  }
}
