import Base
import Checking
import Model
import Testing

/// What citations resolve to, in both directions.
@Suite struct ChainTests {
  private let notes = "hill/days/2026-11-23/notes.md"
  private let action = "hill/actions/A1-passports.md"

  private func checked(_ school: BrokenSchool) throws -> CheckedSchool {
    try #require(school.diagnose().checked)
  }

  private var base: BrokenSchool { BrokenSchool(rule: "none", name: "base", folder: nil) }

  @Test func linksSlotEvidenceFindingAndActionBothWays() throws {
    let chain = try checked(base).chain
    #expect(chain.slotOfEvidence.map { $0?.slot } == [0, 1, 2])
    #expect(chain.evidenceOfFinding == [[0, 1, 2]])
    #expect(chain.findingsOfEvidence == [[0], [0], [0]])
    #expect(chain.findingsOfAction == [[0]])
    #expect(chain.actionsOfFinding == [[0]])
    #expect(chain.areasOfFinding == [["1", "2"]])
    #expect(chain.focusOfAction == ["knowing-pupils"])
    #expect(chain.resourcesOfAction.map { $0.map(\.title) } == [["A passport on one side"]])
    #expect(
      chain.tallyOfMeasure == [[Chain.TallyIndex(evidence: 0, day: nil, tally: 0), nil]])
  }

  @Test func bringsKindAreasAndThoseHeardDownFromTheSlot() throws {
    let evidence = try checked(base).chain.evidence
    #expect(evidence[1].kind == "pupil-voice")
    #expect(evidence[1].people == ["pupils"])
    #expect(evidence[1].areas == ["2"])
    #expect(evidence[1].strength == .reported)
    // The SENCO walked along; nobody was asked.
    #expect(evidence[0].kind == "lesson-visit")
    #expect(evidence[0].people == [])
    #expect(evidence[0].strength == .direct)
  }

  @Test func letsANoteSayOtherwiseThanItsSlot() throws {
    let school = BrokenSchool.base(
      notes, "- E3 Families",
      with: "- E3 [kind: Documents; areas: 2, 1; heard: SENCO; strength: reported] Families")
    let piece = try checked(school).chain.evidence[2]
    #expect(piece.kind == "documents")
    #expect(piece.areas == ["1", "2"])
    #expect(piece.people == ["senco"])
    #expect(piece.strength == .reported)
  }

  @Test func knowsEveryNameThatProseMayCite() throws {
    let targets = try checked(base).chain.targets
    #expect(targets["e1"] == .evidence(0))
    #expect(targets["f1"] == .finding(0))
    #expect(targets["a1"] == .action(0))
    #expect(targets["passports"] == .action(0))
    #expect(targets["m2"] == .measure(0, 1))
    #expect(targets["passport-form"] == .resource("passport-form"))
    #expect(targets["09:15"] == .slot(day: 0, slot: 0))
    #expect(targets["2026-11-23 12:00"] == .slot(day: 0, slot: 2))
  }

  @Test func givesEveryWordDateItsDate() throws {
    let dates = try checked(base).actionDates
    #expect(
      dates.first?.stages.map { $0?.date.iso }
        == ["2026-11-23", "2026-12-18", "2027-02-12", "2027-03-25"])
    #expect(dates.first?.milestones.map { $0?.date.iso } == ["2026-12-18", "2027-02-12"])
    #expect(dates.first?.measures.map { $0?.words } == ["end of spring 1", "end of spring 2"])
  }

  @Test func reckonsAStageFromTheOnesItNames() throws {
    let school = BrokenSchool.base(
      action, "by: end of spring 2\n\nWe ask", with: "by: half a term after do starts\n\nWe ask")
    let review = try checked(school).actionDates.first?.stages.last
    // Do starts when plan ends, on 18 December; six weeks of teaching later.
    #expect(review??.date.iso == "2027-02-12")
    #expect(review??.words == "half a term after do starts")
  }

  @Test func prefersTheSchoolsOwnCalendar() throws {
    let own = (base.files["library/calendars/england-2026-27.yaml"] ?? "")
      .replacing("2027-02-12", with: "2027-02-05")
    let school = base.adding(own, to: "hill/calendar.yaml")
    let found = try checked(school)
    #expect(found.actionDates.first?.stages[2]?.date.iso == "2027-02-05")
    #expect(found.years.count == 1)
  }
}
