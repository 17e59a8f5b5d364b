import Base
import Composing
import Disclosed
import Papers
import TestSupport
import Testing

/// Whatever an edition may see: every address leads to a page that is made and to an identifier that
/// stands on it, identifiers are unique on their page, and no page is empty.
@Suite struct LinkTests {
  @Test(arguments: Edition.Manner.allCases, [PaperScope.everything, .pages])
  func leadsNowhereThatIsNotMade(manner: Edition.Manner, scope: PaperScope) {
    expectSound(.sample(manner), scope: scope)
    expectSound(.empty(manner), scope: scope)
  }

  @Test func linksThePDFOnlyWhereItIsMade() {
    var printed = colophon
    printed.hasPDF = true
    #expect(compose(.sample(), colophon: printed).faults(alsoMade: ["report.pdf"]) == [])
    let faults = compose(.sample(), colophon: printed).faults()
    #expect(faults == ["index.html: leads to report.pdf, which is not made"])
  }

  @Test func givesRecordsWithoutAReferencePlacesOfTheirOwn() {
    var disclosure = Disclosure.sample()
    for index in disclosure.evidence.indices { disclosure.evidence[index].reference = nil }
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
    var generator = SeededGenerator(seed: 7)
    for round in 0..<200 {
      let disclosure = Disclosure.random(using: &generator)
      let faults = compose(disclosure, colophon: colophon).faults()
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

extension Disclosure {
  /// A sample of which a random part of every kind of record is left, with a random part of the
  /// links among them.
  static func random(using generator: inout SeededGenerator) -> Disclosure {
    var out = Disclosure.sample(Edition.Manner.allCases.randomElement(using: &generator) ?? .school)
    func some(_ most: Int) -> Range<Int> { 0..<Int.random(in: 0...most, using: &generator) }
    func picks(_ count: Int) -> [Int] {
      (0..<count).filter { _ in Bool.random(using: &generator) }
    }
    func reference(_ letter: String, _ number: Int) -> String? {
      Bool.random(using: &generator) ? "\(letter)\(number + 1)" : nil
    }
    let evidence = some(5)
    let findings = some(4)
    let actions = some(3)
    let discussions = some(2)
    let resources = some(2)
    let hasDay = Bool.random(using: &generator)
    out.evidence = evidence.map {
      .sample(reference("E", $0), slot: hasDay && Bool.random(using: &generator) ? 0 : nil)
    }
    out.findings = findings.map {
      .sample(
        reference("F", $0), isStrength: Bool.random(using: &generator),
        evidence: picks(evidence.count))
    }
    out.actions = actions.map { .sample(reference("A", $0)) }
    out.discussions = discussions.map { .sample(reference("D", $0)) }
    out.resources = resources.map { number in
      var resource = out.resources[0]
      resource.name += " \(number)"
      resource.actions = picks(actions.count)
      return resource
    }
    out.focusAreas[0].actions = picks(actions.count)
    out.days = hasDay ? out.days : []
    for index in out.days.indices {
      out.days[index].slots[0].evidence = evidence.filter { out.evidence[$0].slot != nil }
      out.days[index].termsOfReference = Prose()
    }
    for index in evidence {
      out.evidence[index].findings = picks(findings.count)
      out.evidence[index].body = Prose(paragraph: "Seen.")
    }
    for index in findings {
      out.findings[index].actions = picks(actions.count)
      out.findings[index].discussions = picks(discussions.count)
    }
    for index in actions {
      out.actions[index].findings = picks(findings.count)
      out.actions[index].discussions = picks(discussions.count)
      out.actions[index].resources = picks(resources.count)
      out.actions[index].introduction = Prose()
      out.actions[index].measures = picks(2).map { number in
        var measure = Disclosure.Action.sample(nil).measures[number]
        measure.evidence = measure.evidence.flatMap { evidence.contains($0) ? $0 : nil }
        return measure
      }
    }
    for index in discussions {
      out.discussions[index].findings = picks(findings.count)
      out.discussions[index].actions = picks(actions.count)
    }
    return out
  }
}
