package import Base
import Model

/// Two slots in one room at once.
package enum RoomTakenTwice: Check {
  package static let id = "room-taken-twice"
  package static let severity = Severity.warning
  package static let summary = "Two slots that overlap are in the same room."
  package static let explanation = """
    A pupil group arriving in a room where parents are still talking is a bad start for both. The
    check compares the Where cells of slots that overlap. Cells such as “classrooms” or “around
    the school” name no one room and are left alone, as is everything in the plural.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.flatMap { timetable in
      timetable.overlaps.compactMap { earlier, later in
        let (first, second) = (timetable.day.slots[earlier], timetable.day.slots[later])
        let room = second.place.value
        guard isOneRoom(room), same(first.place.value, room) else { return nil }
        return says(
          "\(quoted(room)) is taken twice: \(timetable.times(of: earlier)) and "
            + timetable.times(of: later),
          at: second.span, fix: "Find another room for one of them",
          record: timetable.name(of: second),
          notes: [Diagnostic.Note("the slot that is not over", at: first.span)])
      }
    }
  }

  private static func isOneRoom(_ place: String) -> Bool {
    let words = place.lowercased()
    return !isBlank(words) && !words.hasSuffix("s")
      && !["various", "around", "phone", "online", "whole school"].contains { words.contains($0) }
  }
}
