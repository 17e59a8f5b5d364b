import Base
import Pipeline

/// The plan of a school in lines: how it stands, when, which action, what, who.
struct StandingTable {
  var asAt: CalendarDate
  /// Whether what is done and what comes later is listed, not counted.
  var all: Bool
  /// The width of the terminal; nil where none reads it, and nothing is wrapped.
  var columns: Int?

  func text(about school: SchoolStanding) -> String {
    var out = "\(school.name), as at \(asAt.inWords)\n"
    let shown = school.lines.filter { all || Self.pressing.contains($0.standing) }
      .sorted { (rank($0), $0.date ?? asAt) < (rank($1), $1.date ?? asAt) }
    out += lines(shown)
    let rest = counts(of: school.lines.filter { !shown.contains($0) })
    if shown.isEmpty, school.errors == 0 { out += "  Nothing is overdue or due.\n" }
    if !rest.isEmpty { out += "  Besides: \(rest).\n" }
    for note in notes(on: school) {
      out += "  " + wrapped(note, to: columns, indent: 2, at: 2) + "\n"
    }
    return out
  }

  private static let pressing: Set<SchoolStanding.Standing> = [.overdue, .due, .undated, .blocked]

  private func rank(_ line: SchoolStanding.Line) -> Int {
    SchoolStanding.Standing.allCases.firstIndex(of: line.standing) ?? 0
  }

  private func lines(_ lines: [SchoolStanding.Line]) -> String {
    let action = lines.map(\.action.count).max() ?? 0
    let standing = lines.map(\.standing.rawValue.count).max() ?? 0
    return lines.map { line in
      let lead =
        "  \(padded(line.standing.rawValue, standing))  \(line.date?.iso ?? "          ")  "
        + "\(padded(line.action, action))  "
      let who = line.owner.map { " (\($0))" } ?? ""
      return lead + wrapped(line.what + who, to: columns, indent: lead.count, at: lead.count) + "\n"
    }.joined()
  }

  private func padded(_ word: String, _ width: Int) -> String {
    word + String(repeating: " ", count: max(0, width - word.count))
  }

  private func counts(of lines: [SchoolStanding.Line]) -> String {
    SchoolStanding.Standing.allCases.compactMap { standing in
      let number = lines.count { $0.standing == standing }
      return number == 0 ? nil : "\(number) \(standing.rawValue)"
    }.joined(separator: ", ")
  }

  private func notes(on school: SchoolStanding) -> [String] {
    var notes: [String] = []
    if school.errors > 0 {
      notes.append("Not readable as it is: run reviewday check \(school.key).")
    }
    if let status = school.status {
      let gaps = school.gaps == 1 ? "1 gap" : "\(school.gaps) gaps"
      notes.append("The papers are \(status); \(school.gaps == 0 ? "no gaps" : gaps).")
    }
    if let meeting = school.nextMeeting {
      notes.append("The board meets next on \(meeting.inWords).")
    }
    if school.keepsNames {
      notes.append(
        "The day is final, and the private list of names is still there: reviewday purge "
          + "\(school.key) lists it, and removes it with --yes.")
    }
    if let date = school.deleteAfter { notes += reminder(of: date, school.key) }
    return notes
  }

  /// The promise to delete, from three months before.
  private func reminder(of date: CalendarDate, _ key: String) -> [String] {
    let left = asAt.days(until: date)
    if left < 0 {
      return [
        "DELETE: the papers were to be deleted after \(date.inWords). Hand them over "
          + "(reviewday handover \(key) DIR), then delete them; reviewday purge \(key) shows "
          + "what is private and what git still holds."
      ]
    }
    guard left <= 90 else { return [] }
    return [
      "The papers are to be deleted after \(date.inWords), in \(left) days: agree with the school "
        + "who keeps what."
    ]
  }
}
