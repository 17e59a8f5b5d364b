import Base
import Model
import Testing

@testable import Reading

/// `published.csv` as `publish` writes it, and what stops a build where somebody changed it.
@Suite struct PublishedTests {
  private func sample(_ rows: String...) -> SampleSchool {
    let header = "published,edition,pupils,number"
    return SampleSchool(["published.csv": ([header] + rows).joined(separator: "\n") + "\n"])
  }

  @Test func readsWhatReadersHaveSeen() throws {
    let sample = sample(
      "2026-12-02,governors,2026-10-01 level=ehc-plan,38",
      "2026-12-02,governors,2026-10-01 level=ehc-plan need=HI,c",
      "2026-12-02,trust,2026-10-01,912")
    #expect(sample.complaints == [])
    let published = try #require(sample.school).published
    #expect(published.map(\.count) == [38, nil, 912])
    #expect(published.map(\.edition) == ["governors", "governors", "trust"])
    #expect(published.map(\.key.text).last == "2026-10-01")
    #expect(Set(published.map(\.on.iso)) == ["2026-12-02"])
  }

  @Test func stopsAtALineThatSaysLessThanItMust() {
    let sample = sample(
      "2026-12-02,governors,2026-10-01 colour=red,38", "2026-12-02,,2026-10-01,912",
      "2026-12-02,governors,2026-10-01,some", "2026-13-02,governors,2026-10-01,912")
    #expect(
      sample.complaints == [
        "published.csv:2:22 unread-publication error", "published.csv:3:1 incomplete error",
        "published.csv:4:33 unread-publication error", "published.csv:5:1 impossible-date error",
      ])
    #expect(sample.school?.published.isEmpty == true)
  }
}
