extension SurveyWave {
  /// The items in the words in which they were asked: the instrument's where the wave does not
  /// say, and of a counted wave only those that were counted.
  package func questions(of instrument: Instrument) -> [Instrument.Item] {
    let all = asked.isEmpty ? instrument.items : asked
    guard !tallies.isEmpty else { return all }
    let counted = Set(tallies.map(\.item))
    return all.filter { counted.contains($0.id) }
  }

  /// What keeps this wave from being compared with an earlier one: items in other words, items
  /// that one of them does not have, another scale, other answers outside it.
  ///
  /// Items come in this wave's order, then those that are gone; the scale and the answers outside
  /// it come last, as words with commas between.
  package func differences(from before: SurveyWave, of instrument: Instrument) -> [ItemDifference] {
    let then = before.questions(of: instrument)
    let now = questions(of: instrument)
    var found: [ItemDifference] = []
    for item in now {
      let old = then.first { $0.id == item.id }
      if let old, isSame([old.text], [item.text]) { continue }
      found.append(ItemDifference(item: item.id, before: old?.text, after: item.text))
    }
    for old in then where !now.contains(where: { $0.id == old.id }) {
      found.append(ItemDifference(item: old.id, before: old.text, after: nil))
    }
    for (old, new) in [(before.scale, scale), (before.outside, outside)] where !isSame(old, new) {
      found.append(
        ItemDifference(
          item: nil, before: old.joined(separator: ", "), after: new.joined(separator: ", ")))
    }
    return found
  }
}

private func isSame(_ left: [String], _ right: [String]) -> Bool {
  left == right
    || Fingerprint(of: "", scale: left, outside: [])
      == Fingerprint(of: "", scale: right, outside: [])
}
