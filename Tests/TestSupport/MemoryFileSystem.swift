package import Base
import Synchronization

/// A disk in memory for tests.
///
/// It hands out entries in an order that a seed shuffles, and can be told to fail at the n-th
/// change.
package final class MemoryFileSystem: FileSystem {
  private struct State: Sendable {
    var files: [String: [UInt8]] = [:]
    var folders: Set<String> = [""]
    var special: [String: FileEntry.Kind] = [:]
    var changes = 0
    var failsAt: Int?
    var seed: UInt64
    var held: [String: (times: Int, kind: FileTrouble.Kind)] = [:]
  }
  private let state: Mutex<State>

  package convenience init(
    files: [String: String] = [:], seed: UInt64 = 1, failsAtChange: Int? = nil
  ) {
    self.init(bytes: files.mapValues { Array($0.utf8) }, seed: seed, failsAtChange: failsAtChange)
  }

  package init(bytes files: [String: [UInt8]], seed: UInt64 = 1, failsAtChange: Int? = nil) {
    var state = State(failsAt: failsAtChange, seed: seed)
    for (path, bytes) in files {
      state.files[path] = bytes
      MemoryFileSystem.addParents(of: path, to: &state.folders)
    }
    self.state = Mutex(state)
  }

  private static func addParents(of path: String, to folders: inout Set<String>) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while !parts.isEmpty {
      folders.insert(parts.joined(separator: "/"))
      parts = parts.dropLast()
    }
  }

  /// All files with their bytes.
  package var files: [String: [UInt8]] { state.withLock { $0.files } }
  /// How many changes were made so far.
  package var changes: Int { state.withLock { $0.changes } }

  /// Puts a link, a FIFO or the like at a path.
  package func place(_ kind: FileEntry.Kind, at path: String) {
    state.withLock {
      $0.special[path] = kind
      MemoryFileSystem.addParents(of: path, to: &$0.folders)
    }
  }

  /// Has somebody hold a file open, so that replacing and removing it fail so many times.
  package func hold(_ path: String, times: Int, as kind: FileTrouble.Kind = .busy) {
    state.withLock { $0.held[path] = (times, kind) }
  }

  private func refuseIfHeld(_ path: String) throws(FileTrouble) {
    let kind = state.withLock { state -> FileTrouble.Kind? in
      guard let held = state.held[path], held.times > 0 else { return nil }
      state.held[path]?.times -= 1
      return held.kind
    }
    if let kind { throw FileTrouble(path: path, kind: kind, message: "\(path) is open") }
  }

  /// Has somebody else write a file.
  package func place(_ text: String, at path: String) {
    state.withLock { $0.files[path] = Array(text.utf8) }
  }

  package func text(_ path: String) -> String? {
    state.withLock { $0.files[path].map { String(decoding: $0, as: UTF8.self) } }
  }

  package func entries(of folder: String) throws(FileTrouble) -> [FileEntry] {
    state.withLock { state in
      let prefix = folder.isEmpty || folder == "." ? "" : folder + "/"
      var found: [FileEntry] = []
      for (path, bytes) in state.files where path.hasPrefix(prefix) {
        let rest = path.dropFirst(prefix.count)
        if !rest.contains("/") {
          found.append(FileEntry(name: String(rest), kind: .file, size: bytes.count))
        }
      }
      for path in state.folders where path.hasPrefix(prefix) {
        let rest = path.dropFirst(prefix.count)
        if !rest.isEmpty, !rest.contains("/") {
          found.append(FileEntry(name: String(rest), kind: .folder, size: 0))
        }
      }
      for (path, kind) in state.special where path.hasPrefix(prefix) {
        let rest = path.dropFirst(prefix.count)
        if !rest.contains("/") {
          found.append(FileEntry(name: String(rest), kind: kind, size: 0))
        }
      }
      found.sort { $0.name < $1.name }
      var generator = SeededGenerator(seed: state.seed)
      found.shuffle(using: &generator)
      return found
    }
  }

  package func read(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    let bytes = state.withLock { $0.files[path] }
    guard let bytes else {
      throw FileTrouble(path: path, kind: .missing, message: "there is no file \(path)")
    }
    guard bytes.count <= limit else {
      throw FileTrouble(path: path, kind: .tooLarge, message: "\(path) is too large")
    }
    return bytes
  }

  package func kind(of path: String) -> FileEntry.Kind? {
    state.withLock { state in
      if let kind = state.special[path] { return kind }
      if state.files[path] != nil { return .file }
      return state.folders.contains(path) ? .folder : nil
    }
  }

  private func change(
    _ path: String, _ body: (inout State) -> Void
  ) throws(FileTrouble) {
    let failed = state.withLock { state in
      state.changes += 1
      if let failsAt = state.failsAt, state.changes >= failsAt { return true }
      body(&state)
      return false
    }
    if failed {
      throw FileTrouble(path: path, kind: .full, message: "no space is left for \(path)")
    }
  }

  package func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    try refuseIfHeld(path)
    try change(path) { state in
      state.files[path] = bytes
      MemoryFileSystem.addParents(of: path, to: &state.folders)
    }
  }

  /// Half of the file is left behind when it fails, as a full disk would.
  package func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    do throws(FileTrouble) {
      try write(bytes, to: path)
    } catch {
      state.withLock { $0.files[path] = Array(bytes.prefix(bytes.count / 2)) }
      throw error
    }
  }

  package func createDurably(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    let trouble = state.withLock { state -> FileTrouble.Kind? in
      if state.files[path] != nil || state.special[path] != nil { return .inTheWay }
      state.changes += 1
      let isFull = state.failsAt.map { state.changes >= $0 } ?? false
      state.files[path] = isFull ? Array(bytes.prefix(bytes.count / 2)) : bytes
      MemoryFileSystem.addParents(of: path, to: &state.folders)
      return isFull ? .full : nil
    }
    if let trouble {
      throw FileTrouble(path: path, kind: trouble, message: "\(path) cannot be written")
    }
  }

  package func flush(folder: String) throws(FileTrouble) {
    try change(folder) { _ in }
  }

  package func removeIfEmpty(folder: String) throws(FileTrouble) {
    try change(folder) { state in
      let inside = { (name: String) in name.hasPrefix(folder + "/") }
      guard !state.files.keys.contains(where: inside), !state.folders.contains(where: inside),
        !state.special.keys.contains(where: inside)
      else { return }
      state.folders.remove(folder)
    }
  }

  package func makeFolder(_ path: String) throws(FileTrouble) {
    try change(path) { state in
      state.folders.insert(path)
      MemoryFileSystem.addParents(of: path, to: &state.folders)
    }
  }

  package func rename(_ path: String, to other: String) throws(FileTrouble) {
    try refuseIfHeld(other)
    try change(path) { state in
      for (name, bytes) in state.files where name == path || name.hasPrefix(path + "/") {
        state.files[name] = nil
        state.files[other + name.dropFirst(path.count)] = bytes
      }
      for name in state.folders where name == path || name.hasPrefix(path + "/") {
        state.folders.remove(name)
        state.folders.insert(other + name.dropFirst(path.count))
      }
      MemoryFileSystem.addParents(of: other, to: &state.folders)
    }
  }

  package func remove(_ path: String) throws(FileTrouble) {
    try refuseIfHeld(path)
    try change(path) { state in
      state.files = state.files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
      state.folders = state.folders.filter { $0 != path && !$0.hasPrefix(path + "/") }
    }
  }
}

