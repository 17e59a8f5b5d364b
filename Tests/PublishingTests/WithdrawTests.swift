import Base
import Publishing
import TestSupport
import Testing

@Suite struct WithdrawTests {
  private let disk = MemoryFileSystem.share(["minutes.docx": "m"])

  init() throws {
    _ = try publish(release(first), to: drive, in: disk, settings())
    _ = try publish(release(second), to: drive, in: disk, settings())
  }

  @Test func takesAwayEverythingThatWasEverWritten() throws {
    #expect(disk.published["assets/site-1.css"] != nil)
    let report = try withdraw("hill", edition: nil, from: drive, in: disk, settings())
    #expect(disk.published == ["minutes.docx": Array("m".utf8)])
    #expect(disk.state.isEmpty)
    for folder in ["assets", "surveys", "reviewday"] {
      #expect(disk.kind(of: "\(drive)/\(folder)") == nil, "\(folder)")
    }
    #expect(report.removed.count == 7)
    #expect(report.foreign?.byPeople == ["minutes.docx"])
  }

  @Test func leavesWhatSomebodyChangedAndSaysSo() throws {
    try disk.write(Array("with remarks".utf8), to: "\(drive)/findings.html")
    let report = try withdraw("hill", edition: nil, from: drive, in: disk, settings())
    #expect(report.changedByHand == ["findings.html"])
    #expect(disk.published.keys.sorted() == ["findings.html", "minutes.docx"])
  }

  @Test func leavesAnotherSchoolsPapersAndAnotherEdition() {
    let before = disk.files
    for (school, edition) in [("dale", nil), ("hill", "families")] {
      #expect(throws: Halt.self) {
        try withdraw(school, edition: edition, from: drive, in: disk, settings())
      }
    }
    #expect(disk.files == before)
  }

  @Test func saysWhatItWouldTakeAwayAndTouchesNothing() throws {
    let before = disk.files
    let report = try withdraw(
      "hill", edition: "governors", from: drive, isRehearsal: true, in: disk, settings())
    #expect(report.removed.count == 7 && report.removed.first == "index.html")
    #expect(disk.files == before)
  }

  @Test func leavesAFolderOfTheSchoolsAlone() {
    let other = MemoryFileSystem.share(["index.html": "the school's own"])
    #expect(throws: Halt.self) {
      try withdraw("hill", edition: nil, from: drive, in: other, settings())
    }
    #expect(other.changes == 0)
  }

  @Test func leavesRoomForTheMendedPapers() throws {
    _ = try withdraw("hill", edition: nil, from: drive, in: disk, settings())
    let report = try publish(release(third), to: drive, in: disk, settings())
    #expect(report.previous.isEmpty)
    #expect(disk.published.count == third.count + 1)
  }
}
