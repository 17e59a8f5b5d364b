import Base
import Composing
import Disclosed
import Papers
import TestSupport
import Testing

/// Whatever an edition may see, every address leads to something that is made.
///
/// Identifiers are unique on their page, and no page is empty.
@Suite struct LinkTests {
  @Test(arguments: Edition.Manner.allCases, [PaperScope.everything, .pages])
  func leadsNowhereThatIsNotMade(manner: Edition.Manner, scope: PaperScope) {
    expectSound(.sample(manner), scope: scope)
    expectSound(.empty(manner), scope: scope)
  }

  @Test func linksThePDFOnlyWhereItIsMade() {
    var printed = colophon
    printed.made = ["report.pdf"]
    #expect(compose(.sample(), colophon: printed).faults(alsoMade: ["report.pdf"]) == [])
    let faults = compose(.sample(), colophon: printed).faults()
    #expect(faults == ["index.html: leads to report.pdf, which is not made"])
  }

  @Test func givesRecordsWithoutAReferencePlacesOfTheirOwn() {
    var disclosure = Disclosure.sample()
    for index in disclosure.evidence.indices { disclosure.evidence[index].references = [] }
    for index in disclosure.findings.indices { disclosure.findings[index].reference = nil }
    disclosure.actions = [.sample(nil), .sample(nil)]
    disclosure.discussions = [.sample(nil)]
    disclosure.findings[1].actions = [0, 1]
    expectSound(disclosure)
    let pages = compose(disclosure, colophon: colophon).pages.map(\.path)
    #expect(pages.contains("actions/shorter-passports.html"))
    #expect(pages.contains("actions/shorter-passports-2.html"))
  }

  @Test(arguments: ["../../etc", "CON fig/ü", "", ".hidden", "plan"])
  func makesSafeNamesOfWhateverAFileWasCalled(name: String) {
    var disclosure = Disclosure.sample()
    disclosure.actions[0].slug = name
    disclosure.actions[0].reference = nil
    disclosure.resources[0].name = name
    expectSound(disclosure)
  }

  @Test func keepsTwoDaysApartWithTheLatestFirst() {
    var disclosure = Disclosure.sample()
    disclosure.days.append(.sample("2027-11-22"))
    disclosure.days[1].slots[0].evidence = []
    expectSound(disclosure)
    let publication = compose(disclosure, colophon: colophon)
    let days = publication.pages.map(\.path).filter { $0.hasPrefix("day-") }
    #expect(days == ["day-2027-11-22.html", "day-2026-11-23.html"])
    #expect(publication.imprint.reviewDate == dated("2027-11-22"))
    #expect(publication.navigation.contains { $0.path == "day-2027-11-22.html" })
  }

  @Test func partsTwoSlotsThatStartTogether() {
    var disclosure = Disclosure.sample()
    var twin = disclosure.days[0].slots[0]
    twin.evidence = []
    disclosure.days[0].slots.append(twin)
    expectSound(disclosure)
  }

  @Test func showsEveryDisclosedRecordSomewhere() {
    let publication = compose(.sample(), colophon: colophon)
    let ids = Set(publication.pages.flatMap { Walk($0.blocks).ids })
    #expect(ids.isSuperset(of: ["E1", "E2", "F1", "F2", "D1", "r-passport-form", "t0915"]))
    #expect(publication.pages.contains { $0.path == "actions/A1.html" })
  }

  @Test func holdsAnywayForTwoHundredRandomSchools() {
    var schools = RandomDisclosures(generator: SeededGenerator(seed: 7))
    for round in 0..<200 {
      let faults = compose(schools.next(), colophon: colophon).faults()
      #expect(faults == [], "school \(round)")
    }
  }

  private func expectSound(
    _ disclosure: Disclosure, scope: PaperScope = .everything,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let publication = compose(disclosure, colophon: colophon, scope: scope)
    #expect(publication.faults() == [], sourceLocation: sourceLocation)
    for page in publication.pages {
      #expect(page.blocks.count > 1, "\(page.path) is empty", sourceLocation: sourceLocation)
      #expect(!page.title.isEmpty && !page.summary.isEmpty, sourceLocation: sourceLocation)
    }
  }
}
