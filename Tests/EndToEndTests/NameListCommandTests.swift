import Base
import Commands
import Pipeline
import TestSupport
import Testing

/// A private list of names from end to end: found, never printed, and nothing depends on it.
@Suite struct NameListCommandTests {
  private let school = "Content/sallowby-primary-school"
  private let canaries = ["quillory", "zarkowicz", "anna", "tomasz"]

  private func disk(
    notes: String = "", list: String = "Anna Quillory\nTomasz Żarkowicz\n?\n",
    status: String? = nil
  ) throws -> MemoryFileSystem {
    var files = try Example.files()
    files["\(school)/private/names.txt"] = Array(list.utf8)
    files["\(school)/private/other.md"] = Array("Anna Quillory was here.\n".utf8)
    let path = "\(school)/days/2026-11-12/notes.md"
    files[path] = try #require(files[path]) + Array(notes.utf8)
    if let status {
      let day = "\(school)/days/2026-11-12/day.md"
      let text = String(decoding: try #require(files[day]), as: UTF8.self)
      files[day] = Array(
        text.replacing(try Regex("(?m)^status: .*$"), with: "status: \(status)").utf8)
    }
    return MemoryFileSystem(bytes: files)
  }

  @Test func stopsTheBuildAndSaysTheLineOfTheList() async throws {
    let run = await Run("build", on: try disk(notes: "\n- E90 Anna Quillory told us.\n"))
    #expect(run.status == .contentWrong)
    #expect(run.errors.contains("the person on line 1 of private/names.txt is named here"))
    #expect(run.errors.contains("| - E90 Anna Quillory told us."))
    #expect(run.written.keys.allSatisfy { !$0.hasPrefix("Output/sallowby") })
  }

  @Test(arguments: ["short", "json", "sarif"])
  func printsNoNameForOtherPrograms(format: String) async throws {
    let notes =
      "\n- E90 QUILLORY, Anna told us.\n- [Tomasz Żarkowicz: 4 of 3] Tomasz spoke.\n"
      + "- E91 See [x](files/anna-quillory.pdf) and [y](ANNA-QUILLORY) and E999.\n"
    let run = await Run("check", "--format", format, on: try disk(notes: notes))
    #expect(run.status == .contentWrong)
    #expect(run.output.contains("person-named"))
    #expect(run.output.contains("names-list-line"))
    for canary in canaries.prefix(2) {
      #expect(!run.output.lowercased().contains(canary), "\(canary)")
    }
  }

  @Test(arguments: ["human", "short", "json", "sarif"])
  func printsNoLineOfAPrivateFileInAnyFormat(format: String) async throws {
    let run = await Run("check", "--format", format, on: try disk())
    #expect(run.output.contains("names-list-line"))
    for canary in canaries {
      #expect(!run.output.lowercased().contains(canary), "\(canary)")
      #expect(!run.errors.lowercased().contains(canary), "\(canary)")
    }
  }

  @Test(arguments: ["Anna Quillory\n", "Grace Wheel\nWill Lunch\nSally Moor\nAnna\n"])
  func writesTheSameBytesWithTheListAndWithout(list: String) async throws {
    let plain = await Run("build", on: try Example.disk())
    let run = await Run("build", on: try disk(list: list))
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.written == plain.written)
  }

  @Test func remindsOfTheListWhenTheDayIsFinalAndPurgesIt() async throws {
    let disk = try disk(status: "final")
    let check = await Run("check", "--format", "short", on: disk)
    #expect(check.output.contains("[names-list-kept]"))
    let status = await Run("status", on: disk)
    #expect(status.output.contains("the private list of names is still there"))
    _ = await Run("purge", "sallowby-primary-school", "--yes", on: disk)
    #expect(disk.files["\(school)/private/names.txt"] == nil)
    let after = await Run("status", on: disk)
    #expect(!after.output.contains("list of names"))
  }

  @Test func leavesAListElsewhereToItsOwnerAndSaysWhereItIs() async throws {
    var files = try Example.files()
    let path = "Content/larkmoor-edge-school/school.yaml"
    files[path] = Array("names: ../../names/larkmoor\n".utf8) + (try #require(files[path]))
    files["names/larkmoor"] = Array("Anna Quillory\n".utf8)
    let disk = MemoryFileSystem(bytes: files)
    let run = await Run("purge", "larkmoor-edge-school", "--yes", on: disk)
    #expect(run.output.contains("left to you: names/larkmoor"))
    #expect(disk.files["names/larkmoor"] != nil)
  }

  @Test func handsOverASchoolWithoutItsList() async throws {
    let disk = try disk()
    let run = await Run("handover", "sallowby-primary-school", "Sallowby", on: disk)
    #expect(run.status == .done, "\(run.errors)")
    #expect(disk.files.keys.allSatisfy { !$0.hasPrefix("Sallowby") || !$0.contains("private/") })
  }
}
