import Base
import Disclosed
import Papers

extension Composer {
  /// The day on one sheet, to pin on a door; then a sheet for each kind of people met.
  func timetablePaper() -> Paper {
    let name = disclosure.school.name
    var blocks: [Block] = [
      .title(Title(eyebrow: day?.date.inWordsWithWeekday, text: "The day at \(name)"))
    ]
    if !disclosure.days.isEmpty {
      blocks.append(.timetable(timetableRows(disclosure.days.count - 1, detailed: false)))
    }
    if let safety = safetyNotice() { blocks.append(safety) }
    return Paper(
      path: "timetable.html", title: "Timetable: \(name)",
      summary: "The day on one sheet, and a sheet for everybody who is met.",
      kind: .timetable, blocks: [.side(blocks)] + itineraries())
  }

  /// Whom to tell when somebody may not be safe; nil where the school has not said.
  private func safetyNotice() -> Block? {
    guard let lead = disclosure.school.safeguardingLead else { return nil }
    return .notice(
      Notice(
        kind: .plain, heading: "Worried about a child? Say so today",
        lines: [Line("Designated safeguarding lead: \(lead)")]))
  }

  /// One side of paper for each kind of people whom the day meets, in the order of meeting.
  private func itineraries() -> [Block] {
    guard let day else { return [] }
    var kinds: [String] = []
    for kind in day.slots.flatMap(\.people) where !kinds.contains(kind) { kinds.append(kind) }
    return kinds.enumerated().map { number, kind in
      .side(itinerary(for: kind, id: "for-\(number + 1)", on: day))
    }
  }

  private func itinerary(for kind: String, id: String, on day: Disclosure.Day) -> [Block] {
    let slots = day.slots.filter { $0.people.contains(kind) }
    let opening =
      "A visitor spends \(day.date.inWordsWithWeekday) in our school. They want to learn what "
      + "helps pupils who need more support, and what gets in the way. You know things about "
      + "that which nobody else does."
    var blocks: [Block] = [
      .paragraph(Line([.soft(disclosure.school.name)]), style: .small),
      .paragraph(Line(opening), style: .plain), .table(whenAndWhere(slots)),
    ]
    let prompts = unique(slots.flatMap(\.prompts))
    if !prompts.isEmpty {
      blocks.append(
        part("\(id)-asked", "What you may be asked", prompts.map { Line($0) }))
    }
    blocks.append(part("\(id)-know", "Good to know", goodToKnow(slots)))
    blocks.append(part("\(id)-words", "What we do with your words", whatHappensToWords()))
    if let safety = safetyNotice() { blocks.append(safety) }
    return [
      .section(Section(id: id, heading: Line("\(kind): your part of the day"), blocks: blocks))
    ]
  }

  private func part(_ id: String, _ heading: String, _ lines: [Line]) -> Block {
    .section(Section(id: id, heading: Line(heading), blocks: [.list(lines, ordered: false)]))
  }

  private func whenAndWhere(_ slots: [Disclosure.Slot]) -> Table {
    let showsPlace = slots.contains { $0.place != nil }
    var columns = [Table.Column("When"), Table.Column("What"), Table.Column("Who is there")]
    if showsPlace { columns.append(Table.Column("Where")) }
    return Table(
      caption: showsPlace ? "When and where we meet" : "When we meet", columns: columns,
      rows: slots.map { slot in
        let time = slot.start.text + (slot.end.map { " to \($0.text)" } ?? "")
        let row = [Line(time), Line(slot.what), Line(slot.with)]
        return showsPlace ? row + [Line(slot.place ?? "to be agreed")] : row
      })
  }

  private func goodToKnow(_ slots: [Disclosure.Slot]) -> [Line] {
    var lines: [Line] = []
    let heard = slots.filter(\.isVoice)
    let accompanied = heard.filter(\.staffPresent)
    if !heard.isEmpty {
      lines.append(
        accompanied.isEmpty
          ? "You talk with the visitor. No member of staff sits in."
          : Line("A member of staff sits in at \(listed(accompanied.map(\.start.text)))."))
    }
    lines += [
      "There are no right or wrong answers, and nobody is being tested.",
      "You need not answer. You may stop or leave at any time.",
    ]
    return lines
  }

  /// What is written down, who reads it, what never is, and for how long.
  private func whatHappensToWords() -> [Line] {
    var lines: [Line] = [
      "We write down what is said, but not who said it.",
      "The head and the SENCO hear what we found on the same day. Governors read a short report.",
      "We never write a name, or anything from which somebody could guess who you are.",
    ]
    if let date = disclosure.school.deleteAfter {
      lines.append(Line("Our own notes are deleted after \(date.inWords)."))
    }
    let whom = disclosure.school.dataContact ?? "the school office"
    lines.append(Line("To ask what is kept, and for how long, ask \(whom)."))
    lines.append(
      Line([
        .text("One thing we cannot keep to ourselves: if somebody may not be safe, we tell the "),
        .text("safeguarding lead at once."),
      ]))
    return lines
  }
}

/// The words without those that came before.
func unique(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { seen.insert($0).inserted }
}
