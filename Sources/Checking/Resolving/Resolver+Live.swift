import Base
import Model

extension Resolver {
  /// Looks up what the live parts of a passage name.
  mutating func resolveLiveParts(in prose: Prose, of identity: Identity) {
    var part: LivePart?
    for event in prose.events {
      if event.kind == .live {
        part = event.phase == .enter ? LivePart(rawValue: event.level) : nil
      } else if event.kind == .argument, let part {
        let word = String(decoding: prose.bytes(of: event), as: UTF8.self)
        let place = Int(event.place)
        let span = Span(file: identity.span.file, place..<place + word.utf8.count)
        resolve(
          Placed(word, at: place == 0 ? identity.span : span),
          as: LiveArgument(rawValue: event.level), of: part, record: identity.cited)
      }
    }
  }

  private mutating func resolve(
    _ cited: Placed<String>, as argument: LiveArgument?, of part: LivePart, record: String?
  ) {
    switch (argument, part) {
    case (.name, .action): noteUnlessAction(cited, record: record)
    case (.name, .chart): resolveCharted(cited, record: record)
    case (.name, .survey): noteInstrument(cited, record: record)
    case (.people, _):
      if library.vocabulary.people(cited.value) == nil {
        note(
          cited, noun: "kind of people", known: library.vocabulary.people.map(\.id),
          record: record)
      }
    default: break
    }
  }

  private mutating func noteUnlessAction(_ cited: Placed<String>, record: String?) {
    if case .action? = chain.targets[NameIndex.key(of: cited.value)] { return }
    note(cited, noun: "action", known: actions.known, record: record)
  }

  /// A line of a chart: a measure's reference or name, or a tally's name.
  private mutating func resolveCharted(_ cited: Placed<String>, record: String?) {
    let key = folded(cited.value)
    guard chain.charted[key] == nil else { return }
    let measure = measure(cited.value)
    let name = measure.map { school.actions[$0.action].measures[$0.measure].name } ?? cited.value
    let tally = tally(name, in: counted) ?? sheetTally(name)
    guard measure != nil || tally != nil else {
      return note(cited, noun: "tally or measure", known: chartable, record: record)
    }
    chain.charted[key] = Chain.Charted(measure: measure, tally: tally)
  }

  /// By its reference, else the first of its name, one that has a tally before others.
  private func measure(_ word: String) -> Chain.MeasureIndex? {
    if case .measure(let action, let measure)? = chain.targets[NameIndex.key(of: word)] {
      return Chain.MeasureIndex(action: action, measure: measure)
    }
    let named = school.actions.indices.flatMap { action in
      school.actions[action].measures.indices
        .filter { same(school.actions[action].measures[$0].name, word) }
        .map { Chain.MeasureIndex(action: action, measure: $0) }
    }
    return named.first { chain.tallyOfMeasure[$0.action][$0.measure] != nil } ?? named.first
  }

  /// Every name that a chart may have, each once.
  private var chartable: [String] {
    let measures = school.actions.flatMap(\.measures)
    var seen: Set<String> = []
    return (measures.compactMap(\.identity.reference?.text) + tallies + measures.map(\.name))
      .filter { seen.insert(folded($0)).inserted }
  }

  /// The names of all tallies of the school.
  var tallies: [String] {
    school.evidence.flatMap { $0.tallies.map(\.name) }
      + school.days.flatMap { $0.tallySheet.map(\.name) }
  }
}
