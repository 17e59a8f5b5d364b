/// The one door to the disk: `Platform` has the real one, tests have one in memory.
///
/// Paths are absolute or relative to the working folder, with `/` between the parts. No call
/// follows a symbolic link out of the folder it was given.
package protocol FileSystem: Sendable {
  /// The entries of a folder, in any order; empty for a folder that does not exist.
  func entries(of folder: String) throws(FileTrouble) -> [FileEntry]
  /// The bytes of a regular file of at most `limit` bytes.
  func read(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8]
  /// What stands at a path; nil for nothing.
  func kind(of path: String) -> FileEntry.Kind?
  /// Writes a new file, or replaces one, without leaving half of it under that name.
  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble)
  /// Writes a new file where nothing stands and nobody looks yet: cheaper than `write`, but a crash
  /// may leave half of it.
  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble)
  /// Writes a new file where nothing stands and has the disk keep it before it returns, so that not
  /// even a power cut afterwards leaves half of it.
  ///
  /// Where something stands it is trouble of the kind `inTheWay`, however many try at once.
  func createDurably(_ bytes: [UInt8], at path: String) throws(FileTrouble)
  /// Has the disk keep what was renamed and removed in a folder, where the system can.
  func flush(folder: String) throws(FileTrouble)
  /// Removes a folder that is empty; one that is not, or is not there, stays as it is.
  func removeIfEmpty(folder: String) throws(FileTrouble)
  /// Makes a folder and those above it.
  func makeFolder(_ path: String) throws(FileTrouble)
  /// Renames a file or a folder on the same file system, replacing a file.
  func rename(_ path: String, to other: String) throws(FileTrouble)
  /// Removes a file, or a folder with all that is in it; nothing there is no trouble.
  func remove(_ path: String) throws(FileTrouble)
}

/// One name in a folder.
package struct FileEntry: Hashable, Sendable {
  package var name: String
  package var kind: Kind
  /// The size in bytes; 0 for anything but a regular file.
  package var size: Int

  /// What stands under a name.
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A symbolic link; `leadsTo` is what it points at, nil for nothing.
    indirect case link(leadsTo: Kind?)
    /// A FIFO, a socket, a device.
    case other
  }

  /// Whether it is called `private`: what stands in a folder of that name is never read, and never
  /// leaves the machine.
  package var isPrivate: Bool { name.lowercased() == "private" }

  package init(name: String, kind: Kind, size: Int) {
    self.name = name
    self.kind = kind
    self.size = size
  }
}

/// The world failing: which path, what was tried, why, and what to do.
package struct FileTrouble: Error, Hashable, Sendable {
  package var path: String
  package var kind: Kind
  /// What was tried and why it failed, as one sentence.
  package var message: String

  /// Why the world failed, as far as it changes what to do.
  package enum Kind: Hashable, Sendable {
    case missing, denied, tooLarge, notAFile, full, readOnly, busy, inTheWay, other
  }

  package init(path: String, kind: Kind, message: String) {
    self.path = path
    self.kind = kind
    self.message = message
  }
}

/// A folder's path as people type it, without the slash that a shell adds.
package func withoutSlash(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}
