import Base
import Papers
import Testing

import struct Foundation.Data
import class Foundation.ProcessInfo
import struct Foundation.URL

@testable import Rendering

@Suite struct PaperTests {
  private func papers(
    _ publication: Publication = DeckSample.publication, images: (String) -> [UInt8]? = { _ in nil }
  ) throws -> [OutputFile] {
    let (theme, _, diagnostics) = loadTheme(files: [])
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    return renderPapers(publication, theme: try #require(theme), images: images)
  }

  private func text(_ file: OutputFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  /// `PAPERS_TO=folder` also leaves the sample there, to be looked at and printed.
  @Test func writesEachPaperAsOneFile() throws {
    let files = try papers()
    #expect(
      files.map(\.path) == ["report.html", "one-page.html", "timetable.html", "slides.html"])
    guard let folder = ProcessInfo.processInfo.environment["PAPERS_TO"] else { return }
    for file in files {
      try Data(file.bytes).write(to: URL(fileURLWithPath: folder + "/" + file.path))
    }
  }

  @Test func writesTheSamePapersTwice() throws {
    #expect(try papers().map(\.bytes) == papers().map(\.bytes))
  }

  @Test func writesOnlyThePapersThatAreThere() throws {
    var publication = DeckSample.publication
    publication.report = nil
    publication.deck = nil
    #expect(try papers(publication).map(\.path) == ["one-page.html", "timetable.html"])
  }

  @Test func tellsThePrinterWhoWroteItAndWhen() throws {
    let html = text(try papers()[0])
    for part in [
      "<html lang=\"en-GB\">", "<title>Larkmoor Edge School: report to governors</title>",
      "name=\"author\" content=\"Hollin Reviews\"",
      "name=\"dcterms.modified\" content=\"2026-11-23T00:00:00Z\"",
      "@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages)}",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test func marksADraftOnEveryPaperAndNothingElse() throws {
    var publication = DeckSample.publication
    #expect(
      try papers(publication).dropLast().allSatisfy { text($0).contains("class=\"draft-mark\"") })
    publication.imprint.status = .final
    #expect(try papers(publication).allSatisfy { !text($0).contains("class=\"draft-mark\"") })
  }

  @Test func carriesItsPicturesInside() throws {
    var publication = DeckSample.publication
    publication.attachments = [
      Attachment(source: "files/plan.png", path: "files/plan.png"),
      Attachment(source: "files/notes.pdf", path: "files/notes.pdf"),
    ]
    var prose = Prose()
    prose.append(.paragraph, .enter)
    prose.append(.image, .enter, target: .file, text: "files/plan.png".utf8)
    prose.append(.text, .leaf, text: "A plan".utf8)
    prose.append(.image, .leave)
    prose.append(.paragraph, .leave)
    publication.report?.blocks.append(.prose(prose, identifiers: "picture"))
    let html = text(try papers(publication) { _ in [1, 2, 3] }[0])
    #expect(html.contains("src=\"data:image/png;base64,AQID\" alt=\"A plan\""))
    #expect(!html.contains("application/pdf"))
  }

  @Test func linksTheOtherPapersOfTheFolder() throws {
    let html = text(try papers()[0])
    for path in ["index.html", "slides.html", "one-page.html", "timetable.html"] {
      #expect(html.contains("<a href=\"\(path)\">"), "\(path)")
    }
    #expect(!html.contains("<a href=\"report.html\">"))
  }

  @Test(arguments: [(40, "regular"), (80, "close"), (90, "closest"), (200, "closest")])
  func setsAFullerPaperMoreClosely(lines: Int, expected: String) {
    var paper = PaperSample.onePage
    paper.blocks = [.list(Array(repeating: "One line more.", count: lines), ordered: false)]
    #expect(PaperDensity(for: paper).rawValue == expected)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func writesBytesInBase64(words: String, expected: String) {
    #expect(base64(Array(words.utf8)) == expected)
  }

  @Test func letsNoNameEndTheStyleSheet() {
    let string = styleString("A\"}</style>\\\nB & C; ’")
    #expect(string == "\"A\\22 \\7d \\3c \\2f style\\3e \\5c  B \\26  C\\3b  ’\"")
  }

  @Test func allowsOnlyTheStyleAndTheScriptItCarries() {
    let parts = SelfContained(style: Array("a{}".utf8))
    #expect(parts.policy.contains("script-src 'none'"))
    #expect(parts.script.isEmpty)
    // The digest of the empty text is well known.
    let empty = SelfContained(style: [], script: [0x20])
    #expect(empty.policy.contains("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"))
    #expect(empty.script == "<script> </script>")
  }
}
