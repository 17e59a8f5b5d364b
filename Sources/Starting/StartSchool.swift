package import Base
package import Model

/// What is known of a school when it is begun.
package struct SchoolWords: Sendable {
  package var name: String
  package var phase: String?
  package var roll: Int?

  package init(name: String, phase: String? = nil, roll: Int? = nil) {
    self.name = name
    self.phase = phase
    self.roll = roll
  }
}

/// The phases that the checks and the benchmarks know.
package let phases = ["primary", "secondary", "all-through", "special"]

/// A school's own folder: `school.yaml`, and a place that is never read.
/// - Parameter today: The library's calendars that reach this day are named.
package func startSchool(
  _ words: SchoolWords, library: Library, today: CalendarDate
) -> [OutputFile] {
  let calendars = calendarsInForce(library.calendars, on: today).map(\.name)
  func line(_ key: String, _ value: String?, _ wanted: String) -> String {
    value.map { "\(key): \($0)" } ?? "# \(key): \(blank(wanted))"
  }
  let named = calendars.isEmpty ? nil : "[\(calendars.joined(separator: ", "))]"
  let lines: [String] = [
    "# The school. Fill in what you know and take the # away; what nobody needs may go.",
    "# Name posts, never people.",
    "name: \(factValue(words.name))",
    line("phase", words.phase, "primary, secondary, all-through or special"),
    line("roll", words.roll.map(String.init), "how many pupils"),
    line("senco", nil, "the post and its time, as: assistant head, three days a week"),
    line("link governor", nil, "the governor for SEND, by role"),
    line("safeguarding lead", nil, "the post, and where to find them on the day"),
    line("board meets", nil, "the board's dates, as: [2026-12-09, 2027-03-10]"),
    "",
    "# Where the school's terms differ: `reviewday new calendar` copies one to change.",
    line("calendar", named, "a calendar of the library"),
    "",
    "# What you promise about these papers.",
    line("data contact", nil, "whom to ask about the data, as: the school office"),
    line("delete after", nil, "a date, as 2029-08-31"),
  ]
  return [
    OutputFile("school.yaml", lines: lines),
    OutputFile(
      "private/README.md",
      lines: ["Nothing in this folder is read, printed or kept by git. Names belong here."]),
  ]
}

/// The calendars that have not ended yet, or the latest where all have.
func calendarsInForce(_ years: [AcademicYear], on day: CalendarDate) -> [AcademicYear] {
  let sorted = years.sorted { ($0.startYear, $0.name) < ($1.startYear, $1.name) }
  func last(_ year: AcademicYear) -> CalendarDate {
    year.halfTerms.map(\.to).max() ?? CalendarDate(dayNumber: 0)
  }
  let standing = sorted.filter { last($0) >= day }
  return standing.isEmpty ? Array(sorted.suffix(1)) : standing
}
