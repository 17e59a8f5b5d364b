import Base
import Commands
import Model
import Reading
import TestSupport
import Testing

/// What `new` makes is whole: it passes `check`, and the papers can be built from it.
@Suite struct NewTests {
  private static let actions = library.actions.map(\.name)
  private static let instruments = library.instruments
  private static let library = readLibrary(
    files: MemoryFileSystem(), content: "Content",
    embedded: embeddedLibrary.map { ($0.path, Array($0.text.utf8)) }
  ).library

  @Test func shipsTheThreeActionsOfTheExampleAndMore() {
    for name in ["student-passports", "staff-confidence", "family-confidence"] {
      #expect(Self.actions.contains(name))
    }
    #expect(Self.actions.count >= 5)
  }

  @Test(arguments: ["primary", "secondary", "all-through", "special"])
  func leavesNothingToMendButHints(phase: String) async {
    let desk = Desk()
    await desk.type("new", "site")
    #expect(await desk.gaps == [])
    await desk.type("new", "school", "Hollin Bank School", "--phase", phase)
    #expect(await desk.gaps == [])
    await desk.type("new", "day", "2027-01-18", "--framework", "send-review")
    #expect(await desk.gaps == [])
    for (index, action) in Self.actions.enumerated() {
      let run = await desk.type("new", "action", "--from", action)
      #expect(run.status == .done, "\(run.errors)")
      let path = "Content/hollin-bank-school/actions/A\(index + 1)-\(action).md"
      #expect(run.output == path + "\n")
      #expect(await desk.gaps == [])
    }
    let hints = await desk.type("check", "--format", "short").output
    #expect(hints.contains("still to be filled in: the owner's hours"))
    let built = await desk.type("build")
    #expect(built.status == .done, "\(built.errors)")
    #expect(built.written["Output/hollin-bank-school/school/actions/A1.html"] != nil)
  }

  @Test func beginsMeasuringWithNothingToMend() async {
    let desk = await Desk.withSchool(day: "2027-01-18")
    let names = Self.instruments.filter { !$0.items.isEmpty }.map(\.name)
    #expect(names.count == 6)
    for name in names {
      let run = await desk.type("new", "survey", "--instrument", name, "--wave", "2027-02")
      #expect(run.status == .done, "\(run.errors)")
      let school = "Content/hollin-bank-school"
      let form = "\(school)/files/\(name)-2027-02-form.html"
      #expect(run.output == "\(school)/surveys/\(name)/2027-02.md\n\(form)\n")
      #expect(desk.disk.text(form)?.contains("Hollin Bank School") == true)
    }
    #expect(await desk.type("new", "survey", "--own", "Our check: homework").status == .done)
    for words in [["training"], ["passports"], ["party", "Support as promised"]] {
      let run = await Run(["new"] + words, on: desk.disk)
      #expect(run.status == .done, "\(run.errors)")
    }
    #expect(await desk.gaps == [])
    let own = desk.disk.text(
      "Content/hollin-bank-school/surveys/our-check-homework/instrument.yaml")
    #expect(own?.contains("title: Our check: homework\n") == true)
    let hints = await desk.type("check", "--format", "short").output
    for blank in ["how many are asked", "the first question", "points for a full year"] {
      #expect(hints.contains("still to be filled in: \(blank)"), "\(blank)")
    }
    #expect(await desk.type("build").status == .done)
  }

