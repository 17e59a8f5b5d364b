import Base
import Notation
import TestSupport
import Testing

/// The facts of a source in canonical form.
func formatted(_ text: String) -> [UInt8] {
  let source = SourceText(path: "facts.yaml", bytes: Array(text.utf8))
  return formatFacts(source, range: 0..<source.bytes.count)
}

/// The comments of canonical facts, blocks not being looked into.
private func commentCount(of words: String, in bytes: [UInt8]) -> Int {
  String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).count {
    $0.drop { $0 == " " } == "#\(words)"
  }
}

@Test func readsForgivingSourcesAndFormatsThemWithTheSameMeaning() throws {
  for seed in 10_000..<13_000 as Range<UInt64> {
    let (text, tree, comments) = ForgivingSource.make(seed: seed)
    let facts = try #require(readClean(Array(text.utf8)), "seed \(seed)")
    try #require(Tree(facts) == tree, "the reader reads seed \(seed) otherwise:\n\(text)")
    let bytes = formatted(text)
    let shown = "seed \(seed):\n\(text)\n=>\n\(String(decoding: bytes, as: UTF8.self))"
    let body = bytes.starts(with: "---".utf8) ? Array(bytes.drop { $0 != 10 }.dropFirst()) : bytes
    try #require(libyamlTree(body) == tree, "libyaml reads otherwise \(shown)")
    try #require(formatted(String(decoding: bytes, as: UTF8.self)) == bytes, "not settled \(shown)")
    for comment in comments {
      try #require(commentCount(of: comment, in: bytes) == 1, "lost \(comment) of \(shown)")
    }
  }
}

@Test func survivesAnyBytesAndFormatsWhatItAccepts() throws {
  var accepted = 0
  for seed in 20_000..<24_000 as Range<UInt64> {
    let bytes = decodeText(mutated(seed: seed), file: FileID(0)).bytes
    let source = SourceText(path: "facts.yaml", bytes: bytes)
    let (facts, diagnostics) = readFacts(source, file: FileID(0), range: 0..<bytes.count)
    let text = String(decoding: bytes, as: UTF8.self)
    for diagnostic in diagnostics {
      try #require(diagnostic.span.upper <= bytes.count, "seed \(seed)")
    }
    _ = readFactFile(source, file: FileID(0))
    _ = readCSV(bytes, file: FileID(0))
    let again = formatFacts(source, range: 0..<bytes.count)
    guard diagnostics.allSatisfy({ $0.severity < .error }) else {
      // A root that is a list has no error of its own there.
      if facts.entries.count > 0 { try #require(again == bytes, "seed \(seed):\n\(text)") }
      continue
    }
    accepted += 1
    let written = writeFacts(facts)
    let shown = "\(seed):\n\(text)\n=>\n\(String(decoding: written, as: UTF8.self))"
    try #require(libyamlTree(written) == Tree(facts), "libyaml reads otherwise seed \(shown)")
    try #require(Tree(try #require(readClean(written))) == Tree(facts), "otherwise \(shown)")
  }
  #expect(accepted > 400, "too few mutated sources are still in order")
}

/// A forgiving source with bytes changed, taken out, doubled or cut off.
private func mutated(seed: UInt64) -> [UInt8] {
  var random = RandomTree(seed: seed)
  if random.chance(1, of: 20) {
    let signs = Array("\n\n  --:::#'\"[],|>\t&*!?~ab\r\\\u{A0}".utf8)
    return (0..<Int.random(in: 0..<300, using: &random.generator)).map { _ in random.pick(signs) }
  }
  var bytes = Array(ForgivingSource.make(seed: seed).source.utf8)
  for _ in 0..<Int.random(in: 1...4, using: &random.generator) where !bytes.isEmpty {
    let place = Int.random(in: 0..<bytes.count, using: &random.generator)
    switch Int.random(in: 0..<6, using: &random.generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random.generator)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(random.pick(Array(" \n\t:-#\"'|[".utf8)), at: place)
    case 3: bytes.removeSubrange(place...)
    case 4:
      let end = min(bytes.count, place + 40)
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
    default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random.generator))
    }
  }
  return bytes
}
