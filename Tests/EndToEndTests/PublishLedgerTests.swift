import Base
import Commands
import Platform
import TestSupport
import Testing

/// What readers were shown, written down by `publish` and remembered by the next build.
@Suite struct PublishLedgerTests {
  private let school = "larkmoor-edge-school"
  private var path: String { "Content/\(school)/published.csv" }
  private var profile: String { "Content/\(school)/profile.csv" }

  private func lines(_ disk: MemoryFileSystem) -> [String] {
    (disk.text(path) ?? "").split(separator: "\n").map(String.init)
  }

  @Test func writesDownWhatReadersAreShownAndAsksForACommit() async throws {
    let disk = try Example.disk()
    let run = await Run("publish", school, "Shared", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let lines = lines(disk)
    #expect(lines.first == "published,edition,pupils,number")
    #expect(lines.contains("2026-11-23,governors,2026-10-01 level=ehc-plan,38"), "\(lines)")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("2026-11-23,governors,") })
    #expect(lines.contains { $0.hasSuffix(",c") }, "the example keeps a masked cell")
    #expect(lines.dropFirst().sorted() == Array(lines.dropFirst()))
    #expect(run.errors.contains("  git -C Content/\(school) add published.csv\n"))
    #expect(run.errors.contains("commit -m \"Keep what readers were shown\" published.csv\n"))
    #expect(run.output == "Shared/index.html\n")
  }

  @Test func leavesTheFileAndThePapersAsTheyAreWhereNothingIsNew() async throws {
    let disk = try Example.disk()
    _ = await Run("build", school, on: disk)
    let built = disk.files.filter { $0.key.hasPrefix("Output/") }
    _ = await Run("publish", school, "Shared", on: disk)
    let ledger = try #require(disk.files[path])
    let again = await Run("publish", school, "Shared", on: disk)
    #expect(again.errors.contains(" 0 new, 0 changed, "), "\(again.errors)")
    #expect(!again.errors.contains("published.csv"))
    #expect(disk.files[path] == ledger)
    _ = await Run("build", school, on: disk)
    #expect(disk.files.filter { $0.key.hasPrefix("Output/") } == built)
  }

  @Test func countsArchivesAndDraftsAndForgetsNothingThatIsWithdrawn() async throws {
    for arguments in [["--zip", "review.zip"], ["Shared", "--draft"]] {
      let disk = try Example.disk()
      let run = await Run(["publish", school] + arguments, on: disk)
      #expect(run.status == .done, "\(run.errors)")
      #expect(lines(disk).count > 1)
    }
    let disk = try Example.disk()
    _ = await Run("publish", school, "Shared", on: disk)
    let ledger = disk.files[path]
    let run = await Run("publish", school, "Shared", "--withdraw", on: disk)
    #expect(run.status == .done)
    #expect(disk.files[path] == ledger)
  }

  @Test func onlySaysInARehearsalWhatItWouldAdd() async throws {
    let disk = try Example.disk()
    let run = await Run("publish", school, "Shared", "--dry-run", on: disk)
    #expect(run.errors.contains("\(path) would get "))
    #expect(disk.changes == 0)
  }

  @Test func publishesNothingThatItCannotWriteDown() async throws {
    let disk = try Example.disk()
    disk.hold(path, times: 1)
    let run = await Run("publish", school, "Shared", on: disk)
    #expect(run.status == .worldFailed)
    #expect(run.errors.contains("Nothing was published: what readers are shown must be"))
    #expect(!disk.files.keys.contains { $0.hasPrefix("Shared/") })
    let again = await Run("publish", school, "Shared", on: disk)
    #expect(again.status == .done)
  }

  @Test func takesLinesOutAgainWhereNobodyCanHaveSeenAnything() async throws {
    let disk = try Example.disk()
    _ = await Run("publish", school, "Shared", on: disk)
    let ledger = try #require(disk.files[path])
    let run = await Run("publish", school, "Shared", "--edition", "school", on: disk)
    #expect(run.status == .wrongUsage)
    #expect(disk.files[path] == ledger)
    let other = try Example.disk()
    let halted = await Run("publish", school, "--zip", "-", on: other)
    #expect(halted.status == .done)
    try other.write([1], to: "there.zip")
    try other.remove(path)
    let refused = await Run("publish", school, "--zip", "there.zip", on: other)
    #expect(refused.status == .worldFailed)
  }

  @Test func isHeldUpByNoLedgerThatIsOnlyNotCommitted() async throws {
    let disk = try Example.disk()
    _ = await Run("publish", school, "Shared", on: disk)
    let open = Keeping.uncommitted([path])
    let run = await Run(["publish", school, "Shared"], on: disk, keeping: open)
    #expect(run.status == .done)
    #expect(run.errors.contains("\(path) is not committed."))
    let status = await Run(["status", school], on: disk, keeping: open)
    #expect(status.status == .done)
    #expect(status.errors.contains("\(path) is not committed."))
    let other = Keeping.uncommitted([path, profile])
    let refused = await Run(["publish", school, "Shared"], on: disk, keeping: other)
    #expect(refused.status == .contentWrong)
    #expect(refused.errors.contains(profile) && !refused.errors.contains("  \(path)"))
  }

  @Test func stopsAtALineThatNobodyCanRead() async throws {
    let disk = try Example.disk()
    try disk.write(
      Array("published,edition,pupils,number\n2026-11-23,governors,x,38\n".utf8), to: path)
    let run = await Run("build", school, on: disk)
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("published.csv:2"))
  }

  /// Two papers in one hand: 38 pupils with a plan in one, 39 in the other, is one child.
  @Test func masksWhatWouldTellTheDifferenceToWhatReadersHaveSeen() async throws {
    let disk = try Example.disk()
    let report = "Output/\(school)/governors/full-report.html"
    _ = await Run("publish", school, "Shared", on: disk)
    let counts = try #require(disk.text(profile))
    try disk.write(
      Array(
        counts.replacing("autumn,EHC plan,,,38", with: "autumn,EHC plan,,,39")
          .replacing("autumn,EHC plan,SEMH,,10", with: "autumn,EHC plan,SEMH,,11").utf8),
      to: profile)
    func page() async throws -> String {
      let run = await Run("build", school, "--edition", "governors", on: disk)
      #expect(run.status == .done, "\(run.errors)")
      return try #require(disk.text(report))
    }
    let masked = try await page()
    #expect(!plans(in: masked).contains("39"))
    #expect(masked.contains("an earlier count beside them"))
    // What was masked beside the old numbers is not shown beside the new ones.
    let needs = masked.split(separator: "Pupils by need and level").last ?? ""
    let row = needs.split(separator: "Cognition and learning").dropFirst().first ?? ""
    #expect(row.prefix(80).contains(">c<"), "\(row.prefix(80))")
    try disk.remove(path)
    let shown = try await page()
    #expect(plans(in: shown).contains("39"))
    #expect(!shown.contains("an earlier count beside them"))
  }

  /// The row of the table by level of support, without its marks.
  private func plans(in page: String) -> String {
    let row = page.split(separator: "EHC plan</").dropFirst().first ?? ""
    return String(row.prefix(60))
  }
}
