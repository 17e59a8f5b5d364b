import Base
import Model
import Reading
import TestSupport
import Testing

/// The evening's shapes and a file for each record say the same.
@Suite struct ParityTests {
  private static let day = """
    ---
    framework: send-review
    ---
    # Review day

    ## Timetable

    | Time | What | With | Where | Areas |
    |---|---|---|---|---|
    | 09:15 | Lesson visits | SENCO | classrooms | 3 5 |
    | 13:00 | Lunch | reviewer | hall | |

    ## Who we met

    | Group | Number | How chosen | Who was missed |
    |---|---|---|---|
    | Pupils | 6 | by lot | nobody |

    """

  private static let evening = SampleSchool([
    "days/2026-11-23/day.md": day,
    "days/2026-11-23/notes.md": """
    ## 09:15 Lesson visits

    - E1 [passport seen: 4 of 9 lessons; areas: 3] In four of *nine* lessons, see [these](F1).

      - nested
    - E2 [kind: survey; heard: pupils; strength: reported; audience: school] Said by most.
    """,
    "days/2026-11-23/findings.md": """
    # Strengths

    ## F1 Passports are used {only: school, governors}
    E1 E2
    areas: 3 5
    judgement: secure

    They are **short**.

    # Areas to develop

    ## F2 Reading is hard
    E2

    It is.
    """,
    "days/2026-11-23/discussion.md": """
    ## D1 What next?
    asked by: chair
    standing: minuted
    on: 2026-12-09
    about: F1 F2

    A plan.
    """,
  ])

  private static let filed = SampleSchool([
    "days/2026-11-23/day.md": day,
    "evidence/E1-passports.md": """
    ---
    day: 2026-11-23
    slot: 09:15
    areas: [3]
    tallies: [passport seen: 4 of 9 lessons]
    ---
    In four of *nine* lessons, see [these](F1).

    - nested
    """,
    "evidence/E2-survey.md": """
    ---
    day: 2026-11-23
    slot: 09:15
    kind: survey
    heard: pupils
    strength: reported
    audience: [school]
    ---
    Said by most.
    """,
    "findings/F1-passports.md": """
    ---
    day: 2026-11-23
    nature: strength
    areas: [3, 5]
    judgement: secure
    evidence: [E1, E2]
    ---
    # Passports are used {only: school, governors}

    They are **short**.
    """,
    "findings/F2-reading.md": """
    ---
    day: 2026-11-23
    title: Reading is hard
    evidence: E2
    ---
    It is.
    """,
    "discussions/D1-next.md": """
    ---
    day: 2026-11-23
    title: What next?
    asked by: chair
    standing: minuted
    on: 2026-12-09
    about: [F1, F2]
    ---
    A plan.
    """,
  ])

  private static let action = """
    ---
    from: F2
    owner: SENCO
    measure: passport seen, to 8 of 9 lessons by end of spring 1
    milestones:
      - by end of autumn 2: three cards
    cost: no cost
    ---
    # Write down what helps

    ## Assess
    done: 2026-11-23

    Three were [seen](E1). {only: school}

    ## Plan
    by: end of autumn 2

    ## Do
    by: end of spring 1

    ## Review
    by: half a term after do
    """

  /// The tree without places and file names, in which alone the two manners differ.
  private func tree(_ sample: SampleSchool) -> String {
    let reading = sample.read()
    #expect(reading.diagnostics.map(\.message) == [])
    guard let school = reading.school else { return "" }
    return SchoolDump(sources: reading.sources, isBare: true).text(school)
  }

  @Test func readsTheSameRecordsFromBothManners() {
    let evening = tree(ParityTests.evening)
    #expect(evening == tree(ParityTests.filed))
    #expect(evening.contains("finding F1 for school,governors strength: Passports are used"))
    #expect(evening.contains("tally passport seen: 4/9 lessons"))
  }

  @Test func readsASmallDay() {
    var sample = ParityTests.evening
    sample.files["actions/A1-cards.md"] = ParityTests.action
    let reading = sample.read()
    let text = reading.school.map { SchoolDump(sources: reading.sources).text($0) } ?? ""
    #expect(Golden.difference(text, from: "Reading/small-day.txt") == nil)
  }
}
