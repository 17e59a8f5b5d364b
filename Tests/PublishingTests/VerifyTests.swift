import Base
import Publishing
import TestSupport
import Testing

@Suite struct VerifyTests {
  private let disk = MemoryFileSystem.share()
  private let seal: String

  init() throws { seal = try publish(release(first), to: drive, in: disk, settings()).seal }

  private func verdict() throws -> Verdict { try verify(drive, in: disk, settings()) }

  @Test func findsNothingWhereNothingHappened() throws {
    let verdict = try verdict()
    #expect(verdict.isWell && verdict.whole == 7 && verdict.seal == seal)
    #expect(disk.changes == disk.changes)
  }

  @Test func namesWhatWasChangedLostAndAdded() throws {
    try disk.write(Array("x".utf8), to: "\(drive)/plan.csv")
    try disk.remove("\(drive)/findings.html")
    try disk.write([1], to: "\(drive)/actions/copy of A1.html")
    try disk.write([1], to: "\(drive)/Thumbs.db")
    let verdict = try verdict()
    #expect(!verdict.isWell)
    #expect(verdict.changed == ["plan.csv"])
    #expect(verdict.lost == ["findings.html"])
    #expect(verdict.foreign?.byPeople == ["actions/copy of A1.html"])
    #expect(verdict.foreign?.byComputers == ["Thumbs.db"])
  }

  @Test func namesAFileWhoseSizeStayedTheSame() throws {
    var text = try #require(disk.published["report.pdf"])
    text[0] ^= 1
    try disk.write(text, to: "\(drive)/report.pdf")
    #expect(try verdict().changed == ["report.pdf"])
  }

  @Test func missesNoAssetThatOnlyOldPagesAskFor() throws {
    _ = try publish(release(second), to: drive, in: disk, settings())
    #expect(try verdict().isWell)
    try disk.remove("\(drive)/assets/site-1.css")
    #expect(try verdict().isWell)
  }

  @Test func saysThatAPublicationWasBrokenOff() throws {
    for change in 10...40 {
      let other = disk.next(failsAtChange: change)
      do throws(Halt) {
        _ = try publish(release(second), to: drive, in: other, settings())
        return
      } catch {}
      let verdict = try verify(drive, in: other.next(), settings())
      #expect(verdict.isInterrupted && !verdict.isWell, "\(change)")
    }
  }

  @Test func doesNotMistakeAnyFolderForAPublishedOne() {
    let other = MemoryFileSystem.share(["index.html": "x"])
    #expect(throws: Halt.self) { try verify(drive, in: other, settings()) }
  }
}
