import Base
import Model
import Reading
import TestSupport
import Testing

/// What `format` and `number` promise of whole files, over files as people leave them.
@Suite struct FormatPropertyTests {
  private static let seeds: Range<UInt64> = 0..<100

  private func format(_ files: [String: String]) -> [String: String] {
    var out: [String: String] = [:]
    for (path, text) in files {
      let source = SourceText(path: "sample/" + path, bytes: Array(text.utf8))
      out[path] = String(decoding: formatted(source), as: UTF8.self)
    }
    return out
  }

  /// All that is read, without places, and what is complained of.
  private func meaning(_ files: [String: String]) -> String {
    var sample = SampleSchool(files)
    sample.files["school.yaml"] = files["school.yaml"]
    let reading = sample.read()
    let dump = SchoolDump(sources: reading.sources, isBare: true)
    let said = reading.diagnostics.map { "\($0.rule) \($0.message)" }
    return (reading.school.map(dump.text) ?? "no school") + said.joined(separator: "\n")
  }

  @Test(arguments: seeds)
  func formatChangesNoMeaningNoProseAndNoComment(seed: UInt64) throws {
    var random = RandomFiles(seed: seed)
    let files = random.files()
    let once = format(files)
    for (path, text) in once {
      let shown = "\(path) of seed \(seed):\n\(files[path] ?? "")\n=>\n\(text)"
      try #require(format([path: text])[path] == text, "not settled: \(shown)")
      try #require(text.hasPrefix("\u{FEFF}") == files[path]?.hasPrefix("\u{FEFF}"), "\(shown)")
      var rest = Array(text.utf8)[...]
      for passage in random.prose[path] ?? [] {
        // The very end of a file may lack its line ending.
        let whole = Array(passage.utf8)
        let place = rest.firstRange(of: whole) ?? rest.firstRange(of: trimmed(whole))
        let found = try #require(place, "lost \(passage.debugDescription) of \(shown)")
        rest = rest[found.upperBound...]
      }
    }
    let all = once.values.joined(separator: "\n")
    for comment in random.comments {
      try #require(all.contains("# \(comment)"), "lost \(comment), seed \(seed)")
    }
    let before = meaning(files).split(separator: "\n")
    let after = meaning(once).split(separator: "\n")
    for (old, new) in zip(before, after) { try #require(new == old, "seed \(seed)") }
    #expect(after.count == before.count, "seed \(seed)")
  }

  private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    while let last = bytes.last, last == 10 || last == 13 { bytes.removeLast() }
    return bytes
  }

  // MARK: Numbers

  @Test(arguments: seeds)
  func numberAddsReferencesAndNothingElse(seed: UInt64) throws {
    var random = RandomFiles(seed: seed)
    let files = random.files()
    let (numbered, pins) = number(files)
    for (path, text) in files {
      var bytes = Array((numbered[path] ?? "").utf8)
      var there = Array(text.utf8)
      // Taking each insertion out again, from the last on, leaves the file as it was.
      for pin in pins.filter({ $0.path == path }).sorted(by: { $0.offset > $1.offset }) {
        let place = bytes.lastRange(of: Array(pin.insertion.utf8))
        bytes.removeSubrange(try #require(place, "\(path) of seed \(seed)"))
      }
      if there.isEmpty { there = bytes }
      try #require(bytes == there, "\(path) of seed \(seed):\n\(numbered[path] ?? "")")
    }
    let again = number(numbered)
    try #require(again.files == numbered, "seed \(seed)")
    try #require(again.pins.isEmpty)
    let references = pins.map(\.reference)
    #expect(Set(references).count == references.count)
    // Records are the same but for their references.
    func bare(_ files: [String: String]) -> [String] {
      meaning(files).split(separator: "\n").map { line in
        String(line.drop { $0 != ":" })
      }
    }
    #expect(bare(numbered).count == bare(files).count, "seed \(seed)")
  }

  private func number(
    _ files: [String: String]
  ) -> (files: [String: String], pins: [Numbering.Pin]) {
    var sample = SampleSchool(files)
    sample.files["school.yaml"] = files["school.yaml"]
    let reading = sample.read()
    guard let school = reading.school else { return (files, []) }
    let numbering = numbering(for: school, sources: reading.sources)
    var out = files
    for file in numbering.files {
      let pins = numbering.pins.filter { $0.path == file.path }
      let before = Array((files[file.path] ?? "").utf8)
      out[file.path] = String(
        decoding: pins.isEmpty ? file.bytes : pinning(pins, in: before), as: UTF8.self)
    }
    return (out, numbering.pins)
  }

  @Test func numberKeepsTheEncodingOfAFile() {
    let school = SampleSchool([
      "days/2026-11-23/day.md": "# Day\n",
      "days/2026-11-23/findings.md": "## Éa\n\nWords\n## Two\n",
    ]).read()
    let pins = school.school.map { numbering(for: $0, sources: school.sources).pins } ?? []
    let windows: [UInt8] =
      Array("## ".utf8) + [0xC9] + Array("a\r\rWords\r## Two\r".utf8)
    #expect(
      pinning(pins.filter { $0.path.hasSuffix("findings.md") }, in: windows)
        == Array("## F1 ".utf8) + [0xC9] + Array("a\r\rWords\r## F2 Two\r".utf8))
  }

  @Test func formatLeavesWhatIsNotPlainUTF8AsItIs() {
    for bytes: [UInt8] in [
      Array("name:   x".utf8) + [0xE9, 10], [0xFF, 0xFE, 0x41, 0],
      Array("name:  x\rurn:  2\r".utf8),
      [0x61, 0x3A, 0x20, 0],
    ] {
      #expect(formatted(SourceText(path: "hill/school.yaml", bytes: bytes)) == bytes)
    }
  }

  @Test func numberPinsHeadingsOfEveryForm() {
    let files = [
      "days/2026-11-23/day.md": "# Day\n",
      "days/2026-11-23/findings.md":
        "First one\n---\n\nWords\n\n##\tTabbed\n\n## Closed ##\n\n##\n",
      "days/2026-11-23/notes.md": "09:15\n-----\n1. one\n2) two\n- [ ] three\n",
    ]
    let (numbered, _) = number(["school.yaml": "name: Hill\n"].merging(files) { $1 })
    #expect(
      numbered["days/2026-11-23/findings.md"]
        == "F1 First one\n---\n\nWords\n\n##\tF2 Tabbed\n\n## F3 Closed ##\n\n## F4\n")
    #expect(
      numbered["days/2026-11-23/notes.md"]
        == "09:15\n-----\n1. E1 one\n2) E2 two\n- E3 [ ] three\n")
  }
}

extension [UInt8] {
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    guard !part.isEmpty, count >= part.count else { return nil }
    return (0...(count - part.count)).last { self[$0..<$0 + part.count].elementsEqual(part) }
      .map { $0..<$0 + part.count }
  }
}
