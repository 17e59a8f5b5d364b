import TestSupport
import Testing

/// The last gate knows the words that pages hold by the program's own right.
@Suite struct StockWordsTests {
  private static let rooms = [
    "Base", "Disclosing", "Disclosed", "Papers", "Composing", "Rendering",
  ]

  /// The texts of the rooms that put words on pages, each once, one a line.
  private static var texts: [String] {
    let files = SourceFile.sources.filter { rooms.contains($0.room) }
    let texts = files.flatMap(\.texts).map { text in
      text.replacing("\\n", with: " ").split { $0.isWhitespace }.joined(separator: " ")
    }
    return Set(texts.filter { $0.contains(where: \.isLetter) }).sorted()
  }

  /// Only longer texts must be there, so that not every comma asks for a new recording.
  @Test func holdsTheTextsOfEveryRoomThatPutsWordsOnPages() {
    let path = "Sources/Inspecting/Embedded/EmbeddedStock.swift"
    let held = Set((Checkout.text(path) ?? "").split(separator: "\n").map(String.init))
    let texts = Self.texts
    let missing = texts.filter { text in
      let words = text.split { !$0.isLetter && !$0.isNumber }
      return words.count > 2 && !held.contains(text)
    }
    guard !missing.isEmpty else { return }
    let source = """
      // swift-format-ignore-file
      // Written by StockWordsTests from the texts in Sources; run it with RECORD_GOLDEN=1.

      /// What the program itself says on pages, one text a line.
      let stockText = ####\"""
      \(texts.joined(separator: "\n"))
      \"""####

      """
    #expect(Golden.difference(source, at: path) == nil, "\(missing)")
  }

  @Test func findsTextsWithWhatIsPutInCutOut() {
    let file = SourceFile(
      path: "Sources/Composing/A.swift",
      text: "let a = \"One \\(b(\"two\")) three\" // \"four\"\nlet c = #\"fi\"ve\"#\n")
    #expect(file.texts == ["One ", "two", " three", "fi\"ve"])
  }
}
