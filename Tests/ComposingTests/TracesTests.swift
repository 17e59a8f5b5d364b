import Base
import Disclosed
import Papers
import Testing

@testable import Composing

/// Which records a page is made of, found by composing it once more with marks in their words.
@Suite struct TracesTests {
  private func traces(_ disclosure: Disclosure) -> Traces {
    Traces(disclosure, colophon: colophon)
  }

  private func page(_ path: String, of traces: Traces) throws -> Page {
    try #require(traces.marked.pages.first { $0.path == path })
  }

  @Test func findsTheRecordsWhoseWordsStandOnAPageAndThoseThatAreOnlyNamed() throws {
    let traces = traces(.sample())
    let findings = traces.records(in: try page("findings.html", of: traces))
    #expect(findings.standing.contains(TracedRecord(.finding, 0)))
    #expect(findings.standing.contains(TracedRecord(.finding, 1)))
    #expect(
      findings.cited.isSuperset(of: [TracedRecord(.evidence, 0), TracedRecord(.evidence, 1)]))
    #expect(!findings.standing.contains(TracedRecord(.discussion, 0)))
    let about = traces.records(in: try page("about.html", of: traces))
    #expect(about.standing == [TracedRecord(.day, 0), TracedRecord(.school, 0)])
  }

  @Test func narrowsTheQuestionToOnePlaceOfAPage() throws {
    let traces = traces(.sample())
    let blocks = try page("findings.html", of: traces).blocks
    let first = try #require(traces.part("F1", of: blocks))
    let found = traces.records(in: first).standing
    #expect(found.contains(TracedRecord(.finding, 0)))
    #expect(!found.contains(TracedRecord(.finding, 1)))
    #expect(traces.part("F9", of: blocks) == nil)
    #expect(traces.anchors(in: blocks).contains("F2"))
  }

  @Test func followsRecordsIntoThePapersTheSlidesAndTheSheet() throws {
    let marked = traces(.sample())
    let publication = marked.marked
    for paper in [publication.report, publication.fullReport, publication.onePage] {
      let found = marked.records(in: try #require(paper).blocks)
      #expect(found.standing.isSuperset(of: [TracedRecord(.finding, 0), TracedRecord(.action, 0)]))
    }
    let sheet = marked.records(in: try #require(publication.plan)).standing
    #expect(sheet == [TracedRecord(.action, 0)])
    let deck = marked.records(in: try #require(publication.deck)).standing
    #expect(deck.contains(TracedRecord(.action, 0)))
    let timetable = marked.records(in: try #require(publication.timetable).blocks).standing
    #expect(timetable.contains(TracedRecord(.slot, 0)))
  }

  @Test(arguments: Edition.Manner.allCases)
  func marksEveryRecordOnceAndChangesNoWordOfIt(manner: Edition.Manner) {
    var disclosure = Disclosure.sample(manner)
    disclosure.year = .sample()
    var marker = RecordMarker()
    let marked = marker.marked(disclosure)
    #expect(Set(marker.records).count == marker.records.count)
    #expect(Set(marker.records.map(\.kind)).isSuperset(of: [.evidence, .action, .slot, .year]))
    #expect(words(of: marked).map(RecordMarker.withoutMarks) == words(of: disclosure))
  }

  /// The marks are followed through the very words that readers get.
  @Test func composesTheSamePagesWithTheMarksAsWithoutThem() {
    let plain = compose(.sample(), colophon: colophon)
    let marked = traces(.sample()).marked
    #expect(marked.pages.map(\.path) == plain.pages.map(\.path))
    for (one, other) in zip(plain.pages, marked.pages) {
      let before = words(of: one.blocks).map { $0.lowercased() }
      let after = words(of: other.blocks).map { RecordMarker.withoutMarks($0).lowercased() }
      #expect(before == after, "\(one.path)")
    }
  }

  private func words(of value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let prose as Prose: [String(decoding: prose.text, as: UTF8.self)]
    default: Mirror(reflecting: value).children.flatMap { words(of: $0.value) }
    }
  }
}
