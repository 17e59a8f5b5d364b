package import Base
import Model

/// A measure that could not be read off.
package enum MeasureIncomplete: Check {
  package static let id = "measure-incomplete"
  package static let severity = Severity.warning
  package static let summary = "A measure lacks its baseline, target, date or source."
  package static let explanation = """
    A measure says where we are, where we want to be, by when, and where the figure comes from. A
    tally of that name in the notes gives baseline and source, and so does a survey item:
    `outcome: staff-confidence/adapt-reading, to 70 % by end of summer 1`. A baseline may be to
    come: `baseline: to come from staff-confidence`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.flatMap { action in
      action.action.measures.enumerated().compactMap { index, measure in
        let isCounted =
          subject.chain.tallyOfMeasure[action.index][index] != nil
          || subject.chain.itemOfMeasure[action.index][index] != nil
        let missing = missing(in: measure, isCounted: isCounted)
        guard let first = missing.first else { return nil }
        return says(
          "the measure \(quoted(measure.name)) of \(action.name) has no "
            + listed(missing, "and no"),
          at: measure.identity.span, fix: fix(first, measure, subject: subject),
          record: measure.identity.cited ?? action.record)
      }
    }
  }

  private static func missing(in measure: Measure, isCounted: Bool) -> [String] {
    var missing: [String] = []
    if measure.baseline == nil, !isCounted { missing.append("baseline") }
    if isBlank(measure.target?.value) { missing.append("target") }
    if measure.by == nil { missing.append("date") }
    let comesFromInstrument =
      if case .toComeFrom? = measure.baseline { true } else { false }
    if isBlank(measure.source?.value), !isCounted, !comesFromInstrument { missing.append("source") }
    return missing
  }

  private static func fix(_ missing: String, _ measure: Measure, subject: Subject) -> String {
    switch missing {
    case "baseline":
      let sheets = subject.school.days.flatMap(\.tallySheet)
      let tallies = subject.school.evidence.flatMap(\.tallies) + sheets
      if let near = nearest(to: measure.name, among: tallies.map(\.name)) {
        return "Call it “\(near)”, if that tally is meant"
      }
      return "Write `baseline: 4 of 9 lessons`, or `baseline: to come from` an instrument"
    case "target": return "Write `target: 8 of 9 lessons`"
    case "date": return "Write `by: end of spring 1`"
    default: return "Write `source:` and where the figure comes from"
    }
  }
}
