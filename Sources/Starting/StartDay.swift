package import Base
package import Model

/// What a new day is made of.
package struct DayWords: Sendable {
  package var date: CalendarDate
  package var framework: Framework?
  /// Whose review it is, as `site.yaml` says.
  package var reviewers: [String]
  /// The day whose timetable is copied; the usual one where nil.
  package var like: Day?

  package init(
    date: CalendarDate, framework: Framework?, reviewers: [String], like: Day? = nil
  ) {
    self.date = date
    self.framework = framework
    self.reviewers = reviewers
    self.like = like
  }
}

/// A day's folder: `day.md` with its timetable, and `notes.md` with a heading for each slot.
package func startDay(_ words: DayWords, at school: School) -> [OutputFile] {
  let plan = DayPlan(words, at: school)
  let folder = "days/\(words.date.iso)/"
  return [
    OutputFile(folder + "day.md", lines: plan.page),
    OutputFile(folder + "notes.md", lines: plan.notes),
  ]
}

private struct DayPlan {
  let words: DayWords
  let rows: [TimetableRow]
  let groups: [String]
  let ends: String?

  init(_ words: DayWords, at school: School) {
    self.words = words
    if let like = words.like, !like.slots.isEmpty {
      rows = like.slots.map(TimetableRow.init)
      ends = like.ends?.text
      groups = like.groups.isEmpty ? [] : like.groups.map(\.name)
    } else {
      let isPrimary = ["primary", "infant", "junior", "first"].contains {
        school.phase?.value.lowercased().holds($0) ?? false
      }
      let usual = isPrimary ? UsualDay.primary : UsualDay.secondary
      rows = usual.rows(for: words.framework)
      ends = usual.ends
      groups = [
        "Pupils, group A", "Pupils, group B", "Families, group A",
        "Families, group B, by telephone", "Teachers", "Teaching assistants", "Senior leaders",
        "Governors",
      ]
    }
  }

  var page: [String] {
    facts + ["# SEND review day", ""] + termsOfReference + ["", "## Timetable", ""]
      + table(TimetableRow.columns, rows.map(\.cells)) + whoWeMet
  }

  private var facts: [String] {
    var lines = ["---"]
    if let framework = words.framework { lines.append("framework: \(framework.name)") }
    lines.append("status: draft")
    if !words.reviewers.isEmpty {
      lines.append("reviewers: \(factValue(words.reviewers.joined(separator: ", ")))")
    }
    if let ends { lines.append("ends: \(ends)") }
    lines.append("# \(blank("the terms of reference below, as you and the school agreed on them"))")
    return lines + ["---"]
  }

  private var termsOfReference: [String] {
    let number = words.framework.map { Self.inWords($0.areas.count) } ?? "the"
    return [
      "## Terms of reference",
      "",
      "What do pupils with SEND meet here on an ordinary school day, and which few things would "
        + "help them most?",
      "",
      "- **What we do.** We look at \(number == "the" ? "the" : "all \(number)") areas of the "
        + "framework, in lessons, books, papers and figures. "
        + "We listen to pupils, families, staff, leaders and governors.",
      "- **What comes out.** Short slides on the same evening, a report of two sides, and at most "
        + "three actions. Each action goes through assess, plan, do and review.",
      "- **What does not.** We give no grade to the school, to a lesson or to a person. Nobody is "
        + "named, and nothing is said from which a child or a colleague could be guessed.",
      "- **No surprises.** The head and the SENCO hear every finding before anybody else. They may "
        + "correct facts. The judgement is the reviewer's.",
      "- **If a pupil is at risk.** What a pupil tells us about their safety goes to the "
        + "safeguarding lead at once. It is not written here.",
    ]
  }

  private var whoWeMet: [String] {
    guard !groups.isEmpty else { return [] }
    return ["", "## Who we met", ""]
      + table(
        ["Group", "Number", "How chosen", "Who was missed"],
        groups.map { [plainMarkdown($0), "", "", ""] })
  }

  /// A heading for each slot, under which its bullets are typed.
  var notes: [String] {
    ["# Notes"] + rows.flatMap { ["", "## \($0.start) \(plainMarkdown($0.what))"] }
  }

  private static func inWords(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return number < words.count ? words[number] : String(number)
  }
}

extension TimetableRow {
  init(_ slot: Slot) {
    self.init(
      time: slot.statedEnd.map { "\(slot.start.text) to \($0.text)" } ?? slot.start.text,
      what: slot.what.value, with: slot.with.value, place: slot.place.value,
      areas: slot.areas.map(\.value),
      staffPresent: slot.staffPresent ? "yes" : slot.people.contains("pupils") ? "no" : "",
      prompts: slot.prompts)
  }

  /// When it begins.
  var start: String { time.split(separator: " ").first.map(String.init) ?? time }
}

/// What a person should know about a date before a day is planned on it; nil where school is open
/// and pupils are there.
package func remark(on date: CalendarDate, in calendar: SchoolCalendar) -> String? {
  let name = date.inWordsWithWeekday
  if let reason = calendar.reasonForNoSchool(on: date) {
    return calendar.years.isEmpty && date.weekday <= 5
      ? nil : "\(name) is \(reason): no pupils will be there"
  }
  if calendar.isTrainingDay(date) { return "\(name) is a training day: no pupils will be there" }
  if !calendar.covers(date) {
    return "\(name) lies outside the school's calendar: add the calendar of that year"
  }
  return nil
}
