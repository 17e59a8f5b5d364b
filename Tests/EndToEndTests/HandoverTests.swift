import Base
import Commands
import TestSupport
import Testing

/// A school that is handed over is built alone, and nothing goes with it that should stay.
@Suite struct HandoverTests {
  private let school = "sallowby-primary-school"
  private var folder: String { "Content/\(school)" }

  /// The example with a library of the consultant's own: two forms, of which the school uses one,
  /// and a private note.
  private func disk(_ more: [String: String] = [:]) throws -> MemoryFileSystem {
    var files = try Example.files()
    files["Content/library/resources/orchard-sheet.md"] = Array(
      "# The orchard sheet\n\nUse.\n".utf8)
    files["Content/library/resources/unused-sheet.md"] = Array("# A sheet\n\nNot used.\n".utf8)
    files["\(folder)/private/names.txt"] = Array("Quillenby".utf8)
    files["\(folder)/.obsidian/state.json"] = Array("{}".utf8)
    let action = "\(folder)/actions/A1-cards.md"
    files[action] = Array(
      String(decoding: files[action] ?? [], as: UTF8.self)
        .replacingOnce("resources: [", with: "resources: [orchard-sheet, ").utf8)
    for (path, text) in more { files[path] = Array(text.utf8) }
    return MemoryFileSystem(bytes: files)
  }

