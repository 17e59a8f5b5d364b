import Base
import Papers
import Testing

@testable import Rendering

/// Sheets that are filled in by hand: nothing stands on them but what is asked.
@Suite struct HandSheetTests {
  @Test func printsABlankSheetWithoutStampOrWatermark() throws {
    var publication = SamplePublication.whole
    publication.handouts = SurveySample.handouts
    let theme = try #require(loadTheme(files: []).0)
    let files = renderPapers(publication, theme: theme) { _ in nil }
    let made = Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    let sizes = [
      "passport-a4.html": "A4", "passport-a5.html": "A5", "surveys/staff-form.html": "A4",
    ]
    for (path, size) in sizes {
      let html = try #require(made[path])
      #expect(html.contains("@page{size:\(size);"), "\(path)")
      #expect(!html.contains("class=\"stamp") && !html.contains("large-print\">"), "\(path)")
      #expect(!html.contains("@top-left-corner{content:url"), "\(path)")
    }
  }

  @Test func givesEachItemABoxForEachAnswer() {
    let html = written([.questionnaire(SurveySample.form)])
    #expect(html.split(separator: "<svg class=\"tick-box\"").count - 1 == 4 + 2 * 5)
    #expect(html.split(separator: "<td class=\"outside\">").count - 1 == 2)
    #expect(html.split(separator: "<div class=\"to-write-on\">").count - 1 == 3)
  }

  @Test func setsBoxesOfLinesTwoAndTwo() {
    let lines = WritingBox(heading: "Lines", room: .lines(2))
    let words = WritingBox(
      heading: "Words", room: .sentences(1, opening: "When", middle: "please"))
    let html = written([.boxes([lines, lines, words, lines])])
    #expect(html.split(separator: "class=\"box-pair\"").count - 1 == 1)
    #expect(html.split(separator: "class=\"box-alone\"").count - 1 == 2)
    #expect(html.contains(">When</div>") && html.contains(">please</div>"))
  }

  @Test func saysTheSameInWord() {
    var writer = PlainWriter(path: "report.html", places: [:])
    writer.write(SurveySample.blocks)
    let html = text(of: writer.html)
    for words in [
      SurveySample.answers.caption, SurveySample.change.caption, SurveySample.spread.caption,
    ] {
      #expect(html.contains("<caption>\(words)</caption>"))
    }
    #expect(html.contains("too few to show") && html.contains("clear rise"))
    #expect(html.contains("☐ Teacher") && html.contains("<strong>About me</strong>"))
    #expect(!html.contains("<svg"))
  }

  private func written(_ blocks: [Block]) -> String {
    var writer = BlockWriter(address: PageAddress("index.html"))
    writer.write(blocks)
    return text(of: writer.html)
  }
}
