import Base
import Model
import Reading
import Testing

@Suite struct ActionTests {
  private func action(_ facts: String, _ body: String = "# Title\n") -> SampleSchool {
    SampleSchool(["actions/A3-cards.md": "---\n\(facts)---\n\(body)"])
  }

  @Test func readsAMeasureOnOneLine() throws {
    let sample = action(
      "measures:\n"
        + "  - passport seen, to 8 of 9 lessons by end of spring 1\n"
        + "  - use: a, b and c, from 4 of 9 lessons on 2026-11-23, to 8 of 9 lessons\n"
        + "  - outcome: staff confidence, to come from staff-check, to 75 % by "
        + "half a term after do\n"
        + "  - confidence, from to come from staff-check, to 3 of 4 by the day\n")
    #expect(sample.complaints == [])
    let measures = try #require(sample.school?.actions.first?.measures)
    #expect(
      measures.map(\.name) == ["passport seen", "a, b and c", "staff confidence", "confidence"])
    #expect(measures.map(\.kind) == [nil, .use, .outcome, nil])
    #expect(
      measures.map { $0.target?.value ?? "-" } == [
        "8 of 9 lessons", "8 of 9 lessons", "75 %", "3 of 4",
      ])
    #expect(
      measures.map { $0.by?.value.inWords ?? "-" } == [
        "end of spring 1", "-", "half a term after do ends", "the day",
      ])
    guard case .stated("4 of 9 lessons", on: let date) = measures[1].baseline else {
      Issue.record("no baseline")
      return
    }
    #expect(date?.iso == "2026-11-23")
    for measure in measures[2...] {
      guard case .toComeFrom(let source) = measure.baseline else {
        Issue.record("no instrument")
        continue
      }
      #expect(source.value == "staff-check")
    }
  }

  @Test func saysWhatIsNoMeasureOrMilestone() {
    let sample = action(
      "measure: to 8 of 9\nmeasures:\n  - kind: use\n  - x, to 3 by soon\n  - a, to 1, b\n"
        + "milestones:\n  - six cards\n  - by soon: x\n  - what: y\n")
    #expect(
      sample.complaints == [
        "actions/A3-cards.md:4:5 incomplete warning",
        "actions/A3-cards.md:5:16 unknown-date error",
        "actions/A3-cards.md:6:14 unread-measure warning",
        "actions/A3-cards.md:8:5 unread-milestone warning",
        "actions/A3-cards.md:9:8 unknown-date error",
        "actions/A3-cards.md:10:5 unread-milestone warning",
      ])
  }

  @Test(arguments: [("no cost", nil, true), ("£1,250", 1250, false), ("300", 300, false)])
  func readsCosts(text: String, pounds: Int?, isFree: Bool) {
    let action = action("cost: \(text)\n").school?.actions.first
    #expect(action?.cost?.value == pounds)
    #expect(action?.statedFree == isFree)
  }

  @Test func readsFactsUnderEachStage() throws {
    let sample = action(
      "hours: 18 hours\nwith: pupils, families\n",
      "# A3 Title {only: school}\nIntroduction.\n## Assess\ndone: 2026-11-23\nSeen: much.\n"
        + "## Plan {only: school}\nBy: end of autumn 2\n\nTrial.\n## Do\n\nby: spring 1\n"
        + "## Review\ndecision: keep\n## Milestones\n| By | What | Done |\n|---|---|---|\n"
        + "| the day | x | 2026-11-23 |\n"
        + "## Resources\n- [Form](form)\n- [Page](https://a.example)\n- guide\n")
    #expect(sample.complaints == [])
    let school = try #require(sample.school)
    let action = try #require(school.actions.first)
    #expect(action.identity.reference?.text == "A3")
    #expect(action.identity.name == "cards")
    #expect(action.identity.audience?.value == ["school"])
    #expect(action.title == "Title")
    #expect(action.hours?.value == 18)
    #expect(action.with == ["pupils", "families"])
    #expect(action.introduction.plainText == "Introduction.")
    #expect(
      action.stages.map { $0.by?.value.inWords ?? "-" } == [
        "-", "end of autumn 2", "end of spring 1", "-",
      ])
    #expect(action.stages[0].body.plainText == "Seen: much.")
    #expect(proseLines(action.stages[1].body).first == "restricted \"school\"")
    #expect(action.decision?.value == .keep)
    #expect(action.milestones.map(\.what) == ["x"])
    #expect(action.resources.map(\.value) == ["form", "cards-resource-1", "guide"])
    #expect(school.resources.map { $0.address?.value } == ["https://a.example"])
  }

  @Test func saysWhichStagesAndFieldsAreUnknown() {
    let sample = action(
      "", "# T\n## Asess\nx\n## Do\ndecision: keep\n## Do\ny\n# Other\nz\n")
    #expect(
      sample.complaints == [
        "actions/A3-cards.md:4:1 unknown-section warning",
        "actions/A3-cards.md:7:1 unknown-field warning",
        "actions/A3-cards.md:8:1 unknown-section warning",
        "actions/A3-cards.md:10:1 unknown-section warning",
      ])
  }

  @Test func readsFactsUnderTheTitleWithoutFrontMatter() {
    let sample = SampleSchool(["actions/cards.md": "# Title\nowner: SENCO\nfrom: F1 and F2\n"])
    #expect(sample.complaints == [])
    let action = sample.school?.actions.first
    #expect(action?.owner?.value == "SENCO")
    #expect(action?.from.map(\.value) == ["F1", "F2"])
  }
}
