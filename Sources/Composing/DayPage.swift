import Base
import Disclosed
import Papers

extension Composer {
  /// One day: why we came, the visual timetable, whom we met.
  func dayPage(_ index: Int) -> Page {
    let day = disclosure.days[index]
    var blocks: [Block] = [
      .title(
        Title(
          eyebrow: day.date.inWordsWithWeekday, text: day.title,
          lede: day.reviewers.isEmpty ? nil : "Reviewed by \(listed(day.reviewers))."))
    ]
    if !day.termsOfReference.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "terms", heading: "What was agreed beforehand",
            blocks: prose(day.termsOfReference, id: "terms"))))
    }
    if !day.slots.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "timetable", heading: "The timetable",
            blocks: [.timetable(timetableRows(index, detailed: true))])))
    }
    blocks += [groups(day), agreements(day)].compactMap { $0 }
    if index == disclosure.days.count - 1, let gap = notLookedAt() { blocks.append(gap) }
    return Page(
      path: Places.day(day), title: day.title,
      summary: "The timetable of \(day.date.inWords), whom we met and who was missed.",
      section: Places.day(day), blocks: blocks)
  }

  func timetableRows(_ dayIndex: Int, detailed: Bool) -> [TimetableRow] {
    let day = disclosure.days[dayIndex]
    return day.slots.enumerated().map { index, slot in
      TimetableRow(
        id: Places.id(places.slots[dayIndex][index]), start: slot.start, end: slot.end,
        title: slot.what, with: slot.with, place: slot.place ?? "",
        areas: slot.areas.map(areaShort),
        links: detailed ? Line.joined(slot.evidence.map(citeEvidence), by: " · ") : Line([]),
        isPause: slot.isPause, details: [])
    }
  }

  func groupTable(_ day: Disclosure.Day) -> Table? {
    guard !day.groups.isEmpty else { return nil }
    let explains = day.groups.contains { $0.howChosen?.isEmpty == false }
    let misses = day.groups.contains { $0.whoWasMissed?.isEmpty == false }
    var columns = [Table.Column("Group"), Table.Column("People", isNumeric: true)]
    if explains { columns.append(Table.Column("How they were chosen")) }
    if misses { columns.append(Table.Column("Who was missed")) }
    return Table(
      caption: "Whom we met"
        + (explains && misses
          ? ", how they were chosen and who was missed"
          : explains ? " and how they were chosen" : misses ? " and who was missed" : ""),
      columns: columns,
      rows: day.groups.map { group in
        var row = [Line(group.name), Line(group.number.text)]
        if explains { row.append(Line(stated(group.howChosen) ?? "not said")) }
        if misses { row.append(Line(stated(group.whoWasMissed) ?? "not said")) }
        return row
      }, note: note(on: day.groups.map(\.number)))
  }

  private func stated(_ words: String?) -> String? { words?.isEmpty == false ? words : nil }

  private func groups(_ day: Disclosure.Day) -> Block? {
    groupTable(day).map { table in
      .section(Section(id: "met", heading: "Whom we met", blocks: [.table(table)]))
    }
  }

  private func agreements(_ day: Disclosure.Day) -> Block? {
    guard !day.agreements.isEmpty else { return nil }
    let lines = day.agreements.map {
      Line("\($0.on.inWords): \($0.who) agreed \($0.what ?? "the wording").")
    }
    return .section(
      Section(
        id: "agreed", heading: "What was agreed", blocks: [.list(lines, ordered: false)]))
  }

  /// Which areas were looked at, by whom we heard and by what we did; blind spots named.
  func coveragePage() -> Page {
    var blocks: [Block] = [
      .title(
        Title(
          text: "Coverage",
          lede: "What we looked at and what we did not: "
            + "pieces of evidence by area, by who was heard and by kind."))
    ]
    if let day, let coverage = day.coverage, let framework = day.framework {
      let heard = zip(framework.areas, coverage.byPeople).map { area, counts in
        Matrix.Row(title: area.title, counts: counts)
      }
      let known = coverage.kinds.enumerated().map { column, kind in
        Matrix.Row(
          title: kind,
          counts: coverage.byKind.map { $0.indices.contains(column) ? $0[column] : 0 })
      }
      let note = "One piece of evidence may count in several areas and columns."
      blocks.append(
        .section(
          Section(
            id: "heard", heading: "Who was heard",
            blocks: [
              .matrix(
                Matrix(
                  caption: "Pieces of evidence by area and by who was heard", corner: "Area",
                  columns: coverage.people, rows: heard, note: note))
            ])))
      blocks.append(
        .section(
          Section(
            id: "kinds", heading: "How we know",
            blocks: [
              .matrix(
                Matrix(
                  caption: "Pieces of evidence by kind and by area", corner: "Kind",
                  columns: framework.areas.map(\.short), rows: known, note: note))
            ])))
    }
    let gap =
      notLookedAt()
      ?? .notice(
        Notice(
          kind: .plain, heading: "No blind spots",
          lines: ["Every area has evidence, and pupils or families were heard on each."]))
    blocks.append(gap)
    return Page(
      path: "coverage.html", title: "Coverage", summary: "What was looked at and what was not.",
      section: "coverage.html", blocks: blocks)
  }
}
