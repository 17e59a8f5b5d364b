import Base
import Publishing
import Synchronization
import TestSupport
import Testing

/// The power goes: of what was renamed and removed in a folder since it was last flushed, the disk
/// may have kept any part.
@Suite struct PowerCutTests {
  @Test(arguments: FaultTests.cases)
  func leavesEveryPageWholeWhateverTheDiskHadNotKept(point: FaultTests.Case) throws {
    let good = MemoryFileSystem.share(["mine.txt": "m"])
    for files in point.before {
      _ = try publish(release(files), to: drive, in: good, settings())
    }
    var generator = SeededGenerator(seed: 5)
    var cuts = 0
    for change in 1... {
      let disk = ForgetfulFileSystem(good.next(failsAtChange: change))
      let isDone = carryOut(point.files, on: disk, process: 7)
      for _ in 0..<12 {
        let left = disk.afterPowerCut(using: &generator)
        let place = "\(point.testDescription), power cut at \(change)"
        cuts += 1
        #expect(left.brokenLinks == [], "\(place)")
        #expect(left.text("\(drive)/mine.txt") == "m", "\(place)")
        #expect(carryOut(third, on: left, process: 8), "\(place)")
        let papers = left.published.filter { !$0.key.hasPrefix("assets/") && $0.key != "mine.txt" }
        #expect(papers == bytes(third).filter { !$0.key.hasPrefix("assets/") }, "\(place)")
      }
      guard !isDone else { break }
    }
    print("\(point.testDescription): \(cuts) power cuts")
  }

  private func carryOut(
    _ files: [OutputFile]?, on disk: any FileSystem, process: Int
  ) -> Bool {
    let workplace = FakeWorkplace(process: process)
    workplace.end(process: 7)
    do throws(Halt) {
      if let files {
        _ = try publish(release(files), to: drive, in: disk, settings(workplace))
      } else {
        _ = try withdraw("hill", edition: nil, from: drive, in: disk, settings(workplace))
      }
      return true
    } catch {
      return false
    }
  }
}

/// A disk that keeps the contents of files it was told to flush, and the names in a folder only
/// once that is flushed.
private final class ForgetfulFileSystem: FileSystem {
  private let disk: MemoryFileSystem
  private let memory: Mutex<Memory>

  private struct Memory {
    var kept: [String: [UInt8]]
    /// What happened to names since they were flushed, in order; nil for one that went.
    var pending: [[(path: String, bytes: [UInt8]?)]] = []
  }

  init(_ disk: MemoryFileSystem) {
    self.disk = disk
    memory = Mutex(Memory(kept: disk.files))
  }

  /// The disk when the power is back: any part of what it was not told to keep is lost.
  func afterPowerCut(using generator: inout SeededGenerator) -> MemoryFileSystem {
    let (kept, pending) = memory.withLock { ($0.kept, $0.pending) }
    var files = kept
    for changes in pending where Bool.random(using: &generator) {
      for change in changes { files[change.path] = change.bytes }
    }
    return MemoryFileSystem(bytes: files)
  }

  func flush(folder: String) throws(FileTrouble) {
    try disk.flush(folder: folder)
    memory.withLock { memory in
      var left: [[(path: String, bytes: [UInt8]?)]] = []
      for changes in memory.pending {
        let lies = changes.allSatisfy { $0.path.dropLast($0.path.name.count + 1) == folder }
        guard lies else {
          left.append(changes)
          continue
        }
        for change in changes { memory.kept[change.path] = change.bytes }
      }
      memory.pending = left
    }
  }

  private func remember(_ changes: [(path: String, bytes: [UInt8]?)]) {
    memory.withLock { $0.pending.append(changes) }
  }

  func createDurably(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    try disk.createDurably(bytes, at: path)
    remember([(path, bytes)])
  }
  func rename(_ path: String, to other: String) throws(FileTrouble) {
    try disk.rename(path, to: other)
    remember([(path, nil), (other, disk.files[other])])
  }
  func remove(_ path: String) throws(FileTrouble) {
    try disk.remove(path)
    remember([(path, nil)])
  }
  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    try disk.write(bytes, to: path)
    remember([(path, bytes)])
  }
  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    try disk.create(bytes, at: path)
    remember([(path, [])])
  }
  func makeFolder(_ path: String) throws(FileTrouble) { try disk.makeFolder(path) }
  func removeIfEmpty(folder: String) throws(FileTrouble) { try disk.removeIfEmpty(folder: folder) }
  func entries(of folder: String) throws(FileTrouble) -> [FileEntry] {
    try disk.entries(of: folder)
  }
  func read(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    try disk.read(path, limit: limit)
  }
  func kind(of path: String) -> FileEntry.Kind? { disk.kind(of: path) }
}

extension String {
  fileprivate var name: Substring { split(separator: "/").last ?? "" }
}
