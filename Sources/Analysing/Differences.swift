import Model

/// Why two waves of an instrument are not compared: whatever was not asked in the same words, with
/// the same answers to choose from. Empty where they may be.
func differences(
  from before: SurveyWave, to after: SurveyWave, instrument: Instrument
) -> [ItemDifference] {
  let scales = (offered(before, instrument), offered(after, instrument))
  if scales.0 != scales.1 {
    return [
      ItemDifference(item: nil, before: scales.0.inWords, after: scales.1.inWords)
    ]
  }
  let (first, second) = (before.items(of: instrument), after.items(of: instrument))
  let changed = second.compactMap { item -> ItemDifference? in
    guard let former = first.first(where: { same($0.id, item.id) }) else {
      return ItemDifference(item: item.id, before: nil, after: item.text)
    }
    let prints = [former, item].map {
      Fingerprint(of: $0.text, scale: scales.0.scale, outside: scales.0.outside)
    }
    return prints[0] == prints[1]
      ? nil : ItemDifference(item: item.id, before: former.text, after: item.text)
  }
  let gone = first.filter { item in !second.contains { same($0.id, item.id) } }
    .map { ItemDifference(item: $0.id, before: $0.text, after: nil) }
  return changed + gone
}

/// The answers that a wave offered.
private struct Offered: Equatable {
  var scale: [String]
  var outside: [String]

  var inWords: String { (scale + outside).joined(separator: ", ") }

  static func == (left: Offered, right: Offered) -> Bool {
    Fingerprint(of: "", scale: left.scale, outside: left.outside)
      == Fingerprint(of: "", scale: right.scale, outside: right.outside)
  }
}

private func offered(_ wave: SurveyWave, _ instrument: Instrument) -> Offered {
  Offered(
    scale: wave.scale.isEmpty ? instrument.scale : wave.scale,
    outside: wave.scale.isEmpty ? instrument.outside : wave.outside)
}
