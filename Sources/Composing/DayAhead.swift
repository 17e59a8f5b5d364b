import Base
import Disclosed
import Papers

/// What an edition says before anything was seen or heard: when the day is, and how it runs.
extension Composer {
  /// Whether the latest day is still to come, so that nobody can have missed anything on it.
  var isAhead: Bool { day.map { $0.date > disclosure.asAt } ?? false }

  /// Whether these pages have nothing to show yet but the day itself.
  var nothingYet: Bool {
    disclosure.days.count == 1 && disclosure.evidence.isEmpty && disclosure.findings.isEmpty
      && disclosure.actions.isEmpty
  }

  /// The areas of which nothing was seen or heard on the day; none before it.
  var unseenAreas: [String] {
    isAhead || nothingYet ? [] : day?.coverage?.areasWithoutEvidence ?? []
  }

  /// The entry page's words on the day to come.
  var ledeAhead: String? {
    guard nothingYet, isAhead, let day else { return nil }
    return "The day is on \(day.date.inWordsWithWeekday). This is how it runs."
  }

  /// The timetable, where there is nothing else to show yet.
  func dayAhead() -> Block? {
    guard nothingYet, let day, !day.slots.isEmpty else { return nil }
    return .section(
      Section(
        id: "day", heading: Line([.link("The day", to: Places.day(day))]),
        blocks: [.timetable(timetableRows(0, detailed: false))]))
  }
}
