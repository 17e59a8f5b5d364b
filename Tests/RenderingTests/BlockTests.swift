import Base
import Papers
import Testing

@testable import Rendering

@Suite struct BlockTests {
  @Test func neverSkipsAHeadingLevelInProse() {
    var prose = Prose()
    for level in [3, 1, 6, 2, 6, 6, 1, 4, 5, 6] {
      prose.element(.heading, level: level) { $0.words("x") }
    }
    let html = written([
      .section(Section(id: "s", heading: "One", blocks: [.prose(prose, identifiers: "E1")]))
    ])
    let levels = html.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
    #expect(levels == [2, 3, 3, 4, 4, 5, 5, 3, 4, 5, 6])
  }

  @Test func givesPassagesOfOneRecordIdentifiersOfTheirOwn() {
    let html = written([
      .prose(SamplePublication.prose, identifiers: "E4"),
      .prose(SamplePublication.prose, identifiers: "E4"),
    ])
    let names = html.split(separator: " id=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first.map(String.init)
    }
    #expect(Set(names).count == names.count)
    #expect(names.contains("E4-note-1") && names.contains("E4-2-note-1"))
  }

  @Test func leavesOutTheWayBackFromANoteThatNothingRefersTo() {
    var prose = Prose()
    prose.element(.footnote, level: 1) { $0.element(.paragraph) { $0.words("Alone") } }
    let html = written([.prose(prose, identifiers: "E1")])
    #expect(html.contains("Alone") && !html.contains("doc-backlink"))
    #expect(html.hasSuffix("</ol>\n"))
  }

  @Test func writesOnlyTheWordsOfALinkOrPictureThatLeadsNowhere() {
    var prose = Prose()
    prose.element(.paragraph) { paragraph in
      for target in [Prose.Target.record, .file, .web, .page] {
        paragraph.append(.link, .enter, target: target, text: "javascript:alert(1)".utf8)
        paragraph.words("word ")
        paragraph.append(.link, .leave)
      }
      paragraph.append(.image, .enter, target: .web, text: "https://example.org/x.png".utf8)
      paragraph.words("picture")
      paragraph.append(.image, .leave)
    }
    #expect(
      written([.prose(prose, identifiers: "E1")])
        == "<p>word word word word picture</p>\n")
  }

  @Test func survivesProseWhoseElementsDoNotMatch() {
    var prose = Prose()
    prose.append(.paragraph, .leave)
    prose.append(.heading, .leave)
    prose.append(.footnote, .leave)
    prose.append(.image, .enter, target: .file, text: "a.png".utf8)
    prose.append(.item, .enter, level: 9)
    #expect(!written([.prose(prose, identifiers: "")]).contains("alert"))
  }

  @Test(arguments: [(0, 0), (3, 2), (0, 5), (-1, 5), (12, 41), (7, 35)])
  func drawsEveryTallyWithoutMarksOutsideIt(count: Int, total: Int) {
    let tally = TallyChart(name: "Seen", count: count, total: total, unit: "books", target: total)
    let html = written([.tally(tally)])
    #expect(html.contains("<strong>\(count) of \(total)</strong> books"))
    let marks = html.split(separator: "class=\"is\"").count - 1
    #expect(marks <= max(total, 0))
    #expect(html.contains("<svg") == (total > 0))
  }

  @Test(arguments: [[], [Wheel.Quarter.late], [.done, .done, .done, .done, .late]])
  func drawsFourQuartersWhateverIsKnown(quarters: [Wheel.Quarter]) {
    let html = written([.lead([], Wheel(quarters))])
    #expect(html.split(separator: "<path class=\"is-").count == 5)
  }

  @Test func namesEveryDrawingOnAPageApart() {
    let wheel = SamplePublication.wheel
    let html = written([.lead([], wheel), .lead([], wheel)])
    #expect(html.contains("id=\"drawing-1\"") && html.contains("id=\"drawing-2\""))
    #expect(html.contains("url(#drawing-2-now)"))
    #expect(!html.contains("var(") && !html.contains("style="))
  }

  @Test func drawsASlotAsTallAsItIsLong() throws {
    let start = try #require(ClockTime("09:00"))
    let ends = ["09:10", "09:30", "10:00", "12:30"].compactMap { ClockTime($0) }
    let html = written([
      .timetable(
        ends.enumerated().map {
          TimetableRow(id: "s\($0)", start: start, end: $1, title: "Visit")
        })
    ])
    for length in [1, 2, 4, 8] { #expect(html.contains("class=\"slot lasts-\(length)\"")) }
  }

  @Test func setsLongFactsAsTermsAndShortOnesSideBySide() {
    let long = Fact("EHC plan", Line(String(repeating: "words ", count: 20)))
    #expect(written([.facts([Fact("Owner", "SENCO")])]).contains("class=\"facts\""))
    #expect(written([.facts([long])]).contains("class=\"terms\""))
  }

  private func written(_ blocks: [Block]) -> String {
    var writer = BlockWriter(address: PageAddress("index.html"))
    writer.write(blocks)
    return text(of: writer.html)
  }
}
