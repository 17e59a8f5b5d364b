import Base
import Disclosed
import Papers

extension Composer {
  /// The plan in the long form: a row for each action, stage, milestone and measure.
  ///
  /// Every row names its action and who leads it, so that a filter on either keeps what belongs
  /// together; hours and money stand once, in the action's own row, so that they can be added up.
  /// Dates are written as 2026-11-23, which every spreadsheet takes for a date.
  func planSheet() -> Sheet {
    Sheet(
      path: "plan.csv", columns: PlanRow.columns,
      rows: disclosure.actions.flatMap { action in
        rows(of: action).map { row in
          var row = row
          row.action = action.reference ?? ""
          row.title = action.title
          row.focus = action.focus ?? ""
          row.owner = action.owner ?? ""
          row.checkedBy = action.checkedBy ?? ""
          return row.cells
        }
      })
  }

  private func rows(of action: Disclosure.Action) -> [PlanRow] {
    [row(of: action)] + action.stages.map(row) + action.milestones.map(row)
      + action.measures.map(row)
  }

  private func row(of action: Disclosure.Action) -> PlanRow {
    var row = PlanRow(kind: "action", what: action.difference ?? action.title)
    row.set(by: action.stages.last?.by)
    row.status = action.statusWord
    row.hours = action.hours.map { String($0) } ?? ""
    row.cost = action.cost ?? ""
    row.budget = action.budget ?? ""
    return row
  }

  private func row(of stage: Disclosure.Stage) -> PlanRow {
    var row = PlanRow(kind: "stage", what: stage.name)
    row.set(by: stage.by)
    row.status =
      switch stage.state {
      case .done: "done"
      case .current: "under way"
      case .late: "late"
      case .toCome: "to come"
      }
    row.doneOn = stage.done?.iso ?? ""
    return row
  }

  private func row(of milestone: Disclosure.Milestone) -> PlanRow {
    var row = PlanRow(kind: "milestone", what: milestone.what)
    row.set(by: milestone.by)
    row.status = milestone.done == nil ? "not yet" : "done"
    row.doneOn = milestone.done?.iso ?? ""
    return row
  }

  /// A measure is done on the day when its result was measured.
  private func row(of measure: Disclosure.Measure) -> PlanRow {
    var row = PlanRow(kind: "measure", what: measure.name)
    row.reference = measure.reference ?? ""
    row.set(by: measure.by)
    row.status = measure.result == nil ? "to come" : "measured"
    row.doneOn = measure.resultOn?.iso ?? ""
    row.baseline = measure.tally.map(tallyWords) ?? measure.baseline ?? ""
    row.baselineOn = measure.baselineOn?.iso ?? ""
    row.target = measure.target ?? ""
    row.result = measure.result ?? ""
    return row
  }
}

extension Composer {
  /// A tally with its symbols spelled out: a sheet has no note under it.
  private func tallyWords(_ tally: Disclosure.Tally) -> String {
    let meaning = note(on: [tally.count, tally.total])
    return tally.words + (meaning.map { " (\(withoutStop($0)))" } ?? "")
  }
}

/// One row of the sheet by the names of its cells.
private struct PlanRow {
  var action = ""
  var title = ""
  var focus = ""
  var kind: String
  var reference = ""
  var what: String
  var owner = ""
  var checkedBy = ""
  var by = ""
  var byDate = ""
  var status = ""
  var doneOn = ""
  var baseline = ""
  var baselineOn = ""
  var target = ""
  var result = ""
  var hours = ""
  var cost = ""
  var budget = ""

  init(kind: String, what: String) {
    self.kind = kind
    self.what = what
  }

  static let columns = [
    "Action", "Title", "Focus", "Kind", "Ref", "What", "Owner", "Checked by", "By", "By date",
    "Status", "Done on", "Baseline", "Baseline on", "Target", "Result", "Hours", "Cost", "Budget",
  ]

  var cells: [String] {
    [
      action, title, focus, kind, reference, what, owner, checkedBy, by, byDate, status, doneOn,
      baseline, baselineOn, target, result, hours, cost, budget,
    ]
  }

  /// The words as they were written, and the date they mean.
  mutating func set(by due: Disclosure.Due?) {
    guard let due else { return }
    byDate = due.date.iso
    by = [due.words, due.isProvisional ? "(provisional)" : nil].compactMap { $0 }
      .joined(separator: " ")
  }
}