  @Test func saysWhichSurveyMayBeBegun() async {
    let desk = await Desk.withSchool(day: "2027-01-18")
    await desk.type("new", "survey", "--instrument", "Pupil-Voice", "--wave", "2027-02")
    await desk.type("new", "action", "--from", "family-confidence")
    let cases: [([String], String)] = [
      (["survey"], "say which survey, with --instrument: family-confidence, passport-families"),
      (["survey", "--instrument", "staff-confidense"], "did you mean “staff-confidence”?"),
      (["survey", "--instrument", "our-own"], "begin one of your own with --own"),
      (
        ["survey", "--instrument", "parent-carer-confidence-measure"],
        "surveys/parent-carer-confidence-measure/instrument.yaml"
      ),
      (["survey", "--instrument", "pupil-voice", "--own", "Mine"], "leave out --own"),
      (["survey", "--instrument", "pupil-voice", "--wave", "2027/02"], "as --wave 2026-12"),
      (
        ["survey", "--instrument", "pupil-voice", "--wave", "2027-02"],
        "surveys/pupil-voice/2027-02.md is there already"
      ),
      (["survey", "--own", "Наши вопросы"], "gives no name for a folder"),
      (["party", "One", "--action", "A7"], "there is no action “A7”"),
      (["party", "One", "--items", "family-confidence/promise"], "family-confidence/promised"),
    ]
    for (words, message) in cases {
      let run = await Run(["new"] + words, on: desk.disk)
      #expect(run.status == .wrongUsage, "\(words)")
      #expect(run.errors.contains(message), "\(words): \(run.errors)")
    }
    let slot = "parent-carer-confidence-measure"
    let begun = await desk.type("new", "survey", "--instrument", slot, "--own", "The measure")
    #expect(begun.status == .done, "\(begun.errors)")
    #expect(begun.output.contains("surveys/\(slot)/instrument.yaml\n"))
    let party = await desk.type(
      "new", "party", "As promised", "--action", "a1", "--items",
      "family-confidence/promised,family-confidence/worries")
    #expect(party.status == .done, "\(party.errors)")
    #expect(
      desk.disk.text("Content/hollin-bank-school/parties/as-promised.md")?.hasPrefix(
        "---\naction: A1\nitems: [family-confidence/promised, family-confidence/worries]\n---\n")
        == true)
    #expect(await desk.gaps == [])
  }

  /// A day of each month over the two years of the library's calendars, holidays and all.
  @Test(arguments: 0..<24)
  func isRightInEveryMonth(month: Int) async throws {
    var random = SeededGenerator(seed: UInt64(month))
    let date = try #require(
      CalendarDate(
        year: 2026 + (month + 8) / 12, month: (month + 8) % 12 + 1,
        day: Int.random(in: 1...28, using: &random)))
    let desk = await Desk.withSchool(day: date.iso)
    for action in Self.actions { await desk.type("new", "action", "--from", action) }
    await desk.type("new", "action", "Something of our own")
    // Beyond the calendars there is a gap indeed: the next year's is missing; and six are many.
    let gaps = await desk.gaps.filter {
      !$0.contains("[review-outside-calendar]") && !$0.contains("[too-many-actions]")
    }
    #expect(gaps == [], "\(date.iso)")
  }

  @Test func buildsPagesAtEveryStep() async {
    let desk = Desk()
    await desk.type("new", "site")
    #expect(await desk.type("build").status == .done)
    await desk.type("new", "school", "Hollin Bank School")
    #expect(await desk.type("build").written["Output/hollin-bank-school/school/index.html"] != nil)
    await desk.type("new", "day", "2027-01-18")
    #expect(
      await desk.type("build").written["Output/hollin-bank-school/school/day-2027-01-18.html"]
        != nil)
  }

  @Test func showsTheDayAheadAndNoBlindSpotsBeforeIt() async throws {
    let desk = await Desk.withSchool(day: "2027-01-18")
    func index() async throws -> String {
      let built = await desk.type("build", "--only", "pages")
      return String(
        decoding: try #require(built.written["Output/hollin-bank-school/school/index.html"]),
        as: UTF8.self)
    }
    let before = try await index()
    #expect(before.contains("The day is on Monday 18 January 2027. This is how it runs."))
    #expect(before.contains("Lesson visits, passports in hand"))
    #expect(!before.contains("No evidence was gathered"))
    desk.today = CalendarDate(iso: "2027-01-18") ?? desk.today
    await desk.type("new", "finding", "One")
    let after = try await index()
    #expect(after.contains("What we saw, heard and read in one day"))
    #expect(after.contains("No evidence was gathered"))
  }

  @Test func neverWritesOverWhatIsThere() async {
    let desk = await Desk.withSchool(day: "2027-01-18")
    await desk.type("new", "slides")
    let before = desk.disk.files
    for words in [
      ["new", "site"], ["new", "school", "Hollin Bank School"], ["new", "day", "2027-01-18"],
      ["new", "slides"],
    ] {
      let run = await Run(words, on: desk.disk)
      #expect(run.status == .wrongUsage)
      #expect(run.errors.contains("is there already, so nothing was written"), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(desk.disk.files == before)
  }

  @Test func writesNeitherFileWhereOneOfThemStands() async throws {
    let desk = await Desk.withSchool()
    try desk.disk.write(
      Array("mine".utf8), to: "Content/hollin-bank-school/days/2027-01-18/notes.md")
    let run = await desk.type("new", "day", "2027-01-18")
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("days/2027-01-18/notes.md is there already"))
    #expect(desk.disk.text("Content/hollin-bank-school/days/2027-01-18/day.md") == nil)
    #expect(desk.disk.text("Content/hollin-bank-school/days/2027-01-18/notes.md") == "mine")
  }

  @Test func leavesAProjectsOwnFilesAlone() async throws {
    let desk = Desk()
    try desk.disk.write(Array("mine".utf8), to: ".gitignore")
    let run = await desk.type("new", "site")
    #expect(run.status == .done)
    #expect(run.errors.contains(".gitignore was left as it is; it should hold /Output/"))
    #expect(desk.disk.text(".gitignore") == "mine")
    let elsewhere = await desk.type("new", "site", "Reviews/")
    #expect(elsewhere.output.hasPrefix("Reviews/Content/site.yaml\nReviews/.gitignore\n"))
  }

  @Test func reportsADiskThatIsFull() async {
    for change in 1...4 {
      let disk = MemoryFileSystem(
        files: ["Content/hill/school.yaml": "name: Hill\n"], failsAtChange: change)
      let run = await Run("new", "day", "2027-01-18", on: disk)
      #expect(run.status == .worldFailed)
      #expect(run.errors.contains("no space is left"))
      #expect(!run.output.contains("notes.md"))
    }
  }

  @Test func losesANumberRatherThanGiveItTwice() async throws {
    for change in 1...4 {
      let files = [
        "Content/hill/school.yaml": "name: Hill\n",
        "Content/hill/days/2027-01-18/day.md": "# Day\n",
      ]
      let disk = MemoryFileSystem(files: files, failsAtChange: change)
      let run = await Run("new", "finding", "One", on: disk)
      guard run.status == .worldFailed else { continue }
      let stands = disk.text("Content/hill/days/2027-01-18/findings.md") != nil
      #expect(!stands || disk.text("Content/hill/numbers.yaml")?.contains("finding: 1") == true)
    }
  }

  @Test func saysWhenTheSchoolIsClosed() async {
    let desk = await Desk.withSchool()
    let cases = [
      "2026-12-25": "a bank holiday", "2027-02-17": "in the holidays", "2027-01-16": "a Saturday",
      "2027-01-04": "a training day", "2030-01-16": "outside the school's calendar",
      "2027-01-18": "Monday 18 January 2027, in spring 1.",
    ]
    for (date, words) in cases {
      let run = await desk.type("new", "day", date)
      #expect(run.status == .done)
      #expect(run.errors.contains(words), "\(date): \(run.errors)")
    }
  }

  @Test func saysWhatWasMeant() async {
    let desk = await Desk.withSchool(day: "2027-01-18")
    let cases: [([String], String)] = [
      (["new", "day", "18.1.2027"], "a date such as 2026-11-23"),
      (["new", "day", "2027-01-19", "--school", "holin-bank-school"], "hollin-bank-school"),
      (["new", "day", "2027-01-19", "--framework", "sendreview"], "did you mean “send-review”?"),
      (["new", "day", "2027-01-19", "--like", "2027-01-17"], "did you mean “2027-01-18”?"),
      (["new", "action", "--from", "student-pasports"], "did you mean “student-passports”?"),
      (["new", "action", "--from", "student-passports", "--finding", "F1"], "no finding “F1”"),
      (["new", "school", "Hill", "--phase", "secundary"], "did you mean “secondary”?"),
      (
        ["new", "day", "2027-01-19", "--like", "2027-01-18", "--framework", "other"],
        "keeps its framework, send-review"
      ),
      (["new", "school", "Library"], "cannot be called “library”"),
      (["new", "school", "Школа"], "choose one with --folder"),
      (["new", "finding", " "], "wants words"),
      (["new", "evidence", "Walk", "--slot", "09:16"], "there is no slot “09:16”"),
      (["new", "library", "vocabulery"], "did you mean “vocabulary”?"),
      (["new"], "student-passports"),
    ]
    for (words, message) in cases {
      let run = await Run(words, on: desk.disk)
      #expect(run.status == .wrongUsage, "\(words)")
      #expect(run.errors.contains(message), "\(words): \(run.errors)")
    }
    let empty = await Run("new", "day", "2027-01-18", on: MemoryFileSystem())
    #expect(empty.errors.contains("begin with `reviewday new site`"))
  }

  @Test func asksWhichOfSeveralSchools() async {
    let desk = await Desk.withSchool()
    await desk.type("new", "school", "Larkmoor Edge School")
    let run = await desk.type("new", "day", "2027-01-18")
    #expect(run.errors.contains("--school: hollin-bank-school, larkmoor-edge-school"))
    #expect(
      await desk.type("new", "day", "2027-01-18", "--school", "hollin-bank-school").status == .done)
  }
}
