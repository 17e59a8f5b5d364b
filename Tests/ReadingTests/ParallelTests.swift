import Base
import Model
import Reading
import TestSupport
import Testing

@Suite struct ParallelTests {
  /// Markdown made of every construct that could share state between parsers.
  private static func document(_ number: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(number))
    let pieces = [
      "A *word* and **two** at https://a.example/~x_\(number)~ now.", "~~not struck~~ ~~~~ ~",
      "| a | b |\n|---|:-:|\n| 1~2 | [x](E\(number)) |", "- [x] done\n- [ ] open",
      "Note[^a] and www.b.example and a@b.example.\n\n[^a]: Foot ~~note~~.",
      "> quoted\n> `code`", "```\nfenced ~~x~~\n```", "1. one\n2. two\n\n   more",
      "### Heading {only: school}\n\nx ![p](files/p\(number).png)", "<b>html</b> & &amp; \\*",
    ]
    return (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined(separator: "\n\n")
  }

  @Test func readsTheSameInParallelAsInTurn() async {
    let documents = (0..<400).map(ParallelTests.document)
    let inTurn = documents.map { prose($0).tree }
    let inParallel = await withTaskGroup(of: (Int, [String]).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, prose(document).tree) }
      }
      var found = Array(repeating: [String](), count: documents.count)
      for await (index, tree) in group { found[index] = tree }
      return found
    }
    #expect(inTurn == inParallel)
    #expect(inTurn.allSatisfy { !$0.isEmpty })
  }
}
