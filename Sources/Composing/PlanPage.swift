import Base
import Disclosed
import Papers

extension Composer {
  /// The plan's page, with what else the plan comes as.
  func planPage() -> Page {
    var blocks = planBlocks()
    if hasPlanSheet {
      let sheet = Line([.link("The plan as a spreadsheet", to: "plan.csv")])
      blocks.append(
        .paragraph(sheet + copies(of: "plan.html", called: "the plan"), style: .small))
    }
    return Page(
      path: "plan.html", title: "Action plan",
      summary: "The actions, who leads them and when they are reviewed.", section: "plan.html",
      blocks: blocks)
  }

  /// The plan, grouped by focus area; a focus without an action says why.
  func planBlocks() -> [Block] {
    let count = disclosure.actions.count
    let lede =
      count == 1
      ? "One action, through assess, plan, do and review."
      : "\(counted(count, "action")), each through assess, plan, do and review."
    var blocks: [Block] = [.title(Title(text: "Action plan", lede: lede))]
    if count == 0 {
      blocks.append(.paragraph("No action has been written yet.", style: .plain))
    }
    var placed: Set<Int> = []
    for (index, focus) in disclosure.focusAreas.enumerated() {
      placed.formUnion(focus.actions)
      let body: [Block] =
        focus.actions.isEmpty
        ? [
          .paragraph(
            Line([.soft(focus.reason ?? "No action this year; nobody has said why yet.")]),
            style: .plain)
        ] : [.cards(focus.actions.map(actionCard))]
      blocks.append(
        .section(
          Section(id: "focus-\(index + 1)", heading: Line(focus.title), blocks: body)))
    }
    let rest = disclosure.actions.indices.filter { !placed.contains($0) }
    if !rest.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "unfocused", heading: disclosure.focusAreas.isEmpty ? "Actions" : "Other actions",
            blocks: [.cards(rest.map(actionCard))])))
    }
    if let table = dateTable(limit: nil) {
      blocks.append(
        .section(Section(id: "dates", heading: "Dates", blocks: [.table(table)])))
    }
    return blocks
  }

  /// What happens when: stages and board meetings from the papers' date on, soonest first.
  func dateTable(limit: Int?) -> Table? {
    var rows: [(date: CalendarDate, order: Int, line: [Line])] = []
    for index in disclosure.actions.indices {
      for (number, stage) in disclosure.actions[index].stages.enumerated() {
        guard stage.done == nil, let by = stage.by else { continue }
        rows.append(
          (
            by.date, index * 4 + number,
            [
              Line(by.date.inWords + (by.isProvisional ? " (provisional)" : "")),
              citeAction(index) + Line(" \(stage.name.lowercased())"),
              Line(by.words ?? ""),
            ]
          ))
      }
    }
    for meeting in disclosure.school.boardMeetings where meeting >= disclosure.asAt {
      rows.append((meeting, -1, [Line(meeting.inWords), "The board meets", Line([])]))
    }
    rows.sort { ($0.date, $0.order) < ($1.date, $1.order) }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "What is due, and when",
      columns: ["Date", "What", "In the school’s words"].map { Table.Column($0) },
      rows: rows.prefix(limit ?? rows.count).map(\.line))
  }
}
