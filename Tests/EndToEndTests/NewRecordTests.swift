import Base
import Commands
import Model
import Reading
import TestSupport
import Testing

/// Days like others, findings, questions, evidence and slides, as `new` writes them.
@Suite struct NewRecordTests {
  private let day = "Content/hollin-bank-school/days/2027-01-18/"

  /// The school as it is read back.
  private func read(_ desk: Desk) -> School? {
    readSchool(
      files: desk.disk, folder: "Content/hollin-bank-school", key: "hollin-bank-school",
      library: readLibrary(
        files: desk.disk, content: "Content",
        embedded: embeddedLibrary.map { ($0.path, Array($0.text.utf8)) }
      ).library, sources: SourceMap()
    ).school
  }

  @Test func copiesATimetable() async throws {
    let disk = try Example.disk()
    let run = await Run(
      "new", "day", "2027-11-22", "--school", "larkmoor-edge-school", "--like", "2026-11-23",
      on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let library = readLibrary(files: disk, content: "Content", embedded: []).library
    let read = readSchool(
      files: disk, folder: "Content/larkmoor-edge-school", key: "larkmoor-edge-school",
      library: library, sources: SourceMap())
    let days = try #require(read.school?.days)
    #expect(days.count == 2)
    #expect(days[1].slots.map(\.start) == days[0].slots.map(\.start))
    #expect(days[1].slots.map(\.what.value) == days[0].slots.map(\.what.value))
    #expect(days[1].slots.map(\.prompts) == days[0].slots.map(\.prompts))
    #expect(days[1].slots.map(\.staffPresent) == days[0].slots.map(\.staffPresent))
    #expect(
      days[1].slots.map { $0.areas.map(\.value) } == days[0].slots.map { $0.areas.map(\.value) })
    #expect(days[1].groups.map(\.name) == days[0].groups.map(\.name))
    #expect(days[1].groups.allSatisfy { $0.number == nil })
    #expect(days[1].ends == days[0].ends)
    #expect(days[1].status.value == .draft)
    let notes = try #require(disk.text("Content/larkmoor-edge-school/days/2027-11-22/notes.md"))
    for slot in days[0].slots { #expect(notes.contains("\n## \(slot.start.text) ")) }
    let other = await Run(
      "new", "day", "2027-01-20", "--school", "sallowby-primary-school", "--like", "2026-11-23",
      "--like-school", "larkmoor-edge-school", on: disk)
    #expect(other.status == .done, "\(other.errors)")
  }

  @Test func headsTheNotesWithTheSlots() async throws {
    let desk = await Desk.withSchool(day: "2027-01-18")
    let notes = try #require(desk.disk.text(day + "notes.md"))
    let slots = try #require(read(desk)?.days.first?.slots)
    #expect(slots.count > 12)
    #expect(notes.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == slots.count)
    try desk.disk.write(
      Array((notes + "\n- [passport seen: 4 of 9 lessons] Seen.\n").utf8), to: day + "notes.md")
    #expect(read(desk)?.evidence.first?.slot?.value == slots.last?.start)
  }

  @Test func addsFindingsAtTheEndAndPinsEach() async throws {
    let desk = await Desk.withSchool(day: "2027-01-18")
    await desk.type("new", "finding", "One", "--strength")
    let first = try #require(desk.disk.files[day + "findings.md"])
    await desk.type("new", "finding", "Two", "--strength")
    let second = try #require(desk.disk.files[day + "findings.md"])
    #expect(second.starts(with: first))
    await desk.type("new", "finding", "Three")
    let findings = try #require(read(desk)?.findings)
    #expect(findings.map(\.identity.reference?.text) == ["F1", "F2", "F3"])
    #expect(findings.map(\.title) == ["One", "Two", "Three"])
    #expect(findings.map(\.nature) == [.strength, .strength, .development])
    try desk.disk.write(second, to: day + "findings.md")
    let run = await desk.type("new", "finding", "Four")
    #expect(run.errors.contains("F4 is pinned"))
  }

  @Test func keepsTheLineEndingsOfAFile() async throws {
    let desk = await Desk.withSchool(day: "2027-01-18")
    let before = Array("\u{FEFF}# Strengths\r\n\r\n## F7 Old\r\nWords".utf8)
    try desk.disk.write(before, to: day + "findings.md")
    await desk.type("new", "finding", "New", "--strength")
    let after = try #require(desk.disk.files[day + "findings.md"])
    #expect(after.starts(with: before))
    #expect(
      String(decoding: after[before.count...], as: UTF8.self).hasPrefix("\r\n\r\n## F8 New\r\n"))
    #expect(read(desk)?.findings.map(\.title) == ["Old", "New"])
  }

