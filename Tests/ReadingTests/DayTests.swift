import Base
import Model
import Reading
import Testing

@Suite struct DayTests {
  private func day(_ text: String) -> SampleSchool {
    SampleSchool(["days/2026-11-23/day.md": text])
  }

  @Test func readsTheTimetable() throws {
    let sample = day(
      "# Day\n## timetable\n\n| With | time | Areas | What | Staff present | Prompts |\n"
        + "|---|---|---|---|---|---|\n"
        + "| SENCO, head | 09:15 to 10:30 | 3, 5 | Lesson visits | yes | A? / B/C? |\n"
        + "| teaching assistants | 9.45-10:00 | | Juggling | no |\n"
        + "| pupils | 13:00 | 8 | Lunch with the pupils' group | | |\n")
    #expect(sample.complaints == [])
    let slots = try #require(sample.school?.days.first?.slots)
    #expect(slots.map(\.start.text) == ["09:15", "09:45", "13:00"])
    #expect(slots.map { $0.statedEnd?.text ?? "-" } == ["10:30", "10:00", "-"])
    #expect(slots.map { $0.areas.map(\.value) } == [["3", "5"], [], ["8"]])
    #expect(slots.map { $0.activity ?? "-" } == ["lesson-visit", "-", "pupil-group"])
    #expect(slots.map(\.people) == [["senco", "leaders"], ["assistants"], ["pupils"]])
    #expect(slots.map(\.staffPresent) == [true, false, false])
    #expect(slots.map(\.prompts) == [["A?", "B/C?"], [], []])
  }

  @Test func saysWhatInATableIsNotRead() {
    let sample = day(
      "# Day\n## Timetable\n| Time | Wht |\n|---|---|\n| half past nine | Lunch |\n| | x |\n\n"
        + "Words.\n\n## Who we met\n| Group | Number |\n| Pupils | few |\n")
    #expect(
      sample.complaints == [
        "days/2026-11-23/day.md:3:10 unknown-column warning",
        "days/2026-11-23/day.md:8:1 unread-words warning",
        "days/2026-11-23/day.md:5:3 unknown-time error",
        "days/2026-11-23/day.md:6:3 unknown-time error",
        "days/2026-11-23/day.md:11:1 missing-table warning",
      ])
  }

  @Test func saysWhichHeadingsAreUnknown() {
    let sample = day("# Day\nIntroduction.\n## Time table\nx\n## Who we met\n## Lunch\n")
    #expect(
      sample.complaints == [
        "days/2026-11-23/day.md:2:1 unread-words warning",
        "days/2026-11-23/day.md:3:1 unknown-section warning",
        "days/2026-11-23/day.md:5:1 missing-table warning",
        "days/2026-11-23/day.md:6:1 unknown-section warning",
      ])
  }

  @Test func readsTheFacts() throws {
    let sample = day(
      "---\nframework: send-review\nstatus: Final\nreviewers: one, of two\nends: 19:45\nagreed:\n"
        + "  - who: head\n    on: 2026-11-23\n    what: all of it\n  - who: chair\n"
        + "no action:\n  - focus: x\n    reason: y\nnot looked at: [a, b]\n---\n# Day\n"
        + "## Not looked at\n- c *d*\n")
    #expect(sample.complaints == ["days/2026-11-23/day.md:10:5 incomplete warning"])
    let day = try #require(sample.school?.days.first)
    #expect(day.status.value == .final)
    #expect(day.reviewers == ["one, of two"])
    #expect(day.ends?.text == "19:45")
    #expect(day.agreements.map(\.who) == ["head"])
    #expect(day.withoutAction.map(\.focus.value) == ["x"])
    #expect(day.notLookedAt == ["a", "b", "c d"])
  }

  @Test func saysWhenFrontMatterIsNeverClosed() {
    let sample = day("---\nstatus: draft\n\n# Day\n## Not looked at\n- a\n")
    #expect(sample.complaints == ["days/2026-11-23/day.md:1:1 front-matter-open error"])
    #expect(sample.school?.days.first?.title == "Day")
  }

  @Test func readsTheDeck() throws {
    var sample = day("# Day\n")
    sample.files["days/2026-11-23/slides.md"] =
      "# Deck\n## Why\nNotes: be *brief*\n\n> Notes: and kind\n\n## a1: First {only: school}\n"
      + "## Strenghts\n## Our own\n- words\n"
    #expect(sample.complaints == ["days/2026-11-23/slides.md:8:1 empty-slide warning"])
    let slides = try #require(sample.school?.days.first?.deck?.slides)
    #expect(slides.map { $0.part?.value ?? "-" } == ["why", "A1", "-", "-"])
    #expect(slides.map { $0.title ?? "-" } == ["-", "First", "Strenghts", "Our own"])
    #expect(slides[0].body.isEmpty)
    #expect(slides[0].notes.plainText == "be brief and kind")
    #expect(slides[1].audience?.value == ["school"])
    #expect(slides[3].body.plainText == "words")
  }

  @Test func readsTheMinutesOfAPartAndNoOtherNumber() throws {
    var sample = day("# Day\n")
    sample.files["days/2026-11-23/slides.md"] =
      "## why\nminutes: 5\n\nNotes: short\n\n## heard\nminutes: 200\n## dates\nminutes: some\n"
      + "## board\nnotes: small letters\n"
    #expect(
      sample.complaints == [
        "days/2026-11-23/slides.md:7:10 not-a-number warning",
        "days/2026-11-23/slides.md:9:10 not-a-number warning",
      ])
    let slides = try #require(sample.school?.days.first?.deck?.slides)
    #expect(slides.map { $0.minutes?.value } == [5, nil, nil, nil])
    #expect(slides.map(\.notes.plainText) == ["short", "", "", "small letters"])
  }

  @Test func takesTheHourOfTheSlidesFromTheTimetable() throws {
    let sample = day(
      "---\nends: 19:15\n---\n# Day\n## Timetable\n| Time | What | With |\n|---|---|---|\n"
        + "| 09:15 | Lessons | |\n| 18:05 | Presentation | governors |\n| 19:00 | Close | |\n")
    let hour = sample.school?.days.first?.presentation
    #expect(hour.map(\.text) == "18:05 to 19:00")
    #expect(hour?.minutes == 55)
  }
}
