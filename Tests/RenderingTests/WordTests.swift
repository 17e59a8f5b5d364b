import Base
import Papers
import TestSupport
import Testing

@testable import Rendering

@Suite struct WordTests {
  private var paper: Paper {
    var paper = Paper(
      path: "report.html", title: "Larkmoor Edge School: report to governors",
      summary: "The short report.", kind: .report, copies: [.pdf, .word],
      blocks: SamplePublication.everything.blocks + SamplePublication.action.blocks + rest)
    paper.sections = ["evidence.html#E4": "E4"]
    return paper
  }

  private var rest: [Block] {
    [
      .bars(
        BarChart(
          caption: "Four of nine lessons",
          bars: [
            .init(name: "Passport seen", value: 4, words: "4 of 9 lessons", aimWords: "8 of 9"),
            .init(name: "Asked", value: nil, words: "c"),
          ], note: "c: too few to show.")),
      .form([FormLine(label: "Seen", prompt: "in how many lessons?", lines: 2)]),
      .contents([ContentsLine(title: "Words", id: "words")]),
      .prose(SamplePublication.prose, identifiers: "E4"),
    ]
  }

  private func source() throws -> WordSource {
    let theme = try #require(loadTheme(files: []).0)
    return renderWord(paper, of: SamplePublication.whole, theme: theme)
  }

  @Test func writesEveryBlockInWords() throws {
    let page = String(decoding: try source().page, as: UTF8.self)
    #expect(Golden.difference(page, from: "Rendering/every-block-word.html") == nil)
    for drawing in ["<svg", "<img", "<script", "class="] { #expect(!page.contains(drawing)) }
    #expect(!page.contains("javascript"))
  }

  @Test func neverSkipsAHeadingLevel() throws {
    let page = String(decoding: try source().page, as: UTF8.self)
    let levels = page.split(separator: "<h").compactMap { $0.first?.wholeNumberValue }
    #expect(levels.first == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test func saysTheTitleOnlyInTheHead() throws {
    let page = String(decoding: try source().page, as: UTF8.self)
    #expect(page.split(separator: "report to governors").count == 2)
    #expect(page.contains("<html lang=\"en-GB\">"))
  }

  @Test func linksToTheWebAndToWhatStandsInThePaper() throws {
    let page = String(decoding: try source().page, as: UTF8.self)
    #expect(page.contains("href=\"https://example.org/guide?a=1&amp;b=2\""))
    #expect(page.contains("<a href=\"#E4\">E4</a>"))
    #expect(!page.contains("href=\"evidence.html"))
  }

  @Test func makesALookFromTheThemesColoursAndFace() throws {
    let plum = "accent: \"#5a1f4a\"\nface: system-ui, \"Atkinson Next\", serif\n"
    let theme = try #require(
      loadTheme(files: [(path: "theme.yaml", bytes: Array(plum.utf8))]).0)
    let styles = String(
      decoding: WordStyles(palette: theme.palette, face: theme.face).part, as: UTF8.self)
    #expect(styles.contains("w:ascii=\"Atkinson Next\""))
    #expect(styles.contains("<w:color w:val=\"5a1f4a\"/>"))
    let look = renderWord(paper, of: SamplePublication.whole, theme: theme).look
    #expect(look == renderWord(paper, of: SamplePublication.whole, theme: theme).look)
    let text = String(decoding: look, as: UTF8.self)
    #expect(text.contains("Larkmoor Edge School · Governors’ edition"))
    #expect(text.contains("Draft, as at "))
    #expect(text.contains("w:w=\"11906\" w:h=\"16838\""), "A4")
  }

  @Test func choosesAFaceThatPassesFromOneMachineToAnother() throws {
    #expect(try #require(loadTheme(files: []).0).face == "Arial")
  }

  @Test(arguments: [
    ([["a", "b"], ["c", "d"]], 2),
    ([["Measure", "By"], ["a very long sentence indeed", "x"]], 2),
    ([Array(repeating: "incomprehensibilities", count: 9)], 9),
  ])
  func sharesOutAHundred(rows: [[String]], count: Int) {
    let shares = ColumnWidths.shares(of: rows)
    #expect(shares.count == count)
    #expect(shares.allSatisfy { $0 > 0 })
    #expect(shares.reduce(0, +) == 100)
  }

  @Test func escapesWhatTheSchoolCallsItself() {
    let look = WordLook(
      styles: WordStyles(palette: Palette(), face: "A\"<>&"),
      head: ("St <b> & \u{1}\u{FFFE}Co", "x"), foot: "")
    let text = String(decoding: look.bytes, as: UTF8.self)
    #expect(text.contains("St &lt;b&gt; &amp;  Co"))
    #expect(text.contains("w:ascii=\"A&quot;&lt;&gt;&amp;\""))
  }
}
