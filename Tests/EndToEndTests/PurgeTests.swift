import Base
import Commands
import TestSupport
import Testing

@Suite struct PurgeTests {
  private let school = "sallowby-primary-school"
  private var folder: String { "Content/\(school)" }

  private func disk(failsAtChange: Int? = nil) throws -> MemoryFileSystem {
    var files = try Example.files()
    files["\(folder)/private/names.txt"] = Array("invented".utf8)
    files["\(folder)/private/deep/.draft.md"] = Array("invented too".utf8)
    files["\(folder)/days/2026-11-12/private/diary.md"] = Array("more".utf8)
    files["\(folder)/files/PRIVATE/list.csv"] = Array("and more".utf8)
    files["\(folder)/privately.md"] = Array("# A word".utf8)
    files[".reviewday/pdf/abc"] = Array("%PDF".utf8)
    files[".reviewday/written/x.manifest"] = Array("kept".utf8)
    return MemoryFileSystem(bytes: files, failsAtChange: failsAtChange)
  }

  @Test func listsAndRemovesNothingUnlessTold() async throws {
    let disk = try disk()
    let run = await Run("purge", school, on: disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("4 private files"))
    for path in ["private/names.txt", "private/deep/.draft.md", "days/2026-11-12/private/diary.md"]
    {
      #expect(run.output.contains("\(folder)/\(path)  ("))
    }
    #expect(run.output.contains("add --yes"))
    #expect(!run.output.contains("privately"))
    #expect(disk.changes == 0)
  }

  @Test func removesWhatItListedAndNothingElse() async throws {
    let disk = try disk()
    let before = Set(disk.files.keys)
    let run = await Run("purge", school, "--yes", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    let gone = before.subtracting(disk.files.keys)
    #expect(
      gone == [
        "\(folder)/private/names.txt", "\(folder)/private/deep/.draft.md",
        "\(folder)/files/PRIVATE/list.csv", "\(folder)/days/2026-11-12/private/diary.md",
        ".reviewday/pdf/abc",
      ])
    #expect(disk.kind(of: "\(folder)/private") == nil)
    #expect(disk.kind(of: "\(folder)/days/2026-11-12") == .folder)
    let again = await Run("purge", school, "--yes", on: disk)
    #expect(again.output.contains("no private files"))
  }

  @Test func neverFollowsOrRemovesALink() async throws {
    let disk = try disk()
    disk.place(.link(leadsTo: .folder), at: "\(folder)/private/elsewhere")
    disk.place(.link(leadsTo: .folder), at: "\(folder)/days/private")
    let run = await Run("purge", school, "--yes", on: disk)
    #expect(
      run.output.contains("\(folder)/private/elsewhere  (a link or no plain file: left alone)"))
    #expect(disk.kind(of: "\(folder)/private/elsewhere") != nil)
    #expect(disk.kind(of: "\(folder)/days/private") != nil)
    #expect(disk.kind(of: "\(folder)/private") == .folder)
  }

  @Test func removesNothingWhereTheListIsNotWhole() async throws {
    let disk = try disk()
    let run = await Run(["purge", school, "--yes"], on: disk, listingFails: "\(folder)/days")
    #expect(run.status == .worldFailed)
    #expect(run.errors.contains("nothing is removed"))
    #expect(disk.changes == 0)
  }

  @Test func saysWhatCouldNotBeRemoved() async throws {
    let run = await Run("purge", school, "--yes", on: try disk(failsAtChange: 2))
    #expect(run.status == .worldFailed)
    #expect(run.output.contains("Removed: 1 of 5."))
  }

  @Test func saysWhatGitStillHoldsAndHowToTakeItOut() async throws {
    let history = KnownHistory(
      traces: [
        HistoryTrace(path: "a/\(school)/private/old names.md", commit: "1a2b3c4 2026-11-13"),
        HistoryTrace(path: "a/\(school)/private/x.md", commit: "1a2b3c4 2026-11-13"),
      ], ignored: ["private/names.txt", "scratch.txt"])
    let run = await Run(["purge", school], on: try disk(), history: history)
    #expect(run.output.contains("Git still holds 2 files"))
    #expect(run.output.contains("old names.md  (1a2b3c4 2026-11-13)"))
    #expect(
      run.output.contains("git filter-repo --invert-paths --path 'a/\(school)/private/'\n"))
    #expect(run.output.contains("  scratch.txt\n"))
    #expect(!run.output.contains("  private/names.txt\n"))
    #expect(run.output.contains("backups"))
  }

  @Test func removesTheLogOfWhatABuildMasked() async throws {
    let disk = try Example.disk()
    let built = await Run("build", on: disk)
    #expect(built.status == .done, "\(built.errors)")
    let log = ".reviewday/masked/\(school)/governors.txt"
    let words = String(decoding: disk.files[log] ?? [], as: UTF8.self)
    #expect(words.contains("EHC plan: it is from 1 to 5"))
    #expect(words.contains("SEN Support: it would give away “EHC plan”"))
    let published = built.written.filter { $0.key.hasPrefix("Output/") }
    #expect(!published.keys.contains { $0.contains("masked") })
    let run = await Run("purge", school, "--yes", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(disk.files[log] == nil)
    #expect(disk.files[".reviewday/masked/larkmoor-edge-school/governors.txt"] != nil)
  }

  @Test func saysSoWhereThereIsNoHistory() async throws {
    let run = await Run(["purge", school], on: try disk(), history: KnownHistory(traces: nil))
    #expect(run.output.contains("in no git repository"))
  }

  @Test func namesTheSchoolThatWasMeant() async throws {
    let run = await Run("purge", "sallowby-primary-scool", on: try disk())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("did you mean “sallowby-primary-school”?"))
  }
}
