import Base
import Importing
import Model
import Testing

@Suite struct WaveFileTests {
  private func tally() throws -> ReplyTally {
    try tallied(["Adapt reading"], (0..<5).map { _ in ["3"] })
  }

  private func file(_ before: String?) throws -> String {
    let bytes = waveFile(
      try tally(), of: sampleInstrument(), digest: "sha256:ab",
      before: before.map { Array($0.utf8) })
    return String(decoding: bytes, as: UTF8.self)
  }

  private let imported = """
    source: sha256:ab
    scale: [not at all confident, not very confident, fairly confident, very confident]
    outside: [not part of my role]
    asked:
      - id: adapt-reading
        text: Adapt reading

    """

  @Test func beginsAFileThatSaysWhatIsStillToSay() throws {
    let new = try file(nil)
    #expect(new.hasPrefix("---\n# Fill in"))
    #expect(new.contains("# invited: (fill in: "))
    #expect(new.hasSuffix(imported + "---\n"))
    #expect(stillToSayOfWave(Array(new.utf8)) == ["invited", "from", "to", "mode", "not reached"])
    #expect(try file(new) == new)
  }

  @Test func keepsWhatAPersonTyped() throws {
    let before = """
      ---
      invited: 74   # as far as we know
      source: sha256:old
      asked:
      - id: gone
        text: Gone
      mode: on paper
      outside: []
      ---
      Words of mine.
      source: not a fact

      """
    let after = try file(before)
    #expect(
      after == """
        ---
        invited: 74   # as far as we know
        source: sha256:ab
        asked:
          - id: adapt-reading
            text: Adapt reading
        mode: on paper
        outside: [not part of my role]
        scale: [not at all confident, not very confident, fairly confident, very confident]
        ---
        Words of mine.
        source: not a fact

        """)
    #expect(try file(after) == after)
    #expect(stillToSayOfWave(Array(after.utf8)) == ["from", "to", "not reached"])
  }

  @Test func keepsLineEndsAndMarks() throws {
    let before = "\u{FEFF}---\r\ninvited: 7\r\n---\r\nWords\r\n"
    let after = try file(before)
    #expect(after.hasPrefix("\u{FEFF}---\r\ninvited: 7\r\nsource: sha256:ab\r\n"))
    #expect(!after.replacing("\r\n", with: "").contains("\n"))
    #expect(try file(after) == after)
  }

  @Test func givesAPageWithoutFactsAPlaceForThem() throws {
    #expect(try file("Words\n") == "---\n\(imported)---\nWords\n")
    #expect(try file("") == "---\n\(imported)---\n")
  }
}
