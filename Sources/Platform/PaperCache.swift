import Base
import Crypto

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a paper that another program made is kept between runs.
struct PaperCache {
  let folder: String
  let path: String
  /// Where it is made; of this process alone.
  let workshop: String

  /// `key` is what changes the paper besides what it is made of: the program, the date, the
  /// options.
  init(folder: String, key: [String], of sources: [[UInt8]], ending: String) {
    var hash = SHA256()
    for part in key.map({ Array($0.utf8) }) + sources {
      // The length before each part: two parts never read as one.
      hash.update(data: Array("\(part.count) ".utf8))
      part.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
    let name = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    self.folder = folder.hasPrefix("/") ? folder : "\(Surroundings.workingFolder())/\(folder)"
    path = "\(self.folder)/\(name).\(ending)"
    workshop = "\(self.folder)/\(name).\(getpid())"
  }

  func bytes() -> [UInt8]? {
    do throws(FileTrouble) {
      return try Disk().read(path, limit: 1 << 30)
    } catch {
      return nil
    }
  }

  func keep(_ bytes: [UInt8]) throws(FileTrouble) {
    try Disk().write(bytes, to: path)
    try forgetTheOldest()
  }

  /// Enough for a few years of papers of some forty schools.
  private static let capacity = 1_000

  /// Keeps the cache from growing without end.
  private func forgetTheOldest() throws(FileTrouble) {
    let entries = try Disk().entries(of: folder)
    guard entries.count > PaperCache.capacity else { return }
    var ages: [(changed: Int, path: String)] = []
    for entry in entries {
      var status = stat()
      let path = "\(folder)/\(entry.name)"
      guard lstat(path, &status) == 0 else { continue }
      #if canImport(Darwin)
        ages.append((status.st_mtimespec.tv_sec, path))
      #else
        ages.append((status.st_mtim.tv_sec, path))
      #endif
    }
    ages.sort { $0.changed < $1.changed }
    for (_, path) in ages.prefix(entries.count - PaperCache.capacity / 2) {
      try Disk().remove(path)
    }
  }
}

/// What a program is told so that it writes the same bytes on any day and in any country.
func reproducible(asAt date: CalendarDate) -> [String: String] {
  ["SOURCE_DATE_EPOCH": String(max(0, Int(date.dayNumber)) * 86_400), "LC_ALL": "C.UTF-8"]
}

/// What changes when a program is replaced by another version.
///
/// Asking it for its version can take half a second; a new version has another size or date.
func identity(ofProgramAt path: String) -> String {
  var status = stat()
  guard stat(path, &status) == 0 else { return path }
  #if canImport(Darwin)
    let changed = status.st_mtimespec
  #else
    let changed = status.st_mtim
  #endif
  return "\(path) \(status.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
}
