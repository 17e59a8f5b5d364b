import Base
import Disclosed
import Papers

/// The plan in the full report: one table of all, then a card for each action.
extension Composer {
  func actionBlocks() -> [Block] {
    guard !disclosure.actions.isEmpty else { return [] }
    return [.table(planTable()), .cards(disclosure.actions.indices.map(fullActionCard))]
  }

  /// Every action with its people, its next date, its status and what it takes, and the sums.
  private func planTable() -> Table {
    var rows = disclosure.actions.indices.map { index -> [Line] in
      let action = disclosure.actions[index]
      let title = action.reference == nil ? Line([]) : Line(" \(action.title)")
      let next = nextStage(action).map { " \($0.name.lowercased()) \(whenShort($0))" } ?? ""
      return [
        citeAction(index) + title,
        Line(action.owner ?? "nobody yet")
          + Line([.soft(action.checkedBy.map { ", checked by \($0)" } ?? ", checked by nobody yet")]
          ),
        Line([.chip(chip(action)), .soft(next)]),
        Line(action.hours.map(String.init) ?? "not said"), Line(action.cost ?? "not said"),
      ]
    }
    if disclosure.actions.count > 1 {
      let total = planTotals()
      rows.append([
        Line([.strong("Together")]), Line([]), Line([]), Line([.strong(total.hours)]),
        Line([.strong(total.cost)]),
      ])
    }
    return Table(
      caption: "The plan: who leads, who checks, what it takes",
      columns: ["Action", "Led by", "Status and what is next"].map { Table.Column($0) }
        + [Table.Column("Hours", isNumeric: true), Table.Column("Cost", isNumeric: true)],
      rows: rows)
  }

  /// Hours and pounds of all actions, each with "at least" where an action does not say.
  func planTotals() -> (hours: String, cost: String) {
    let hours = disclosure.actions.map(\.hours)
    let costs = disclosure.actions.map { $0.cost.flatMap(pounds) }
    let hourSum = hours.compactMap { $0 }.reduce(0, +)
    let costSum = costs.compactMap { $0 }.reduce(0, +)
    let atLeast = "at least "
    return (
      (hours.contains(nil) ? atLeast : "") + String(hourSum),
      (costs.contains(nil) ? atLeast : "") + "£" + grouped(costSum)
    )
  }

  /// The whole pounds of `£1,950` or of `no cost`; nil for other words.
  func pounds(_ words: String) -> Int? {
    if words == "no cost" { return 0 }
    guard words.hasPrefix("£") else { return nil }
    let digits = words.dropFirst().filter { $0 != "," }
    return digits.utf8.count > 9 ? nil : Int(digits)
  }

  /// The number with a comma before each three digits.
  private func grouped(_ number: Int) -> String {
    let digits = String(number)
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }

  /// One action with its people, stages, measures, next milestone and what it comes from.
  private func fullActionCard(_ index: Int) -> Card {
    let action = disclosure.actions[index]
    var body: [Block] = []
    if let difference = action.difference {
      body.append(.paragraph(Line(difference), style: .plain))
    }
    let people = [
      action.owner.map { Fact("Owner", Line($0)) },
      action.checkedBy.map { Fact("Checked by", Line($0)) },
      action.hours.map { Fact("Time", Line(counted($0, "hour"))) },
      action.cost.map { Fact("Cost", Line($0)) },
      Fact("Status", Line([.chip(chip(action))])),
    ].compactMap { $0 }
    body.append(.facts(people))
    body.append(.facts(action.stages.map { Fact($0.name, Line(sentenceCased(whenShort($0)))) }))
    if let budget = action.budget {
      body.append(.paragraph(Line([.soft("Paid from: \(budget).")]), style: .small))
    }
    if let blocked = action.blocked {
      body.append(.paragraph(Line([.strong("Blocked: "), .text(blocked)]), style: .plain))
    }
    if !action.measures.isEmpty {
      let name = action.reference ?? "this action"
      body.append(
        .table(
          measureTable("How we will know: \(name)", action.measures)))
    }
    if let next = nextMilestone(action) { body.append(.paragraph(next, style: .plain)) }
    var footer = [
      trails([
        trail("Comes from", action.findings.map(citeFinding)),
        trail("Rests on", evidence(of: action).map(citeEvidence)),
        trail("Discussed in", action.discussions.map(citeDiscussion)),
      ])
    ].compactMap { $0 }
    if let decision = action.decision { footer.append(Line("Decision: \(decision)")) }
    return Card(
      id: Places.id(places.actions[index]), reference: action.reference,
      title: Line(action.title), wheel: wheel(action), body: body, footer: footer)
  }

  /// The evidence behind an action's findings, each piece once.
  func evidence(of action: Disclosure.Action) -> [Int] {
    var seen: Set<Int> = []
    return action.findings.flatMap { disclosure.findings[$0].evidence }
      .filter { seen.insert($0).inserted }
  }

  /// The first step that is not done, with its date.
  func nextMilestone(_ action: Disclosure.Action) -> Line? {
    guard let step = action.milestones.first(where: { $0.done == nil }) else { return nil }
    let by = step.by.map { ", by \($0.date.inWords)" } ?? ""
    let what = inSentence(withoutStop(step.what))
    return Line([.strong("Next step: "), .text("\(what)\(by).")])
  }

  func measureTable(_ caption: String, _ measures: [Disclosure.Measure]) -> Table {
    Table(
      caption: caption,
      columns: ["Measure", "Starting point", "Aim", "By", "Result"].map { Table.Column($0) },
      rows: measures.map(shortMeasureRow), note: note(on: measures))
  }

  /// A measure from its starting point to its aim.
  func shortMeasureRow(_ measure: Disclosure.Measure) -> [Line] {
    let reference: [Line.Part] =
      measure.reference.map { [.reference($0, to: nil), .text(" ")] } ?? []
    let start = measure.tally?.words ?? measure.baseline ?? "not said"
    let on = measure.baselineOn.map { ", \($0.inWords)" } ?? ""
    let result = [measure.result, measure.resultOn.map { "on \($0.inWords)" }].compactMap { $0 }
    return [
      Line(reference + [.text(sentenceCased(measure.name))]), Line(start + on),
      Line(measure.target ?? "not said"), Line(measure.by?.date.inWords ?? "no date yet"),
      Line(result.isEmpty ? "to come" : result.joined(separator: ", ")),
    ]
  }
}
