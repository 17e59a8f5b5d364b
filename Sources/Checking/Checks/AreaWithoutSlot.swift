package import Base
import Model

/// A part of the framework that the day passes by.
package enum AreaWithoutSlot: Check {
  package static let id = "area-without-slot"
  package static let severity = Severity.warning
  package static let summary = "No slot looks at an area of the framework."
  package static let explanation = """
    Each slot names the areas it looks at. An area that no slot names will have no evidence in the
    evening. Add it to a slot, or silence this check for the day and say why it was not looked at.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.compactMap { timetable in
      guard let framework = timetable.framework else { return nil }
      let seen = Set(timetable.day.slots.flatMap { framework.areas($0.areas) })
      let missing = framework.areas.filter { !seen.contains($0.id) }
      guard !missing.isEmpty else { return nil }
      let names = missing.map { $0.short.isEmpty ? $0.id : "\($0.id) (\($0.short))" }
      let noun = missing.count == 1 ? "area" : "areas"
      return says(
        "no slot looks at \(noun) \(listed(names, "or"))", at: timetable.span,
        fix: "Add the number to the Areas of a slot", record: timetable.day.date.iso)
    }
  }
}
