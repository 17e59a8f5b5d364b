import Base
import Disclosed
import Model
import Testing

@testable import Pipeline

/// The lines that a publication adds to `published.csv`.
@Suite struct CountLedgerTests {
  private func ledger(
    _ counts: [(String, Headcount)], on day: String = "2026-12-02", edition: String = "governors",
    after known: [PublishedCount] = []
  ) throws -> CountLedger {
    let date = try #require(CalendarDate(iso: day))
    var disclosure = Disclosure(
      edition: Edition(name: edition, title: edition, manner: .governors),
      school: Disclosure.School(name: "Hill School"), status: .agreed, asAt: date)
    disclosure.counts = counts.map { DisclosedCount(key: $0.0, count: $0.1) }
    return CountLedger(below: "Content/hill", known: known, showing: disclosure)
  }

  private func known(_ number: Int?, _ edition: String = "governors") throws -> PublishedCount {
    PublishedCount(
      edition: edition, on: try #require(CalendarDate(iso: "2026-11-23")),
      key: try #require(CountKey("2026-10-01 level=ehc-plan")), count: number)
  }

  private func text(_ ledger: CountLedger) -> String {
    String(decoding: ledger.bytes, as: UTF8.self)
  }

  @Test func holdsWhatReadersAreShownAndWhatIsMaskedInOneOrder() throws {
    let ledger = try ledger([
      ("2026-10-01 level=sen-support", .shown(141)), ("2026-10-01", .shown(912)),
      ("2026-10-01 level=ehc-plan", .masked(.confidential)),
      ("2025-10-02", .masked(.unavailable)),
    ])
    #expect(ledger.path == "Content/hill/published.csv")
    #expect(ledger.added == 3)
    #expect(
      text(ledger) == """
        published,edition,pupils,number
        2026-12-02,governors,2026-10-01 level=ehc-plan,c
        2026-12-02,governors,2026-10-01 level=sen-support,141
        2026-12-02,governors,2026-10-01,912

        """)
  }

  @Test func addsOnlyWhatReadersOfThatEditionHaveNotSeen() throws {
    let shown: [(String, Headcount)] = [("2026-10-01 level=ehc-plan", .shown(38))]
    #expect(try ledger(shown, after: [known(38)]).added == 0)
    #expect(try ledger(shown, after: [known(37)]).added == 1)
    #expect(try ledger(shown, after: [known(nil)]).added == 1)
    #expect(try ledger(shown, after: [known(38, "trust")]).added == 1)
    #expect(try ledger(shown + shown).added == 1)
  }

  @Test func keepsEveryLineThatWasThere() throws {
    let before = try [known(38), known(nil), known(38, "a, \"b\" c")]
    let after = text(
      try ledger([("2026-10-01 level=ehc-plan", .shown(39))], on: "2026-11-20", after: before))
    #expect(
      after == """
        published,edition,pupils,number
        2026-11-20,governors,2026-10-01 level=ehc-plan,39
        2026-11-23,"a, ""b"" c",2026-10-01 level=ehc-plan,38
        2026-11-23,governors,2026-10-01 level=ehc-plan,38
        2026-11-23,governors,2026-10-01 level=ehc-plan,c

        """)
  }
}
