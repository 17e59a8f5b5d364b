import Base
import Model

extension Resolver {
  /// Finds the tally that each measure names, and the instruments and evidence that it cites.
  mutating func resolveMeasures() {
    let counted = counted
    for (index, action) in school.actions.enumerated() {
      chain.tallyOfMeasure.append(action.measures.map { tally($0.name, ofAction: index, counted) })
      chain.itemOfMeasure.append(action.measures.map { item(of: $0, in: action) })
      for measure in action.measures {
        let record = measure.identity.cited ?? action.identity.cited
        if case .toComeFrom(let cited)? = measure.baseline { noteInstrument(cited, record: record) }
        if let source = measure.source, Reference(source.value) != nil {
          _ = target(source, record: record)
        }
      }
    }
  }

  /// The evidence that holds tallies, the latest day's first.
  var counted: [Int] {
    school.evidence.indices.filter { !school.evidence[$0].tallies.isEmpty }
      .sorted { left, right in
        let dates = (school.evidence[left].date, school.evidence[right].date)
        if let first = dates.0, let second = dates.1, first != second { return first > second }
        return left < right
      }
  }

  mutating func noteInstrument(_ cited: Placed<String>, record: String?) {
    _ = instrument(cited, record: record)
  }

  /// The tally of that name: in the evidence that the action rests on, else in the latest counted.
  private func tally(
    _ name: String, ofAction index: Int, _ counted: [Int]
  ) -> Chain.TallyIndex? {
    let chained = chain.findingsOfAction[index].flatMap { chain.evidenceOfFinding[$0] }
    if let found = tally(name, in: chained.sorted()) { return found }
    return tally(name, in: counted) ?? sheetTally(name)
  }

  /// The tally of that name on the latest day's sheet that has it.
  func sheetTally(_ name: String) -> Chain.TallyIndex? {
    for (day, record) in school.days.enumerated().reversed() {
      if let tally = record.tallySheet.firstIndex(where: { same($0.name, name) }) {
        return Chain.TallyIndex(evidence: nil, day: day, tally: tally)
      }
    }
    return nil
  }

  func tally(_ name: String, in pieces: [Int]) -> Chain.TallyIndex? {
    for piece in pieces {
      if let tally = school.evidence[piece].tallies.firstIndex(where: { same($0.name, name) }) {
        return Chain.TallyIndex(evidence: piece, day: nil, tally: tally)
      }
    }
    return nil
  }
}