  /// What a folder that was handed over holds, by path in it.
  private func handedOver(_ disk: MemoryFileSystem) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: disk.files.filter { $0.key.hasPrefix("Given/") }
        .map { (String($0.key.dropFirst("Given/".count)), $0.value) })
  }

  @Test(arguments: ["sallowby-primary-school", "larkmoor-edge-school"])
  func buildsAloneToTheSameBytes(school: String) async throws {
    let disk = try Example.disk()
    let run = await Run("handover", school, "Given", "--with-withheld", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let original = await Run("build", school, on: try Example.disk())
    let alone = MemoryFileSystem(bytes: handedOver(disk))
    let built = await Run("build", school, "--as-of", "2026-11-23", on: alone)
    #expect(built.status == .done, "\(built.errors)")
    #expect(!original.written.isEmpty)
    #expect(built.written == original.written)
  }

  @Test func takesTheLibraryFilesThatAreUsedAndNoOthers() async throws {
    let disk = try disk()
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let files = handedOver(disk)
    #expect(files["Content/library/resources/orchard-sheet.md"] != nil)
    #expect(files["Content/library/resources/unused-sheet.md"] == nil)
    #expect(files["Content/library/frameworks/send-review.yaml"] != nil)
    #expect(files["Content/library/vocabulary.yaml"] != nil)
    let alone = MemoryFileSystem(bytes: files)
    #expect(await Run("check", on: alone).status == .done)
  }

  @Test func neverTakesAwayAFolderThatStandsWhereTheCopyIsMade() async throws {
    let disk = try disk()
    try disk.write(Array("somebody’s".utf8), to: "Given.reviewday-new/letter.txt")
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("Given.reviewday-new is there"))
    #expect(disk.text("Given.reviewday-new/letter.txt") == "somebody’s")
    #expect(handedOver(disk).isEmpty)
  }

  @Test func leavesPrivateAndHiddenFilesBehindAndSaysSo() async throws {
    let disk = try disk()
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.errors.contains("left behind: private/  (private)"))
    #expect(run.errors.contains("left behind: .obsidian  (hidden)"))
    for (path, bytes) in handedOver(disk) {
      #expect(!path.contains("private"))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Quillenby"))
    }
  }

  @Test(
    arguments: [
      "A word for me alone. {only: nobody}", "One. {only:\n governors}", "{Only: families} x",
    ])
  func refusesWhatTheSchoolsEditionDoesNotShow(words: String) async throws {
    let disk = try disk(["\(folder)/resources/aside.md": "# Aside\n\n\(words)\n"])
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("resources/aside.md:3") || run.errors.contains("only-mark"))
    #expect(handedOver(disk).isEmpty)
  }

  @Test(
    arguments: [
      "audience: nobody", "audience: [governors, families]", "audience:\n  - governors",
      "audience: \"governors-confidential\"",
    ])
  func refusesRecordsThatTheSchoolsEditionDoesNotShow(fact: String) async throws {
    let text = "---\n\(fact)\n---\n# Aside\n\nWords.\n"
    let disk = try disk(["\(folder)/resources/aside.md": text])
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("Content/\(school)/resources/aside.md:2: audience:"))
    #expect(run.errors.contains("1 place"))
    #expect(handedOver(disk).isEmpty)
    let again = await Run("handover", school, "Given", "--with-withheld", on: disk)
    #expect(again.status == .done, "\(again.errors)")
  }

  @Test func handsOverWhatTheSchoolMaySee() async throws {
    let text = "---\naudience:\n- governors\n- school\n---\n# Aside\n\nWords. {only: school}\n"
    let disk = try disk(["\(folder)/resources/aside.md": text])
    #expect(await Run("handover", school, "Given", on: disk).status == .done)
  }

  @Test func listsTheCommentsThatGoAlong() async throws {
    let disk = try disk(["\(folder)/resources/aside.md": "# Aside\n\n<!-- ask again -->\n"])
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.errors.contains("resources/aside.md:3: <!-- ask again -->"))
    #expect(!run.errors.contains("numbers.yaml"))
  }

  @Test func keepsTheSitesOwnWordsAndDropsWhatConcernsOthers() async throws {
    let site = """
      # Mine
      title: Reviews: all of them
      consultant: Fieldlantern
      as of: 2026-11-23
      schools:
        - ../elsewhere
      editions:
        - name: trust
          title: For the trust
          like: governors

      """
    let elsewhere = ["elsewhere/school.yaml": "name: Elsewhere\n", "Content/site.yaml": site]
    let disk = try disk(elsewhere)
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(
      disk.text("Given/Content/site.yaml") == """
        title: Reviews: all of them
        consultant: Fieldlantern
        editions:
          - name: trust
            title: For the trust
            like: governors

        """)
    #expect(disk.text("Given/README.md")?.contains("About the review: Fieldlantern.") == true)
  }

  @Test func takesTheThemeAlong() async throws {
    let disk = try disk([
      "Themes/moss/theme.yaml": "accent: \"#204020\"\n", "Content/site.yaml": "theme: moss\n",
    ])
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(disk.text("Given/Themes/moss/theme.yaml") == "accent: \"#204020\"\n")
    let alone = MemoryFileSystem(bytes: handedOver(disk))
    #expect(await Run("build", on: alone).status == .done)
  }

  @Test(arguments: ["Given", "Content/sallowby-primary-school/copy", "Content"])
  func writesNowhereButInAFolderOfItsOwn(target: String) async throws {
    let disk = try disk(["Given/mine.txt": "kept"])
    let before = disk.files
    let run = await Run("handover", school, target, on: disk)
    #expect(run.status == .wrongUsage)
    #expect(disk.files == before)
  }

  @Test func leavesNothingHalfDone() async throws {
    for change in [1, 4, 20] {
      var files = try Example.files()
      files["Keep/a.txt"] = Array("kept".utf8)
      let disk = MemoryFileSystem(bytes: files, failsAtChange: change)
      let run = await Run("handover", school, "Given", on: disk)
      #expect(run.status == .worldFailed)
      #expect(handedOver(disk).isEmpty)
    }
  }

  @Test func handsOverNothingThatCannotBeBuilt() async throws {
    let path = "\(folder)/days/2026-11-12/findings.md"
    let findings = String(decoding: try Example.files()[path] ?? [], as: UTF8.self)
    let disk = try disk([path: findings + "\n## F99 A finding\nE999\n"])
    let run = await Run("handover", school, "Given", on: disk)
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("not handed over; mend it first"))
    let unknown = await Run("handover", "sallowby", "Given", on: disk)
    #expect(unknown.status == .wrongUsage)
    #expect(handedOver(disk).isEmpty)
  }
}

extension String {
  /// The text with the first occurrence of some words replaced.
  fileprivate func replacingOnce(_ words: String, with others: String) -> String {
    guard let range = firstRange(of: words) else { return self }
    return replacingCharacters(range, others)
  }

  private func replacingCharacters(_ range: Range<Index>, _ others: String) -> String {
    self[..<range.lowerBound] + others + self[range.upperBound...]
  }
}
