import Base
import Notation
import Testing

private func canonical(_ text: String) -> String {
  String(decoding: formatted(text), as: UTF8.self)
}

@Test func formatsFactsAsPlainYAML() {
  #expect(
    canonical(
      """
      # The school.

      title:   Passports: old, long
      seen: no
      urn: 999101
      as of: 2026-11-23
      ends: 19:45
      chosen: #1 choice
      said: 'I don't know' answers
      words: [lesson visit, "yes", a: b]


      # Why.
      milestones:
      - by: end of autumn 2
        # What.
        what: it's "done"
      -    Passports: old
      empty:
      """)
        == """
        # The school.

        title: "Passports: old, long"
        seen: "no"
        urn: "999101"
        as of: 2026-11-23
        ends: "19:45"
        chosen: "#1 choice"
        said: "'I don't know' answers"
        words: [lesson visit, "yes", "a: b"]

        # Why.
        milestones:
          - by: end of autumn 2
            # What.
            what: it's "done"
          - "Passports: old"
        empty: ""

        """)
}

@Test func foldsLongWordsThatRanOverLines() {
  let long = (1...30).map { "word\($0)" }.joined(separator: " ")
  #expect(canonical("a: one\n  two") == "a: one two\n")
  #expect(
    canonical("a: \(long)\n  end")
      == """
      a: >-
        word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12
        word13 word14 word15 word16 word17 word18 word19 word20 word21 word22 word23
        word24 word25 word26 word27 word28 word29 word30 end

      """)
  #expect(canonical("a: \(long) end") == "a: \(long) end\n")
}

@Test func leavesFactsWithAnErrorAlone() {
  #expect(canonical("a:  1\nb:c\n") == "a:  1\nb:c\n")
}

@Test func formatsOnlyTheStretchAskedFor() {
  let text = "---\nowner:   SENCO\n---\n# Title\nhours:  18\n\nProse:  stays.\n"
  let source = SourceText(path: "a.md", bytes: Array(text.utf8))
  func format(_ part: String) -> String? {
    guard let lower = text.firstRange(of: part)?.lowerBound else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: lower)
    return String(
      decoding: formatFacts(source, range: start..<start + part.utf8.count), as: UTF8.self)
  }
  #expect(format("owner:   SENCO\n") == "owner: SENCO\n")
  #expect(format("---\nowner:   SENCO\n---\n") == "---\nowner: SENCO\n---\n")
  #expect(format("hours:  18") == "hours: \"18\"")
  #expect(format("hours:  18\n\n") == "hours: \"18\"\n\n")
}

@Test func keepsTheLineEndsOfTheFile() {
  #expect(canonical("a:  1\r\nb: |\r\n  x\r\n  y\r\n") == "a: \"1\"\r\nb: |\r\n  x\r\n  y\r\n")
}

@Test func keepsTheIndentationOfABlockOfFacts() {
  #expect(canonical("  a:  x\n  b:\n   - z\n") == "  a: x\n  b:\n    - z\n")
}

@Test func writesAMapWithoutKeysAsNoWords() {
  let nowhere = Span.start(of: FileID(0))
  let facts = FactMap([
    FactMap.Entry(key: Placed("a", at: nowhere), value: Fact(.map(FactMap()), at: nowhere))
  ])
  #expect(String(decoding: writeFacts(facts), as: UTF8.self) == "a: \"\"\n")
  #expect(writeFacts(FactMap()) == [])
}

@Test func agreesWithLibyamlAboutBlocks() throws {
  for seed in 30_000..<32_000 as Range<UInt64> {
    var random = RandomTree(seed: seed)
    var text = "a: " + random.pick(["|", ">", "|-", ">-"]) + "\n"
    for index in 0..<Int.random(in: 1...8, using: &random.generator) {
      let indent = index == 0 ? "  " : random.pick(["  ", "  ", "  ", "    ", "  \t"])
      text +=
        index > 0 && random.chance(1, of: 4)
        ? "\n" : indent + random.pick(["x", "y z", "- a", "#", "k: v"]) + "\n"
    }
    text += random.pick(["", "b: c\n", "# end\n"])
    let bytes = Array(text.utf8)
    let tree = try #require(libyamlTree(bytes), "seed \(seed):\n\(text)")
    try #require(Tree(try #require(readClean(bytes))) == tree, "seed \(seed):\n\(text)")
  }
}
