import Disclosed

/// The symbols that stand for numbers, spelled out where they occur and nowhere else.
extension Composer {
  /// What the symbols of some numbers mean; nil where all numbers are shown.
  func note(on counts: [Headcount?]) -> String? {
    let masks = Set(counts.compactMap { $0.flatMap(mask) })
    let sentences = Headcount.Mask.allCases.filter(masks.contains).map { mask in
      "\(mask.rawValue): \(meaning(of: mask))."
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// The same of cells that may hold a symbol.
  func note(onSymbols cells: [String]) -> String? {
    note(on: cells.map { Headcount.Mask(rawValue: $0).map(Headcount.masked) })
  }

  /// The note under a table of measures, where a tally in it is masked.
  func note(on measures: [Disclosure.Measure]) -> String? {
    note(on: measures.compactMap(\.tally).flatMap { [$0.count, $0.total] })
  }

  private func mask(_ count: Headcount) -> Headcount.Mask? {
    if case .masked(let mask) = count { mask } else { nil }
  }

  /// Sentences as one note; nil for none.
  func notes(_ sentences: [String?]) -> String? {
    let those = sentences.compactMap { $0 }
    return those.isEmpty ? nil : those.joined(separator: " ")
  }

  func meaning(of mask: Headcount.Mask) -> String {
    switch mask {
    case .confidential: "not shown, because it is small or would give a small one away"
    case .inapplicable: "does not apply"
    case .unavailable: "the number was not written down"
    case .low: "not nought, but rounds to it"
    case .unreliable: "cannot be relied on, because the parts are more than the whole"
    }
  }

  /// What a symbol in the place of a number means; nil for other words.
  func meaning(ofSymbol words: String) -> String? {
    Headcount.Mask(rawValue: words).map(meaning(of:))
  }

  /// Which symbols stand for numbers of people anywhere in what the full report prints.
  func masksInUse() -> Set<Headcount.Mask> {
    var counts = (day?.groups ?? []).map(\.number)
    for measure in disclosure.actions.flatMap(\.measures) {
      if let tally = measure.tally { counts += [tally.count, tally.total] }
    }
    if let profile = year.profile {
      counts += [profile.roll, profile.rollBefore].compactMap { $0 }
      counts += profile.levels.flatMap { [$0.now, $0.before].compactMap { $0 } }
      counts += profile.tables.flatMap { $0.rows.flatMap(\.counts) }
      counts += year.requests.map(\.number)
    }
    counts += year.provision.compactMap(\.pupils) + year.outcomes.compactMap(\.base)
    return Set(counts.compactMap(mask))
  }
}
