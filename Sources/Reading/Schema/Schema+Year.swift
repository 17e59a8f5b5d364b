/// The yearly paper: the profile, the report, and what the library holds for them.
extension Schema {
  private static let seenBy =
    "school; governors and governors-confidential without small numbers; families never"

  static let profile = RecordSchema(
    "row of the profile", title: "A row of the profile",
    place: "`profile.csv`, under a header with these names", editions: seenBy,
    fields: [
      Field("date", .date, "The day of the count", "2026-10-01"),
      Field("census", .words, "Which count it was", "autumn"),
      Field(
        "level", .words,
        "roll for the school, else a level of support; empty for all of a year, sex, event or need",
        "SEN Support"),
      Field(
        "area", .words,
        "A broad area of need or a code of the census; empty for the level as a whole", "SLCN"),
      Field("year", .words, "A year group or a key stage; empty for all", "7"),
      Field("sex", .words, "F or M, as the census writes it; empty for both", "F"),
      Field(
        "event", .words, "What happened to those who are counted; empty for none", "suspension"),
      Field("count", .number, "How many pupils", "141"),
    ])

  static let published = RecordSchema(
    "line of what was published", title: "A line of what was published",
    place: "`published.csv`, by `publish` and by nobody else", editions: "nobody",
    fields: [
      Field("published", .date, "The date of the papers", "2026-12-02"),
      Field("edition", .words, "Whose readers saw it", "governors"),
      Field(
        "pupils", .words, "Which pupils, counted when", "2026-10-01 level=ehc-plan need=HI"),
      Field("number", .words, "What they saw: a number, or c where it was masked", "38"),
    ])

  static let report = RecordSchema(
    "yearly report", title: "The yearly report", place: "`report.yaml`", editions: seenBy,
    fields: [
      Field("year", .words, "The school year it is about", "2026/27"),
      Field(
        "requests", .records, "Requests for EHC needs assessments, and answers to them",
        "(see A request)"),
      Field("provision", .records, "The support that is in place", "(see A provision)"),
      Field("outcomes", .records, "What pupils reached", "(see An outcome)"),
      Field(
        "people", .records, "Facts about the people who do the work, as lines of `what: words`",
        "(Training this year: five hours for all teachers)"),
      Field("money", .records, "Sums received and spent", "(see A sum of money)"),
      Field("checked", .records, "Duties that were looked at", "(see A checked duty)"),
      Field(
        "benchmarks", .words, "The library's figures for England; the latest where not named",
        "england-2025"),
      Field(
        "duties", .words, "The library's sheet of duties; the first where not named", "england"),
      audience,
    ])

  static let request = RecordSchema(
    "request", title: "A request", place: "in `requests` of the yearly report", editions: seenBy,
    fields: [
      Field("what", .words, "What was asked or answered", "Assessments asked for"),
      Field("number", .number, "How many", "8"),
    ])

  static let provision = RecordSchema(
    "provision", title: "A provision", place: "in `provision` of the yearly report",
    editions: seenBy,
    fields: [
      Field("name", .words, "What the support is", "Reading in pairs"),
      Field("for", .words, "For whom", "pupils in Key Stage 3"),
      Field("pupils", .number, "How many pupils have it", "24"),
      Field("effect", .words, "What it led to", "most of them read on for pleasure"),
    ])

  static let outcome = RecordSchema(
    "outcome", title: "An outcome", place: "in `outcomes` of the yearly report", editions: seenBy,
    fields: [
      Field("measure", .words, "What was measured", "Attendance, SEN Support"),
      Field("year", .words, "The year of the figures", "2025/26"),
      Field("with send", .words, "The figure of pupils with SEND", "88.9 %"),
      Field("without send", .words, "The figure of the others", "94.1 %"),
      Field("england", .words, "The figure for England, as typed", "91.0 %"),
      Field("benchmark", .words, "A figure of the library's, in place of one typed", "ehc-plan"),
      Field(
        "pupils", .number,
        "How many pupils with SEND it is about; without it only the school sees the figure", "141"),
      Field("note", .words, "What is to be said about it", "to 13 November"),
    ])

  static let money = RecordSchema(
    "sum of money", title: "A sum of money", place: "in `money` of the yearly report",
    editions: seenBy,
    fields: [
      Field("what", .words, "What the money is", "Notional SEN budget"),
      Field("year", .words, "The year of the sum", "2025/26"),
      Field("received", .money, "In whole pounds", "£62,000"),
      Field("spent", .money, "In whole pounds", "£61,400"),
      Field(
        "pupils", .number,
        "How many pupils it is for; without it only the school sees the sums", "179"),
      Field("effect", .words, "What came of it", "every form has a quiet start"),
    ])

  static let checkedDuty = RecordSchema(
    "checked duty", title: "A checked duty", place: "in `checked` of the yearly report",
    editions: seenBy,
    fields: [
      Field("item", .references, "Items of the sheet of duties", "1 2 3a"),
      Field("seen", .date, "When the reviewer saw it; leave it out for not seen", "2026-11-16"),
      Field("note", .words, "What is to be said about it", "in plain words"),
    ])

  static let dutySheet = RecordSchema(
    "sheet of duties", title: "A sheet of duties", place: "`library/duties/*.yaml`",
    editions: "all but families",
    fields: [
      Field("title", .words, "What it is called", "Duties of a school in England"),
      Field("source", .words, "Where the duties stand", "SEND Regulations 2014"),
      Field("items", .records, "The duties", "(see A duty)"),
    ])

  static let duty = RecordSchema(
    "duty", title: "A duty", place: "in `items` of a sheet of duties",
    fields: [
      Field("id", .words, "As cited in `checked`", "3a"),
      Field("paragraph", .words, "Where it stands in the law", "Schedule 1, paragraph 3(a)"),
      Field("title", .words, "What is to be seen, in short words", "How support is evaluated"),
      Field("part", .words, "The part of the sheet", "SEN information report"),
      Field(
        "documents", .list, "Documents of the school that answer it when they were seen",
        "[SEND policy]"),
    ])

  static let benchmarks = RecordSchema(
    "set of benchmarks", title: "Benchmarks", place: "`library/benchmarks/*.yaml`",
    editions: "all but families",
    fields: [
      Field("title", .words, "When the figures were taken", "January 2025"),
      Field("year", .words, "The school year of the figures", "2024/25"),
      Field("source", .words, "Who published them, and where", "Department for Education"),
      Field("measures", .records, "The figures", "(see A benchmark)"),
    ])

  static let benchmark = RecordSchema(
    "benchmark", title: "A benchmark", place: "in `measures` of benchmarks",
    fields: [
      Field("id", .words, "As cited; that of a level of support is the level's own", "ehc-plan"),
      Field("title", .words, "What is measured", "Pupils with an EHC plan"),
      Field("value", .words, "The figure as printed", "5.3 %"),
      Field("phase", .words, "The phase it holds for; all schools without one", "secondary"),
    ])
}
