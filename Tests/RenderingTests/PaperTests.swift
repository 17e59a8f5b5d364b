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

  @Test(arguments: [Imprint.Status.draft, .agreed, .final])
  func drawsItsStandingInTheMarginOfEveryPage(status: Imprint.Status) throws {
    var publication = DeckSample.publication
    publication.imprint.status = status
    let marks = [Imprint.Status.draft, .agreed, .final].map(watermark)
    #expect(Set(marks).count == 3)
    for file in try papers(publication).dropLast() {
      let html = text(file)
      for (mark, other) in zip(marks, [Imprint.Status.draft, .agreed, .final]) {
        #expect(html.contains(mark) == (other == status), "\(file.path): \(other)")
      }
      #expect(html.contains("@bottom-left{content:\"Governors’ edition · \(status.word), as at"))
      let keywords = "name=\"keywords\" content=\"Larkmoor Edge School, Governors’ edition, "
      #expect(html.contains(keywords + status.rawValue + "\""), "\(file.path)")
    }
  }

  @Test func writesNoWordOfTheWatermark() {
    for status in [Imprint.Status.draft, .agreed, .final] {
      #expect(!watermark(of: status).contains("<text"))
      #expect(!watermark(of: status).contains(status.word))
    }
  }

  @Test func stampsWhoAgreedItAndWhen() throws {
    var publication = DeckSample.publication
    publication.imprint.agreements = [
      Imprint.Agreement(
        who: "head and SENCO", on: publication.imprint.asAt, what: "the wording"),
      Imprint.Agreement(
        who: "chair of governors", on: publication.imprint.asAt, what: "the actions"),
    ]
    let stamp = "by head and SENCO, and by chair of governors, 23 November 2026"
    publication.imprint.status = .agreed
    #expect(text(try papers(publication)[0]).contains("<strong>Agreed</strong> \(stamp)</p>"))
    publication.imprint.status = .final
    #expect(text(try papers(publication)[0]).contains("<strong>Final</strong> \(stamp)</p>"))
    publication.imprint.status = .draft
    #expect(!text(try papers(publication)[0]).contains(stamp))
  }

  @Test func offersLargePrintOnEveryPaperWithoutAScript() throws {
    for file in try papers().dropLast() {
      let html = text(file)
      #expect(html.contains("<input type=\"checkbox\" id=\"large-print\">"), "\(file.path)")
      #expect(html.contains("<label for=\"large-print\">"), "\(file.path)")
      #expect(!html.contains("<script"), "\(file.path)")
    }
  }

  @Test func writesThePapersOnceMoreInLargePrintWhenAsked() throws {
    var publication = DeckSample.publication
    publication.addLargePrint()
    let files = try papers(publication)
    let large = files.filter { $0.path.hasSuffix("-large-print.html") }
    #expect(large.map(\.path) == ["report-large-print.html", "one-page-large-print.html"])
    for file in large {
      let html = text(file)
      #expect(html.contains("regular large\">"), "\(file.path)")
      #expect(!html.contains("id=\"large-print\""), "\(file.path)")
    }
    #expect(text(files[0]).contains("<a href=\"report-large-print.html\">Large print</a>"))
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
    #expect(PaperFit(of: paper).density.rawValue == expected)
  }

  @Test func takesFewerWordsRatherThanASecondSide() {
    var paper = PaperSample.onePage
    let line: Line = "One line more than there is room for on this side of paper."
    paper.blocks = [.list(Array(repeating: line, count: 200), ordered: false)]
    paper.shorter = [100, 30, 3].map { [.list(Array(repeating: line, count: $0), ordered: false)] }
    let fit = PaperFit(of: paper)
    guard case .list(let lines, _)? = fit.blocks.first else { Issue.record("no list"); return }
    #expect(lines.count == 30)
    #expect(PaperFit(of: paper.inLargePrint).density == .regular)
  }

  @Test func setsWhatFamiliesReadInAtLeastFourteenPoints() {
    #expect(PaperDensity.allCases.allSatisfy { $0.size(of: .families) >= 14 })
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
