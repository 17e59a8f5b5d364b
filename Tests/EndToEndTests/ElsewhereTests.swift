import Base
import Commands
import TestSupport
import Testing

/// Schools whose folders lie outside the content folder, as repositories of their own.
@Suite struct ElsewhereTests {
  private let key = "sallowby-primary-school"

  /// The example with one school moved away, and the site naming it so.
  private func disk(at home: String, named: [String]) throws -> MemoryFileSystem {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in try Example.files() {
      let inside = "Content/\(key)/"
      files[path.hasPrefix(inside) ? home + "/" + path.dropFirst(inside.count) : path] = bytes
    }
    let list = named.map { "\n  - \($0)" }.joined()
    files["Content/site.yaml", default: []] += Array("schools:\(list)\n".utf8)
    return MemoryFileSystem(bytes: files)
  }

  @Test(
    arguments: [
      ("reviews/sallowby-primary-school", "../reviews/sallowby-primary-school"),
      ("a b/ö/sallowby-primary-school", "../a b/./x/../ö/sallowby-primary-school/"),
      ("/srv/sallowby-primary-school", "/srv/sallowby-primary-school"),
    ])
  func buildsTheSamePagesAsAtHome(home: String, named: String) async throws {
    let there = await Run("build", key, on: try disk(at: home, named: [named]))
    #expect(there.status == .done, "\(there.errors)")
    let here = await Run("build", key, on: try Example.disk())
    #expect(!here.written.isEmpty)
    #expect(there.written == here.written)
  }

  @Test func answersToEveryCommand() async throws {
    let home = "../reviews/sallowby-primary-school"
    let disk = try disk(at: "reviews/\(key)", named: [home])
    for command in ["check", "number", "format", "status", "purge"] {
      let run = await Run(command, key, on: disk)
      #expect(run.status == .done, "\(command): \(run.errors)")
    }
    let run = await Run("handover", key, "Given", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(disk.text("Given/Content/\(key)/school.md") != nil)
  }

  @Test func givesFilesAsSeenFromTheContentFolder() async throws {
    let home = "../reviews/sallowby-primary-school"
    let disk = try disk(at: "reviews/\(key)", named: [home])
    let path = "reviews/\(key)/days/2026-11-12/findings.md"
    try disk.write(Array((disk.text(path) ?? "").utf8) + Array("\n## F99 A\nE999\n".utf8), to: path)
    let short = await Run("check", "--format", "short", on: disk)
    #expect(short.output.contains("\(home)/days/2026-11-12/findings.md:"))
    let sarif = await Run("check", "--format", "sarif", on: disk)
    let uri = "Content/../reviews/\(key)/days/2026-11-12/findings.md"
    #expect(sarif.output.contains("\"uri\":\"\(uri)\",\"uriBaseId\":\"%SRCROOT%\""))
  }

  @Test(
    arguments: [
      (["../nowhere"], "../nowhere holds no school"), ([".."], ".. holds no school"),
      (
        ["../reviews/sallowby-primary-school", "../reviews/../reviews/sallowby-primary-school"],
        "there is a school sallowby-primary-school already"
      ), (["../copy/larkmoor-edge-school"], "there is a school larkmoor-edge-school already"),
    ])
  func saysWhatIsWrongWithAFolderThatIsNamed(named: [String], message: String) async throws {
    let disk = try disk(at: "reviews/\(key)", named: named)
    try disk.write(Array("name: A copy\n".utf8), to: "copy/larkmoor-edge-school/school.yaml")
    let run = await Run("check", "--format", "short", on: disk)
    #expect(run.status == .contentWrong)
    #expect(run.output.contains("site.yaml:"))
    #expect(run.output.contains(message), "\(run.output)")
  }

  @Test func readsNothingOfARepositoryInASchoolsFolder() async throws {
    var files = try Example.files()
    files["Content/\(key)/.git/config"] = Array("[core]".utf8)
    files["Content/\(key)/.git/private.md"] = Array("# no\n".utf8)
    let run = await Run("build", key, on: MemoryFileSystem(bytes: files))
    let plain = await Run("build", key, on: try Example.disk())
    #expect(run.written == plain.written)
  }
}
