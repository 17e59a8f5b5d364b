package import Base
import CZip

/// A ZIP archive in memory, unpacked by libzip.
///
/// It stops by what was really unpacked and never by what the archive says of itself. Only parts
/// that are stored or deflated are unpacked: other manners may ask for much memory.
package final class ZipArchive: ArchiveParts {
  private let library: ZipLibrary
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let handle: ZipLibrary.Archive
  private var unpacked = 0

  /// The parts that an export may have: a workbook has about ten.
  private static let parts = 2_000
  /// The bytes that all parts together may unpack to.
  private static let whole = 96 << 20
  /// How many bytes may come of one, beyond the first mebibyte.
  private static let ratio = 250

  /// Opens an archive; throws `.unavailable` where this machine has no libzip.
  package init(_ archive: [UInt8]) throws(ArchiveFault) {
    guard let library = ZipLibrary.shared else { throw .unavailable(ZipArchive.missing) }
    // What begins otherwise is no file of an office, and the library takes no bytes for no parts.
    guard archive.starts(with: "PK".utf8) else { throw .notAnArchive }
    let entries = ZipArchive.entries(in: archive)
    guard entries <= ZipArchive.parts else { throw .tooManyParts(entries) }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: archive.count)
    _ = bytes.initialize(from: archive)
    var error = zip_error_t()
    library.initError(&error)
    defer { library.endError(&error) }
    let source = library.createSource(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    guard let source, let handle = library.open(source, ZIP_RDONLY, &error) else {
      library.freeSource(source)
      bytes.deallocate()
      throw .notAnArchive
    }
    self.library = library
    self.bytes = bytes
    self.handle = handle
  }

  deinit {
    library.discard(handle)
    bytes.deallocate()
  }

  package func part(_ name: String, limit: Int) throws(ArchiveFault) -> [UInt8]? {
    let index = library.locate(handle, name, UInt32(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var about = zip_stat_t()
    guard library.describe(handle, UInt64(index), 0, &about) == 0 else {
      throw .damaged("its part \(name) is not described")
    }
    guard about.encryption_method == ZIP_EM_NONE else { throw .encrypted }
    guard about.comp_method == ZIP_CM_STORE || about.comp_method == ZIP_CM_DEFLATE else {
      throw .damaged("its part \(name) is packed in a manner that no spreadsheet program uses")
    }
    guard let part = library.openPart(handle, UInt64(index), 0) else {
      throw .damaged("its part \(name) cannot be unpacked")
    }
    defer { _ = library.closePart(part) }
    let packed = Int(clamping: min(about.comp_size, UInt64(bytes.count)))
    let most = min(limit, max(1 << 20, packed.multiplied(by: ZipArchive.ratio)))
    return try unpack(part, name, most: min(most, ZipArchive.whole - unpacked))
  }

  private func unpack(
    _ part: ZipLibrary.Part, _ name: String, most: Int
  ) throws(ArchiveFault) -> [UInt8] {
    let piece = 1 << 18
    var out: [UInt8] = []
    while true {
      var count = 0
      out += [UInt8](unsafeUninitializedCapacity: piece) { buffer, filled in
        count = buffer.baseAddress.map { Int(library.read(part, $0, UInt64(piece))) } ?? -1
        filled = max(count, 0)
      }
      guard count >= 0 else { throw .damaged("its part \(name) cannot be unpacked to its end") }
      guard out.count <= most else { throw .tooLarge(name) }
      guard count > 0 else { break }
    }
    unpacked += out.count
    return out
  }

  /// How many entries the list at the archive's end can have, by the mark that each begins with.
  ///
  /// Counted before the library reads that list, which costs memory for each.
  private static func entries(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard buffer.count >= 4 else { return 0 }
      var found = 0
      for index in 0..<buffer.count - 3 where buffer[index] == 0x50 {
        let isMark =
          buffer[index + 1] == 0x4B && buffer[index + 2] == 1 && buffer[index + 3] == 2
        if isMark { found += 1 }
      }
      return found
    }
  }

  private static let missing = FileTrouble(
    path: "", kind: .missing,
    message: """
      a workbook is unpacked by libzip, which is not here: install it (apt-get install libzip4, \
      or brew install libzip), or save the sheet as CSV and import that
      """)
}

extension Int {
  fileprivate func multiplied(by other: Int) -> Int {
    let (product, isTooMuch) = multipliedReportingOverflow(by: other)
    return isTooMuch ? .max : product
  }
}
