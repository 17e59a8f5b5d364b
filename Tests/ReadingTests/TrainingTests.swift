import Base
import Model
import Reading
import Testing

/// Training, passports and working parties as people type them.
@Suite struct TrainingTests {
  private func dump(_ files: [String: String]) -> (text: [String], said: [String]) {
    let sample = SampleSchool(files)
    let reading = sample.read()
    let text = reading.school.map { SchoolDump(sources: reading.sources).text($0) } ?? ""
    return (text.split(separator: "\n").dropFirst(1).map(String.init), sample.complaints)
  }

  @Test func readsTheMenuAndItsRules() {
    let (text, said) = dump([
      "training.md": """
      ---
      year: 2025/26
      target: 30 points
      targets: [Midday supervisors: 10, Teaching assistants: 25 points]
      from SEND: 15
      instrument: staff-confidence
      ---
      # Training menu

      Choose what you need.

      ## Menu

      | What | Points | Minutes | For | Area | Date | Action |
      |---|---|---|---|---|---|---|
      | Reading that all can enter | 5 | 90 | adapt-reading, use-plan | | 2026-02-10 | A2 |
      | Autism in lessons | 5 | | | Autism | | |
      | Fire safety | 2 | 30 | | | 3 September 2025 | |

      """,
      "points.csv": """
      date,role,weeks,time,points,SEND points
      2026-06-30,Teachers,39,,32,20
      2026-06-30,Teaching assistants,20,60 %,11,
      2026-07-01,Teachers,45,100,0,0
      """,
    ])
    #expect(said == [])
    #expect(
      text == [
        "  training Training menu @training.md:8:1",
        "    year: 2025",
        "    target: 30",
        "    target Midday supervisors: 10",
        "    target Teaching assistants: 25",
        "    from SEND: 15",
        "    instrument: staff-confidence @training.md:6:13",
        "    session Reading that all can enter 5 90 2026-02-10 SEND @training.md:16:1",
        "      items: adapt-reading @training.md:16:41, use-plan @training.md:16:56",
        "      action: A2 @training.md:16:82",
        "    session Autism in lessons 5 - - SEND @training.md:17:1",
        "      area: Autism @training.md:17:31",
        "    session Fire safety 2 30 2025-09-03 @training.md:18:1",
        "    points 2026-07-01",
        "      Teachers 39 weeks 100 % 32 20",
        "      Teaching assistants 20 weeks 60 % 11 -",
        "      Teachers 39 weeks 100 % 0 0",
        "    body",
        "      paragraph",
        "        text \"Choose what you need.\"",
      ])
  }

  @Test func readsPassportsInTotals() {
    let (text, said) = dump([
      "passports.md": """
      ---
      action: A1
      seen: passport seen
      evaluation: [passport-pupils, passport-families, passport-staff]
      appraisal: 22 of 40 staff
      ---
      # Passports

      ## Cohorts

      | Group | Date | Pupils | Current | Fresh | Pupils took part | Families took part |
      |---|---|---|---|---|---|---|
      | Trial | 2026-02-13 | 6 | 6 | 6 | 6 | 5 |
      | Pupils with an EHC plan | 2026-06-30 | 31 | 24 | | | |

      ## Conversations

      | Who | Number |
      |---|---|
      | Teachers | 1,014 |
      """
    ])
    #expect(said == [])
    #expect(
      text == [
        "  passports Passports @passports.md:7:1",
        "    action: A1 @passports.md:2:9",
        "    seen: passport seen @passports.md:3:7",
        "    evaluation: passport-pupils @passports.md:4:14, "
          + "passport-families @passports.md:4:31, passport-staff @passports.md:4:50",
        "    appraisal: 22 of 40",
        "    cohort Trial 2026-02-13 6 6 6 6 5 @passports.md:13:1",
        "    cohort Pupils with an EHC plan 2026-06-30 31 24 - - - @passports.md:14:1",
        "    conversations Teachers 1014",
      ])
  }

  @Test func readsAWorkingParty() {
    let (text, said) = dump([
      "parties/as-promised.md": """
      ---
      action: A3
      items: [family-confidence/promised]
      ---
      # The working party on support {only: school}

      ## Meetings

      | Date | Families | Staff | Pupils | About |
      |---|---|---|---|---|
      | 2026-01-20 | 7 | 3 | | What was promised |

      ## Agreed

      - One line each.
      - Another.

      ## You said, we did

      | You said | We did |
      |---|---|
      | Nobody rings back | A named person rings within two days |
      | The hall is loud | |
      """
    ])
    #expect(said == [])
    #expect(
      text == [
        "  party as-promised The working party on support @as-promised.md:5:1",
        "    for: school",
        "    action: A3 @as-promised.md:2:9",
        "    items: family-confidence/promised @as-promised.md:3:9",
        "    meeting 2026-01-20 7 3 - What was promised @as-promised.md:11:1",
        "    agreed One line each.",
        "    agreed Another.",
        "    said Nobody rings back did A named person rings within two days",
        "    said The hall is loud did ",
      ])
  }

  @Test func saysWhatItCannotReadOfTrainingAndPoints() {
    let sample = SampleSchool([
      "training.md": """
      ---
      year: last
      targets: [Teachers, Leaders: many]
      ---
      ## Menu
      | What | Points | Mintues |
      |---|---|---|
      | | 5 | |
      | Words | a lot | |
      | More | | |

      Words between.

      ## Rules
      """,
      "points.csv":
        "date,role,points,SEND points,time\n2026-02-30,Teachers,5,6,\n,,4,,\n,A,4,,150\n",
    ])
    #expect(
      sample.complaints == [
        "points.csv:2:1 impossible-date error",
        "points.csv:2:23 unread-count warning",
        "points.csv:3:1 incomplete warning",
        "points.csv:4:7 unread-count warning",
        "training.md:2:7 unknown-date error",
        "training.md:3:11 not-a-number warning",
        "training.md:3:21 not-a-number warning",
        "training.md:6:19 unknown-column warning",
        "training.md:12:1 unread-words warning",
        "training.md:8:1 incomplete warning",
        "training.md:9:11 not-a-number warning",
        "training.md:10:1 incomplete warning",
        "training.md:14:1 unknown-section warning",
      ])
  }

  @Test func saysWhatItCannotReadOfPassportsAndParties() {
    let sample = SampleSchool([
      "passports.md": """
      ---
      appraisal: most
      ---
      ## Cohorts
      | Group | Pupils | Current |
      |---|---|---|
      | Trial | 6 | 7 |
      | | 6 | |
      | All | many | |
      ## Conversations
      | Who | Number |
      |---|---|
      | Teachers | |
      """,
      "parties/x.md": """
      ## Meetings
      | Date | Families |
      |---|---|
      | | 6 |
      | soon | 6 |
      ## You said, we did
      | You said | We did |
      |---|---|
      | | This |
      """,
    ])
    #expect(
      sample.complaints == [
        "parties/x.md:4:1 incomplete warning",
        "parties/x.md:5:3 unknown-date error",
        "parties/x.md:9:1 incomplete warning",
        "passports.md:2:12 unread-tally warning",
        "passports.md:7:15 tally-over-total warning",
        "passports.md:8:1 incomplete warning",
        "passports.md:9:9 not-a-number warning",
        "passports.md:13:1 incomplete warning",
      ])
  }

  @Test func wantsToKnowWhatPointsAreFor() {
    let sample = SampleSchool(["points.csv": "date,role,points\n2026-06-30,Teachers,5\n"])
    #expect(sample.complaints == ["points.csv:1:1 missing-training warning"])
    #expect(sample.school?.training?.points?.rows.count == 1)
  }
}