/// A disk of which one folder cannot be listed.
package struct Unlistable: FileSystem {
  private let disk: MemoryFileSystem
  private let folder: String

  package init(disk: MemoryFileSystem, folder: String) {
    self.disk = disk
    self.folder = folder
  }

  package func entries(of folder: String) throws(FileTrouble) -> [FileEntry] {
    guard folder != self.folder else {
      throw FileTrouble(path: folder, kind: .denied, message: "cannot read \(folder)")
    }
    return try disk.entries(of: folder)
  }
  package func read(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    try disk.read(path, limit: limit)
  }
  package func kind(of path: String) -> FileEntry.Kind? { disk.kind(of: path) }
  package func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    try disk.write(bytes, to: path)
  }
  package func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    try disk.create(bytes, at: path)
  }
  package func makeFolder(_ path: String) throws(FileTrouble) { try disk.makeFolder(path) }
  package func rename(_ path: String, to other: String) throws(FileTrouble) {
    try disk.rename(path, to: other)
  }
  package func remove(_ path: String) throws(FileTrouble) { try disk.remove(path) }
  package func createDurably(_ bytes: [UInt8], at path: String) throws(FileTrouble) {
    try disk.createDurably(bytes, at: path)
  }
  package func flush(folder: String) throws(FileTrouble) { try disk.flush(folder: folder) }
  package func removeIfEmpty(folder: String) throws(FileTrouble) {
    try disk.removeIfEmpty(folder: folder)
  }
}

/// A small repeatable generator (SplitMix64), so that a random test fails the same way twice.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
