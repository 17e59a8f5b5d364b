import Base
import Notation
import Testing

/// Reads a document that should have no mistake; nil, with a failure, where one is found.
func readClean(_ bytes: [UInt8]) -> FactMap? {
  let source = SourceText(path: "facts.yaml", bytes: bytes)
  let (facts, diagnostics) = readFacts(source, file: FileID(0), range: 0..<bytes.count)
  let errors = diagnostics.filter { $0.severity == .error }
  guard errors.isEmpty else {
    let messages = errors.map { "\($0.span.lower) \($0.message)" }.joined(separator: "\n")
    Issue.record("\(messages)\n\(String(decoding: bytes, as: UTF8.self))")
    return nil
  }
  return facts
}

@Test func writesWhatLibyamlAndTheReaderReadAlike() throws {
  for seed in 0..<6_000 as Range<UInt64> {
    var random = RandomTree(seed: seed)
    let tree = random.map()
    let written = writeFacts(try #require(tree.facts))
    let text = String(decoding: written, as: UTF8.self)
    try #require(libyamlTree(written) == tree, "libyaml reads seed \(seed) otherwise:\n\(text)")
    let facts = try #require(readClean(written), "seed \(seed)")
    try #require(Tree(facts) == tree, "the reader reads seed \(seed) otherwise:\n\(text)")
    try #require(writeFacts(facts) == written, "seed \(seed) is written otherwise again:\n\(text)")
  }
}

@Test func countsAsOtherTypesWhatYAMLRetypes() {
  for words in ["no", "1e3", "0x1F", "~", "19:45", "1_000", ".5", "2026-11-23 10:00:00", "null"] {
    #expect(isRetypedByYAML(words), "\(words)")
    #expect(libyamlTree(Array("a: \(words)".utf8)) == nil)
  }
  for words in ["noon", "2026-11-23", "E1", "3 5", "1.2.3", "a: b"] {
    #expect(!isRetypedByYAML(words), "\(words)")
  }
}
