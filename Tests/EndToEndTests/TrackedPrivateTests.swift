import Base
import Commands
import Pipeline
import TestSupport
import Testing

/// A private file that git keeps stops every command that would make papers.
@Suite struct TrackedPrivateTests {
  private let school = "sallowby-primary-school"

  private func history(_ paths: [String]) -> KnownHistory {
    var history = KnownHistory(traces: nil)
    history.tracked = ["Content": paths]
    return history
  }

  @Test(arguments: ["private/list.md", "days/2026-11-12/Private/a/b.md"])
  func refusesTheSchoolWithTheFileAndTheWayOut(path: String) async throws {
    let run = await Run(
      ["build"], on: try Example.disk(), history: history(["\(school)/\(path)"]))
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("\(school)/\(path):1:1"))
    #expect(run.errors.contains("private-file-tracked"))
    #expect(run.errors.contains("rm -r --cached"))
    #expect(run.errors.contains("reviewday purge \(school)"))
    #expect(run.written.keys.allSatisfy { !$0.hasPrefix("Output/\(school)/") })
    #expect(run.written.keys.contains { $0.hasPrefix("Output/larkmoor-edge-school/") })
  }

  @Test(arguments: [
    ["check"], ["publish", "sallowby-primary-school", "Shared"],
    ["handover", "sallowby-primary-school", "Sallowby"], ["status"],
  ])
  func refusesItInEveryCommand(arguments: [String]) async throws {
    let run = await Run(
      arguments, on: try Example.disk(), history: history(["\(school)/private/list.md"]))
    #expect(run.status == .contentWrong, "\(run.errors)")
    #expect(run.disk.files.keys.allSatisfy { !$0.hasPrefix("Shared") && !$0.hasPrefix("Sallowby") })
  }

  @Test(arguments: ["private/list.md", "library/private/list.md"])
  func refusesEverythingWhereItIsNoSchools(path: String) async throws {
    let run = await Run(["build"], on: try Example.disk(), history: history([path]))
    #expect(run.status == .contentWrong)
    #expect(run.written.isEmpty)
    #expect(!run.errors.contains("files written"))
  }

  @Test func asksARepositoryOfTheSchoolsOwnAndOfThePrivateFolder() async throws {
    let disk = try Example.disk()
    disk.place(.folder, at: "Content/\(school)/.git")
    disk.place(.folder, at: "Content/larkmoor-edge-school/private/.git")
    var known = KnownHistory(traces: nil)
    known.tracked = [
      "Content/\(school)": ["private/list.md"],
      "Content/larkmoor-edge-school/private": ["names.txt", "other.md"],
    ]
    let run = await Run(["check", "--format", "short"], on: disk, history: known)
    #expect(run.output.contains("\(school)/private/list.md:1:1: error"))
    #expect(run.output.contains("larkmoor-edge-school/private/names.txt:1:1: error"))
    #expect(run.output.contains("and 1 more of this folder"))
  }

  @Test func warnsWhereGitCannotSayAndWritesTheSameBytes() async throws {
    let plain = await Run("build", on: try Example.disk())
    var ill = KnownHistory(traces: nil)
    ill.tracked = ["Content": Optional<[String]>.none]
    let run = await Run(["build"], on: try Example.disk(), history: ill)
    #expect(run.status == plain.status)
    #expect(run.errors.contains("git cannot be asked: it is ill"))
    #expect(run.written == plain.written)
    let fine = await Run(["build"], on: try Example.disk(), history: history([]))
    #expect(fine.written == plain.written)
    #expect(fine.errors == plain.errors)
  }

  @Test func passesOverAPlainFileThatIsCalledPrivate() async throws {
    let run = await Run(
      ["check"], on: try Example.disk(), history: history(["\(school)/files/private"]))
    #expect(run.status == .done)
  }
}
