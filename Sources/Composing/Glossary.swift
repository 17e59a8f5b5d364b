import Base
import Disclosed
import Papers

extension Composer {
  func glossary() -> Block? { glossary(of: usedGlossary()) }

  /// The words and short forms that stand in some blocks.
  func glossary(of blocks: [Block]) -> Block? {
    var search = WordSearch(disclosure.glossary.map(\.term))
    blocks.forEachLine { search.read($0) }
    return glossary(of: zip(disclosure.glossary, search.found).filter(\.1).map(\.0))
  }

  private func glossary(of used: [Disclosure.GlossaryEntry]) -> Block? {
    guard !used.isEmpty else { return nil }
    return .section(
      Section(
        id: "glossary", heading: "Words and short forms",
        blocks: [.facts(used.map { Fact($0.term, Line($0.meaning)) })]))
  }

  /// The entries whose term stands somewhere in these papers.
  private func usedGlossary() -> [Disclosure.GlossaryEntry] {
    var search = WordSearch(disclosure.glossary.map(\.term))
    search.read(disclosure.school.introduction)
    for fact in disclosure.school.facts { search.read(fact.term, fact.words) }
    for day in disclosure.days {
      search.read(day.termsOfReference)
      for slot in day.slots { search.read(slot.what, slot.with) }
      for area in day.framework?.areas ?? [] { search.read(area.title) }
    }
    for evidence in disclosure.evidence { search.read(evidence.body) }
    for finding in disclosure.findings {
      search.read(finding.title)
      search.read(finding.body)
    }
    for action in disclosure.actions {
      search.read(action.title, action.owner ?? "", action.checkedBy ?? "")
      for stage in action.stages { search.read(stage.body) }
    }
    for discussion in disclosure.discussions {
      search.read(discussion.question)
      search.read(discussion.body)
    }
    return zip(disclosure.glossary, search.found).filter(\.1).map(\.0)
  }
}

/// Looks for many terms at once in many passages, without making a string of any word.
///
/// A term is found when each of its words has stood somewhere, in any case, with or without a final
/// s. Words are compared by a 64-bit hash (FNV-1a); a glossary is far too small for two to meet.
private struct WordSearch {
  /// For each term the hashes of its words.
  private var terms: [[UInt64]] = []
  private var wanted: Set<UInt64> = []
  private var seen: Set<UInt64> = []
  /// A bit for the low twelve bits of each wanted hash: nearly every word is passed over by it.
  private var sieve = [UInt64](repeating: 0, count: 64)

  init(_ terms: [String]) {
    self.terms = terms.map { term in
      var hashes: [UInt64] = []
      WordSearch.forEachWord(in: term.utf8) { hash, _ in hashes.append(hash) }
      return hashes
    }
    wanted = Set(self.terms.joined())
    for hash in wanted { sieve[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
  }

  private func mayWant(_ hash: UInt64) -> Bool {
    sieve[Int(hash >> 6 & 63)] & 1 << (hash & 63) != 0
  }

  var found: [Bool] { terms.map { $0.allSatisfy(seen.contains) } }

  mutating func read(_ passage: Prose) {
    for event in passage.events where event.kind == .text { read(passage.bytes(of: event)) }
  }

  mutating func read(_ texts: String...) {
    for text in texts { read(text.utf8) }
  }

  private mutating func read(_ bytes: some Sequence<UInt8>) {
    WordSearch.forEachWord(in: bytes) { hash, withoutS in
      if mayWant(hash), wanted.contains(hash) { seen.insert(hash) }
      if let withoutS, mayWant(withoutS), wanted.contains(withoutS) { seen.insert(withoutS) }
    }
  }

  /// Calls with the hash of each word in small letters, and its hash without a final s.
  private static func forEachWord(
    in bytes: some Sequence<UInt8>, _ body: (UInt64, _ withoutS: UInt64?) -> Void
  ) {
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var hash = start
    var before: UInt64?
    var isInWord = false
    for byte in bytes {
      let isLetter =
        byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte)
        || (97...122).contains(byte)
      guard isLetter else {
        if isInWord { body(hash, before) }
        isInWord = false
        hash = start
        before = nil
        continue
      }
      let small = (65...90).contains(byte) ? byte | 0x20 : byte
      before = small == UInt8(ascii: "s") && isInWord ? hash : nil
      hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
      isInWord = true
    }
    if isInWord { body(hash, before) }
  }
}
