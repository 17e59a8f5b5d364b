package import Base

/// Passages as words, cut into sentences: what is looked for, or what may stand.
package struct Wording: Sendable {
  let passages: Passages
  /// The words of all passages; 0 between two of them.
  private(set) var words: [UInt64] = []
  /// For each word where its stretch without punctuation begins in the bytes of the passages.
  private(set) var places: [UInt32] = []
  /// The sentences, in their order; each is a range of `words` within one passage.
  private(set) var sentences: [Phrase] = []
  /// Parts of long sentences that are long enough to be known again.
  private(set) var clauses: [Phrase] = []
  /// Names, each whole.
  private(set) var names: [Phrase] = []

  /// Some words in a row, of one passage.
  struct Phrase: Sendable {
    var lower: Int
    var upper: Int
    var passage: Int
    var count: Int { upper - lower }
  }

  /// A run of as many words of a longer sentence is told from chance.
  package static let enoughWords = 8
  /// The fewest words of a clause that is looked for by itself.
  static let leastClause = 5

  /// Cuts passages into words and sentences.
  package init(_ passages: Passages) {
    self.passages = passages
    let room = UnsafeMutablePointer<UInt64>.allocate(capacity: passages.bytes.count + 2)
    defer { room.deallocate() }
    words.reserveCapacity(passages.bytes.count / 5)
    places.reserveCapacity(passages.bytes.count / 5)
    passages.bytes.withUnsafeBufferPointer { bytes in
      ByteClasses.typed.classes.withUnsafeBufferPointer { classes in
        guard let classes = classes.baseAddress else { return }
        for (index, passage) in passages.passages.enumerated() {
          let part = UnsafeBufferPointer(rebasing: bytes[passage.lower..<passage.upper])
          cut(part, classes, room: room, passage: index)
        }
      }
    }
  }

  // MARK: Cutting

  private mutating func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafePointer<UInt8>,
    room: UnsafeMutablePointer<UInt64>, passage: Int
  ) {
    var reader = WordReader(bytes)
    let start = words.count
    var sentence = start
    var clause = start
    var parts: [Phrase] = []
    func phrase(from lower: Int) -> Phrase {
      Phrase(lower: lower, upper: words.count, passage: passage)
    }
    while true {
      var list = WordReader.List(words: room)
      let from = reader.index
      let stop = reader.read(classes, into: &list)
      words.append(contentsOf: UnsafeBufferPointer(start: room, count: list.count))
      let place = passages.passages[passage].lower + from
      places.append(contentsOf: repeatElement(UInt32(clamping: place), count: list.count))
      let isEnd = stop == 0
      let endsSentence =
        isEnd || (".!?".utf8.contains(stop) && isGap(bytes, at: reader.index))
      let part = phrase(from: clause)
      if part.count >= Wording.leastClause { parts.append(part) }
      if part.count > 0 || endsSentence { clause = words.count }
      guard endsSentence else { continue }
      let whole = phrase(from: sentence)
      if passages.passages[passage].isName {
        if isEnd, whole.count > 0 { names.append(whole) }
      } else if isEnd || isTelling(whole) {
        finish(whole, parts: parts)
        sentence = words.count
        parts = []
      }
      if isEnd { break }
    }
    if words.count > start {
      words.append(0)
      places.append(UInt32(clamping: passages.passages[passage].upper))
    }
  }

  /// Takes a sentence in; a short rest goes with the one before.
  private mutating func finish(_ sentence: Phrase, parts: [Phrase]) {
    guard sentence.count > 0 else { return }
    if !isTelling(sentence), let last = sentences.last, last.passage == sentence.passage {
      sentences[sentences.count - 1].upper = sentence.upper
    } else {
      sentences.append(sentence)
    }
    if sentence.count > Wording.leastClause {
      clauses += parts.filter { $0.count < min(sentence.count, Wording.enoughWords) }
    }
  }

  private func isGap(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return bytes[index] <= 0x20 || bytes[index] >= 0x80 || "\"')".utf8.contains(bytes[index])
  }

  // MARK: Asking

  /// Whether words are so many that they do not stand together by chance: three, or twelve
  /// characters, and not only numbers.
  func isTelling(_ phrase: Phrase) -> Bool {
    let bytes = typed(phrase)
    guard phrase.count >= 3 || bytes.count >= 12 else { return false }
    var letters = 0
    for byte in bytes where byte | 0x20 >= 97 && byte | 0x20 <= 122 || byte >= 0x80 {
      letters += 1
      if letters == 8 { return true }
    }
    return false
  }

  /// The bytes of a phrase, as typed; of one that begins or ends between two signs of punctuation
  /// all from the first to the last.
  func typed(_ phrase: Phrase) -> ArraySlice<UInt8> {
    let passage = passages.passages[phrase.passage]
    guard phrase.lower < phrase.upper, phrase.upper < places.count else { return [] }
    let lower = Int(places[phrase.lower])
    var end = phrase.upper
    while end + 1 < places.count, words[end] != 0, places[end] == places[end - 1] { end += 1 }
    return passages.bytes[lower..<max(lower, min(Int(places[end]), passage.upper))]
  }

  /// One number for the words of a phrase in their order.
  func mark(_ phrase: Phrase) -> UInt64 {
    var mark: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in phrase.lower..<phrase.upper {
      mark = (mark ^ words[index]) &* 0x9E37_79B9_7F4A_7C15
      mark ^= mark >> 29
    }
    return mark
  }
}
