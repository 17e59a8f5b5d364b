/// Surveys: what is asked, and how each time of asking went.
extension Schema {
  static let instrument = RecordSchema(
    "instrument", title: "An instrument",
    place: "`library/instruments/*.yaml`, or `surveys/<name>/instrument.yaml` of a school in place "
      + "of the library's of that name",
    editions: "all",
    fields: [
      Field("title", .words, "What it is called", "Staff confidence check"),
      Field("asks", .words, "Who answers: a kind of people of the vocabulary", "staff"),
      Field(
        "items", .records,
        "The questions, in the same words each time: as words, or as facts (see An item of an "
          + "instrument); without any, it is a slot for questions that are not ours to print",
        "[I know whom to ask]"),
      Field(
        "scale", .list, "The answers, from least to most",
        "[not at all confident, not very confident, fairly confident, very confident]"),
      Field(
        "confident", .list,
        "Those answers that count as confident; without it the last two, of three answers the last",
        "[fairly confident, very confident]"),
      Field("outside", .list, "Answers outside the scale", "[not part of my role]"),
      Field(
        "group", .records, "By what replies may be told apart", "(see The question about groups)"),
      Field(
        "wanted", .words, "A question to which several items may be ticked",
        "Which of these would you most like training in?"),
      Field(
        "open", .list, "Questions with an answer in words, which stays private",
        "[What would help you most?]"),
      Field(
        "introduction", .words, "What stands above the paper form", "It takes five minutes."),
      Field(
        "source", .words, "Where it comes from, and whether anybody has validated it",
        "our own wording, not validated"),
    ])

  static let surveyItem = RecordSchema(
    "item of an instrument", title: "An item of an instrument",
    place: "in `items` of an instrument, and in `asked` of a wave",
    fields: [
      Field(
        "id", .words,
        "Letters, digits and hyphens; cited as `staff-confidence/use-plan`. Made of the first "
          + "words where it is not written", "use-plan"),
      Field("text", .words, "The question, in the same words each time", "Use a pupil's plan"),
      Field("short", .words, "A word or two, for narrow places", "Using plans"),
    ])

  static let groupQuestion = RecordSchema(
    "question about groups", title: "The question about groups",
    place: "in `group` of an instrument",
    fields: [
      Field("question", .words, "What is asked", "What is your role?"),
      Field(
        "answers", .records,
        "The answers, as words or as lines of `answer: other words that mean it`",
        "[Teachers, Teaching assistants]"),
    ])

  static let wave = RecordSchema(
    "wave", title: "A wave",
    place: "the top of `surveys/<instrument>/<wave>.md`; the file is named as 2026-12 is, and an "
      + "optional heading and words for readers stand below",
    editions: "school, governors, governors-confidential",
    fields: [
      Field("title", .words, "What it is called; a heading does as well", "Before the training"),
      Field("invited", .number, "How many were asked", "74"),
      Field("from", .date, "The first day of asking", "2026-11-30"),
      Field("to", .date, "The last day of asking", "2026-12-11"),
      Field("mode", .words, "How it was asked", "Microsoft Forms, no names"),
      Field(
        "not reached", .words, "Who could not be asked or did not answer; `nobody` for none",
        "two people on long leave"),
      Field("source", .words, "The file it was counted from; `import` writes it", "sha256:9f2c41"),
      Field(
        "scale", .list, "The answers as offered; the instrument's where not written",
        "[not at all confident, not very confident, fairly confident, very confident]"),
      Field(
        "outside", .list, "Answers outside it; the instrument's where no scale is written",
        "[not part of my role]"),
      Field(
        "asked", .records,
        "The items in the words in which they were asked; the instrument's where not written",
        "(see An item of an instrument)"),
      audience,
    ])

  static let waveTally = RecordSchema(
    "tally of a wave", title: "A tally of a wave",
    place: "`surveys/<instrument>/<wave>.csv`, under a header with these names and, after `group`, "
      + "each answer of the scale and each answer outside it; `import` writes it",
    editions: "as its wave, without small numbers",
    fields: [
      Field("item", .words, "The item's id", "use-plan"),
      Field("group", .words, "Whose answers; empty where replies are not told apart", "Teachers"),
      Field("blank", .number, "How many gave no answer", "2"),
      Field("wanted", .number, "How many ticked the item as one that matters most", "11"),
    ])
}
