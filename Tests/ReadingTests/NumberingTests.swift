import Base
import Model
import Reading
import TestSupport
import Testing

@Suite struct NumberingTests {
  private func numbered(_ files: [String: String]) -> [String: String] {
    var files = files
    files["school.yaml"] = files["school.yaml"] ?? "name: Sample\n"
    let reading = SampleSchool(files).read()
    guard let school = reading.school else { return [:] }
    var changed: [String: String] = [:]
    for file in numbering(for: school, sources: reading.sources).files {
      changed[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    return changed
  }

  private let files = [
    "numbers.yaml": "evidence: 7\nfinding: 1\n",
    "days/2026-11-23/day.md": "# Day\n",
    "days/2026-11-23/notes.md": "## 09:15\n- one\n- E3 two\n-  [kind: data] three\n",
    "days/2026-11-23/findings.md": "# Strengths\n##  Good {only: school}\nE3\n## F9 Bad\n",
    "days/2026-11-23/discussion.md": "## Why?\n",
    "actions/A2-b.md": "# B\n", "actions/a.md": "---\nowner: x\n---\n# A\n",
    "actions/c.md": "# C\r\n", "evidence/long.md": "words\n",
  ]

  @Test func pinsWhatHasNoReferenceAndReusesNone() {
    #expect(
      numbered(files) == [
        "actions/a.md": "---\nref: A3\nowner: x\n---\n# A\n",
        "actions/c.md": "---\r\nref: A4\r\n---\r\n# C\r\n",
        "days/2026-11-23/notes.md": "## 09:15\n- E8 one\n- E3 two\n-  E9 [kind: data] three\n",
        "days/2026-11-23/findings.md":
          "# Strengths\n##  F10 Good {only: school}\nE3\n## F9 Bad\n",
        "days/2026-11-23/discussion.md": "## D1 Why?\n",
        "evidence/long.md": "---\nref: E10\n---\nwords\n",
        "numbers.yaml":
          "# The last number given to each kind of reference. None is ever given twice.\n"
          + "evidence: 10\nfinding: 10\naction: 4\ndiscussion: 1\n",
      ])
  }

  @Test func changesNothingTheSecondTime() {
    let again = files.merging(numbered(files)) { $1 }
    #expect(numbered(again) == [:])
    let first = SampleSchool(files).read().school
    let second = SampleSchool(again).read().school
    #expect(second?.evidence.map(\.body.plainText) == first?.evidence.map(\.body.plainText))
    #expect(second?.evidence.allSatisfy { $0.identity.reference != nil } == true)
    #expect(second?.actions.allSatisfy { $0.identity.reference != nil } == true)
  }

  @Test func remembersTheNumberOfARecordTakenOut() {
    let kept = files.merging(numbered(files)) { $1 }
      .merging(["actions/c.md": "x", "actions/d.md": "# D\n"]) { $1 }
    var without = kept
    without["actions/c.md"] = nil
    #expect(numbered(without)["actions/d.md"] == "---\nref: A5\n---\n# D\n")
  }
}
