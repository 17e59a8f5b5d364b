package import Base
import Model

/// Somebody expected in two slots at once.
package enum OverlappingSlots: Check {
  package static let id = "overlapping-slots"
  package static let severity = Severity.warning
  package static let summary = "Two slots that overlap expect the same person or group."
  package static let explanation = """
    Nobody can be in two rooms at the same time. Slots overlap where a row says when it ends and
    the next has begun by then, or where two rows start together. The check compares who is named
    in With; kinds of people in the plural (pupils, teachers) may be different pupils. Where the
    day names one reviewer, two overlapping slots that gather evidence are one too many for that
    reviewer.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.flatMap { timetable in
      timetable.overlaps.compactMap { earlier, later in
        let (first, second) = (timetable.day.slots[earlier], timetable.day.slots[later])
        guard let who = sharedPerson(first, second, in: timetable, subject: subject) else {
          return nil
        }
        return says(
          "\(who) is expected in two slots at once: \(timetable.times(of: earlier)) and "
            + timetable.times(of: later),
          at: second.span, fix: "Move one of the slots, or name somebody else in With",
          record: timetable.name(of: second),
          notes: [Diagnostic.Note("the slot that is not over", at: first.span)])
      }
    }
  }

  private static func sharedPerson(
    _ first: Slot, _ second: Slot, in timetable: Timetable, subject: Subject
  ) -> String? {
    let people = subject.library.vocabulary.people
    let others = persons(in: second.with.value, people).map { $0.lowercased() }
    let shared = persons(in: first.with.value, people).first { others.contains($0.lowercased()) }
    let reviewers = people.first { $0.id == "reviewer" }?.words ?? []
    if let shared, !reviewers.contains(where: { same($0, shared) }) { return shared }
    guard timetable.hasOneReviewer else { return nil }
    if shared != nil { return "the only reviewer" }
    let gathersTwice = [first, second].allSatisfy { slot in
      timetable.activities.contains { $0.id == slot.activity && $0.evidence != nil }
    }
    return gathersTwice ? "the only reviewer" : nil
  }

  /// Those named in a With cell, without kinds of people in the plural.
  private static func persons(in cell: String, _ people: [Vocabulary.People]) -> [String] {
    let plurals = Set(
      people.flatMap { [$0.id, $0.title.lowercased()] + $0.words }
        .filter { $0.hasSuffix("s") || $0.hasSuffix("staff") })
    return cell.split { $0 == "," || $0 == ";" || $0 == "/" || $0 == "&" }
      .flatMap { parts(of: String($0), at: " and ") }
      .filter { !$0.isEmpty && !plurals.contains($0.lowercased()) }
  }
}
