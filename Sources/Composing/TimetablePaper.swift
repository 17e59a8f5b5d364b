import Base
import Disclosed
import Papers

extension Composer {
  /// The day on one sheet, to pin on a door.
  func timetablePaper() -> Paper {
    let name = disclosure.school.name
    var blocks: [Block] = [
      .title(Title(eyebrow: day?.date.inWordsWithWeekday, text: "The day at \(name)"))
    ]
    if !disclosure.days.isEmpty {
      blocks.append(.timetable(timetableRows(disclosure.days.count - 1, detailed: false)))
    }
    if let lead = disclosure.school.safeguardingLead {
      blocks.append(
        .notice(
          Notice(
            kind: .plain, heading: "Worried about a child? Say so today",
            lines: [Line("Designated safeguarding lead: \(lead)")])))
    }
    return Paper(
      path: "timetable.html", title: "Timetable: \(name)", summary: "The day on one sheet.",
      kind: .timetable, blocks: blocks)
  }
}
