import Base
import Model
import Testing

/// `report.yaml` as people type it.
@Suite struct YearReportTests {
  private func report(_ text: String) -> YearReport? {
    SampleSchool(["report.yaml": text]).school?.report
  }

  @Test func readsPeopleWithHyphensAndWithout() {
    let plain = report("people:\n  Training: five hours: all staff\n  Assistants: 22\n")
    let listed = report("people:\n  - Training: five hours: all staff\n  - Assistants: 22\n")
    for people in [plain?.people, listed?.people] {
      #expect(people?.map(\.what) == ["Training", "Assistants"])
      #expect(people?.map(\.words) == ["five hours: all staff", "22"])
    }
  }

  @Test func readsSumsAsPeopleWriteThem() {
    let money = report("money:\n  - what: Budget\n    received: £62,000\n    spent: 61 400\n")?
      .money
    #expect(money?.map(\.received) == [62_000])
    #expect(money?.map { $0.spent?.value } == [61_400])
  }

  @Test func readsSeveralDutiesOfOneDay() {
    let checked = report("checked:\n  - item: 1, 2 and 3(a)\n    seen: 16 November 2026\n")?.checked
    #expect(checked?.first?.items.map(\.value) == ["1", "2", "3(a)"])
    #expect(checked?.first?.seen?.iso == "2026-11-16")
  }

  @Test func saysWhatIsMissingAndReadsTheRest() {
    let sample = SampleSchool([
      "report.yaml":
        "requests:\n  - number: 8\n  - what: asked\nmoney:\n  - what: x\n    spent: a lot\n"
        + "checked:\n  - seen: 2026-11-16\npeople: many\n"
    ])
    #expect(
      sample.complaints == [
        "report.yaml:2:5 incomplete warning", "report.yaml:9:9 incomplete warning",
        "report.yaml:6:12 not-a-number warning", "report.yaml:8:5 incomplete warning",
      ])
    #expect(sample.school?.report?.requests.map(\.what) == ["asked"])
    #expect(sample.school?.report?.money.count == 1)
  }
}
