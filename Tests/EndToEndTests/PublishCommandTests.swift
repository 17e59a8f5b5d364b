import Base
import Commands
import Platform
import TestSupport
import Testing

@Suite struct PublishCommandTests {
  private let school = "larkmoor-edge-school"
  /// Two gaps of its own keep its papers a draft.
  private let draftSchool = "sallowby-primary-school"

  private func published(_ disk: MemoryFileSystem) -> [String: [UInt8]] {
    disk.files.filter { $0.key.hasPrefix("Shared/") && !$0.key.hasPrefix("Shared/reviewday/") }
  }

  @Test func publishesWhatABuildWrites() async throws {
    let run = await Run("publish", school, "Shared", on: try Example.disk())
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output == "Shared/index.html\n")
    let built = await Run("build", school, "--edition", "governors", on: try Example.disk())
    let own = published(run.disk)
    #expect(own.count == built.written.count)
    for (path, bytes) in own {
      #expect(built.written["Output/\(school)/governors/\(path.dropFirst(7))"] == bytes, "\(path)")
    }
    #expect(run.written.isEmpty)
  }

  @Test func refusesADraftAndSaysTheWayOut() async throws {
    let run = await Run("publish", draftSchool, "Shared", on: try Example.disk())
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("2 gaps make its papers a draft"))
    #expect(run.errors.contains("findings.md:"))
    #expect(run.errors.contains("--draft"))
    #expect(run.disk.changes == 0)
  }

  @Test(arguments: [
    (Keeping.uncommitted(["Content/hill/notes.md"]), "Content/hill/notes.md"),
    (.noRepository("Content"), "git init"), (.noGit, "Install git"),
    (.unknown("dubious ownership"), "dubious ownership"),
  ])
  func refusesWhatIsNotCommittedAndSaysTheWayOut(keeping: Keeping, words: String) async throws {
    let run = await Run(
      ["publish", school, "Shared"], on: try Example.disk(), keeping: keeping)
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains(words) && run.errors.contains("--draft"), "\(run.errors)")
    #expect(run.disk.changes == 0)
  }

  @Test func stampsEveryPageOfWhatIsPublishedAsADraft() async throws {
    for (key, keeping) in [(school, Keeping.noGit), (draftSchool, .committed)] {
      let run = await Run(
        ["publish", key, "Shared", "--draft"], on: try Example.disk(), keeping: keeping)
      #expect(run.status == .done, "\(run.errors)")
      for (path, bytes) in published(run.disk) where path.hasSuffix(".html") {
        #expect(String(decoding: bytes, as: UTF8.self).contains("Draft"), "\(path)")
      }
    }
  }

  @Test func listsWhatWouldChangeAndTouchesNothing() async throws {
    let disk = try Example.disk()
    let run = await Run("publish", school, "Shared", "--dry-run", on: disk)
    #expect(run.status == .done)
    #expect(run.output.contains("new      actions/A1.html\n"))
    #expect(disk.changes == 0)
    _ = await Run("publish", school, "Shared", on: disk)
    let changes = disk.changes
    let later = await Run(
      "publish", school, "Shared", "--dry-run", "--as-of", "2027-01-25", on: disk)
    #expect(later.output.contains("change   index.html\n"))
    #expect(disk.changes == changes)
    let refused = await Run("publish", draftSchool, "Shared", "--dry-run", on: disk)
    #expect(refused.status == .contentWrong)
  }

  @Test func refusesAFolderOfAnotherEdition() async throws {
    let disk = try Example.disk()
    _ = await Run("publish", school, "Shared", on: disk)
    let run = await Run("publish", school, "Shared", "--edition", "school", on: disk)
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("holds the governors edition of Larkmoor Edge School"))
  }

  @Test func withdrawsEvenWhereTheNotesAreBroken() async throws {
    let disk = try Example.disk()
    _ = await Run("publish", school, "Shared", on: disk)
    try disk.write(Array("nonsense: [".utf8), to: "Content/\(school)/school.yaml")
    let other = await Run("publish", draftSchool, "Shared", "--withdraw", on: disk)
    #expect(other.status == .wrongUsage)
    let run = await Run("publish", school, "Shared", "--withdraw", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.errors.contains("data protection lead"))
    #expect(!disk.files.keys.contains { $0.hasPrefix("Shared/") })
  }

  @Test func verifiesWhatStands() async throws {
    let disk = try Example.disk()
    _ = await Run("publish", school, "Shared", on: disk)
    let well = await Run("verify", "Shared", on: disk)
    #expect(well.status == .done && well.output.isEmpty)
    try disk.write([1], to: "Shared/plan.html")
    let changed = await Run("verify", "Shared", on: disk)
    #expect(changed.status == .contentWrong)
    #expect(changed.output == "changed  plan.html\n")
    let none = await Run("verify", "Content", on: disk)
    #expect(none.status == .wrongUsage)
  }

  @Test func writesOneArchiveForMail() async throws {
    let disk = try Example.disk()
    let run = await Run("publish", school, "--zip", "review.zip", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let archive = try #require(disk.files["review.zip"])
    #expect(archive.starts(with: Array("PK".utf8)))
    #expect(String(decoding: archive, as: UTF8.self).contains("\(school)-governors/index.html"))
    let again = await Run("publish", school, "--zip", "-", on: disk)
    #expect(again.bytes == archive)
    try disk.write([1, 2, 3], to: "review.zip")
    let over = await Run("publish", school, "--zip", "review.zip", on: disk)
    #expect(over.status == .worldFailed)
    #expect(disk.files["review.zip"] == [1, 2, 3])
    let draft = await Run("publish", draftSchool, "--zip", "draft.zip", on: disk)
    #expect(draft.status == .contentWrong)
  }

  @Test(arguments: [
    ["publish", "larkmoor-edge-school"],
    ["publish", "larkmoor-edge-school", "S", "--zip", "a.zip"],
    ["publish", "larkmoor-edge-school", "--zip", "a", "--withdraw"],
    ["publish", "larkmoor-edge-school", "S", "--patience", "-1"], ["publish", "larkmoor", "S"],
    ["publish", "larkmoor-edge-school", "S", "--edition", "governers"],
    ["publish", "larkmoor-edge-school", "Content/S"], ["publish", "larkmoor-edge-school", "."],
    ["publish", "larkmoor-edge-school", "Output/"],
  ])
  func refusesWrongUsage(arguments: [String]) async throws {
    let run = await Run(arguments, on: try Example.disk())
    #expect(run.status == .wrongUsage, "\(run.errors)")
    #expect(run.disk.changes == 0)
  }

  @Test func refusesAnAttachmentWhoseNameWindowsDoesNotTake() async throws {
    var files = try Example.files()
    let place = try #require(files.keys.first { $0.contains("files/shorter-passport.svg") })
    let notes = try #require(
      files.first {
        $0.key.hasPrefix("Content/\(school)/")
          && String(decoding: $0.value, as: UTF8.self).contains("files/shorter-passport.svg")
      })
    files[place.replacing("shorter-passport", with: "aux")] = files[place]
    files[notes.key] = Array(
      String(decoding: notes.value, as: UTF8.self).replacing(
        "shorter-passport.svg", with: "aux.svg"
      )
      .utf8)
    let run = await Run(
      ["publish", school, "Shared", "--draft"], on: MemoryFileSystem(bytes: files))
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("files/aux.svg: Windows keeps aux for a device"), "\(run.errors)")
    #expect(run.disk.changes == 0)
  }
}
