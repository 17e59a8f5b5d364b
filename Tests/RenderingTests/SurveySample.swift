import Papers

/// Survey charts with all that may happen: a masked row, a nought, a fall, a nameless change.
enum SurveySample {
  static let steps = [
    ScaleStep("Not at all"), ScaleStep("Not very"), ScaleStep("Fairly", isConfident: true),
    ScaleStep("Very", isConfident: true),
  ]

  static var answers: StackedBars {
    StackedBars(
      caption: "Staff are surest of whom to ask and least sure of adapting a text.",
      steps: steps,
      rows: [
        StackedBars.Row(
          item: "Adapt a text that is too hard to read",
          mark: Line([.text("asked about by "), .link("A1", to: "actions/A1.html")]),
          answers: .counts([9, 14, 12, 3]), share: "15 of 38 confident", base: "38 replies",
          outside: "4 said it is not part of their role"),
        StackedBars.Row(
          item: "Find and use a pupil’s plan", answers: .counts([1, 6, 20, 14]),
          share: "34 of 41 confident", base: "41 replies"),
        StackedBars.Row(
          item: "Teach a pupil with a hearing loss", answers: .masked("too few to show"),
          base: "fewer than 5 replies"),
        StackedBars.Row(
          item: "Know whom to ask", answers: .counts([0, 2, 9, 10]), share: "19 of 21 confident",
          base: "21 replies*"),
      ],
      note: "* Fewer than 30 replies: read with care.")
  }

  static var change: Dumbbells {
    Dumbbells(
      caption: "Confidence in adapting a text rose clearly; in two items nothing can be told.",
      before: "September 2025", after: "June 2026", steps: steps,
      rows: [
        Dumbbells.Row(
          item: "Adapt a text that is too hard to read",
          mark: Line([.text("asked about by "), .link("A1", to: "actions/A1.html")]),
          before: wave([9, 14, 12, 3], 0.395, 0.256, 0.553),
          after: wave([2, 6, 18, 12], 0.789, 0.636, 0.889),
          verdict: Verdict(.rise, "clear rise")),
        Dumbbells.Row(
          item: "Know whom to ask", before: wave([0, 2, 9, 10], 0.905, 0.711, 0.973),
          after: wave([1, 4, 8, 7], 0.75, 0.531, 0.888), verdict: Verdict(.level, "no clear change")
        ),
        Dumbbells.Row(
          item: "Talk with parents about a worry",
          before: wave([2, 5, 20, 13], 0.825, 0.681, 0.913),
          after: wave([6, 15, 12, 5], 0.447, 0.301, 0.603)),
        Dumbbells.Row(
          item: "Teach a pupil with a hearing loss",
          before: Dumbbells.Wave(
            answers: .masked("too few to show"), share: nil, words: "fewer than 5 replies"),
          after: wave([3, 5, 4, 1], 0.385, 0.177, 0.645),
          verdict: Verdict(.unknown, "too few to say")),
      ],
      note: "The line about each mark is where the share lies 19 times in 20.")
  }

  private static func wave(
    _ counts: [Int], _ value: Double, _ low: Double, _ high: Double
  ) -> Dumbbells.Wave {
    let confident = counts.suffix(2).reduce(0, +)
    return Dumbbells.Wave(
      answers: .counts(counts), share: Dumbbells.Share(value, low: low, high: high),
      words: "\(confident) of \(counts.reduce(0, +)) confident")
  }

  static var spread: Spread {
    Spread(
      caption: "31 of 44 staff are on track for their points.", axis: "Points so far",
      bands: [
        Spread.Band(name: "0 to 4", count: 5, words: "5 people"),
        Spread.Band(name: "5 to 9", count: nil, words: "fewer than 5 people"),
        Spread.Band(name: "10 to 14", count: 12, words: "12 people"),
        Spread.Band(name: "15 to 19", count: 17, words: "17 people"),
        Spread.Band(name: "20 and more", count: 0, words: "nobody"),
      ],
      target: Spread.Target(bandsBelow: 2, words: "on track by now: 10 points"),
      note: "Points measure attendance, not learning.")
  }

  static var form: PaperForm {
    PaperForm([
      .choice(
        PaperForm.Choice(
          question: "What is your role?", instruction: "Please tick one box.",
          options: ["Teacher", "Teaching assistant", "Leader", "Other"])),
      .grid(
        PaperForm.Grid(
          question: "How confident are you that you can …",
          instruction: "Please tick one box in each row.", steps: steps.map(\.word),
          outside: ["Not part of my role"],
          items: ["find and use a pupil’s plan", "adapt a text that is too hard to read"])),
      .open(FormLine(label: "What would help you most?", lines: 3)),
    ])
  }

  static var handouts: [Paper] {
    let form = Paper(
      path: "surveys/staff-form.html", title: "The form", summary: "To answer by hand.",
      kind: .surveyForm,
      blocks: [.title(Title(text: "Staff confidence check")), .questionnaire(form)])
    let passports = [Paper.SheetSize.a4, .a5].map { size in
      Paper(
        path: "passport-\(size.rawValue).html", title: "My passport", summary: "To fill in.",
        kind: .passport(size), blocks: [.title(Title(text: "My passport")), .boxes(boxes)])
    }
    return [form] + passports
  }

  static var boxes: [WritingBox] {
    [
      WritingBox(
        heading: "About me", prompt: "What I like and what I am good at.", room: .lines(3)),
      WritingBox(
        heading: "What helps me", room: .sentences(5, opening: "When", middle: "please")),
      WritingBox(heading: "Made with", room: .labels(["Me", "My family", "Date"])),
    ]
  }

  static var blocks: [Block] {
    [
      .title(Title(text: "A survey")), .answers(answers), .change(change), .spread(spread),
      .questionnaire(form), .boxes(boxes),
    ]
  }
}
