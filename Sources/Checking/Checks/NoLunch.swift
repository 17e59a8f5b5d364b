package import Base
import Model

/// A day without lunch.
package enum NoLunch: Check {
  package static let id = "no-lunch"
  package static let severity = Severity.warning
  package static let summary = "The timetable has no lunch."
  package static let explanation = """
    A day of twelve hours without a pause goes wrong in the afternoon, and lunch is also when gaps
    are noticed while they can still be filled. The check looks at days that begin before noon and
    go on after one o'clock.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.filter { runsThroughNoon($0) && !$0.hasSlot(for: "lunch") }.map {
      says(
        "the timetable has no lunch", at: $0.span,
        fix: "Add a row, as `| 13:00 | Lunch |`", record: $0.day.date.iso)
    }
  }

  private static func runsThroughNoon(_ timetable: Timetable) -> Bool {
    let starts = timetable.day.slots.map(\.start.minutes)
    let last = timetable.ends.compactMap { $0?.minutes }.max() ?? 0
    return (starts.min() ?? 0) < 12 * 60 && max(starts.max() ?? 0, last) > 13 * 60
  }
}
