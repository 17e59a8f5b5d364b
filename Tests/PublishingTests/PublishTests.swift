import Base
import Publishing
import Synchronization
import TestSupport
import Testing

@Suite struct PublishTests {
  @discardableResult
  private func put(_ files: [OutputFile], on disk: MemoryFileSystem) throws -> PublishReport {
    try publish(release(files), to: drive, in: disk, settings())
  }

  private func halt(_ files: [OutputFile], on disk: MemoryFileSystem) -> Halt? {
    do throws(Halt) {
      _ = try publish(release(files), to: drive, in: disk, settings())
      return nil
    } catch {
      return error
    }
  }

  @Test func fillsAFolderAndLeavesOnlyItsListBesideThePapers() throws {
    let disk = MemoryFileSystem.share()
    let report = try put(first, on: disk)
    #expect(disk.published == bytes(first))
    #expect(disk.state == ["\(drive)/reviewday/publication.txt"])
    #expect(report.added.count == 7)
    #expect(report.added.last == "index.html")
    #expect(report.added.first == "assets/site-1.css")
  }

  @Test func saysWhichOfHowManyFilesItWrites() throws {
    let counted = Mutex<[String]>([])
    var settings = settings()
    settings.count = { number, files, path in
      counted.withLock { $0.append("\(number) of \(files): \(path)") }
    }
    let disk = MemoryFileSystem.share()
    let report = try publish(release(first), to: drive, in: disk, settings)
    let said = counted.withLock { $0 }
    #expect(said == report.added.enumerated().map { "\($0 + 1) of 7: \($1)" })
    counted.withLock { $0 = [] }
    _ = try publish(release(first), to: drive, in: disk, settings)
    #expect(counted.withLock { $0 }.isEmpty)
  }

  @Test func doesNotTouchWhatIsAsItShouldBe() throws {
    let disk = MemoryFileSystem.share()
    try put(first, on: disk)
    var changed = first
    changed[5].bytes += Array("!".utf8)
    let report = try put(changed, on: disk)
    #expect(report.changed == [first[5].path])
    #expect(report.unchanged == 6)
    let before = disk.files
    let again = try put(changed, on: disk)
    #expect(again.unchanged == 7 && again.changed.isEmpty && again.seal == report.seal)
    #expect(disk.files == before)
  }

  @Test func keepsThePreviousAssetsUntilTheNextPublication() throws {
    let disk = MemoryFileSystem.share()
    try put(first, on: disk)
    let report = try put(second, on: disk)
    #expect(report.previous == ["assets/site-1.css"])
    #expect(report.removed.sorted() == ["actions/A1.html", "actions/A2.html", "plan.csv"])
    #expect(disk.published["assets/site-1.css"] != nil)
    try put(second, on: disk)
    #expect(disk.published["assets/site-1.css"] != nil, "the same once more is no next one")
    let last = try put(third, on: disk)
    #expect(last.removed.contains("assets/site-1.css"))
    #expect(disk.published["assets/site-1.css"] == nil)
    #expect(disk.published["assets/site-2.css"] != nil)
  }

  @Test func tellsOfForeignFilesAndLeavesThem() throws {
    let disk = MemoryFileSystem.share(["minutes.docx": "m", "actions/Thumbs.db": "t"])
    let report = try put(first, on: disk)
    #expect(report.foreign.byPeople == ["minutes.docx"])
    #expect(report.foreign.byComputers == ["actions/Thumbs.db"])
    try put(second, on: disk)
    #expect(disk.text("\(drive)/actions/Thumbs.db") == "t")
    #expect(disk.text("\(drive)/minutes.docx") == "m")
  }

