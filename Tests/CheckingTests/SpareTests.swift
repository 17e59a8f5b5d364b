import Base
import Checking
import Testing

/// What the checks let pass on purpose: a gap list with noise in it is not read at 16:45.
@Suite struct SpareTests {
  private static let day = "hill/days/2026-11-23/day.md"
  private static let action = "hill/actions/A1-passports.md"

  @Test func letsTwoReviewersBeInTwoPlaces() {
    for reviewers in ["reviewers: two reviewers", "reviewers: [the lead reviewer, an associate]"] {
      let school = BrokenSchool.base(
        SpareTests.day, "| 12:00 | Families' group | families | hall",
        with: "| 12:00 to 13:30 | Families' group | families, reviewer | hall")
      let text = school.files[SpareTests.day]?.replacing("reviewers: one reviewer", with: reviewers)
      var two = school
      two.changes[SpareTests.day] = text
      #expect(two.diagnose().said.isEmpty)
      #expect(school.diagnose().said.map(\.rule) == ["overlapping-slots"])
    }
  }

  @Test func takesPupilsInTwoRoomsForDifferentPupils() {
    let school = BrokenSchool.base(
      SpareTests.day, "| 12:00 | Families' group | families | hall",
      with:
        "| 11:00 | Pupils' group | pupils | gym | 2 |\n| 12:00 | Families' group | families | hall"
    )
    let rules = school.diagnose().said.map(\.message)
    #expect(
      rules == [
        "the only reviewer is expected in two slots at once: 11:00 to 12:00 and 11:00 to 12:00"
      ])
  }

  @Test(arguments: [("2026-12-02", 0), ("2026-12-18", 1)])
  func asksForNoMilestoneInTheLastDaysOfAHalfTerm(end: String, expected: Int) {
    var school = BrokenSchool.base(
      SpareTests.action, "  - by: end of autumn 2\n    what: Six passports tried\n", with: "")
    let calendar = "library/calendars/england-2026-27.yaml"
    school.changes[calendar] = school.files[calendar]?.replacing("2026-12-18", with: end)
    let rules = school.diagnose().said.map(\.rule)
    #expect(rules == Array(repeating: "half-term-without-milestone", count: expected))
  }

  @Test func asksNoStatementOfDocumentsForAWitness() {
    let school = BrokenSchool.base(
      "hill/days/2026-11-23/findings.md", "## F1",
      with:
        "## F2 The policy is out of date\nE4\nnature: strength\n\nIt names a former law.\n\n## F1"
    ).adding(
      "\n## In advance\nkind: documents\nareas: 1\n\n- E4 The policy is of 2019.\n",
      to: "hill/days/2026-11-23/notes.md")
    #expect(school.diagnose().said.isEmpty)
  }

  @Test func allowsAReviewThatIsNotYetDoneToHaveNoDecision() {
    let school = BrokenSchool.base(
      SpareTests.action, "by: end of spring 2\n\nWe ask",
      with: "by: end of spring 2\ndone: 2027-03-25\n\nWe ask")
    // As at 24 November 2026 that day has not come.
    #expect(school.diagnose().said.isEmpty)
  }
}
