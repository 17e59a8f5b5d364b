import Base
import Publishing
import Synchronization
import TestSupport
import Testing

@Suite struct LockTests {
  /// A folder with the lock of a run that was killed, and that run's machine.
  private func lockedDisk() -> MemoryFileSystem {
    for change in 4... {
      let disk = MemoryFileSystem.share(failsAtChange: change)
      do throws(Halt) {
        _ = try publish(release(first), to: drive, in: disk, settings(FakeWorkplace(process: 7)))
      } catch { return disk.next() }
    }
    return MemoryFileSystem()
  }

  private func halt(
    _ disk: MemoryFileSystem, _ workplace: FakeWorkplace, _ sayings: Sayings = Sayings()
  ) -> Halt? {
    do throws(Halt) {
      _ = try publish(release(second), to: drive, in: disk, sayings.settings(workplace))
      return nil
    } catch {
      return error
    }
  }

  @Test func refusesWhileAnotherIsAtWorkAndSaysWhoSinceWhen() {
    let disk = lockedDisk()
    let workplace = FakeWorkplace(process: 8)
    workplace.pass(seconds: 125)
    guard case .taken(let words)? = halt(disk, workplace) else {
      Issue.record("two at once")
      return
    }
    #expect(words.hasPrefix("sam on desk is publishing to \(drive) since 2 min ago"))
    #expect(throws: Halt.self) {
      try rehearse(release(second), to: drive, in: disk, settings(workplace))
    }
    #expect(throws: Halt.self) {
      try withdraw("hill", edition: nil, from: drive, in: disk, settings(workplace))
    }
  }

  @Test func takesOverAtOnceWhereTheProcessIsGoneAndSaysSo() {
    let disk = lockedDisk()
    let workplace = FakeWorkplace(process: 8)
    workplace.end(process: 7)
    let sayings = Sayings()
    #expect(halt(disk, workplace, sayings) == nil)
    #expect(sayings.all == ["Taking over from sam on desk, whose publication did not end."])
    #expect(disk.state == ["\(drive)/reviewday/publication.txt"])
    #expect(disk.published.count == second.count)
  }

  @Test func waitsAQuarterOfAnHourForAnotherMachine() {
    let disk = lockedDisk()
    let workplace = FakeWorkplace(process: 8, host: "laptop")
    workplace.pass(seconds: 14 * 60)
    #expect(halt(disk, workplace) != nil)
    workplace.pass(seconds: 61)
    let sayings = Sayings()
    #expect(halt(disk, workplace, sayings) == nil)
    #expect(sayings.all.first == "sam on desk was publishing here; watching for 45 s.")
    #expect(workplace.milliseconds == 45_000)
  }

  @Test func believesASignOfLifeMoreThanAClock() throws {
    let disk = lockedDisk()
    let path = try #require(disk.state.first { $0.hasSuffix("lock-1.txt") })
    let text = try #require(disk.text(path))
    let later = FakeWorkplace(
      process: 8, host: "laptop",
      whilePausing: {
        // The other machine, whose clock is an hour slow, goes on with its work.
        disk.place(text.replacing("1800000000\nend", with: "1800000031\nend"), at: path)
      })
    later.pass(seconds: 3_600)
    guard case .taken? = halt(disk, later) else {
      Issue.record("took over from a run that is alive")
      return
    }
  }

  @Test func stopsWhereAnotherMachineTookOverWhileItSlept() throws {
    let disk = MemoryFileSystem.share()
    _ = try publish(release(first), to: drive, in: disk, settings())
    let theirs = FakeWorkplace(process: 8, host: "laptop")
    // Somebody reads a file while this one waits for it; then the machine sleeps for an hour.
    disk.hold("\(drive)/report.pdf", times: 2)
    let sleeper = Sleeper()
    let ours = FakeWorkplace(process: 9, whilePausing: { sleeper.sleep(over: disk, theirs) })
    sleeper.puts(toSleep: ours)
    guard case .taken(let words)? = halt(disk, ours) else {
      Issue.record("went on beside another")
      return
    }
    #expect(words.contains("took over"))
    #expect(sleeper.halt == nil)
    #expect(
      disk.published.filter { !$0.key.hasPrefix("assets/") }
        == bytes(third).filter {
          !$0.key.hasPrefix("assets/")
        })
  }

  /// Over an empty folder, over papers, and over the lock of a run that was killed; the second does
  /// all its work between two operations of the first, wherever that may be.
  @Test func neverLetsASecondInBetweenTwoOperationsOfTheFirst() throws {
    let standing = MemoryFileSystem.share()
    _ = try publish(release(second), to: drive, in: standing, settings())
    var outcomes = (both: 0, oneRefused: 0)
    for start in [MemoryFileSystem.share(), standing, lockedDisk()] {
      for point in 1...200 {
        let disk = start.next()
        let others = Others(disk)
        let files = CrowdedFileSystem(disk, at: point) { others.publish(third) }
        let own = others.publish(first, in: files, process: 11)
        guard let their = others.ended else { break }
        #expect(own || their, "both stepped back at \(point)")
        if own && their { outcomes.both += 1 } else { outcomes.oneRefused += 1 }
        let verdict = try verify(drive, in: disk, settings())
        #expect(verdict.isWell, "at \(point): \(verdict)")
        #expect(disk.brokenLinks == [] && disk.state.count == 1)
      }
    }
    print("a second between any two operations: \(outcomes)")
    #expect(outcomes.oneRefused > 100)
  }
}