  @Test(arguments: [("hill", "school"), ("dale", "governors")])
  func refusesAFolderOfAnotherSchoolOrEdition(school: String, edition: String) throws {
    let disk = MemoryFileSystem.share()
    try put(first, on: disk)
    let before = disk.files
    let other = Cover(
      school: school, name: "Other", edition: edition, status: "agreed", program: "p")
    #expect(throws: Halt.self) {
      try publish(Release(cover: other, files: second), to: drive, in: disk, settings())
    }
    #expect(throws: Halt.self) {
      try rehearse(Release(cover: other, files: second), to: drive, in: disk, settings())
    }
    #expect(disk.files == before)
  }

  @Test(arguments: ["findings.html", "surveys/staff.html", "actions", "assets"])
  func refusesBeforeAnythingIsTouchedWhereSomethingForeignIsInTheWay(path: String) throws {
    let disk = MemoryFileSystem.share([path: "somebody's"])
    let before = disk.files
    guard case .inTheWay(let reasons) = halt(first + second.dropFirst(2).prefix(2), on: disk) else {
      Issue.record("published over \(path)")
      return
    }
    #expect(reasons.contains { $0.hasPrefix(path) })
    #expect(disk.files == before)
  }

  @Test func refusesToOverwriteAPageThatSomebodyChanged() throws {
    let disk = MemoryFileSystem.share()
    try put(first, on: disk)
    try disk.write(Array("with remarks".utf8), to: "\(drive)/findings.html")
    let before = disk.files
    guard case .inTheWay(let reasons) = halt(second, on: disk) else {
      Issue.record("published over a changed page")
      return
    }
    #expect(
      reasons == [
        "findings.html was changed by somebody since it was published; move that copy elsewhere"
      ])
    #expect(disk.files == before)
  }

  @Test func leavesAPageThatSomebodyChangedAndThatIsNoLongerMade() throws {
    let disk = MemoryFileSystem.share()
    try put(first, on: disk)
    try disk.write(Array("with remarks".utf8), to: "\(drive)/actions/A1.html")
    #expect(try put(second, on: disk).changedByHand == ["actions/A1.html"])
    #expect(disk.text("\(drive)/actions/A1.html") == "with remarks")
  }

  @Test func bringsBackWhatSomebodyRemoved() throws {
    let disk = MemoryFileSystem.share()
    try put(first, on: disk)
    try disk.remove("\(drive)/findings.html")
    #expect(try put(first, on: disk).added == ["findings.html"])
    #expect(disk.published == bytes(first))
  }

  @Test func rehearsesWithoutTouchingAnything() throws {
    let disk = MemoryFileSystem.share(["mine.txt": "m"])
    try put(first, on: disk)
    let (before, changes) = (disk.files, disk.changes)
    let report = try rehearse(release(second), to: drive, in: disk, settings())
    #expect(disk.files == before && disk.changes == changes)
    let done = try put(second, on: disk)
    #expect(done == report)
  }

  @Test func makesOnlyTheLastFolderOfThePath() {
    let disk = MemoryFileSystem(files: ["/elsewhere/x": "x"])
    guard case .failed(let trouble)? = halt(first, on: disk) else {
      Issue.record("made the way to a drive that is not there")
      return
    }
    #expect(trouble.message.contains("is the drive connected?"))
    #expect(disk.files.count == 1)
  }

  @Test(arguments: [FileEntry.Kind.link(leadsTo: .folder), .link(leadsTo: nil), .other])
  func refusesToWriteThroughALink(kind: FileEntry.Kind) {
    let disk = MemoryFileSystem.share()
    disk.place(kind, at: "\(drive)/actions")
    #expect(halt(first, on: disk) != nil)
    #expect(disk.published.isEmpty)
  }

  @Test func refusesAListThatSomebodyChanged() throws {
    let disk = MemoryFileSystem.share()
    try put(first, on: disk)
    let path = "\(drive)/reviewday/publication.txt"
    let text = try #require(disk.text(path))
    try disk.write(Array(text.replacing("report.pdf", with: "retort.pdf").utf8), to: path)
    guard case .inTheWay? = halt(second, on: disk) else {
      Issue.record("believed a list that was changed")
      return
    }
    #expect(disk.published == bytes(first))
  }
}