  @Test func citesOnlyEvidenceThatIsThere() async throws {
    let desk = await Desk.withSchool(day: "2027-01-18")
    let notes = try #require(desk.disk.text(day + "notes.md"))
    try desk.disk.write(
      Array(notes.replacing("## 09:15", with: "## 09:15 x\n\n- Seen.\n\n##").utf8),
      to: day + "notes.md")
    let early = await desk.type("new", "finding", "One", "--evidence", "E1")
    #expect(early.status == .wrongUsage)
    #expect(early.errors.contains("run `reviewday number` first"), "\(early.errors)")
    await desk.type("number")
    let run = await desk.type("new", "finding", "One", "--evidence", "e1")
    #expect(run.status == .done, "\(run.errors)")
    #expect(read(desk)?.findings.first?.evidence.map(\.value) == ["E1"])
  }

  @Test func writesQuestionsEvidenceAndSlides() async throws {
    let desk = await Desk.withSchool(day: "2027-01-18")
    await desk.type("new", "finding", "One")
    await desk.type("new", "action", "--from", "student-passports", "--finding", "F1")
    await desk.type(
      "new", "discussion", "What will it cost?", "--about", "A1,F1", "--asked-by", "a governor")
    await desk.type("new", "evidence", "Six passports followed", "--slot", "09:15")
    await desk.type("new", "slides")
    let school = try #require(read(desk))
    #expect(school.actions.first?.from.map(\.value) == ["F1"])
    #expect(school.discussions.first?.about.map(\.value) == ["A1", "F1"])
    #expect(school.discussions.first?.askedBy == "a governor")
    #expect(school.evidence.first?.slot?.value == ClockTime("09:15"))
    let parts = school.days.first?.deck?.slides.compactMap(\.part?.value)
    #expect(
      parts == [
        "why", "heard", "strengths", "develop", "actions", "A1", "dates", "board", "discussion",
      ])
    let errors = await desk.type("check", "--format", "short").output.split(separator: "\n")
      .filter { $0.contains(": error: ") }
    #expect(errors.isEmpty, "\(errors)")
  }

  @Test func refusesToNumberWhatItCannotRead() async throws {
    let desk = await Desk.withSchool(day: "2027-01-18")
    try desk.disk.write([0xFF, 0xFE, 0x41, 0x00], to: day + "findings.md")
    let before = desk.disk.files
    let run = await desk.type("new", "action", "--from", "student-passports")
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("UTF-16"))
    #expect(desk.disk.files == before)
  }

  @Test func copiesCalendarsAndTheLibraryToBeChanged() async {
    let desk = await Desk.withSchool()
    #expect(await desk.type("new", "calendar").status == .done)
    #expect(
      desk.disk.text("Content/hollin-bank-school/calendar.yaml")?.contains("year: 2026/27") == true)
    #expect(await desk.gaps == [])
    await desk.type("new", "library", "student-passports")
    #expect(desk.disk.text("Content/library/actions/student-passports.md") != nil)
    #expect(await desk.gaps == [])
    let all = await desk.type("new", "library")
    #expect(all.errors.contains("student-passports.md is there already"))
  }

  /// Whatever is typed as a title or a name is read back as just these words.
  @Test(arguments: 0..<16)
  func saysWhatWasTypedWhateverItIs(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "Passports: old", "#1 choice", "*bold*", "`code`", "[E1](E1)", "| bar", "<b>", "&amp;",
      "'quoted'", "\"said\"", "A_b_c", "- item", "1. one", "~~x~~", "F3", "é", "\\", "no",
      "# head", "key: value", "https://example.org", "!", "> said", "---", "[x]", "{a: b}", "@x",
    ]
    let title = (0..<Int.random(in: 1...3, using: &random))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined(separator: " ")
    let desk = Desk()
    await desk.type("new", "site", "--consultant=\(title)")
    await desk.type("new", "school", "--folder", "hollin-bank-school", "--", title)
    await desk.type("new", "day", "2027-01-18")
    await desk.type("new", "finding", "--", title)
    await desk.type("new", "discussion", "--asked-by=\(title)", "--", title)
    await desk.type("new", "action", "--", title)
    await desk.type("new", "evidence", "--", title)
    let school = try #require(read(desk))
    #expect(school.name == title)
    #expect(school.findings.map(\.title) == [title])
    #expect(school.discussions.map(\.question) == [title])
    #expect(school.discussions.map(\.askedBy) == [title])
    #expect(school.actions.map(\.title) == [title])
    #expect(school.evidence.count == 1)
    #expect(school.days.first?.reviewers == [title])
    let run = await desk.type("check", "--format", "short")
    #expect(run.status == .done, "\(title): \(run.output)")
  }
}
