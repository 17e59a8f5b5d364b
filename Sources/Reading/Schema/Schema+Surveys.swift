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
}
