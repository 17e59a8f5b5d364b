import Base
import Publishing
import TestSupport
import Testing

/// Readers hold files open.
@Suite struct PatienceTests {
  private let disk = MemoryFileSystem.share()
  private let workplace = FakeWorkplace()
  private let sayings = Sayings()

  init() throws { _ = try publish(release(first), to: drive, in: disk, settings()) }

  private func halt(patience: Int = 30) -> Halt? {
    do throws(Halt) {
      _ = try publish(
        release(second), to: drive, in: disk, sayings.settings(workplace, patience: patience))
      return nil
    } catch {
      return error
    }
  }

  private func troubleOfWithdrawing() -> FileTrouble? {
    do throws(Halt) {
      _ = try withdraw(
        "hill", edition: nil, from: drive, in: disk, sayings.settings(workplace, patience: 1))
      return nil
    } catch {
      if case .failed(let trouble) = error { return trouble }
      return nil
    }
  }

  @Test func triesAgainWithGrowingPausesAndSaysSo() {
    disk.hold("\(drive)/report.pdf", times: 4)
    #expect(halt() == nil)
    #expect(
      sayings.all == [
        "report.pdf is open on another computer; trying again for 30 s.",
        "report.pdf is free again.",
      ])
    #expect(workplace.milliseconds == 250 + 500 + 1_000 + 2_000)
    #expect(disk.published["report.pdf"] == bytes(second)["report.pdf"])
  }

  /// What Linux's own client, Windows shares and libsmbclient say of the same thing.
  @Test(arguments: [FileTrouble.Kind.busy, .denied, .inTheWay])
  func knowsAnOpenFileWhateverTheDriveCallsIt(kind: FileTrouble.Kind) {
    disk.hold("\(drive)/index.html", times: 3, as: kind)
    #expect(halt() == nil)
    #expect(sayings.all.last == "index.html is free again.")
  }

  @Test(arguments: [FileTrouble.Kind.full, .missing, .readOnly, .other])
  func doesNotWaitForWhatWaitingDoesNotMend(kind: FileTrouble.Kind) {
    disk.hold("\(drive)/index.html", times: 3, as: kind)
    #expect(halt() != nil)
    #expect(workplace.milliseconds == 0)
  }

  @Test func givesUpWhenItsPatienceEndsAndGoesOnWhenRunAgain() {
    disk.hold("\(drive)/report.pdf", times: 1_000)
    guard case .failed(let trouble)? = halt(patience: 7) else {
      Issue.record("had more patience than it said")
      return
    }
    #expect(trouble.message.hasPrefix("report.pdf could not be changed in 7 s"))
    #expect(workplace.milliseconds == 7_000)
    #expect(disk.brokenLinks == [])
    #expect(disk.state.map { $0.split(separator: "/").last } == ["journal.txt", "publication.txt"])
    disk.hold("\(drive)/report.pdf", times: 0)
    #expect(halt() == nil)
    #expect(disk.published["report.pdf"] == bytes(second)["report.pdf"])
    #expect(disk.published["plan.csv"] == nil)
  }

  @Test func takesTheRestAwayWhereAReaderHoldsOnePaper() throws {
    disk.hold("\(drive)/plan.csv", times: 1_000)
    #expect(troubleOfWithdrawing()?.message.hasPrefix("plan.csv") == true)
    #expect(disk.published.keys.sorted() == ["plan.csv"])
    disk.hold("\(drive)/plan.csv", times: 0)
    _ = try withdraw("hill", edition: nil, from: drive, in: disk, settings())
    #expect(disk.published.isEmpty && disk.state.isEmpty)
  }

  @Test func keepsAllThatAHeldPageShowsWhenTakingAway() throws {
    disk.hold("\(drive)/actions/A1.html", times: 1_000)
    #expect(troubleOfWithdrawing()?.message.hasPrefix("actions/A1.html") == true)
    #expect(disk.brokenLinks == [])
    #expect(disk.text("\(drive)/index.html")?.contains("have been withdrawn") == true)
  }
}
