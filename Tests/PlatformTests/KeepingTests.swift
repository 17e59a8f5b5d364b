import Base
import Foundation
import Testing

@testable import Platform

@Suite struct KeepingTests {
  private func git(_ arguments: [String], in folder: String) throws {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    program.arguments =
      ["git", "-C", folder, "-c", "user.name=T", "-c", "user.email=t@example.org"] + arguments
    program.standardOutput = FileHandle.nullDevice
    program.standardError = FileHandle.nullDevice
    try program.run()
    program.waitUntilExit()
    #expect(program.terminationStatus == 0, "\(arguments)")
  }

  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["site.yaml", "library/words.yaml", "hill/school.yaml", "hill/days/notes.md"] {
      let path = folder[name]
      try Disk().makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)))
      try Disk().create(Array("x: y\n".utf8), at: path)
    }
    return folder
  }

  private func answer(_ folder: TemporaryFolder) async -> Keeping {
    await keeping(of: [folder["hill"], folder["site.yaml"], folder["library"]])
  }

  @Test func tellsCommittedFromChangedNewAndIgnored() async throws {
    let folder = try site()
    guard case .noRepository = await answer(folder) else {
      Issue.record("found a repository")
      return
    }
    try git(["init", "-q"], in: folder.path)
    #expect(
      await answer(folder)
        == .uncommitted(
          ["hill/days/notes.md", "hill/school.yaml", "library/words.yaml", "site.yaml"].map {
            folder[$0]
          }))
    try git(["add", "-A"], in: folder.path)
    try git(["commit", "-qm", "all"], in: folder.path)
    #expect(await answer(folder) == .committed)
    try Disk().makeFolder(folder["hill/private"])
    for name in ["hill/private/names.csv", "hill/.DS_Store", "hill/days/notes.md~", "other.md"] {
      try Disk().create([1], at: folder[name])
    }
    #expect(await answer(folder) == .committed)
    try Disk().write([1], to: folder["hill/days/notes.md"])
    try Disk().create([1], at: folder["hill/days/é x.md"])
    try Disk().create(Array("*.csv\n".utf8), at: folder[".gitignore"])
    try Disk().create([1], at: folder["hill/profile.csv"])
    #expect(
      await answer(folder)
        == .uncommitted(
          ["hill/days/notes.md", "hill/days/é x.md", "hill/profile.csv"].map { folder[$0] }))
  }

  @Test func knowsASchoolThatIsARepositoryOfItsOwnOrIsIgnored() async throws {
    let folder = try site()
    try git(["init", "-q"], in: folder.path)
    try Disk().create(Array("hill/\n".utf8), at: folder[".gitignore"])
    try git(["add", "-A"], in: folder.path)
    try git(["commit", "-qm", "site"], in: folder.path)
    #expect(await answer(folder) == .uncommitted([folder["hill"]]))
    for arguments in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "school"]] {
      try git(arguments, in: folder["hill"])
    }
    #expect(await answer(folder) == .committed)
  }
}
