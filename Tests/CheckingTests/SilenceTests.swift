import Base
import Checking
import Model
import Testing

/// A gap that somebody has answered with a reason rests; nothing else does.
@Suite struct SilenceTests {
  private let withoutBudget = BrokenSchool.base(
    "hill/actions/A1-passports.md", "budget: notional SEN budget\n", with: "")

  private func silence(_ check: String, _ record: String?, _ reason: String) -> String {
    let record = record.map { "    record: \($0)\n" } ?? ""
    return "silence:\n  - check: \(check)\n\(record)    reason: \(reason)\n"
  }

  @Test func keepsAGapThatNobodyHasAnswered() {
    let (checked, said, _) = withoutBudget.diagnose()
    #expect(said.map(\.rule) == ["cost-not-given"])
    #expect(checked?.gaps.map(\.rule) == ["cost-not-given"])
    #expect(checked?.silenced.isEmpty == true)
  }

  @Test(arguments: [nil, "A1", "a1"])
  func letsAnAnsweredGapRestAndKeepsItListed(record: String?) {
    let school = withoutBudget.adding(
      silence("cost-not-given", record, "The trust pays."), to: "hill/school.yaml")
    let (checked, said, _) = school.diagnose()
    #expect(said.isEmpty)
    #expect(checked?.gaps.isEmpty == true)
    #expect(checked?.silenced.map(\.rule) == ["cost-not-given"])
  }

  @Test func doesNotSilenceAnotherRecordOrAnotherCheck() {
    for (check, record) in [("cost-not-given", "F1"), ("action-without-owner", "A1")] {
      let school = withoutBudget.adding(
        silence(check, record, "The trust pays."), to: "hill/school.yaml")
      #expect(school.diagnose().said.map(\.rule) == ["cost-not-given"])
    }
  }

  @Test func doesNotSilenceWithoutAReason() {
    let school = withoutBudget.adding(
      silence("cost-not-given", "A1", "tbc"), to: "hill/school.yaml")
    #expect(school.diagnose().said.map(\.rule) == ["cost-not-given", "silence-without-reason"])
  }

  @Test func neverSilencesAnError() {
    let school = BrokenSchool.base("hill/actions/A1-passports.md", "from: F1", with: "from: F1 F7")
      .adding(silence("unknown-reference", "A1", "It will come."), to: "hill/school.yaml")
    let (checked, said, _) = school.diagnose()
    #expect(said.map(\.rule) == ["unknown-reference"])
    #expect(checked == nil)
  }
}
