import Base
import Disclosed
import Model
import Testing

@testable import Disclosing

/// What readers know from earlier publications, and what it does to the next.
@Suite struct FormerCountTests {
  private func sample(_ published: [(String, String, Int?)]) -> SampleSchool {
    var sample = YearSample(plans: 25, support: 141, roll: 912, areas: []).school()
    sample.school.published = published.compactMap { edition, key, count in
      CountKey(key).map {
        PublishedCount(edition: edition, on: date("2026-11-01"), key: $0, count: count)
      }
    }
    return sample
  }

  private func plans(_ published: [(String, String, Int?)], to manner: Edition.Manner = .governors)
    -> String?
  {
    sample(published).disclosed(to: manner).year?.profile?.levels.first?.now.text
  }

  @Test func showsAgainWhatItShowedBefore() {
    #expect(plans([("governors", "2026-10-01 level=plan", 25)]) == "25")
  }

  @Test func masksACountThatDiffersByFewFromOneThatReadersKnow() throws {
    let disclosure = sample([("governors", "2026-10-01 level=plan", 24)]).disclosed(to: .governors)
    let year = try #require(disclosure.year)
    #expect(year.profile?.levels.first?.now == .masked(.confidential))
    #expect(year.withheld.contains { $0.contains("an earlier count beside them") })
  }

  @Test(arguments: [
    ("2027-01-21 level=plan", 27, "c"), ("2027-01-21 level=plan", 40, "25"),
    ("2025-10-02 level=plan", 24, "25"), ("2026-10-01 level=plan", nil, "c"),
    ("2025-10-02 level=plan", nil, "25"), ("2027-01-21 level=support", 27, "25"),
  ])
  func comparesWithinAnAcademicYearOnly(key: String, count: Int?, expected: String) {
    #expect(plans([("governors", key, count)]) == expected)
  }

  @Test func takesNobodyToKnowWhatIsMoreConfidential() {
    let known = [("governors-confidential", "2026-10-01 level=plan", Optional(24))]
    #expect(plans(known) == "25")
    #expect(plans(known, to: .governorsConfidential) == "c")
    #expect(plans([("families", "2026-10-01 level=plan", 24)]) == "c")
    #expect(plans([("gone", "2026-10-01 level=plan", 24)]) == "c")
    let trust = Edition(name: "trust", title: "Trust’s edition", manner: .governors)
    let year = sample([("governors", "2026-10-01 level=plan", 24)]).disclosed(to: trust).year
    #expect(year?.profile?.levels.first?.now == .masked(.confidential))
  }

  @Test func takesANewRollForNoSecret() {
    let year = sample([("governors", "2026-10-01", 911)]).disclosed(to: .governors).year
    #expect(year?.profile?.roll == .shown(912))
  }

  @Test func saysInTheLogWhatCanNoLongerBeProtected() throws {
    var sample = YearSample(plans: 3, support: 141, roll: 912, areas: []).school()
    sample.school.published = [
      PublishedCount(
        edition: "governors", on: date("2026-11-01"),
        key: CountKey(date: date("2026-10-01"), level: ["plan"]), count: 3)
    ]
    var notes: [MaskingNote] = []
    let year = disclose(sample.studied, to: Edition(.governors), noting: &notes).year
    #expect(year?.profile?.levels.first?.now == .masked(.confidential))
    #expect(notes.contains { $0.cell == "EHC plan" && $0.reason.contains("earlier publication") })
  }
}
