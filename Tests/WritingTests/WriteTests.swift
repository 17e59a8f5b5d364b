import Base
import TestSupport
import Testing
import Writing

@Suite struct WriteTests {
  let disk = MemoryFileSystem()

  @discardableResult
  func write(_ files: [OutputFile]) throws -> WriteReport {
    try Writing.write(files, to: folder, state: state, in: disk)
  }

  @Test func fillsANewFolderAndLeavesNothingBesideIt() throws {
    let report = try write(firstRun)
    #expect(disk.output == texts(firstRun))
    #expect(report.written.last == "index.html")
    #expect(report.written.first == "assets/style.css")
    let others = disk.files.keys.filter { !$0.hasPrefix(folder + "/") }
    #expect(others.allSatisfy { $0.hasPrefix(".reviewday/written/") && $0.hasSuffix(".manifest") })
  }

  @Test func changesNothingWhenNothingChanged() throws {
    try write(firstRun)
    let before = disk.changes
    let report = try write(firstRun)
    #expect(report == unchanged(5))
    #expect(disk.changes == before)
  }

  @Test func writesOnlyWhatChangedAndRemovesWhatIsNoLongerMade() throws {
    try write(firstRun)
    let report = try write(secondRun)
    #expect(disk.output == texts(secondRun))
    #expect(
      report.written == [
        "assets/style.css", "findings.html", "surveys/staff.html", "index.html",
      ])
    #expect(report.removed.sorted() == ["actions/A1.html", "actions/A2.html"])
    #expect(disk.kind(of: folder + "/actions") == nil)
    #expect(disk.files.keys.allSatisfy { !$0.contains("staging") && !$0.contains("journal") })
  }

  @Test func leavesForeignFilesAlone() throws {
    try write(firstRun)
    try disk.write(Array("mine".utf8), to: folder + "/actions/notes of the head.txt")
    let report = try write(secondRun)
    #expect(disk.text(folder + "/actions/notes of the head.txt") == "mine")
    #expect(report.kept.isEmpty)
  }

  @Test func keepsAStaleFileThatSomebodyChanged() throws {
    try write(firstRun)
    try disk.write(Array("first ACTION".utf8), to: folder + "/actions/A1.html")
    let report = try write(secondRun)
    #expect(report.kept == ["actions/A1.html"])
    #expect(report.removed == ["actions/A2.html"])
    #expect(disk.text(folder + "/actions/A1.html") == "first ACTION")
  }

  @Test func writesAFileAnewThatSomebodyChanged() throws {
    try write(firstRun)
    try disk.write(Array("entry x".utf8), to: folder + "/index.html")
    #expect(try write(firstRun).written == ["index.html"])
    #expect(disk.output == texts(firstRun))
  }

  @Test func worksOnWhenTheStateWasDeleted() throws {
    try write(firstRun)
    try disk.remove(state)
    let report = try write(secondRun)
    #expect(report.unchanged == 0)
    // Nobody knows any more that these were ours.
    #expect(disk.text(folder + "/actions/A1.html") == "first action")
    #expect(disk.text(folder + "/index.html") == "entry 2")
    #expect(try write(secondRun) == unchanged(4))
  }

  @Test(arguments: ["", "reviewday manifest 1\n", "nonsense\n\n", "reviewday manifest 1\nx y z\n"])
  func worksOnWhenTheStateIsSpoilt(text: String) throws {
    try write(firstRun)
    let manifest = try #require(disk.files.keys.first { $0.hasSuffix(".manifest") })
    try disk.write(Array(text.utf8), to: manifest)
    try disk.write(
      Array(text.utf8), to: manifest.replacing(".manifest", with: ".journal"))
    try write(secondRun)
    #expect(disk.text(folder + "/index.html") == "entry 2")
    #expect(disk.files.keys.allSatisfy { !$0.hasSuffix(".journal") })
  }

  @Test func writesEverythingAnewWhenTheOutputWasDeleted() throws {
    try write(firstRun)
    try disk.remove("Output")
    try write(secondRun)
    #expect(disk.output == texts(secondRun))
  }

  @Test(arguments: ["../index.html", "/etc/passwd", "a//b", "a/./b", "", "a\nb", "a/.."])
  func refusesAPathThatLeadsOut(path: String) {
    #expect(throws: FileTrouble.self) { try write([OutputFile(path: path, bytes: [1])]) }
    #expect(disk.changes == 0)
  }

  @Test func refusesTwoFilesThatOneDiskCouldTakeForOne() {
    let trouble = #expect(throws: FileTrouble.self) {
      try write(outputs(["actions/a1.html": "1", "actions/A1.html": "2"]))
    }
    #expect(trouble?.message.contains("two pages") == true)
    #expect(disk.changes == 0)
  }

  @Test(arguments: [FileEntry.Kind.link(leadsTo: .folder), .link(leadsTo: nil), .other])
  func refusesToWriteThroughALink(kind: FileEntry.Kind) throws {
    disk.place(kind, at: folder)
    #expect(throws: FileTrouble.self) { try write(firstRun) }
    #expect(disk.files.isEmpty)
  }

  @Test func refusesToWriteThroughALinkFurtherDown() throws {
    try write(secondRun)
    disk.place(.link(leadsTo: .folder), at: folder + "/actions")
    #expect(throws: FileTrouble.self) { try write(firstRun) }
    #expect(disk.text(folder + "/actions/A1.html") == nil)
  }
}
