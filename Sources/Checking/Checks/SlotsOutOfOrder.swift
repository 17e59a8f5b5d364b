package import Base
import Model

/// Rows of a timetable that do not follow each other.
package enum SlotsOutOfOrder: Check {
  package static let id = "slots-out-of-order"
  package static let severity = Severity.warning
  package static let summary = "The timetable jumps back in time."
  package static let explanation = """
    A slot ends when the next one begins, so the rows must stand in the order of the day, and a
    slot that says when it ends must end after it starts. A mistyped hour (3:00 for 15:00) is the
    usual cause: times are written on the 24-hour clock.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.flatMap { timetable in
      var found: [Diagnostic] = []
      for (index, slot) in timetable.day.slots.enumerated() {
        let record = timetable.name(of: slot)
        if let end = slot.statedEnd, end <= slot.start {
          found.append(
            says(
              "the slot at \(slot.start.text) ends at \(end.text), before it has begun",
              at: slot.span, fix: "Write times on the 24-hour clock, as 15:00", record: record))
        }
        guard index > 0 else { continue }
        let before = timetable.day.slots[index - 1]
        if slot.start < before.start {
          found.append(
            says(
              "the slot at \(slot.start.text) stands after the one at \(before.start.text)",
              at: slot.span, fix: "Put the rows in the order of the day, or correct the time",
              record: record))
        }
      }
      return found
    }
  }
}
