/// Evidence, findings, actions, discussions and resources.
extension Schema {
  static let ofDay = Field("day", .date, "The date of the review day it belongs to", "2026-11-23")

  static let notes = RecordSchema(
    "heading of the notes", title: "Notes",
    place: "`days/<date>/notes.md`: straight under a heading, for all bullets below it",
    editions: "school, governors, governors-confidential",
    fields: [
      Field("kind", .words, "The kind of evidence; else the slot's activity says", "book look"),
      Field("areas", .areas, "The framework's areas it speaks to; else the slot's", "3 5"),
      Field("heard", .words, "Who was heard; else the slot's people", "pupils"),
      Field("strength", .choice, "direct, reported or documentary; else the kind's", "direct"),
      audience,
    ])

  static let bracket = RecordSchema(
    "bracket", title: "The bracket of a bullet",
    place: "`- E1 [passport seen: 4 of 9 lessons; areas: 3 5] Words…`; parts stand between `;`",
    fields: [
      Field("kind", .words, "The kind of evidence", "book look"),
      Field("areas", .areas, "The framework's areas it speaks to", "3 5"),
      Field("heard", .words, "Who was heard", "pupils"),
      Field("strength", .choice, "direct, reported or documentary", "direct"),
      Field("audience", .editions, "The editions that may see it", "school, governors"),
    ])

  static let evidence = RecordSchema(
    "piece of evidence", title: "Evidence in a file of its own", place: "`evidence/*.md`",
    editions: "school, governors, governors-confidential",
    fields: [
      ref("E7"), ofDay,
      Field("slot", .time, "The start of the slot it comes from", "09:15"),
      Field("title", .words, "A short title; a heading does as well", "Nine lessons"),
      Field("kind", .words, "The kind of evidence; else the slot's activity says", "lesson visit"),
      Field("areas", .areas, "The framework's areas it speaks to; else the slot's", "3 5"),
      Field("heard", .words, "Who was heard; else the slot's people", "pupils"),
      Field("strength", .choice, "direct, reported or documentary; else the kind's", "direct"),
      Field("tallies", .list, "Counts that measures may cite", "[passport seen: 4 of 9 lessons]"),
      audience,
    ])

  static let finding = RecordSchema(
    "finding", title: "A finding",
    place: "under its heading in `days/<date>/findings.md`, or the top of `findings/*.md`",
    editions: "school, governors, governors-confidential",
    fields: [
      ref("F3"), ofDay,
      Field(
        "title", .words, "The sentence of judgement; the heading does as well", "Passports lie idle"
      ),
      Field("nature", .choice, "strength or development; else the group above says", "strength"),
      Field("areas", .areas, "The framework's areas; else those of its evidence", "3"),
      Field("judgement", .words, "A word of the framework's scale", "emerging"),
      Field(
        "evidence", .references, "What it rests on; a line of references does as well", "E1 E2"),
      audience,
    ])

  static let action = RecordSchema(
    "action", title: "An action",
    place: "the top of `actions/*.md`, and of `library/actions/*.md` for one to begin from",
    editions: "school, governors, governors-confidential; families see the plain words",
    fields: [
      ref("A1"),
      Field(
        "title", .words, "What is to be done; the first heading does as well", "Develop passports"),
      Field(
        "from", .references, "The findings and the survey items that it answers",
        "F1 staff-confidence/adapt-reading"),
      Field("focus", .words, "A focus area of the vocabulary", "knowing pupils"),
      Field("owner", .words, "Who sees to it, by role; never a name", "SENCO"),
      Field("checked by", .words, "Who checks that it works, by role", "deputy head"),
      Field("with", .list, "Who makes it together with the owner", "pupils, families"),
      Field("difference", .words, "What will be different for pupils", "Lessons fit them sooner"),
      Field(
        "in plain words", .words, "One plain sentence for families", "Teachers will ask first."),
      Field(
        "you told us", .words, "What families or pupils said that it answers, plainly",
        "Nobody asks what helps."),
      Field(
        "measure", .words, "How anyone will know, on one line",
        "use: passport seen, to 8 of 9 lessons by end of spring 1"),
      Field("measures", .records, "Several measures, one-line or long", "(see A measure)"),
      Field("hours", .number, "The owner's hours", "18"),
      Field("cost", .money, "In whole pounds, or `no cost`", "£300"),
      Field("budget", .words, "Where the money comes from", "SEN budget"),
      Field("milestones", .records, "Steps on the way", "(see A milestone)"),
      Field("resources", .references, "Things to use, by name", "passport-template"),
      Field("stopped", .date, "When a person ended it early", "2027-02-12"),
      Field("blocked", .words, "What stands in its way", "no training day until March"),
      audience,
    ])

  static let measure = RecordSchema(
    "measure", title: "A measure", place: "in `measures` of an action",
    editions: "as its action",
    fields: [
      ref("M1"),
      Field(
        "name", .words,
        "A tally's name, a survey item as `staff-confidence/adapt-reading`, or a name of its own",
        "passport seen"),
      Field("kind", .choice, "use (is it done?) or outcome (did it help?)", "use"),
      Field(
        "baseline", .words, "The figure now, or `to come from` an instrument", "4 of 9 lessons"),
      Field("on", .date, "When the baseline was taken", "2026-11-23"),
      Field("target", .words, "The figure to reach", "8 of 9 lessons"),
      Field("by", .wordDate, "By when", "end of spring 1"),
      Field("source", .words, "Where the figure comes from", "lesson visits"),
      Field("result", .words, "The figure reached", "7 of 9 lessons"),
      Field("result on", .date, "When the result was taken", "2027-02-12"),
    ])

  static let milestone = RecordSchema(
    "milestone", title: "A milestone",
    place: "in `milestones` of an action, as `- by end of autumn 2: six trial passports`, as these "
      + "facts, or as a table By | What | Done under `## Milestones`",
    fields: [
      Field("by", .wordDate, "By when", "end of autumn 2"),
      Field("what", .words, "What will be there", "six trial passports"),
      Field("done", .date, "When it was there", "2026-12-17"),
    ])

  static let stage = RecordSchema(
    "stage", title: "A stage",
    place: "straight under `## Assess`, `## Plan`, `## Do` or `## Review` of an action",
    fields: [
      Field("by", .wordDate, "By when it is to be done", "end of spring 1"),
      Field("done", .date, "When it was done", "2026-11-23"),
      Field("decision", .choice, "In the review: keep, adapt, stop or widen", "keep"),
    ])

  static let discussion = RecordSchema(
    "discussion", title: "A discussion",
    place: "under its heading in `days/<date>/discussion.md`, or the top of `discussions/*.md`",
    editions: "school, governors, governors-confidential",
    fields: [
      ref("D2"), ofDay,
      Field("title", .words, "The question; the heading does as well", "What will it cost?"),
      Field("asked by", .words, "Who asked, by role", "a parent governor"),
      Field("standing", .choice, "asked, proposed, agreed or minuted", "agreed"),
      Field("on", .date, "The date of the agreement or the minutes", "2026-12-09"),
      Field("about", .references, "Findings and actions it concerns", "F1 A1"),
      audience,
    ])

  static let resource = RecordSchema(
    "resource", title: "A resource", place: "`resources/*.md`, the library's or the school's",
    editions: "as the actions that use it",
    fields: [
      Field("title", .words, "What it is called; a heading does as well", "Passport template"),
      Field("kind", .words, "form, guide, sheet and so on", "form"),
      Field(
        "address", .words, "A web address, or a file in the school's folder", "files/form.docx"),
      audience,
    ])
}
