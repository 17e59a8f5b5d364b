import Base
import Foundation
import Testing

@testable import Platform

@Suite struct DurableTests {
  let disk = Disk()

  @Test func makesAFileForOneMakerOnlyHoweverManyTry() async throws {
    let folder = try TemporaryFolder()
    let made = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask { [path = folder["lock"]] in
          do throws(FileTrouble) {
            try Disk().createDurably([UInt8(number)], at: path)
            return true
          } catch {
            return error.kind != .inTheWay
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made == 1)
    #expect(try disk.read(folder["lock"], limit: 1).count == 1)
  }

  @Test func flushesAFolderAndRemovesOnlyAnEmptyOne() throws {
    let folder = try TemporaryFolder()
    try disk.makeFolder(folder["in"])
    try disk.createDurably([1], at: folder["in/file"])
    try disk.flush(folder: folder["in"])
    try disk.removeIfEmpty(folder: folder["in"])
    #expect(disk.kind(of: folder["in/file"]) == .file)
    try disk.remove(folder["in/file"])
    try disk.removeIfEmpty(folder: folder["in"])
    #expect(disk.kind(of: folder["in"]) == nil)
    try disk.removeIfEmpty(folder: folder["in"])
  }

  @Test func leavesNothingBehindWhereTheDiskIsFull() throws {
    // Writing to it always fails for want of room.
    guard disk.kind(of: "/dev/full") != nil else { return }
    #expect(throws: FileTrouble.self) { try disk.write([1], to: "/dev/full/x") }
    let folder = try TemporaryFolder()
    #expect(throws: FileTrouble.self) { try disk.createDurably([1], at: folder["no/such/file"]) }
    #expect(try disk.entries(of: folder.path).isEmpty)
  }
}

@Suite struct ThisMachineTests {
  @Test func knowsThatItIsAtWorkItself() {
    let machine = ThisMachine()
    #expect(machine.isAtWork(machine.worker) == true)
    #expect(!machine.worker.host.isEmpty && !machine.worker.user.isEmpty)
    #expect(machine.now() > 1_700_000_000)
  }

  @Test func knowsThatAProcessIsGone() throws {
    let machine = ThisMachine()
    let program = Process()
    program.executableURL = URL(fileURLWithPath: "/bin/sh")
    program.arguments = ["-c", "exit 0"]
    try program.run()
    program.waitUntilExit()
    var other = machine.worker
    other.process = Int(program.processIdentifier)
    #expect(machine.isAtWork(other) == false)
    // A later process of the same number.
    var later = machine.worker
    later.started += "0"
    #expect(machine.isAtWork(later) == false)
    var before = machine.worker
    before.boot += "x"
    #expect(machine.isAtWork(before) == false)
  }

  @Test func cannotKnowOfAnotherMachine() {
    let machine = ThisMachine()
    var other = machine.worker
    other.machine = "another"
    #expect(machine.isAtWork(other) == nil)
  }
}
