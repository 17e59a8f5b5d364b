import Base
import Model
import Notation

/// Reads `day.md`: what was agreed beforehand, the timetable, and the groups met.
struct DayFile {
  let document: Document
  let date: CalendarDate
  let matcher: WordMatcher

  private var page: Page { document.page }
  private static let sections = [
    "Terms of reference", "Timetable", "Who we met", "Not looked at",
  ]

  init(_ page: Page, date: CalendarDate, matcher: WordMatcher) {
    document = Document(page)
    self.date = date
    self.matcher = matcher
  }

  func day() -> Day {
    var fields = FieldReader(document.frontMatter, Schema.day, page: page)
    let status = fields.choice("status", of: PaperStatus.self)
    var day = Day(
      identity: Identity(
        span: .start(of: page.file), name: date.iso, audience: fields.audience()),
      date: date, title: "", framework: fields.text("framework"),
      status: status ?? Placed(.draft, at: .start(of: page.file)),
      reviewers: fields.list("reviewers", splitting: .none).map(\.value),
      ends: fields.time("ends")?.value)
    day.agreements = fields.records("agreed").compactMap(agreement)
    day.withoutAction = fields.records("no action").compactMap(withoutAction)
    day.notLookedAt = fields.list("not looked at", splitting: .none).map(\.value)
    fields.finish()
    for section in document.sections(to: 2) { read(section, into: &day) }
    if day.title.isEmpty { day.title = "Review day" }
    return day
  }

  private func agreement(_ fact: Fact) -> Agreement? {
    var fields = FieldReader(fact, Schema.agreement, page: page)
    let who = fields.string("who")
    let on = fields.date("on")
    let what = fields.string("what")
    fields.finish()
    guard let who, let on else {
      page.say(
        "incomplete", .warning, at: fact.span, "an agreement needs who agreed and on which date",
        fix: "Write who: and on: into it")
      return nil
    }
    return Agreement(who: who, on: on.value, what: what)
  }

  private func withoutAction(_ fact: Fact) -> FocusWithoutAction? {
    var fields = FieldReader(fact, Schema.withoutAction, page: page)
    let focus = fields.text("focus")
    let reason = fields.string("reason")
    fields.finish()
    guard let focus, let reason else {
      page.say(
        "incomplete", .warning, at: fact.span, "a focus without an action needs a reason",
        fix: "Write focus: and reason: into it")
      return nil
    }
    return FocusWithoutAction(focus: focus, reason: reason)
  }

  // MARK: Sections

  private func read(_ section: Section, into day: inout Day) {
    guard let heading = section.heading else {
      return sayUnread(section)
    }
    let words = page.words(of: heading, kind: nil)
    if section.level == 1, day.title.isEmpty {
      day.title = words.title
      page.refuseMark(on: heading, words)
      return sayUnread(section)
    }
    switch words.title.lowercased() {
    case "terms of reference":
      day.termsOfReference = document.prose(section, restrictedTo: words.audience)
      return
    case "timetable": day.slots += slots(section)
    case "who we met": day.groups += groups(section)
    case "not looked at": day.notLookedAt += document.bullets(in: section)
    default: page.sayUnknownSection(heading, words.title, known: DayFile.sections)
    }
    page.refuseMark(on: heading, words)
  }

  private func sayUnread(_ section: Section) {
    page.sayUnread(
      section.blocks, "these words stand under no heading of the day and are not read",
      fix: "Put them under ## Terms of reference")
  }

  private static let slotColumns = [
    "Time", "What", "With", "Where", "Areas", "Staff present", "Prompts",
  ]

  private func slots(_ section: Section) -> [Slot] {
    document.rows(in: section, columns: DayFile.slotColumns, of: "Timetable").compactMap { row in
      guard let (start, end) = times(row["Time"]) else { return nil }
      let what = row["What"]
      let with = row["With"]
      let present = row["Staff present"].value.lowercased()
      return Slot(
        span: row.span, start: start, statedEnd: end, what: what, with: with,
        place: row["Where"],
        areas: row["Areas"].pieces {
          $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
        },
        activity: matcher.activity(in: what.value), people: matcher.people(in: with.value),
        staffPresent: !(present.isEmpty || present == "no" || present == "none"),
        prompts: DayFile.prompts(row["Prompts"].value))
    }
  }

  private static func prompts(_ text: String) -> [String] {
    var prompts: [String] = []
    var rest = text[...]
    while let bar = rest.range(of: " / ") {
      prompts.append(rest[..<bar.lowerBound].trimmed)
      rest = rest[bar.upperBound...]
    }
    prompts.append(rest.trimmed)
    return prompts.filter { !$0.isEmpty }
  }

  /// Reads `09:15`, `09:15 to 10:30` and `09:15-10:30`.
  private func times(_ cell: Placed<String>) -> (ClockTime, ClockTime?)? {
    let words = cell.value.split { " -–—".contains($0) }.filter {
      $0 != "to" && $0 != "until"
    }
    let times = words.compactMap { ClockTime($0) }
    if let start = times.first, times.count == words.count, times.count <= 2 {
      return (start, times.count == 2 ? times[1] : nil)
    }
    page.say(
      "unknown-time", .error, at: cell.span,
      cell.value.isEmpty ? "this row has no time" : "\(cell.value) is no time of day",
      fix: "Write it as 09:15, or 09:15 to 10:30")
    return nil
  }

  private static let groupColumns = ["Group", "Number", "How chosen", "Who was missed"]

  private func groups(_ section: Section) -> [StakeholderGroup] {
    document.rows(in: section, columns: DayFile.groupColumns, of: "Who we met").map { row in
      let name = row["Group"]
      let number = row["Number"]
      let count = TallyText.number(number.value[...])
      if count == nil, !number.value.isEmpty {
        page.say(
          "not-a-number", .warning, at: number.span, "\(number.value) is no whole number",
          fix: "Write how many were met, in figures")
      }
      return StakeholderGroup(
        span: row.span, name: name.value, people: matcher.people(in: name.value).first,
        number: count, howChosen: row["How chosen"].value,
        whoWasMissed: row["Who was missed"].value)
    }
  }
}
