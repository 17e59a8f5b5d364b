/// The places at which phrases are known: of each phrase a pair of neighbouring words, of a long
/// one so many pairs that no eight words of it are without.
///
/// Every word of a page asks here once, so nearly all of them must be turned away by one look at a
/// few bits.
struct Anchors: Sendable {
  /// A place in the words of what is looked for, and the phrase that it stands for.
  struct Anchor: Sendable {
    /// The second word of the pair, or the only word.
    var place: UInt32
    var phrase: UInt32
  }

  private var keys: [UInt64]
  private var anchors: [Anchor]
  /// A bit for each of the anchors, at a place that the key says.
  private var filter: [UInt64]
  private let shift: UInt64
  let isEmpty: Bool
  /// Whether one of the phrases is a single word.
  let hasSingles: Bool

  init(_ entries: [(key: UInt64, anchor: Anchor)], hasSingles: Bool) {
    self.hasSingles = hasSingles
    isEmpty = entries.isEmpty
    var bits = 6
    while 1 << bits < entries.count * 2 { bits += 1 }
    keys = [UInt64](repeating: 0, count: 1 << bits)
    anchors = [Anchor](repeating: Anchor(place: 0, phrase: 0), count: 1 << bits)
    shift = UInt64(64 - bits)
    filter = [UInt64](repeating: 0, count: (1 << bits) / 4)
    let mask = (1 << bits) - 1
    for (key, anchor) in entries {
      var slot = Int(key >> shift)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      anchors[slot] = anchor
      let bit = key >> (shift - 4)
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  /// The key of a pair of words, or of one word.
  @inline(__always)
  static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xD6E8_FEB8_6659_FD93) | 1
  }

  /// Calls for each pair of words, or single word, that may be an anchor: its place, then the
  /// anchor.
  @inline(__always)
  func forEachMatch(
    in words: UnsafeBufferPointer<UInt64>, _ body: (Int, Anchor) -> Void
  ) {
    guard !isEmpty, !words.isEmpty else { return }
    let shift = shift - 4
    filter.withUnsafeBufferPointer { filter in
      var before: UInt64 = 0
      for index in words.indices {
        let word = words[index]
        let key = Anchors.key(before, word)
        let bit = key >> shift
        if filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0 { look(up: key, at: index, body) }
        if hasSingles {
          let key = Anchors.key(0, word)
          let bit = key >> shift
          if filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0, before != 0 {
            look(up: key, at: index, body)
          }
        }
        before = word
      }
    }
  }

  private func look(up key: UInt64, at index: Int, _ body: (Int, Anchor) -> Void) {
    var slot = Int(key >> shift)
    let mask = keys.count - 1
    while keys[slot] != 0 {
      if keys[slot] == key { body(index, anchors[slot]) }
      slot = (slot + 1) & mask
    }
  }
}
