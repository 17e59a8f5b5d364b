import Base

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What stands in folders, compared from round to round: by size, time and number of each file.
struct FolderRounds: Sendable {
  private struct Mark: Hashable, Sendable {
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
    var number: UInt64
  }
  private let folders: [String]
  private var known: [String: Mark] = [:]

  init(_ folders: [String]) {
    self.folders = folders
    known = marks()
  }

  /// One round.
  mutating func look(into settling: inout Settling) {
    let found = marks()
    let now = ContinuousClock.now
    for (path, mark) in found where known[path] != mark { settling.noteWritten(path, at: now) }
    for path in known.keys where found[path] == nil { settling.noteRemoved(path, at: now) }
    known = found
  }

  private func marks() -> [String: Mark] {
    var marks: [String: Mark] = [:]
    for folder in folders { FolderRounds.mark(folder, depth: 0, into: &marks) }
    return marks
  }

  private static func mark(_ path: String, depth: Int, into marks: inout [String: Mark]) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFDIR where depth < 16:
      marks[path] = Mark(size: 0, seconds: 0, nanoseconds: 0, number: UInt64(status.st_ino))
      for name in names(in: path) where !isPassedOver(name) {
        mark("\(path)/\(name)", depth: depth + 1, into: &marks)
      }
    case S_IFREG:
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      marks[path] = Mark(
        size: Int64(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
        number: UInt64(status.st_ino))
    default: return
    }
  }
}

/// The names in a folder; none for one that cannot be read, of which its reader complains.
func names(in folder: String) -> [String] {
  do throws(FileTrouble) {
    return try Disk().entries(of: folder).map(\.name)
  } catch {
    return []
  }
}
