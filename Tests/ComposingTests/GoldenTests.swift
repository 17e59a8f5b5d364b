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

  @Test func composesASchoolOfWhichNothingIsKnownYet() {
    compare(compose(.empty(), colophon: colophon), "empty")
  }
}
