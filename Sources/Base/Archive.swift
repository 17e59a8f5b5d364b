/// Files as one ZIP archive (PKWARE's APPNOTE 6.3.3), stored as they are in the order given; nil
/// for more than the plain form of the format can hold: 65,535 files, or four gigabytes.
///
/// The same files make the same bytes on any day: all are dated 1 January 1980, the format's first.
package func zipped(_ files: [OutputFile]) -> [UInt8]? {
  guard files.count < 0xFFFF else { return nil }
  var archive = ArchiveWriter()
  for file in files { archive.add(file) }
  archive.finish()
  return archive.bytes.count < 0xFFFF_FFFF ? archive.bytes : nil
}

private struct ArchiveWriter {
  private(set) var bytes: [UInt8] = []
  /// The list at the archive's end, with an entry for each file.
  private var directory: [UInt8] = []
  private var count = 0

  private static let firstDay = 0x0021
  private static let storesUTF8Names = 0x0800

  mutating func add(_ file: OutputFile) {
    let name = Array(file.path.utf8)
    let checksum = crc32(file.bytes)
    let start = bytes.count
    bytes.append(0x0403_4B50, width: 4)
    bytes.append(20, width: 2)
    describe(file.bytes.count, name.count, checksum, in: &bytes)
    bytes += name
    bytes += file.bytes
    directory.append(0x0201_4B50, width: 4)
    directory.append(20, width: 2)
    directory.append(20, width: 2)
    describe(file.bytes.count, name.count, checksum, in: &directory)
    // No comment, first disk, no attributes.
    for width in [2, 2, 2, 4] { directory.append(0, width: width) }
    directory.append(start, width: 4)
    directory += name
    count += 1
  }

  /// What stands the same before the file and in the list.
  private func describe(
    _ size: Int, _ nameLength: Int, _ checksum: UInt32, in bytes: inout [UInt8]
  ) {
    bytes.append(ArchiveWriter.storesUTF8Names, width: 2)
    bytes.append(0, width: 2)
    bytes.append(0, width: 2)
    bytes.append(ArchiveWriter.firstDay, width: 2)
    bytes.append(Int(checksum), width: 4)
    bytes.append(size, width: 4)
    bytes.append(size, width: 4)
    bytes.append(nameLength, width: 2)
    bytes.append(0, width: 2)
  }

  mutating func finish() {
    let start = bytes.count
    bytes += directory
    bytes.append(0x0605_4B50, width: 4)
    bytes.append(0, width: 4)
    bytes.append(count, width: 2)
    bytes.append(count, width: 2)
    bytes.append(directory.count, width: 4)
    bytes.append(start, width: 4)
    bytes.append(0, width: 2)
  }
}

extension [UInt8] {
  /// A number in so many bytes, the lowest first.
  fileprivate mutating func append(_ number: Int, width: Int) {
    for shift in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }
}

/// The checksum of ISO 3309, as archives carry it.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var register: UInt32 = ~0
  for byte in bytes {
    register = checksums[Int((register ^ UInt32(byte)) & 0xFF)] ^ (register >> 8)
  }
  return ~register
}

private let checksums: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { value, _ in
    value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
  }
}
