import Base
import Inspecting
import Testing

@Suite struct InspectTests {
  private let phrase = ForbiddenPhrase("no family could say who checks", of: "E16")

  /// Whether the phrase is found in a file.
  private func finds(_ text: String, at path: String = "day.html", _ words: String? = nil) -> Bool {
    let sought = words.map { ForbiddenPhrase($0, of: "E16") } ?? phrase
    return !inspect([OutputFile(path: path, bytes: Array(text.utf8))], for: [sought]).isEmpty
  }

  @Test func saysWhichPhraseStandsInWhichFile() {
    let files = [
      OutputFile(path: "index.html", bytes: Array("<p>Nothing here</p>".utf8)),
      OutputFile(path: "day.html", bytes: Array("<p>No family could say who checks</p>".utf8)),
    ]
    let leaks = inspect(files, for: [phrase])
    #expect(leaks.map(\.path) == ["day.html"])
    #expect(leaks.map(\.phrase.record) == ["E16"])
    #expect(leaks.map(\.phrase.words) == ["no family could say who checks"])
  }

  @Test(arguments: [
    "NO FAMILY COULD SAY WHO CHECKS", "no family\n  could say\twho checks",
    "no <em>family</em> could <a href=\"x.html\">say</a> who checks",
    "no&nbsp;family&#32;could&#x20;say who checks", "no\u{A0}family could\u{2009}say who checks",
    "no fam&shy;ily could say who che\u{200B}cks", "no f&#97;mily could s&#x61;y who checks",
    "“No family”, could: say—who… checks!", "no<br>family could<wbr> say who checks",
    "no-family-could-say-who-checks",
  ])
  func findsAPhraseHoweverItStandsInText(text: String) {
    #expect(finds("<main><p>x \(text) x</p></main>"))
  }

  @Test(arguments: [
    "<img alt=\"no family could say who checks\">", "<a title='no family could say who checks'>",
    "<p data-note=no-family-could-say-who-checks>", "<!-- no family could say who checks -->",
    "<meta name=\"description\" content=\"Then no family could say who checks.\">",
    "<a href=\"/no%20family%20could%20say%20who%20checks\">",
    "<a href=\"?q=no+family+could+say+who+checks&amp;n=1\">",
    "<svg><title>no family could say who checks</title></svg>",
    "<svg><text>no family <tspan>could say</tspan> who checks</text></svg>",
    "<style>p::after { content: \"no family could\\00a0 say who checks\" }</style>",
    "<script>const a = \"no\\u0020family could\\nsay who checks\"; if (a<b) { c() }</script>",
    "<script type=\"application/json\">{\"a\":\"no family could say who\\u0020checks\"}</script>",
    "<![CDATA[ a > b, no family could say who checks ]]>",
    "<p title=\"a > b\" lang=en>no family could say who checks",
    "<p title=\"no family could say who checks", "2 < 3, and no family could say who checks",
  ])
  func findsAPhraseWhereverItStandsInAPage(markup: String) {
    #expect(finds("<html>\(markup)"))
  }

  @Test(arguments: [
    ("a.csv", "E16;\"no family \"\"could\"\" say who checks\"\r\n"),
    ("assets/a.css", "p::after { content: \"no family\\A could say who checks\" }"),
    ("assets/a.js", "'no family could' + ' say who checks'"),
    ("a.json", "{\"a\":[\"no family\",\"could say who checks\"]}"),
    ("a.txt", "no family could\nsay who checks"), ("a.md", "no *family* could say **who** checks"),
    ("a.svg", "<svg><desc>no family could say who checks</desc></svg>"),
    ("findings/no-family-could-say-who-checks.html", "<p>x</p>"),
    ("no family could say/who checks.png", "\u{89}PNG"),
  ])
  func findsAPhraseInAFileOfAnyKindAndInItsName(path: String, text: String) {
    #expect(finds(text, at: path))
  }

  @Test(arguments: [
    "Renée Müller-Strauß", "Rene\u{301}e Mu\u{308}ller-Strauß", "RENÉE MÜLLER STRAUSS",
    "Ren&eacute;e M&uuml;ller-Strau&szlig;", "Ren&#233;e M&#xFC;ller Strau&#xDF;",
    "Renee Muller Strauss", "renee-muller-strauss", "Ren%C3%A9e%20M%C3%BCller%20Strau%c3%9f",
    "Ren\\u00e9e M\\xfcller Strau\\u{df}", "Ｒenée Müller Strauß",
  ])
  func comparesLettersWithoutTheirAccents(name: String) {
    #expect(finds("<p>\(name)</p>", "Renée Müller-Strauß"))
    #expect(finds("<p title=\"\(name)\">", "Renée Müller-Strauß"))
  }

  @Test func readsOtherAlphabetsInAnyCase() {
    #expect(finds("<p>Η ΔΑΣΚΆΛΑ ΜΑΣ</p>", "η δασκάλα μας"))
    #expect(!finds("<p>Η μητέρα μας</p>", "η δασκάλα μας"))
  }

  @Test func findsEightWordsOfALongSentence() {
    let sentence =
      "Two pupils in the far corner of the hall waited for ten minutes before anybody came to them"
    for start in 0...9 {
      let words = sentence.split(separator: " ")
      let part = words[start..<start + 8].joined(separator: " ")
      #expect(finds("<p>\(part)…</p>", sentence), "\(part)")
    }
    #expect(!finds("<p>Two pupils in the far corner of a hall</p>", sentence))
  }

  @Test func findsASentenceOrAClauseByItself() {
    let words = "Lunch is loud, so the second hatch is opened late. Nobody told the families why."
    #expect(finds("<p>Nobody told the families why</p>", words))
    #expect(finds("<p>so the second hatch is opened late</p>", words))
    #expect(!finds("<p>Lunch is loud</p>", words))
  }

  @Test func partsWhatStandsInTwoBlocks() {
    #expect(!finds("<td>no family</td><td>could say who checks</td>"))
    #expect(!finds("<img alt=\"no family\" title=\"could say who checks\">"))
    #expect(!finds("<h2>no family</h2>could say who checks"))
  }

  @Test(arguments: ["in it", "4 of 9", "2026-11-23 09:15", "12, 14, 16, 18", "a b c d"])
  func looksForNothingThatStandsAnywhereByChance(words: String) {
    #expect(!finds("<p>\(words)</p>", words))
  }

  @Test func readsToTheEndOfWhatIsBroken() {
    for end in ["<", "<a", "<a b='", "<!", "<!-", "<!--", "&", "&#", "&#x", "%", "%4", "\\", "\\u"]
    {
      #expect(finds("<p>no family could say who checks \(end)"), "\(end)")
      #expect(!finds(end))
    }
    let bytes: [UInt8] = [0xC3, 0x20, 0xE2, 0x80, 0xF0, 0x9F, 0xFF, 0x00]
    #expect(inspect([OutputFile(path: "a.html", bytes: bytes)], for: [phrase]).isEmpty)
  }
}
