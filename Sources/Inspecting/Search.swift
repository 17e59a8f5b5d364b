/// All that may not stand in one edition, made ready to be searched for.
///
/// It is the words of a school's records without those that the edition's own disclosure holds.
package struct Search: Sendable {
  /// What is looked for.
  let wording: Wording
  /// The sentences and clauses of it that the edition does not hold.
  private(set) var phrases: [Wording.Phrase] = []
  private(set) var anchors = Anchors([], hasSingles: false)
  /// What the edition may say.
  let standing: Standing

  /// - Parameters:
  ///   - withheld: the words of all records, of which those that are disclosed are left out here,
  ///     and names, which are not.
  ///   - disclosed: the words of the disclosure, and what else stands on its pages by right.
  package init(for withheld: Wording, besides disclosed: Wording) {
    wording = withheld
    standing = Standing(disclosed)
    var known = Set((disclosed.sentences + disclosed.clauses).map(disclosed.mark))
    phrases = (withheld.sentences + withheld.clauses).filter { phrase in
      withheld.isTelling(phrase) && known.insert(withheld.mark(phrase)).inserted
    }
    anchor(among: disclosed)
    dropStanding(in: disclosed)
    guard !withheld.names.isEmpty else { return }
    phrases += withheld.names
    anchor(among: disclosed)
  }

  // MARK: Anchors

  /// Chooses the anchors of all phrases, pairs that the edition does not hold where there are such.
  private mutating func anchor(among disclosed: Wording) {
    var filter = [Bool](repeating: false, count: 1 << 16)
    var before: UInt64 = 0
    for word in disclosed.words {
      filter[Int(Anchors.key(before, word) >> 48)] = true
      before = word
    }
    var entries: [(key: UInt64, anchor: Anchors.Anchor)] = []
    var hasSingles = false
    for (number, phrase) in phrases.enumerated() {
      if phrase.count == 1 { hasSingles = true }
      for place in places(of: phrase, filter) {
        let before = phrase.count == 1 ? 0 : wording.words[place - 1]
        entries.append(
          (
            Anchors.key(before, wording.words[place]),
            Anchors.Anchor(place: UInt32(clamping: place), phrase: UInt32(clamping: number))
          ))
      }
    }
    anchors = Anchors(entries, hasSingles: hasSingles)
  }

  /// The second words of the pairs by which a phrase is known.
  private func places(of phrase: Wording.Phrase, _ filter: [Bool]) -> [Int] {
    guard phrase.count > 1 else { return [phrase.lower] }
    func isRare(_ place: Int) -> Bool {
      !filter[Int(Anchors.key(wording.words[place - 1], wording.words[place]) >> 48)]
    }
    let last = phrase.upper - 1
    guard phrase.count > Wording.enoughWords else {
      return [(phrase.lower + 1...last).first(where: isRare) ?? last]
    }
    var places: [Int] = []
    var place = phrase.lower
    let step = Wording.enoughWords - 1
    while place + step <= last {
      let next = place + step
      place = stride(from: next, to: place, by: -1).first(where: isRare) ?? next
      places.append(place)
    }
    return places
  }

  /// Leaves out the phrases that stand whole somewhere in what the edition holds.
  private mutating func dropStanding(in disclosed: Wording) {
    var standing = Set<UInt32>()
    disclosed.words.withUnsafeBufferPointer { words in
      anchors.forEachMatch(in: words) { index, anchor in
        let run = run(at: anchor, in: words, index)
        if run.count == phrases[Int(anchor.phrase)].count { standing.insert(anchor.phrase) }
      }
    }
    guard !standing.isEmpty else { return }
    phrases = phrases.enumerated()
      .filter { !standing.contains(UInt32(clamping: $0.offset)) }.map(\.element)
    anchor(among: disclosed)
  }

  // MARK: Runs

  /// How far the words around an anchor are those of its phrase: a part of the phrase.
  func run(
    at anchor: Anchors.Anchor, in words: UnsafeBufferPointer<UInt64>, _ index: Int
  ) -> Wording.Phrase {
    let phrase = phrases[Int(anchor.phrase)]
    let place = Int(anchor.place)
    guard wording.words[place] == words[index] else {
      return Wording.Phrase(lower: place, upper: place, passage: phrase.passage)
    }
    var lower = place
    var upper = place + 1
    var position = index
    while lower > phrase.lower, position > 0, wording.words[lower - 1] == words[position - 1] {
      lower -= 1
      position -= 1
    }
    position = index + 1
    while upper < phrase.upper, position < words.count, wording.words[upper] == words[position] {
      upper += 1
      position += 1
    }
    return Wording.Phrase(lower: lower, upper: upper, passage: phrase.passage)
  }

  /// Whether a run is the whole of its phrase, or so long that it is not there by chance.
  func isEnough(_ run: Wording.Phrase, of anchor: Anchors.Anchor) -> Bool {
    run.count >= min(phrases[Int(anchor.phrase)].count, Wording.enoughWords)
  }
}
