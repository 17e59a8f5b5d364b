import Base
import Model

/// One instrument with the waves that the school has counted, oldest first.
struct CountedSurvey {
  let instrument: Instrument
  /// Never empty.
  let waves: [SurveyWave]
}

extension Subject {
  /// The waves of which there are counts.
  var countedWaves: [SurveyWave] { school.waves.filter { !$0.tallies.isEmpty } }

  /// The instruments of counted waves, in the order of the waves; those still to come are left out.
  var countedSurveys: [CountedSurvey] {
    var names: [String] = []
    for wave in countedWaves where !names.contains(wave.instrument.value) {
      names.append(wave.instrument.value)
    }
    return names.compactMap { name in
      let waves = countedWaves.filter { $0.instrument.value == name && hasCome($0) }
      guard let instrument = library.instrument(name), !waves.isEmpty else { return nil }
      return CountedSurvey(
        instrument: instrument, waves: waves.sorted { $0.order < $1.order })
    }
  }

  /// Whether a wave was asked by the day in question; one without a date always was.
  func hasCome(_ wave: SurveyWave) -> Bool { wave.date.map { hasCome($0) } ?? true }
}

extension SurveyWave {
  /// What waves are put in order by: the date, else the name, which is often a month.
  fileprivate var order: String { date?.iso ?? name }

  /// The groups with how many of each replied, by the first row of each.
  var repliesByGroup: [(group: String?, replies: Int, span: Span)] {
    var seen: Set<String> = []
    return tallies.filter { seen.insert($0.group ?? "").inserted }
      .map { ($0.group, $0.replies, $0.span) }
  }
}
