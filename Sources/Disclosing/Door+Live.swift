import Base
import Disclosed
import Model

extension Door {
  /// What a live part shows in this edition; nil where it may see none of it.
  func live(
    _ part: LivePart, _ arguments: [CitedArgument], on date: CalendarDate?
  ) -> Disclosure.LivePart? {
    guard edition.manner != .families else { return nil }
    let names = arguments.filter { $0.kind == .name }.map(\.words)
    switch part {
    case .action:
      let actions = names.compactMap(visibleAction)
      return actions.isEmpty ? nil : .actions(actions)
    case .timetable: return slots(arguments, on: date).map { .timetable($0) }
    case .chart:
      let lines = names.compactMap(chartLine)
      let title = arguments.first { $0.kind == .title }?.words
      return lines.isEmpty ? nil : .chart(Disclosure.Chart(title: title, lines: lines))
    case .survey:
      let surveys = names.compactMap(library.instrument).map(survey)
      return surveys.isEmpty ? nil : .surveys(surveys)
    }
  }

  private func visibleAction(_ cited: String) -> Int? {
    let key = Reference(cited)?.text ?? cited
    guard case .action(let index)? = chain.targets[key.lowercased()] else { return nil }
    return actionIndex[index]
  }

  // MARK: Timetable

  private func slots(
    _ arguments: [CitedArgument], on date: CalendarDate?
  ) -> Disclosure.SlotChoice? {
    let own = date.flatMap { date in school.days.firstIndex { $0.date == date } }
    guard let day = own ?? school.days.indices.last(where: { dayIndex[$0] != nil }),
      let visible = dayIndex[day]
    else { return nil }
    let times = arguments.first { $0.kind == .times }.map { argument in
      argument.words.split(separator: " ").compactMap { ClockTime($0) }
    }
    let people = arguments.filter { $0.kind == .people }
      .compactMap { library.vocabulary.people($0.words)?.id }
    let chosen = school.days[day].slots.indices.filter { index in
      let slot = school.days[day].slots[index]
      if let first = times?.first, slot.start < first { return false }
      if let times, times.count > 1, slot.start >= times[1] { return false }
      return people.isEmpty || slot.people.contains(where: people.contains)
    }
    let rows = unique(chosen.compactMap { visits.row(of: $0, on: day) })
    return rows.isEmpty ? nil : Disclosure.SlotChoice(day: visible, slots: rows)
  }

  // MARK: Chart

  /// A measure of an action that is visible, else a tally of evidence that is visible.
  private func chartLine(_ cited: String) -> Disclosure.Chart.Line? {
    guard let charted = chain.charted[folded(cited)] else { return nil }
    if let measure = charted.measure, let action = actionIndex[measure.action] {
      return .measure(action: action, measure: measure.measure)
    }
    return charted.tally.flatMap(visibleTally).map {
      .tally(counts.tally($0, isSurvey: isSurvey(charted.tally?.evidence)))
    }
  }

  func visibleTally(_ index: Chain.TallyIndex) -> Tally? {
    if let evidence = index.evidence {
      guard evidenceIndex[evidence] != nil, school.evidence.indices.contains(evidence),
        school.evidence[evidence].tallies.indices.contains(index.tally)
      else { return nil }
      return shown(school.evidence[evidence].tallies[index.tally], of: evidence)
    }
    guard let day = index.day, dayIndex[day] != nil,
      school.days[day].tallySheet.indices.contains(index.tally)
    else { return nil }
    return school.days[day].tallySheet[index.tally]
  }

  // MARK: Survey

  private func survey(_ instrument: Instrument) -> Disclosure.Survey {
    var uses: [Disclosure.Survey.Use] = []
    for (index, action) in school.actions.enumerated() {
      guard let visible = actionIndex[index] else { continue }
      for (number, measure) in action.measures.enumerated() {
        let givesBaseline = isBaseline(instrument, of: measure)
        guard givesBaseline || isSource(instrument, of: measure) else { continue }
        uses.append(
          Disclosure.Survey.Use(action: visible, measure: number, givesBaseline: givesBaseline))
      }
    }
    var out = Disclosure.Survey(
      title: instrument.title, questions: instrument.items.count, scale: instrument.scale,
      uses: uses)
    out.instrument = sight.index(of: instrument.name).flatMap { index in
      sight.instruments[index].waves.isEmpty ? nil : index
    }
    return out
  }

  private func isBaseline(_ instrument: Instrument, of measure: Measure) -> Bool {
    guard case .toComeFrom(let cited)? = measure.baseline else { return false }
    return library.instrument(cited.value)?.name == instrument.name
  }

  /// Whether the words of the source hold the instrument's name or title.
  private func isSource(_ instrument: Instrument, of measure: Measure) -> Bool {
    guard let source = measure.source.map({ folded($0.value) }) else { return false }
    return source.contains(folded(instrument.name)) || source.contains(folded(instrument.title))
  }
}
