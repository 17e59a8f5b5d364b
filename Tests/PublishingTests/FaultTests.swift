import Base
import Publishing
import Synchronization
import TestSupport
import Testing

/// Runs die at every single operation; what stands is always whole, and the next run completes it.
@Suite(.serialized) struct FaultTests {
  /// One thing to do to a folder that stands in some state.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var before: [[OutputFile]]
    /// Nil to withdraw.
    var files: [OutputFile]?
  }

  static let cases = [
    Case(testDescription: "the first publication", before: [], files: first),
    Case(testDescription: "the second", before: [first], files: second),
    Case(testDescription: "the third", before: [first, second], files: third),
    Case(testDescription: "the same once more", before: [first, second], files: second),
    Case(testDescription: "a withdrawal", before: [first, second], files: nil),
  ]
  private static let foreign = [
    "notes of the head.txt": "mine", "actions/A1 with remarks.html": "<p>mine</p>",
  ]

  /// How many points were tried and how many runs were made over what they left.
  private static let tried = Mutex((points: 0, runs: 0))

  private func prepared(_ point: Case) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem.share(Self.foreign)
    for files in point.before {
      _ = try publish(release(files), to: drive, in: disk, settings())
    }
    return disk
  }

  private func carryOut(
    _ files: [OutputFile]?, on disk: MemoryFileSystem, process: Int = 7
  ) -> Halt? {
    let workplace = FakeWorkplace(process: process)
    workplace.end(process: 7)
    do throws(Halt) {
      if let files {
        _ = try publish(release(files), to: drive, in: disk, settings(workplace))
      } else {
        _ = try withdraw("hill", edition: nil, from: drive, in: disk, settings(workplace))
      }
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: cases)
  func leavesEveryPageWholeAndAWayOnWhereverItIsKilled(point: Case) throws {
    let good = try prepared(point)
    for change in 1... {
      let disk = good.next(failsAtChange: change)
      let halt = carryOut(point.files, on: disk)
      expectWhole(disk, "\(point.testDescription), killed at \(change)")
      guard halt != nil else {
        #expect(change > 1)
        print("\(point.testDescription): killed at each of \(change - 1) operations")
        return
      }
      Self.tried.withLock { $0.points += 1 }
      for next in [first, second, third, nil] {
        expectCompletion(of: next, over: disk, "\(point.testDescription), killed at \(change)")
      }
    }
  }

  @Test(arguments: [cases[1], cases[4]])
  func goesOnEvenWhereGoingOnIsKilledToo(point: Case) throws {
    let good = try prepared(point)
    for change in 1... {
      let disk = good.next(failsAtChange: change)
      guard carryOut(point.files, on: disk) != nil else { return }
      for again in 1... {
        let other = disk.next(failsAtChange: again)
        let halt = carryOut(second, on: other, process: 8)
        expectWhole(other, "\(point.testDescription), killed at \(change), then at \(again)")
        guard halt != nil else { break }
        Self.tried.withLock { $0.points += 1 }
        // The number of the process that was killed is gone too.
        expectCompletion(of: third, over: other, "killed at \(change), then at \(again)", gone: 8)
      }
    }
    print("killed so far at \(Self.tried.withLock { $0 })")
  }

  private func expectWhole(_ disk: MemoryFileSystem, _ place: String) {
    #expect(disk.brokenLinks == [], "\(place)")
    for (path, text) in Self.foreign { #expect(disk.text("\(drive)/\(path)") == text, "\(place)") }
    #expect(disk.text("/share/hill/other.txt") == "a file of the school's")
  }

  private func expectCompletion(
    of files: [OutputFile]?, over disk: MemoryFileSystem, _ place: String, gone: Int = 7
  ) {
    let mended = disk.next()
    let workplace = FakeWorkplace(process: 9)
    for process in [7, gone] { workplace.end(process: process) }
    Self.tried.withLock { $0.runs += 1 }
    do throws(Halt) {
      if let files {
        _ = try publish(release(files), to: drive, in: mended, settings(workplace))
        let verdict = try verify(drive, in: mended, settings(workplace))
        #expect(verdict.changed + verdict.lost == [] && !verdict.isInterrupted, "\(place)")
      } else {
        _ = try withdraw("hill", edition: nil, from: drive, in: mended, settings(workplace))
      }
    } catch .wrongFolder(let words) where files == nil {
      // Killed before anything was written, or after all was taken away.
      #expect(words.contains("nothing"), "\(place)")
    } catch {
      Issue.record("\(place): \(error)")
      return
    }
    expectWhole(mended, place)
    expectJust(files, on: mended, place)
  }

  private func expectJust(_ files: [OutputFile]?, on disk: MemoryFileSystem, _ place: String) {
    let made = bytes(files ?? [])
    for (path, bytes) in made { #expect(disk.published[path] == bytes, "\(path), \(place)") }
    let others = disk.published.keys.filter { made[$0] == nil && Self.foreign[$0] == nil }
    let spare = others.filter { files == nil || !$0.hasPrefix("assets/") }
    #expect(spare.isEmpty, "\(spare) left over, \(place)")
    let own = files == nil ? [] : ["\(drive)/reviewday/publication.txt"]
    #expect(files == nil || disk.state == own, "\(place)")
  }
}
