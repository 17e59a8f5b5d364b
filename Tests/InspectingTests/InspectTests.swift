import Base
import Inspecting
import Testing

@Suite struct InspectTests {
  @Test func findsAForbiddenPhraseInAFile() {
    let phrase = ForbiddenPhrase("the second hatch opens", of: "E16")
    let files = [
      OutputFile(path: "index.html", bytes: Array("<p>Nothing here</p>".utf8)),
      OutputFile(path: "day.html", bytes: Array("<p>Once the second hatch opens</p>".utf8)),
    ]
    #expect(inspect(files, for: [phrase]) == [Leak(phrase: phrase, path: "day.html")])
  }
}
