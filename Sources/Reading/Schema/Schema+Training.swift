/// Training, passports, and the parties in which families and staff work together.
extension Schema {
  private static let seenBy = "school, governors, governors-confidential"

  static let training = RecordSchema(
    "menu of training", title: "Training",
    place: "the top of `training.md`; the menu is a table What | Points | Minutes | For | Area | "
      + "Date | Action under `## Menu`, where For names survey items and a line with For or Area "
      + "is about SEND",
    editions: seenBy,
    fields: [
      Field("year", .words, "The school year that the points are gathered in", "2025/26"),
      Field("target", .number, "Points for a full year of full time", "30 points"),
      Field(
        "targets", .records, "Other targets by role, as lines of `role: points`",
        "[Midday supervisors: 10]"),
      Field("from SEND", .number, "How many of them have to come from sessions on SEND", "15"),
      Field(
        "instrument", .words, "The survey that asks staff how confident they are",
        "staff-confidence"),
      audience,
    ])

  static let memberPoints = RecordSchema(
    "row of points", title: "A row of points",
    place: "`points.csv`, under a header with these names: a row for each member of staff, "
      + "without a name",
    editions: seenBy + "; few people of one role are put together",
    fields: [
      Field("date", .date, "The day of the count", "2026-06-30"),
      Field("role", .words, "The role, as in `targets`", "Teaching assistants"),
      Field("weeks", .number, "Teaching weeks in post this school year; 39 for all of it", "39"),
      Field("time", .number, "Per cent of full time; 100 where not written", "60"),
      Field("points", .number, "The points gathered", "24"),
      Field("SEND points", .number, "Those of them from sessions on SEND", "15"),
    ])

  static let passports = RecordSchema(
    "programme of passports", title: "Passports",
    place: "the top of `passports.md`, which holds totals only; under `## Cohorts` a table Group | "
      + "Date | Pupils | Current | Fresh | Pupils took part | Families took part, under "
      + "`## Conversations` a table Who | Number",
    editions: seenBy,
    fields: [
      Field("action", .references, "The action that it belongs to", "A1"),
      Field(
        "seen", .words, "The tally of lessons in which a strategy of a passport was seen",
        "passport seen"),
      Field(
        "evaluation", .list, "The surveys that ask what has changed",
        "[passport-pupils, passport-families]"),
      Field(
        "appraisal", .words, "Staff whose appraisal has a target for SEND", "22 of 40 staff"),
      audience,
    ])

  static let party = RecordSchema(
    "working party", title: "A working party",
    place: "the top of `parties/*.md`; under `## Meetings` a table Date | Families | Staff | "
      + "Pupils | About, under `## Agreed` bullets, under `## You said, we did` a table You said | "
      + "We did",
    editions: seenBy,
    fields: [
      Field("title", .words, "What it is called; a heading does as well", "Support as promised"),
      Field("action", .references, "The action that it belongs to", "A3"),
      Field(
        "items", .list, "The survey items that it works on",
        "[family-confidence/promised, family-confidence/worries]"),
      audience,
    ])
}
