package import Base
import Model

/// A day that leaves no time to write.
package enum NoDraftingTime: Check {
  package static let id = "no-drafting-time"
  package static let severity = Severity.warning
  package static let summary = "The timetable has no time for drafting."
  package static let explanation = """
    The findings are presented the same evening. Without a slot to write them down they are
    written in the car park, or during the last conversation with parents.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.filter { !$0.hasSlot(for: "drafting") }.map { timetable in
      says(
        "the timetable has no time for drafting", at: timetable.span,
        fix: "Add a row before the feedback, as `| 16:30 | Drafting |`",
        record: timetable.day.date.iso)
    }
  }
}
