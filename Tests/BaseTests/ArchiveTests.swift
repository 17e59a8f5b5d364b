import Base
import Testing

@Suite struct ArchiveTests {
  private let files = [
    OutputFile(path: "word/styles.xml", bytes: Array("<styles/>".utf8)),
    OutputFile(path: "Été/empty", bytes: []),
  ]

  @Test func storesEveryFileBeforeAListOfThem() throws {
    let archive = try #require(zipped(files))
    #expect(Array(archive.prefix(4)) == [0x50, 0x4B, 3, 4])
    let names = files.map { Array($0.path.utf8) }
    // Head and name of each file, its bytes, the entry in the list, and the end of the list.
    let expected = names.reduce(22) { $0 + 30 + 46 + 2 * $1.count } + files[0].bytes.count
    #expect(archive.count == expected)
    let end = Array(archive.suffix(22))
    #expect(Array(end.prefix(4)) == [0x50, 0x4B, 5, 6])
    #expect(end[10] == 2, "two files")
    let list = Int(end[16]) + Int(end[17]) << 8
    #expect(Array(archive[list..<(list + 4)]) == [0x50, 0x4B, 1, 2])
  }

  /// The check value that every description of the checksum gives.
  @Test func carriesTheChecksumThatReadersExpect() throws {
    let archive = try #require(zipped([OutputFile(path: "a", bytes: Array("123456789".utf8))]))
    #expect(Array(archive[14..<18]) == [0x26, 0x39, 0xF4, 0xCB])
  }

  @Test func makesTheSameBytesOnAnyDay() {
    #expect(zipped(files) == zipped(files))
    #expect(zipped(files).map { Array($0[10..<14]) } == [0, 0, 0x21, 0])
  }

  @Test func refusesMoreFilesThanTheFormatCounts() {
    #expect(zipped(Array(repeating: files[1], count: 0xFFFF)) == nil)
  }
}
