import Base
import Model
import Reading
import Testing

/// Fenced blocks with the words of live parts.
@Suite struct LivePartTests {
  private func read(_ markdown: String) -> (parts: [String], complaints: [String]) {
    let sample = SampleSchool(["evidence/sample.md": "---\nday: 2026-11-23\n---\n" + markdown])
    let reading = sample.read()
    guard let body = reading.school?.evidence.first?.body else { return ([], []) }
    let parts = body.events.compactMap { event -> String? in
      let words = String(decoding: body.bytes(of: event), as: UTF8.self)
      switch (event.kind, event.phase) {
      case (.live, .enter): return LivePart(rawValue: event.level)?.word
      case (.argument, _):
        let kind = LiveArgument(rawValue: event.level)
        return "\(kind.map { "\($0)" } ?? "?") @\(event.place): \(words)"
      case (.restricted, .enter): return "only \(words)"
      case (.codeBlock, _): return "code"
      default: return nil
      }
    }
    return (parts, reading.diagnostics.map { "\($0.rule): \($0.fix)" })
  }

  @Test func readsWhatEachPartNamesWithItsPlace() {
    // The facts take 24 bytes.
    let (parts, complaints) = read(
      """
      ```action
      A1
      ```

      ```chart
      title: Where passports were seen
      - passport seen
      M1
      ```

      ``` Survey
      staff-confidence
      ```
      """)
    #expect(complaints == [])
    #expect(
      parts == [
        "action", "name @34: A1", "chart", "title @51: Where passports were seen",
        "name @86: passport seen", "name @100: M1", "survey", "name @119: staff-confidence",
      ])
  }

  @Test func readsTimesAndPeopleOfATimetable() {
    let (parts, complaints) = read("```timetable\n1pm to 16:00\nonly: pupils, families\n```")
    #expect(complaints == [])
    #expect(
      parts.map { $0.replacing(/@\d+/, with: "@") } == [
        "timetable", "times @: 13:00 16:00", "people @: pupils", "people @: families",
      ])
    #expect(read("```timetable\n```").parts == ["timetable"])
  }

  @Test func takesWordsAfterTheFenceToo() {
    #expect(read("```action A1\n```").parts == ["action", "name @34: A1"])
    #expect(
      read("```action {only: school}\nA1\n```").parts == ["only school", "action", "name @49: A1"])
  }

  @Test func leavesOtherBlocksAsCode() {
    for block in ["```swift\nA1\n```", "```\nA1\n```", "    action A1", "~~~yaml\nA1\n~~~"] {
      let (parts, complaints) = read("Words.\n\n" + block)
      #expect(parts == ["code"] && complaints == [], "\(block)")
    }
  }

  @Test(arguments: [("actoin", "action"), ("timetabel", "timetable"), ("surveys", "survey")])
  func asksWhetherALivePartWasMeant(word: String, meant: String) {
    let (parts, complaints) = read("```\(word)\nA1\n```")
    #expect(parts == ["code"])
    #expect(complaints == ["unknown-live-part: Write “\(meant)”, if that is meant"])
  }

  @Test(arguments: ["action\n", "chart\ntitle: Only this\n", "timetable\nin the afternoon\n"])
  func saysWhatItCannotRead(block: String) {
    #expect(read("```\(block)```").complaints.map { $0.prefix(16) } == ["unread-live-part"])
  }

  @Test func refusesAMarkInsideABlockWhereItWouldNotWork() {
    #expect(
      read("```chart\nseen {only: school}\n```").complaints.first?.hasPrefix("only-mark") == true)
  }

  @Test func knowsItsPlaceInsideAList() {
    let (parts, _) = read("- Words\n\n  ```action\n  A1\n  ```\n")
    #expect(parts == ["action", "name @47: A1"])
  }
}
