/// A ZIP archive that is open: `Platform` has the one over libzip, tests have others.
package protocol ArchiveParts {
  /// Unpacks one part; nil where there is none of that name.
  ///
  /// No more than `limit` bytes are ever unpacked, whatever the archive says of itself.
  func part(_ name: String, limit: Int) throws(ArchiveFault) -> [UInt8]?
}

/// Why an archive is not unpacked.
package enum ArchiveFault: Error, Hashable, Sendable {
  case notAnArchive
  case encrypted
  /// What is damaged, as a sentence.
  case damaged(String)
  case tooManyParts(Int)
  /// The name of the part that was too large, or grew too much.
  case tooLarge(String)
  /// There is nothing here to unpack it by, and why.
  case unavailable(FileTrouble)
}