/// Publishes in the midst of another publication.
private final class Others: Sendable {
  private let disk: MemoryFileSystem
  private let end = Mutex<Bool?>(nil)

  init(_ disk: MemoryFileSystem) { self.disk = disk }

  /// Whether it came to its end; nil where it never began.
  var ended: Bool? { end.withLock { $0 } }

  func publish(_ files: [OutputFile]) {
    let result = publish(files, in: disk, process: 12)
    end.withLock { $0 = result }
  }

  func publish(_ files: [OutputFile], in fileSystem: any FileSystem, process: Int) -> Bool {
    let workplace = FakeWorkplace(process: process)
    workplace.end(process: 7)
    do throws(Halt) {
      _ = try Publishing.publish(release(files), to: drive, in: fileSystem, settings(workplace))
      return true
    } catch {
      if case .taken = error { return false }
      Issue.record("\(error)")
      return false
    }
  }
}

/// A disk on which something happens before the n-th call.
private final class CrowdedFileSystem: FileSystem {
  private let disk: MemoryFileSystem
  private let left: Mutex<Int>
  private let happening: @Sendable () -> Void

  init(_ disk: MemoryFileSystem, at call: Int, _ happening: @escaping @Sendable () -> Void) {
    self.disk = disk
    left = Mutex(call)
    self.happening = happening
  }

  private func count() {
    let isNow = left.withLock {
      $0 -= 1
      return $0 == 0
    }
    if isNow { happening() }
  }

  func entries(of folder: String) throws(FileTrouble) -> [FileEntry] {
    count()
    return try disk.entries(of: folder)
  }
  func read(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    count()
    return try disk.read(path, limit: limit)
  }
  func kind(of path: String) -> FileEntry.Kind? {
    count()
    return disk.kind(of: path)
  }
  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    count()
    try disk.write(bytes, to: path)
  }
  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    count()
    try disk.create(bytes, at: path)
  }
  func createDurably(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    count()
    try disk.createDurably(bytes, at: path)
  }
  func flush(folder: String) throws(FileTrouble) { try disk.flush(folder: folder) }
  func removeIfEmpty(folder: String) throws(FileTrouble) {
    count()
    try disk.removeIfEmpty(folder: folder)
  }
  func makeFolder(_ path: String) throws(FileTrouble) {
    count()
    try disk.makeFolder(path)
  }
  func rename(_ path: String, to other: String) throws(FileTrouble) {
    count()
    try disk.rename(path, to: other)
  }
  func remove(_ path: String) throws(FileTrouble) {
    count()
    try disk.remove(path)
  }
}

/// Publishes from another machine while this one sleeps.
private final class Sleeper: Sendable {
  private let asleep = Mutex<(wake: FakeWorkplace?, halt: Halt?)>((nil, nil))

  var halt: Halt? { asleep.withLock { $0.halt } }

  func puts(toSleep workplace: FakeWorkplace) { asleep.withLock { $0.wake = workplace } }

  func sleep(over disk: MemoryFileSystem, _ theirs: FakeWorkplace) {
    guard let sleeping = asleep.withLock({ $0.wake }) else { return }
    asleep.withLock { $0.wake = nil }
    for workplace in [sleeping, theirs] { workplace.pass(seconds: 3_600) }
    do throws(Halt) {
      _ = try publish(release(third), to: drive, in: disk, settings(theirs))
    } catch {
      asleep.withLock { $0.halt = error }
    }
  }
}
