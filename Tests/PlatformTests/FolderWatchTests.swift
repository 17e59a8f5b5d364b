import Base
import Foundation
import Testing

@testable import Platform

/// The watch on a real disk, by events and by looking.
@Suite(.serialized) struct FolderWatchTests {
  private let disk = Disk()

  /// The next change, or nil after five seconds.
  private func next(_ watch: FolderWatch) async -> FolderChange? {
    await withTaskGroup(of: FolderChange?.self) { group in
      group.addTask {
        for await change in watch.changes { return change }
        return nil
      }
      group.addTask {
        do { try await Task.sleep(for: .seconds(5)) } catch { return nil }
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
  }

  @Test(arguments: [false, true])
  func tellsOfAFileThatIsWrittenOrReplaced(looks: Bool) async throws {
    let folder = try TemporaryFolder(named: "Été 100% #1")
    try disk.makeFolder(folder["days/one"])
    let watch = FolderWatch([folder.path], looksThrough: looks)
    defer { watch.stop() }
    #expect((watch.reasonForLooking != nil) == looks)
    try disk.write(Array("a".utf8), to: folder["days/one/notes.md"])
    let first = try #require(await next(watch))
    #expect(first.paths.contains(folder["days/one/notes.md"]))
    #expect(!first.paths.contains { $0.hasSuffix(".reviewday-new") })
    try disk.write(Array("bb".utf8), to: folder["days/one/notes.md"])
    #expect(await next(watch)?.paths == [folder["days/one/notes.md"]])
  }

  @Test(arguments: [false, true])
  func tellsOfWhatIsInANewFolder(looks: Bool) async throws {
    let folder = try TemporaryFolder()
    let watch = FolderWatch([folder.path], looksThrough: looks)
    defer { watch.stop() }
    for number in 0..<50 {
      try disk.makeFolder(folder["new/\(number)"])
      try disk.create([1], at: folder["new/\(number)/a.md"])
    }
    var seen: Set<String> = []
    while !(0..<50).allSatisfy({ seen.contains(folder["new/\($0)/a.md"]) }) {
      seen.formUnion(try #require(await next(watch)).paths)
    }
    try disk.write([2], to: folder["new/7/a.md"])
    #expect(await next(watch)?.paths == [folder["new/7/a.md"]])
  }

  @Test func passesHiddenNamesAndThoseOfEditorsOver() async throws {
    let folder = try TemporaryFolder()
    try disk.makeFolder(folder[".git/objects"])
    let watch = FolderWatch([folder.path])
    defer { watch.stop() }
    try disk.create([1], at: folder[".git/objects/a"])
    try disk.create([1], at: folder[".notes.md.swp"])
    try disk.create([1], at: folder["notes.md~"])
    try disk.create([1], at: folder["notes.md"])
    #expect(await next(watch)?.paths == [folder["notes.md"]])
  }

  @Test(arguments: [false, true])
  func tellsThatAFolderHasGoneAndIsBack(looks: Bool) async throws {
    let folder = try TemporaryFolder()
    let content = folder["Content"]
    try disk.makeFolder(content + "/hill")
    let watch = FolderWatch([content], looksThrough: looks)
    defer { watch.stop() }
    try disk.rename(content, to: folder["Away"])
    #expect(await next(watch)?.paths.contains(content) == true)
    try disk.rename(folder["Away"], to: content)
    #expect(await next(watch)?.paths.contains(content) == true)
    try disk.create([1], at: content + "/hill/a.md")
    #expect(await next(watch)?.paths == [content + "/hill/a.md"])
  }

  @Test func waitsForAFolderThatIsNotThereYet() async throws {
    let folder = try TemporaryFolder()
    let watch = FolderWatch([folder["Themes"]])
    defer { watch.stop() }
    try disk.makeFolder(folder["Themes/own"])
    #expect(await next(watch)?.paths.contains(folder["Themes"]) == true)
  }

  @Test func tellsOfTenThousandFilesInVeryFewChanges() async throws {
    let folder = try TemporaryFolder()
    try disk.makeFolder(folder["hill"])
    let watch = FolderWatch([folder.path])
    defer { watch.stop() }
    for number in 0..<10_000 { try disk.create([1], at: folder["hill/\(number).md"]) }
    var count = 0
    var changes = 0
    while count < 10_000, let change = await next(watch) {
      changes += 1
      count += change.isEverything ? 10_000 : change.paths.count
    }
    #expect(count >= 10_000 && changes <= 3)
  }

  @Test func endsItsStreamWhenItIsStopped() async throws {
    let folder = try TemporaryFolder()
    let watch = FolderWatch([folder.path])
    watch.stop()
    #expect(await next(watch) == nil)
  }

  @Test func knowsTheDrivesThatDoNotTell() {
    let table = """
      36 35 98:0 / / rw - ext4 /dev/vda rw
      37 36 0:45 / /mnt/c rw,noatime shared:1 - 9p drvfs rw
      38 36 0:46 / /mnt/school rw - cifs //server/share rw
      39 36 0:47 / /srv/stick rw - fuse.sshfs a rw
      """
    func kind(_ major: UInt64, _ minor: UInt64) -> String? {
      FolderWatch.driveWithoutEvents(device: major << 8 | minor, in: table)
    }
    #expect(kind(98, 0) == nil && kind(7, 7) == nil)
    #expect(kind(0, 45)?.contains("Windows") == true)
    #expect(kind(0, 46) == "a network drive (cifs)")
    #expect(kind(0, 47) == "a drive that a program makes (fuse.sshfs)")
  }
}
