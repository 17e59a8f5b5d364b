import Base
import Model
import Reading
import Testing

@Suite struct NotesTests {
  private func notes(_ text: String) -> SampleSchool {
    SampleSchool(["days/2026-11-23/day.md": "# Day\n", "days/2026-11-23/notes.md": text])
  }

  @Test func readsTheBracketOfABullet() throws {
    let sample = notes(
      "## 09:15 Lesson visits\n\n- E1 [passport seen: 4 of 9 lessons; kind: book look;\n"
        + "  areas: 3 5; heard: pupils, families; strength: direct] Words\n  go on.\n\n"
        + "  More *words*.\n  - nested\n")
    #expect(sample.complaints == [])
    let evidence = try #require(sample.school?.evidence.first)
    #expect(evidence.identity.reference == Reference(.evidence, 1))
    #expect(evidence.slot?.value == ClockTime("09:15"))
    #expect(evidence.statedKind?.value == "book look")
    #expect(evidence.statedAreas.map(\.value) == ["3", "5"])
    #expect(evidence.statedPeople.map(\.value) == ["pupils", "families"])
    #expect(evidence.statedStrength?.value == .direct)
    #expect(evidence.tallies.map(\.name) == ["passport seen"])
    #expect(evidence.tallies.map(\.unit) == ["lessons"])
    #expect(
      proseLines(evidence.body) == [
        "paragraph", "  text \"Words\"", "  softBreak", "  text \"go on.\"", "paragraph",
        "  text \"More \"", "  emphasis", "    text \"words\"", "  text \".\"", "bulletList",
        "  item", "    text \"nested\"",
      ])
  }

  @Test func takesWhatTheHeadingSaysForTheBulletsBelow() throws {
    let sample = notes(
      "# Notes\n## Papers\nkind: documents\nareas: [2, 3]\nstrength: documentary\n- a\n"
        + "- [areas: 4] b\n### Figures\nKind: data\n\n- c\n## 10:00\n- d\n")
    #expect(sample.complaints == [])
    let evidence = try #require(sample.school?.evidence)
    #expect(
      evidence.map { $0.statedKind?.value ?? "-" } == ["documents", "documents", "data", "-"])
    #expect(evidence.map { $0.statedAreas.map(\.value) } == [["2", "3"], ["4"], ["2", "3"], []])
    #expect(evidence.map { $0.statedStrength != nil } == [true, true, true, false])
    #expect(evidence.map { $0.slot?.value.text ?? "-" } == ["-", "-", "-", "10:00"])
  }

  @Test func takesOtherBracketsAsWords() throws {
    let sample = notes(
      "## 09:15\n- [these](E1) words\n- [x] a task\n- [sic] so\n- E2 and more\n- [^1] note\n"
        + "- Year 7: [all: told](E3)\n* E7 star\n\n1. E8 [areas: 3] numbered\n\n[^1]: foot\n")
    #expect(sample.complaints == [])
    let evidence = try #require(sample.school?.evidence)
    #expect(
      evidence.map(\.identity.reference?.text) == [nil, nil, nil, "E2", nil, nil, "E7", "E8"])
    #expect(
      evidence.map(\.body.plainText).prefix(5) == [
        "these words", "a task", "[sic] so", "and more", " note foot",
      ])
    #expect(evidence.last?.statedAreas.map(\.value) == ["3"])
  }

  @Test func saysThatAHeadingWantsASpace() {
    let sample = notes(
      "## 09:15\n- E1 a\n\n##10:00 next\n\n#1 choice\n\n```\n##not\n```\n\n###\n")
    #expect(
      sample.complaints.filter { $0.contains("heading") } == [
        "days/2026-11-23/notes.md:4:1 heading-without-space warning"
      ])
  }

  @Test func saysWhatInABracketIsNotRead() {
    let sample = notes(
      "## 09:15\n- [knd: book look] a\n- [passport seen: 4 off 9; loud] b\n"
        + "- [audiense: school] c\n- [strength: strong] d\n- [seen: 9 of 4 lessons] e\n- F1 e\n")
    #expect(
      sample.complaints == [
        "days/2026-11-23/notes.md:2:4 unknown-field warning",
        "days/2026-11-23/notes.md:3:28 unread-bracket warning",
        "days/2026-11-23/notes.md:3:4 unknown-field warning",
        "days/2026-11-23/notes.md:4:4 unknown-field error",
        "days/2026-11-23/notes.md:5:14 unknown-choice warning",
        "days/2026-11-23/notes.md:6:4 tally-over-total warning",
        "days/2026-11-23/notes.md:7:3 wrong-reference error",
      ])
  }

  @Test func saysWhichWordsAreNoEvidence() {
    let sample = notes("Before.\n\n## 25:00\nWords.\n\n- a\n\n## 09:15\n> quoted\n\n-\n")
    #expect(
      sample.complaints == [
        "days/2026-11-23/notes.md:1:1 not-evidence warning",
        "days/2026-11-23/notes.md:3:4 unknown-time error",
        "days/2026-11-23/notes.md:4:1 not-evidence warning",
        "days/2026-11-23/notes.md:9:1 not-evidence warning",
        "days/2026-11-23/notes.md:11:1 empty-evidence warning",
      ])
  }

  @Test func takesHeadingsAndBulletsInFencedCodeAsCode() {
    let sample = notes("## 09:15\n- a\n\n  ```\n  ## 10:00\n  - E9 [areas: 3] b\n  ```\n- c\n")
    #expect(sample.complaints == [])
    #expect(sample.school?.evidence.count == 2)
  }

  @Test func handsTheSheetsCountsToTheirEvidence() {
    var sample = notes("## 09:15\n- E1 [seen: 1 of 2 lessons] a\n")
    sample.files["evidence/E2-long.md"] = "---\nday: 2026-11-23\n---\nwords"
    sample.files["days/2026-11-23/tallies.csv"] =
      "evidence,name,count,of,unit\nE1,asked,3,9,lessons\nlong,told,2,3,\n,open,1,7,doors\n"
      + "E9,lost,1,2,x\nE1,bad,one,2,x\nE1,over,3,2,x\n"
    #expect(
      sample.complaints == [
        "days/2026-11-23/tallies.csv:6:1 unread-tally warning",
        "days/2026-11-23/tallies.csv:7:1 tally-over-total warning",
        "days/2026-11-23/tallies.csv:5:1 unknown-reference error",
      ])
    let school = sample.school
    #expect(school?.evidence.first?.tallies.map(\.name) == ["seen", "asked", "over"])
    #expect(school?.evidence.last?.tallies.map(\.name) == ["told"])
    #expect(school?.days.first?.tallySheet.map(\.name) == ["open"])
  }
}
