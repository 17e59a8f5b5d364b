import Base
import Model
import Reading
import Testing

@Suite struct OnlyMarkTests {
  @Test func keepsAParagraphForSomeEditions() {
    let (tree, complaints) = prose(
      "Open.\n\nShut *now*. {only: school, Governors}  \n\nOpen again.")
    #expect(complaints == [])
    #expect(
      tree == [
        "paragraph", "  text \"Open.\"", "restricted \"school,governors\"", "  paragraph",
        "    text \"Shut \"", "    emphasis", "      text \"now\"", "    text \".\"", "paragraph",
        "  text \"Open again.\"",
      ])
  }

  @Test func readsAMarkThatTheEditorBroke() {
    let (tree, complaints) = prose("Shut words here {only:\nschool}")
    #expect(complaints == [])
    #expect(tree == ["restricted \"school\"", "  paragraph", "    text \"Shut words here\""])
  }

  @Test func keepsABulletWithAllBelowIt() {
    let (tree, complaints) = prose("- shut {only: nobody}\n  - below\n- open")
    #expect(complaints == [])
    #expect(
      tree == [
        "bulletList", "  restricted \"nobody\"", "    item", "      text \"shut\"",
        "      bulletList", "        item", "          text \"below\"", "  item",
        "    text \"open\"",
      ])
  }

  @Test func keepsASectionUpToTheNextHeadingOfItsLevel() {
    let (tree, complaints) = prose("### A {only: school}\n\none\n\n#### B\n\ntwo\n\n### C\n\nthree")
    #expect(complaints == [])
    #expect(
      tree == [
        "restricted \"school\"", "  heading 3", "    text \"A\"", "  paragraph",
        "    text \"one\"", "  heading 4", "    text \"B\"", "  paragraph", "    text \"two\"",
        "heading 3", "  text \"C\"", "paragraph", "  text \"three\"",
      ])
  }

  @Test func hidesAFootnoteCitedOnlyInAMarkedPassage() {
    let (tree, _) = prose("Shut[^a]. {only: school}\n\nOpen[^b].\n\n[^a]: secret\n[^b]: told")
    #expect(
      tree == [
        "restricted \"school\"", "  paragraph", "    text \"Shut\"", "    footnoteReference 1",
        "    text \".\"", "paragraph", "  text \"Open\"", "  footnoteReference 2", "  text \".\"",
        "restricted \"school\"", "  footnote 1", "    paragraph", "      text \"secret\"",
        "footnote 2", "  paragraph", "    text \"told\"",
      ])
  }

  @Test(arguments: [
    "Words {only school}", "Words {only: }", "Words {only: school", "Words {only: school} more",
    "Words { only : school }", "Words {Only: school}", "Words [only: school]", "(only: school)",
    "Words {only: school}\nmore words", "| a {only: school} |\n|---|\n| b |",
    "Words {only: a_b*c*}", "**Words {only: school}**", "Words {only: <b>school</b>}",
  ])
  func refusesAMarkThatCannotWork(text: String) {
    #expect(prose(text).complaints.contains("only-mark error"))
  }

  @Test(arguments: ["(only two of nine)", "`{only: school}`", "{onlyness}", "the only: one"])
  func takesOtherWordsAsWords(text: String) {
    #expect(prose(text).complaints == [])
  }

  @Test func refusesAMarkInAFact() {
    let sample = SampleSchool(["actions/x.md": "---\nowner: SENCO {only: school}\n---\n# X\n"])
    #expect(sample.complaints == ["actions/x.md:2:8 only-mark error"])
  }

  @Test func marksRecordsAndTheGroupsAboveThem() {
    let sample = SampleSchool([
      "days/2026-11-23/findings.md":
        "# Strengths {only: school, governors}\n## F1 One {only: governors, families}\nE1\n\nx\n"
        + "## F2 Two\naudience: families\n\ny\n# Areas to develop\n## F3 Three\nz\n",
      "days/2026-11-23/notes.md":
        "## 09:15 {only: school}\n- E1 [kind: data; audience: school] a\n- E2 b {only: nobody}\n",
    ])
    let school = sample.school
    #expect(
      school?.findings.map { $0.identity.audience?.value ?? [] } == [
        ["governors"], ["nobody"], [],
      ])
    #expect(school?.evidence.map { $0.identity.audience?.value ?? [] } == [["school"], ["nobody"]])
    #expect(sample.complaints.filter { !$0.contains("missing-day") } == [])
  }

  @Test func refusesAMarkOnATable() {
    let sample = SampleSchool([
      "days/2026-11-23/day.md":
        "# Day\n## Timetable {only: school}\n| Time | What |\n|---|---|\n| 09:15 | Lunch |\n"
    ])
    #expect(sample.complaints == ["days/2026-11-23/day.md:2:14 only-mark error"])
  }

  @Test func refusesAnAudienceOfNobodyByOversight() {
    let sample = SampleSchool(["actions/x.md": "---\naudience:\nowner: SENCO\n---\n# X\n"])
    #expect(sample.complaints == ["actions/x.md:2:1 empty-audience error"])
    #expect(sample.school?.actions.first?.identity.audience?.value == ["nobody"])
  }

  @Test func refusesAKeyThatMeantAudience() {
    let sample = SampleSchool(["actions/x.md": "---\naudiance: school\nownr: SENCO\n---\n# X\n"])
    #expect(
      sample.complaints == [
        "actions/x.md:2:1 unknown-field error", "actions/x.md:3:1 unknown-field warning",
      ])
  }

  @Test func refusesAMarkOnABlockOfCode() {
    for words in ["{only: school}", "text {only: school}"] {
      let sample = SampleSchool(["actions/x.md": "# X\n\n## Plan\n\n```\(words)\nsecret\n```\n"])
      #expect(sample.complaints == ["actions/x.md:5:1 only-mark error"])
    }
  }

  @Test func keepsEveryNameThatWasTypedAlsoWhereAnotherMarkOverrulesIt() {
    let sample = SampleSchool([
      "actions/x.md": "---\naudience: [school, Trust]\n---\n# X {only: governors}\n"
    ])
    let names = sample.school?.namedEditions.map(\.value)
    #expect(Set(names ?? []) == ["school", "trust", "governors"])
    #expect(sample.school?.actions.first?.identity.audience?.value == ["nobody"])
  }
}
