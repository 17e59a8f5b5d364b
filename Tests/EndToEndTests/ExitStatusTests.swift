import Base
import Commands
import TestSupport
import Testing

/// 0 done, 1 the content is wrong, 2 wrong usage, 3 the world failed: the same for every command.
@Suite struct ExitStatusTests {
  private static let school = "sallowby-primary-school"

  private func broken() throws -> MemoryFileSystem {
    var files = try Example.files()
    let path = "Content/\(Self.school)/days/2026-11-12/findings.md"
    files[path] = (files[path] ?? []) + Array("\n## F99 A finding\nE999\n".utf8)
    return MemoryFileSystem(bytes: files)
  }

  @Test func is2ForAnOptionThatNoCommandKnows() async {
    for command in await HelpTests.commands() {
      let run = await Run(command + ["--no-such-option"], on: MemoryFileSystem())
      #expect(run.status == .wrongUsage, "\(command)")
      #expect(run.output.isEmpty, "\(command)")
    }
  }

  @Test(arguments: ["build", "check", "number", "format", "status", "purge"])
  func is2ForASchoolThatIsNotThere(command: String) async throws {
    let run = await Run(command, "nowhere", on: try Example.disk())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("there is no school “nowhere”"))
  }

  @Test(
    arguments: [
      ["build"], ["check"], ["status"], ["handover", school, "Given"],
    ])
  func is1WhereTheContentIsWrong(command: [String]) async throws {
    let run = await Run(command, on: try broken())
    #expect(run.status == .contentWrong)
  }

  @Test(arguments: [["build"], ["handover", school, "Given"], ["new", "school", "Nettlebank"]])
  func is3WhereTheDiskIsFull(command: [String]) async throws {
    let disk = MemoryFileSystem(bytes: try Example.files(), failsAtChange: 1)
    let run = await Run(command, on: disk)
    #expect(run.status == .worldFailed)
    #expect(run.errors.contains("no space is left"), "\(run.errors)")
  }

  @Test(arguments: [["purge", school], ["purge", school, "--yes"], ["format", school]])
  func is3WhereAFolderCannotBeListed(command: [String]) async throws {
    let run = await Run(
      command, on: try Example.disk(), listingFails: "Content/\(Self.school)/days")
    #expect(run.status == .worldFailed)
    #expect(run.errors.contains("cannot read"))
  }

  @Test(arguments: [["build"], ["check"], ["number"], ["status"], ["purge", school], ["man"]])
  func is0WhereAllIsDone(command: [String]) async throws {
    #expect(await Run(command, on: try Example.disk()).status == .done)
  }
}
