import Base
import Foundation
import Testing

@testable import Platform

@Suite struct DiskTests {
  let disk = Disk()

  @Test(arguments: ["plain", "with space", "100% #1", "école à Noël", "a'b\"c", "?q&a"])
  func writesAndReadsWhateverTheFolderIsCalled(name: String) throws {
    let folder = try TemporaryFolder(named: name)
    try disk.write(Array("one".utf8), to: folder["note \(name).md"])
    try disk.write(Array("two".utf8), to: folder["note \(name).md"])
    #expect(try disk.read(folder["note \(name).md"], limit: 3) == Array("two".utf8))
    #expect(try disk.entries(of: folder.path).map(\.name) == ["note \(name).md"])
  }

  @Test func readsAnEmptyFileAsNoBytes() throws {
    let folder = try TemporaryFolder()
    try disk.create([], at: folder["empty"])
    #expect(try disk.read(folder["empty"], limit: 0) == [])
  }

  @Test func tellsFilesFoldersLinksAndFIFOsApart() throws {
    let folder = try TemporaryFolder()
    try disk.create([1, 2], at: folder["file"])
    try disk.makeFolder(folder["folder/deep/deeper"])
    symlink("file", folder["to file"])
    symlink("folder", folder["to folder"])
    symlink("nowhere", folder["to nothing"])
    mkfifo(folder["fifo"], 0o600)
    let kinds = Dictionary(
      uniqueKeysWithValues: try disk.entries(of: folder.path).map { ($0.name, $0) })
    #expect(kinds["file"] == FileEntry(name: "file", kind: .file, size: 2))
    #expect(kinds["folder"]?.kind == .folder)
    #expect(kinds["to file"]?.kind == .link(leadsTo: .file))
    #expect(kinds["to folder"]?.kind == .link(leadsTo: .folder))
    #expect(kinds["to nothing"]?.kind == .link(leadsTo: nil))
    #expect(kinds["fifo"]?.kind == .other)
    #expect(kinds.count == 6)
    for (name, entry) in kinds { #expect(disk.kind(of: folder[name]) == entry.kind) }
    #expect(disk.kind(of: folder["absent"]) == nil)
  }

  @Test func refusesToReadWhatIsNotAPlainFile() throws {
    let folder = try TemporaryFolder()
    try disk.create([1], at: folder["file"])
    try disk.makeFolder(folder["folder"])
    symlink("file", folder["link"])
    mkfifo(folder["fifo"], 0o600)
    for name in ["folder", "link", "fifo"] {
      let trouble = #expect(throws: FileTrouble.self) {
        try disk.read(folder[name], limit: 10)
      }
      #expect(trouble?.kind == .notAFile, "\(name)")
    }
  }

  @Test func refusesAFileOverTheLimitAndNamesBothSizes() throws {
    let folder = try TemporaryFolder()
    try disk.create(Array(repeating: 7, count: 100), at: folder["file"])
    let trouble = #expect(throws: FileTrouble.self) { try disk.read(folder["file"], limit: 99) }
    #expect(trouble?.kind == .tooLarge)
    #expect(trouble?.message.hasSuffix("it has 100 bytes and the limit is 99") == true)
  }

  @Test func saysThatAMissingFileIsMissing() throws {
    let trouble = #expect(throws: FileTrouble.self) { try disk.read("/no/such/file", limit: 9) }
    #expect(trouble?.kind == .missing)
    #expect(try disk.entries(of: "/no/such/folder") == [])
  }

  @Test func saysWhatToDoWhenTheDiskIsFull() {
    let trouble = FileTrouble("governors/index.html", .writing, ENOSPC)
    #expect(
      trouble.message == """
        cannot write governors/index.html: the disk is full; free some space and run the command \
        again
        """)
    #expect(trouble.kind == .full)
  }

  @Test func neverReplacesAFileByCreating() throws {
    let folder = try TemporaryFolder()
    try disk.create([1], at: folder["file"])
    #expect(throws: FileTrouble.self) { try disk.create([2], at: folder["file"]) }
    #expect(try disk.read(folder["file"], limit: 9) == [1])
  }

  @Test func replacesALinkRatherThanWhatItLeadsTo() throws {
    let folder = try TemporaryFolder()
    try disk.create([1], at: folder["target"])
    symlink("target", folder["link"])
    try disk.write([2], to: folder["link"])
    #expect(try disk.read(folder["target"], limit: 9) == [1])
    #expect(try disk.read(folder["link"], limit: 9) == [2])
  }

  @Test func leavesNothingBesideAFileThatCouldNotBeReplaced() throws {
    let folder = try TemporaryFolder()
    try disk.makeFolder(folder["name/full"])
    #expect(throws: FileTrouble.self) { try disk.write([1], to: folder["name"]) }
    #expect(try disk.entries(of: folder.path).map(\.name) == ["name"])
  }

  @Test func removesAFolderWithoutFollowingItsLinks() throws {
    let folder = try TemporaryFolder()
    try disk.makeFolder(folder["kept"])
    try disk.create([1], at: folder["kept/file"])
    try disk.makeFolder(folder["gone/deep"])
    try disk.create([1], at: folder["gone/deep/file"])
    symlink("../kept", folder["gone/link"])
    try disk.remove(folder["gone"])
    try disk.remove(folder["gone"])
    #expect(disk.kind(of: folder["gone"]) == nil)
    #expect(disk.kind(of: folder["kept/file"]) == .file)
  }

  @Test func refusesAFolderWhereAFileStands() throws {
    let folder = try TemporaryFolder()
    try disk.create([1], at: folder["file"])
    let trouble = #expect(throws: FileTrouble.self) { try disk.makeFolder(folder["file"]) }
    #expect(trouble?.kind == .notAFile)
    #expect(throws: FileTrouble.self) { try disk.makeFolder(folder["file/deeper"]) }
  }
}
