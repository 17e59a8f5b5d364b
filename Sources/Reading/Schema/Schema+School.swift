/// The site, the school and the day.
extension Schema {
  static let site = RecordSchema(
    "site", title: "The site", place: "`Content/site.yaml`", editions: "the consultant's own",
    fields: [
      Field("title", .words, "What the whole site is called", "SEND review days"),
      Field("consultant", .words, "Whose work it is", "Fieldlantern Reviews"),
      Field("contact", .words, "How to reach the consultant", "reviews@example.org"),
      Field("theme", .words, "The folder of `Themes` that gives the look", "default"),
      Field("as of", .date, "The date that everything is told as at", "2026-11-23"),
      Field("schools", .list, "Folders of schools that live elsewhere", "[../larkmoor-edge]"),
      Field("most actions", .number, "How many live actions bring a warning", "5"),
      Field("most hours", .number, "Hours one owner may carry in a half-term", "30"),
      Field("editions", .records, "Editions besides the four that ship", "(see An edition)"),
      Field(
        "small numbers", .records,
        "Up to which number pupils are too few to show, as lines of `edition: number`; 5 or more",
        "(governors: 9)"),
    ])

  static let addedEdition = RecordSchema(
    "edition", title: "An edition", place: "in `editions` of the site",
    fields: [
      Field("name", .words, "Its name, as written in `audience`", "trust"),
      Field("title", .words, "Its title on the papers", "For the trust"),
      Field("like", .words, "The edition whose defaults it takes", "governors"),
    ])

  static let school = RecordSchema(
    "school", title: "A school",
    place: "`school.yaml`, or `school.md` with an introduction beneath the facts",
    editions: "all; families see the name and the dates",
    fields: [
      Field("name", .words, "The school's name", "Larkmoor Edge School"),
      Field("urn", .words, "Its unique reference number", "900001"),
      Field("phase", .words, "Primary, secondary, all-through or special", "secondary"),
      Field("type", .words, "Academy, maintained and so on", "academy"),
      Field("roll", .number, "How many pupils", "1046"),
      Field("trust", .words, "The trust it belongs to", "Four Fells Trust"),
      Field("authority", .words, "The local authority", "Westmere"),
      Field("calendar", .list, "The calendars its dates resolve against", "[england-2026-27]"),
      Field(
        "senco", .words, "The SENCO's post in words; never a name", "assistant head, four days"),
      Field("senco since", .date, "When the SENCO took the post", "2024-09-02"),
      Field(
        "senco qualification", .words, "The qualification held or begun", "NPQ, in its first year"),
      Field("link governor", .words, "The governor for SEND, by role", "vice-chair"),
      Field("safeguarding lead", .words, "The post and where to find them", "deputy head, room 4"),
      Field("board meets", .list, "The board's meetings", "[2026-12-09, 2027-03-10]"),
      Field("documents", .records, "The papers the school must have", "(see A document)"),
      Field("data contact", .words, "Whom to ask about the data", "school office"),
      Field(
        "data controller", .choice,
        "Who decides why and how the information is kept: school, reviewer or both", "school"),
      Field("delete after", .date, "When the papers are to be deleted", "2029-08-31"),
      Field(
        "small numbers", .choice, "shown or masked: numbers of 1 to 5 in the school's own edition",
        "shown"),
      Field(
        "names", .words, "A private list of names kept elsewhere, as seen from this folder",
        "../../names/hill.txt"),
      Field(
        "show totals", .records, "The decision to show totals by level to all, however small",
        "(see Shown totals)"),
      Field("silence", .records, "Checks that a person has answered", "(see A silence)"),
      Field("about", .prose, "The introduction, as Markdown", "|"),
      audience,
    ])

  static let document = RecordSchema(
    "document", title: "A document", place: "in `documents` of a school",
    fields: [
      Field("name", .words, "What the paper is", "SEN information report"),
      Field("dated", .date, "The date on it", "2025-10-01"),
      Field("seen", .date, "When the reviewer saw it", "2026-11-16"),
      Field("note", .words, "What is to be said about it", "on the website, two clicks deep"),
    ])

  static let shownTotals = RecordSchema(
    "decision to show totals", title: "Shown totals", place: "in `show totals` of a school",
    fields: [
      Field("by", .words, "Who decided, by role", "head teacher"),
      Field("on", .date, "When; not after the date of the papers", "2026-11-20"),
      Field("reason", .words, "Why", "the numbers are published by the department"),
    ])

  static let silence = RecordSchema(
    "silence", title: "A silence", place: "in `silence` of a school",
    fields: [
      Field("check", .words, "The check, by its name", "single-source"),
      Field("record", .words, "The record it is about; without it, the whole school", "F3"),
      Field("reason", .words, "Why it may rest", "the policy itself is the evidence"),
    ])

  static let day = RecordSchema(
    "day", title: "A day", place: "the top of `days/<date>/day.md`",
    editions: "school; governors see activities and kinds of people",
    fields: [
      Field("framework", .words, "The framework of the library it follows", "send-review"),
      Field("status", .choice, "How far the papers are: draft, agreed or final", "draft"),
      Field("reviewers", .list, "The reviewers' posts or trading names", "[Fieldlantern Reviews]"),
      Field("ends", .time, "When the last slot ends", "19:15"),
      Field("agreed", .records, "Who agreed the wording, and when", "(see An agreement)"),
      Field("no action", .records, "Focus areas left without an action, and why", "(see below)"),
      Field("not looked at", .list, "What was asked for but not looked at", "[exclusions]"),
      audience,
    ])

  static let agreement = RecordSchema(
    "agreement", title: "An agreement", place: "in `agreed` of a day",
    fields: [
      Field("who", .words, "Who agreed, by role", "head teacher"),
      Field("on", .date, "When", "2026-11-23"),
      Field("what", .words, "To what", "the wording of the findings"),
    ])

  static let withoutAction = RecordSchema(
    "focus without an action", title: "A focus without an action",
    place: "in `no action` of a day",
    fields: [
      Field("focus", .words, "The focus area, by its id or its words", "quality-first-teaching"),
      Field("reason", .words, "Why it has no action", "It is the school's strength"),
    ])

  static let slide = RecordSchema(
    "slide", title: "A part of the slides",
    place: "straight under its heading in `days/<date>/slides.md`",
    editions: "school, governors, governors-confidential",
    fields: [
      Field(
        "minutes", .number,
        "How long the part is to take; without it the hour of the presentation is shared out", "5")
    ])

  static let file = RecordSchema(
    "file of records", title: "A file of many records",
    place: "the top of `notes.md`, `findings.md`, `discussion.md` or `slides.md` of a day",
    fields: [audience])
}
