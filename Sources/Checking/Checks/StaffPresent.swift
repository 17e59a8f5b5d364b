package import Base
import Model

/// Pupils or families met while staff listened.
package enum StaffPresent: Check {
  package static let id = "staff-present"
  package static let severity = Severity.hint
  package static let summary = "Staff were present when pupils or families were met."
  package static let explanation = """
    People speak more freely without those whom they speak about. Where an adult known to the
    pupils must be there, as in a special school, silence this check for the slot and give the
    reason; it is printed with what was heard.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.flatMap { timetable in
      timetable.day.slots.filter(\.staffPresent).compactMap { slot in
        let heard = ["pupils", "families"].filter { slot.people.contains($0) }
        guard !heard.isEmpty else { return nil }
        return says(
          "staff are present when \(listed(heard)) are met at \(slot.start.text)",
          at: slot.span, fix: "Ask the school to leave them alone with the reviewer",
          record: timetable.name(of: slot))
      }
    }
  }
}
