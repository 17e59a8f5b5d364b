#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The checkout that the tests were compiled in.
///
/// Paths are from its root.
package enum Checkout {
  package static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// All files below a folder whose names have this ending, sorted.
  package static func files(below folder: String, ending: String = "") -> [String] {
    var found: [String] = []
    for (name, isFolder) in entries(of: folder) where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if isFolder {
        found += files(below: path, ending: ending)
      } else if name.hasSuffix(ending) {
        found.append(path)
      }
    }
    return found.sorted()
  }

  /// The names of the folders in a folder, sorted.
  package static func folders(in folder: String) -> [String] {
    entries(of: folder).filter { $0.isFolder && !$0.name.hasPrefix(".") }.map(\.name).sorted()
  }

  /// The names of the files in a folder itself, sorted.
  package static func files(in folder: String) -> [String] {
    entries(of: folder).filter { !$0.isFolder && !$0.name.hasPrefix(".") }.map(\.name).sorted()
  }

  /// The words of a file; nil where there is none.
  package static func text(_ path: String) -> String? {
    guard let file = fopen("\(root)/\(path)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file and answers whether it stands there.
  package static func write(_ text: String, to path: String) -> Bool {
    var folder = root
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    guard let file = fopen("\(root)/\(path)", "w") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let handle = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(handle) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." {
        found.append((name, Int32(entry.pointee.d_type) == Int32(DT_DIR)))
      }
    }
    return found
  }
}

/// Texts that are kept beside the tests, to be looked at in review.
package enum Golden {
  /// How a text differs from the one in `Tests/Golden`; nil where it does not.
  package static func difference(_ text: String, from name: String) -> String? {
    difference(text, at: "Tests/Golden/\(name)")
  }

  /// How a text differs from the one kept at a path; nil where it does not.
  ///
  /// With `RECORD_GOLDEN=1` one that differs is written anew, and the test fails all the same: a
  /// recording never passes unseen.
  package static func difference(_ text: String, at path: String) -> String? {
    let kept = Checkout.text(path)
    guard text != kept else { return nil }
    if getenv("RECORD_GOLDEN") != nil {
      let isWritten = Checkout.write(text, to: path)
      return isWritten ? "recorded \(path): look at it, then run again" : "cannot write \(path)"
    }
    guard let kept else { return "there is no \(path): record it with RECORD_GOLDEN=1" }
    let mine = text.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let number = zip(mine, theirs).prefix { $0 == $1 }.count
    let now = number < mine.count ? String(mine[number]) : "(the end)"
    let before = number < theirs.count ? String(theirs[number]) : "(the end)"
    return "\(path):\(number + 1): was “\(before)”, is “\(now)”"
  }
}
