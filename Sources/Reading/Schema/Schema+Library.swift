/// What all schools share.
extension Schema {
  static let framework = RecordSchema(
    "framework", title: "A framework", place: "`library/frameworks/*.yaml`", editions: "all",
    fields: [
      Field("title", .words, "What it is called", "SEND review"),
      Field("source", .words, "Where it comes from", "our own wording"),
      Field("scale", .list, "Words of judgement, from weakest to strongest", "[emerging, secure]"),
      Field("areas", .records, "What is looked at", "(see An area)"),
    ])

  static let area = RecordSchema(
    "area", title: "An area", place: "in `areas` of a framework",
    fields: [
      Field("id", .words, "As cited: `areas: 3 5`", "3"),
      Field("title", .words, "What it is called", "Teaching that reaches everyone"),
      Field("short", .words, "A word or two, for narrow columns", "Teaching"),
      Field("statutory", .choice, "yes or no: whether the law asks for it", "yes"),
      Field("prompts", .list, "Questions to ask", "[What helps you learn?]"),
      Field("see also", .list, "Cross-references to other frameworks", "[Inspection: inclusion]"),
    ])

  static let calendar = RecordSchema(
    "calendar", title: "A calendar",
    place: "`library/calendars/*.yaml`, or `calendar.yaml` of a school in place of the same year",
    editions: "all",
    fields: [
      Field("year", .words, "The school year", "2026/27"),
      Field("half-terms", .records, "The six half-terms", "(see A half-term)"),
      Field("bank holidays", .list, "Dates with their names", "[2026-12-25 Christmas Day]"),
      Field("training days", .list, "Days without pupils", "[2026-09-01]"),
      Field("census days", .list, "Days of the school census", "[2026-10-01]"),
      Field("source", .words, "Where the dates come from", "the authority's website"),
    ])

  static let halfTerm = RecordSchema(
    "half-term", title: "A half-term", place: "in `half-terms` of a calendar",
    fields: [
      Field("name", .words, "autumn 1 to summer 2", "autumn 1"),
      Field("from", .date, "The first day", "2026-09-01"),
      Field("to", .date, "The last day", "2026-10-23"),
    ])

  static let vocabulary = RecordSchema(
    "vocabulary", title: "The vocabulary", place: "`library/vocabulary.yaml`", editions: "all",
    fields: [
      Field("activities", .records, "What fills a slot", "(see An activity)"),
      Field("people", .records, "Kinds of people", "(see A kind of people)"),
      Field("focus areas", .records, "What the plan is grouped by", "(see A focus area)"),
      Field("evidence kinds", .records, "Kinds of evidence", "(see A kind of evidence)"),
      Field("support levels", .records, "Levels of support", "(see A kind of count)"),
      Field("needs", .records, "Broad areas of need", "(see A kind of count)"),
    ])

  static let activity = RecordSchema(
    "activity", title: "An activity", place: "in `activities` of the vocabulary",
    fields: [
      Field("id", .words, "Its short name", "lesson-visit"),
      Field("title", .words, "Its name for readers", "Lesson visits"),
      Field("words", .list, "Words in the What column that mean it", "[lesson visit, lessons]"),
      Field("evidence", .words, "The kind of evidence it yields; none for a pause", "lesson-visit"),
      Field("purpose", .words, "lunch, drafting, feedback, briefing or break", "lunch"),
    ])

  static let people = RecordSchema(
    "kind of people", title: "A kind of people", place: "in `people` of the vocabulary",
    fields: [
      Field("id", .words, "Its short name", "families"),
      Field("title", .words, "Its name for readers", "Families"),
      Field(
        "words", .list, "Words in the With and Group columns that mean it", "[parents, carers]"),
    ])

  static let focusArea = RecordSchema(
    "focus area", title: "A focus area", place: "in `focus areas` of the vocabulary",
    fields: [
      Field("id", .words, "Its short name", "knowing-pupils"),
      Field("title", .words, "Its name for readers", "Knowing pupils"),
    ])

  static let evidenceKind = RecordSchema(
    "kind of evidence", title: "A kind of evidence", place: "in `evidence kinds` of the vocabulary",
    fields: [
      Field("id", .words, "Its short name", "book-look"),
      Field("title", .words, "Its name for readers", "Book look"),
      Field("strength", .choice, "direct, reported or documentary", "documentary"),
    ])

  static let countedKind = RecordSchema(
    "kind of count", title: "A kind of count",
    place: "in `support levels` and `needs` of the vocabulary",
    fields: [
      Field("id", .words, "Its short name", "communication"),
      Field("title", .words, "Its name for readers", "Communication and interaction"),
      Field(
        "words", .list, "Other words for it; those in capitals are codes for parts of it",
        "[SLCN, ASD]"),
      Field(
        "codes", .records, "What the codes stand for, as lines of `code: name`",
        "(ASD: Autism)"),
    ])
}
