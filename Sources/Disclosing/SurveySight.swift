import Base
import Disclosed
import Model

/// Which instruments and which of their waves an edition sees, under which index.
struct SurveySight {
  /// In the order of the disclosure.
  let instruments: [Seen]

  /// An instrument with what was studied of it.
  struct Seen {
    var instrument: Instrument
    var survey: StudiedSurvey?
    /// Indexes of the survey's waves that the edition sees, oldest first.
    var waves: [Int]
  }

  /// - Parameter isVisible: Whether an action of an index is visible.
  init(_ studied: StudiedSchool, edition: Edition, isVisible: (Int) -> Bool) {
    let library = studied.checked.library
    let school = studied.checked.school
    var seen: [Seen] = []
    for survey in studied.surveys {
      let waves = survey.waves.indices.filter { index in
        edition.sees(school.waves[survey.waves[index].wave], of: survey.instrument, in: library)
      }
      guard !waves.isEmpty else { continue }
      seen.append(Seen(instrument: survey.instrument, survey: survey, waves: waves))
    }
    if edition.manner != .families {
      let used = studied.instrumentsUsed(byActions: isVisible)
      for instrument in library.instruments where !instrument.items.isEmpty {
        let isKnown = seen.contains { $0.instrument.name == instrument.name }
        if !isKnown, used.contains(instrument.name) {
          seen.append(Seen(instrument: instrument, survey: nil, waves: []))
        }
      }
    }
    instruments = seen
  }

  /// The index of an instrument by its name or its title.
  func index(of name: String) -> Int? {
    instruments.firstIndex {
      folded($0.instrument.name) == folded(name) || folded($0.instrument.title) == folded(name)
    }
  }

  func index(of cited: SurveyItem) -> Disclosure.ItemIndex? {
    guard let instrument = index(of: cited.instrument),
      let item = instruments[instrument].instrument.items.firstIndex(where: {
        folded($0.id) == folded(cited.item)
      })
    else { return nil }
    return Disclosure.ItemIndex(instrument: instrument, item: item)
  }
}

extension Edition {
  /// Whether this edition sees a wave: families theirs alone, and whatever a wave's audience says.
  func sees(_ wave: SurveyWave, of instrument: Instrument, in library: Library) -> Bool {
    guard wave.identity.audience == nil, manner == .families else {
      return sees(wave.identity, as: .survey)
    }
    let asked = instrument.asks.flatMap { library.vocabulary.people($0.value)?.id }
    return asked == Vocabulary.families
  }
}

extension StudiedSchool {
  /// The names of the instruments that some actions, the training and the passports use.
  fileprivate func instrumentsUsed(byActions isVisible: (Int) -> Bool) -> Set<String> {
    var used: Set<String> = []
    let school = checked.school
    func note(_ cited: String?) {
      if let found = cited.flatMap(checked.library.instrument) { used.insert(found.name) }
    }
    for (index, action) in school.actions.enumerated() where isVisible(index) {
      for measure in action.measures {
        if case .toComeFrom(let cited)? = measure.baseline { note(cited.value) }
      }
      let chain = checked.chain
      if chain.itemsOfAction.indices.contains(index) {
        for item in chain.itemsOfAction[index] { note(item.instrument) }
      }
      if chain.itemOfMeasure.indices.contains(index) {
        for item in chain.itemOfMeasure[index] { note(item?.instrument) }
      }
    }
    note(school.training?.instrument?.value)
    for cited in school.passports?.evaluation ?? [] { note(cited.value) }
    return used
  }
}
