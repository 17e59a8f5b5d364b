/// What may stand: sentences that an edition holds, and how pages may put them side by side.
struct Standing: Sendable {
  private let wording: Wording
  /// Whether a sentence begins, and whether one ends, before the word at a place.
  private var begins: [Bool]
  private var ends: [Bool]

  init(_ wording: Wording) {
    self.wording = wording
    begins = [Bool](repeating: false, count: wording.words.count + 1)
    ends = begins
    for sentence in wording.sentences {
      begins[sentence.lower] = true
      ends[sentence.upper] = true
    }
  }

  /// Where words stand in this order, as the places of their first words.
  private func places(of words: ArraySlice<UInt64>) -> [Int] {
    guard let first = words.first, wording.words.count >= words.count else { return [] }
    return (0...wording.words.count - words.count).filter { place in
      wording.words[place] == first
        && wording.words[place..<place + words.count].elementsEqual(words)
    }
  }

  /// Whether words stand somewhere in this order.
  func holds(_ words: ArraySlice<UInt64>) -> Bool { !places(of: words).isEmpty }

  /// Whether a sentence here is just these words.
  func holdsWhole(_ words: ArraySlice<UInt64>) -> Bool {
    places(of: words).contains { begins[$0] && ends[$0 + words.count] }
  }

  func endsWith(_ words: ArraySlice<UInt64>) -> Bool {
    places(of: words).contains { ends[$0 + words.count] }
  }

  func beginsWith(_ words: ArraySlice<UInt64>) -> Bool {
    places(of: words).contains { begins[$0] }
  }
}

extension [Standing] {
  /// Whether words say nothing but what may be said: they stand here, or they are the end of one
  /// sentence and the beginning of another, with nothing but whole ones between.
  ///
  /// So a heading and the first word of what follows it are not taken for a phrase.
  func explain(_ words: ArraySlice<UInt64>) -> Bool {
    if contains(where: { $0.holds(words) }) { return true }
    var reached = words.indices.dropFirst().filter { cut in
      contains { $0.endsWith(words[..<cut]) }
    }
    var next = 0
    while next < reached.count {
      let cut = reached[next]
      next += 1
      if contains(where: { $0.beginsWith(words[cut...]) }) { return true }
      for end in words.indices where end > cut && !reached.contains(end) {
        if contains(where: { $0.holdsWhole(words[cut..<end]) }) { reached.append(end) }
      }
    }
    return false
  }
}
