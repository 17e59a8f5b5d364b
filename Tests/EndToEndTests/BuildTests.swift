import Base
import Commands
import TestSupport
import Testing

@Suite struct BuildTests {
  @Test func buildsTheExampleForEveryEdition() async throws {
    let run = await Run("build", on: try Example.disk())
    #expect(run.status == .done, "\(run.errors)")
    for school in [
      "larkmoor-edge-school", "sallowby-primary-school", "thistlemere-school",
    ] {
      for edition in ["school", "governors", "governors-confidential"] {
        for page in ["index.html", "findings.html", "report.html", "slides.html"] {
          #expect(run.written["Output/\(school)/\(edition)/\(page)"] != nil)
        }
      }
      #expect(run.written["Output/\(school)/families/index.html"] != nil)
      #expect(run.written["Output/\(school)/families/findings.html"] == nil)
    }
    #expect(run.written["Output/portfolio/index.html"] != nil)
  }

  @Test(arguments: [("1", UInt64(7)), ("8", UInt64(8)), ("2", UInt64(9))])
  func writesTheSameBytesAtAnyNumberOfJobsAndInAnyOrderOfEntries(
    jobs: String, seed: UInt64
  ) async throws {
    let first = await Run("build", "--jobs", "1", on: try Example.disk(seed: 1))
    let other = await Run("build", "--jobs", jobs, on: try Example.disk(seed: seed))
    #expect(first.status == .done)
    #expect(first.written.count > 60)
    #expect(first.written == other.written)
  }

  @Test func changesNothingWhenBuiltAgain() async throws {
    let first = await Run("build", on: try Example.disk())
    let changes = first.disk.changes
    let second = await Run("build", on: first.disk)
    #expect(second.status == .done)
    #expect(first.disk.changes == changes)
    #expect(second.errors.contains(" 0 files written"))
  }

  @Test func writesTheSameWithPrivateFilesAndWithout() async throws {
    let plain = await Run("build", on: try Example.disk())
    var files = try Example.files()
    files["Content/larkmoor-edge-school/private/names.txt"] = Array("Nobody Atall\n".utf8)
    files["Content/larkmoor-edge-school/private/replies.csv"] = [0, 255, 13]
    let other = await Run("build", on: MemoryFileSystem(bytes: files))
    #expect(other.status == .done)
    #expect(plain.written == other.written)
  }

  @Test func leavesTheOutputOfASchoolWithErrorsAsItStands() async throws {
    let first = await Run("build", on: try Example.disk())
    let before = first.written
    let path = "Content/larkmoor-edge-school/days/2026-11-23/findings.md"
    var text = try #require(first.disk.text(path))
    text += "\n## F99 A finding that rests on nothing real\nE999\n"
    try first.disk.write(Array(text.utf8), to: path)
    let second = await Run("build", "larkmoor-edge-school", on: first.disk)
    #expect(second.status == .contentWrong)
    #expect(second.errors.contains("E999"))
    #expect(second.errors.contains("findings.md:"))
    #expect(second.written == before)
  }

  @Test func asksForAnEditionThatExists() async throws {
    let run = await Run("build", "--edition", "governers", on: try Example.disk())
    #expect(run.status == .wrongUsage)
    #expect(run.errors.contains("did you mean “governors”?"))
    #expect(run.written.isEmpty)
  }

  @Test func writesOneEditionWhereOneIsAskedFor() async throws {
    let run = await Run(
      "build", "larkmoor-edge-school", "--edition", "governors", "--only", "pages",
      on: try Example.disk())
    #expect(run.status == .done)
    #expect(run.written.keys.allSatisfy { $0.hasPrefix("Output/larkmoor-edge-school/governors/") })
    #expect(run.written["Output/larkmoor-edge-school/governors/report.html"] == nil)
  }

  @Test func speaksAsAtTheDateItIsGiven() async throws {
    let run = await Run("build", "--as-of", "2027-01-25", on: try Example.disk())
    let page = try #require(run.disk.text("Output/larkmoor-edge-school/school/index.html"))
    #expect(page.contains("25 January 2027"))
    let wrong = await Run("build", "--as-of", "2027-02-30", on: try Example.disk())
    #expect(wrong.status == .wrongUsage)
  }

  @Test func finishesAfterEveryPlaceWhereTheDiskMayFail() async throws {
    let whole = await Run("build", "sallowby-primary-school", on: try Example.disk())
    for failing in stride(from: 1, through: 90, by: 7) {
      let disk = MemoryFileSystem(bytes: try Example.files(), failsAtChange: failing)
      let broken = await Run("build", "sallowby-primary-school", on: disk)
      guard broken.status != .done else { continue }
      #expect(broken.status == .worldFailed)
      let mended = MemoryFileSystem(bytes: disk.files)
      let again = await Run("build", "sallowby-primary-school", on: mended)
      #expect(again.status == .done)
      #expect(again.written == whole.written)
    }
  }

  @Test func worksInAnyFolder() async throws {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in try Example.files() { files["/a b/#1 %20 é/" + path] = bytes }
    let run = await Run(
      "build", "--content", "/a b/#1 %20 é/Content", "--output", "/c d/Öut", "--edition",
      "governors", on: MemoryFileSystem(bytes: files))
    #expect(run.status == .done, "\(run.errors)")
    let plain = await Run("build", "--edition", "governors", on: try Example.disk())
    for (path, bytes) in plain.written {
      #expect(run.disk.files["/c d/Öut/" + path.dropFirst("Output/".count)] == bytes)
    }
    #expect(run.disk.files.keys.contains { $0.hasPrefix("/a b/#1 %20 é/.reviewday/") })
  }

  @Test func runsWithoutALibraryOrThemeBeside() async throws {
    let files = try Example.files().filter { !$0.key.hasPrefix("Content/library/") }
    let run = await Run("build", on: MemoryFileSystem(bytes: files))
    let whole = await Run("build", on: try Example.disk())
    #expect(run.status == .done)
    #expect(Set(run.written.keys) == Set(whole.written.keys))
  }

  @Test func takesAThemeBesideTheContentForTheDefault() async throws {
    var files = try Example.files()
    files["Themes/plum/theme.yaml"] = Array("accent: \"#5a1f4a\"\n".utf8)
    let run = await Run(
      "build", "--theme", "plum", "--edition", "school", on: MemoryFileSystem(bytes: files))
    #expect(run.status == .done, "\(run.errors)")
    let sheet = run.written.first { $0.key.hasSuffix(".css") }?.value ?? []
    #expect(String(decoding: sheet, as: UTF8.self).contains("#5a1f4a"))
    let none = await Run("build", "--theme", "plumm", on: MemoryFileSystem(bytes: files))
    #expect(none.status == .wrongUsage)
  }
}
