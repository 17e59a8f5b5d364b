import Base
import Model

extension SchoolReader {
  static let dayFiles = [
    "day.md", "notes.md", "findings.md", "discussion.md", "slides.md", "tallies.csv",
  ]

  mutating func readDays() {
    for entry in scan.entries(of: joined(folder, "days"), shown: shown("days")) {
      let path = "days/" + entry.name
      guard entry.kind == .folder else {
        scan.sayUnknownFile(entry.name, shown: shown(path))
        continue
      }
      guard let date = CalendarDate(iso: entry.name) else {
        scan.say(
          "impossible-date", .error, shown(path), "the name of a day's folder is its date",
          fix: "Rename it as 2026-11-23")
        continue
      }
      readDay(date, path)
    }
  }

  private mutating func readDay(_ date: CalendarDate, _ path: String) {
    let entries = scan.entries(of: joined(folder, path), shown: shown(path))
    let names = entries.filter { $0.kind == .file }.map(\.name)
    var day = Day(
      identity: Identity(span: .start(of: FileID(0)), name: date.iso), date: date,
      title: "Review day", status: Placed(.draft, at: .start(of: FileID(0))))
    if names.contains("day.md"), let page = page(path + "/day.md") {
      day = DayFile(page, date: date, matcher: matcher).day()
      scan.take(from: page)
    } else if !names.contains("day.md") {
      scan.say(
        "missing-day", .warning, shown(path), "this day has no day.md, so no timetable",
        fix: "Write one with ## Timetable in it")
      day.identity.span = .start(of: FileID(UInt32(clamping: scan.sources.files.count - 1)))
      day.status = Placed(.draft, at: day.identity.span)
    }
    for entry in entries {
      if entry.kind == .folder || !SchoolReader.dayFiles.contains(entry.name) {
        scan.sayUnknownFile(
          entry.name, shown: shown(path + "/" + entry.name), known: SchoolReader.dayFiles)
      } else if entry.name != "day.md" {
        readDayFile(entry.name, path, into: &day)
      }
    }
    school.days.append(day)
  }

  private mutating func readDayFile(_ name: String, _ path: String, into day: inout Day) {
    guard let page = page(path + "/" + name) else { return }
    switch name {
    case "notes.md": school.evidence += NotesFile(page, date: day.date).evidence()
    case "findings.md": school.findings += FindingFiles(page, date: day.date).findings()
    case "discussion.md":
      school.discussions += DiscussionFiles(page, date: day.date).discussions()
    case "slides.md": day.deck = SlidesFile(page).deck()
    default:
      for (evidence, tally) in TallySheet(page: page).tallies() {
        if let evidence {
          citedTallies.append((evidence, tally))
        } else {
          day.tallySheet.append(tally)
        }
      }
    }
    scan.take(from: page)
  }

  /// Hands the counts of the sheets to the evidence that they name.
  mutating func attachTallies() {
    var indices: [String: Int] = [:]
    for (index, evidence) in school.evidence.enumerated() {
      for word in [evidence.identity.reference?.text, evidence.identity.name] {
        if let word = word?.lowercased() { indices[word] = indices[word] ?? index }
      }
    }
    for (cited, tally) in citedTallies {
      if let index = indices[cited.value.lowercased()] {
        school.evidence[index].tallies.append(tally)
        continue
      }
      let known = school.evidence.compactMap(\.identity.cited)
      scan.diagnostics.append(
        Diagnostic(
          "unknown-reference", .error, at: cited.span, "there is no evidence \(cited.value)",
          fix: nearest(to: cited.value, among: known).map { "Did you mean \($0)?" }
            ?? "Write the reference of a bullet in the notes"))
    }
  }
}
