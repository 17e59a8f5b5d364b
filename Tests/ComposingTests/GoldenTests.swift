import Base
import Composing
import Disclosed
import Papers
import TestSupport
import Testing

/// All that an edition prints, kept as text beside the tests and looked at in review.
@Suite struct GoldenTests {
  private func compare(_ publication: Publication, _ name: String) {
    let difference = Golden.difference(Outline.of(publication), from: "Composing/\(name).txt")
    #expect(difference == nil)
  }

  @Test func composesTheGovernorsEdition() {
    compare(compose(.sample(), colophon: colophon), "governors")
  }

  /// The two reports of a year in which something was written about everything.
  @Test func composesTheReportsOfAFullYear() {
    var disclosure = Disclosure.sample()
    disclosure.status = .agreed
    disclosure.year = .sample()
    var publication = compose(disclosure, colophon: colophon)
    publication.pages = []
    publication.onePage = nil
    publication.timetable = nil
    publication.deck = nil
    compare(publication, "reports")
  }

  @Test func composesTheFamiliesEdition() {
    var disclosure = Disclosure.sample(.families)
    disclosure.evidence = []
    disclosure.findings = []
    disclosure.discussions = []
    disclosure.resources = []
    disclosure.glossary = []
    disclosure.files = []
    compare(compose(disclosure, colophon: colophon), "families")
  }

  @Test func composesThePlanWithEveryActionWhole() throws {
    let paper = try #require(composePlan(.sample(), colophon: colophon))
    #expect(Golden.difference(Outline.of(paper), from: "Composing/plan.txt") == nil)
    let ids = Set(Walk(paper.blocks).ids)
    #expect(paper.sections.values.allSatisfy { ids.contains($0) })
    #expect(composePlan(.sample(.families), colophon: colophon) == nil)
    #expect(composePlan(.empty(), colophon: colophon) == nil)
  }

  @Test func composesASchoolOfWhichNothingIsKnownYet() {
    compare(compose(.empty(), colophon: colophon), "empty")
  }

  @Test func composesTheConsultantsOverview() {
    let actions = [
      SchoolSummary.ActionLine(
        reference: "A1", title: "Shorter passports", statusWord: "slipping",
        next: dated("2027-02-12")),
      SchoolSummary.ActionLine(
        reference: nil, title: "Ask families", statusWord: "on track", next: dated("2026-12-18")),
    ]
    let schools = [
      SchoolSummary(
        key: "oakfield", name: "Oakfield Primary School", date: dated("2026-11-23"),
        status: .draft, findings: 10, gaps: 2, actions: actions, edition: "school"),
      SchoolSummary(key: "hill", name: "Hill School", gaps: 1, hasErrors: true),
    ]
    compare(
      composePortfolio(schools, colophon: colophon, asAt: dated("2026-11-24")), "portfolio")
  }
}
