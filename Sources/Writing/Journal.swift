import Base

/// What is still to be done to a folder once everything has been staged.
///
/// While it stands in the state folder, the moves it names may be half done; doing them all again
/// is harmless.
struct Journal: Hashable {
  /// The staged files to rename into place, in this order.
  var moves: [String] = []
  /// The files of an earlier run to remove, if they stand as they were written.
  var removals: [Manifest.Written] = []
  /// The manifest once all is done.
  var manifest = Manifest()

  init(moves: [String], removals: [Manifest.Written], manifest: Manifest) {
    self.moves = moves
    self.removals = removals
    self.manifest = manifest
  }

  private static let title = "reviewday journal 1"

  var text: String {
    var text = Journal.title + "\n"
    for path in moves { text += "move \(path)\n" }
    for file in removals { text += "remove \(file.digest.hex) \(file.size) \(file.path)\n" }
    return text + manifest.text
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: String) {
    var rest = text[...]
    guard Journal.line(&rest) == Journal.title[...] else { return nil }
    while !rest.isEmpty {
      if let manifest = Manifest(rest) {
        self.manifest = manifest
        return
      }
      guard let line = Journal.line(&rest) else { return nil }
      if line.hasPrefix("move "), isSafe(String(line.dropFirst(5))) {
        moves.append(String(line.dropFirst(5)))
      } else if line.hasPrefix("remove "), let file = Manifest.Written(line: line.dropFirst(7)) {
        removals.append(file)
      } else {
        return nil
      }
    }
    return nil
  }

  private static func line(_ rest: inout Substring) -> Substring? {
    guard let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[rest.utf8.index(after: end)...] }
    return rest[..<end]
  }

  /// Does what the journal says, and then forgets it.
  func carryOut(
    at place: Place, in fileSystem: some FileSystem
  ) throws(FileTrouble) -> [String] {
    var known: Set<String> = []
    for path in moves where fileSystem.kind(of: "\(place.staging)/\(path)") == .file {
      try place.makeWay(to: path, known: &known, in: fileSystem)
      try fileSystem.rename("\(place.staging)/\(path)", to: "\(place.folder)/\(path)")
    }
    var removed: [String] = []
    for file in removals where file.stands(in: place.folder, fileSystem) {
      try fileSystem.remove("\(place.folder)/\(file.path)")
      try removeEmptyFolders(above: file.path, at: place, in: fileSystem)
      removed.append(file.path)
    }
    try writeState(manifest.text, to: place.manifest, in: fileSystem)
    try fileSystem.remove(place.journal)
    if fileSystem.kind(of: place.staging) != nil { try fileSystem.remove(place.staging) }
    return removed
  }

  private func removeEmptyFolders(
    above path: String, at place: Place, in fileSystem: some FileSystem
  ) throws(FileTrouble) {
    let (parent, _) = splitPath(path)
    guard !parent.isEmpty else { return }
    let full = "\(place.folder)/\(parent)"
    guard fileSystem.kind(of: full) == .folder, try fileSystem.entries(of: full).isEmpty else {
      return
    }
    try fileSystem.remove(full)
    try removeEmptyFolders(above: parent, at: place, in: fileSystem)
  }
}

/// Carries out a journal that an interrupted run left; without one, what was staged is not whole
/// and goes away.
func finishInterrupted(_ place: Place, in fileSystem: some FileSystem) throws(FileTrouble) {
  let journal = stateText(at: place.journal, in: fileSystem)
  if let journal, let journal = Journal(journal), fileSystem.kind(of: place.folder) == .folder {
    _ = try journal.carryOut(at: place, in: fileSystem)
    return
  }
  if journal != nil { try fileSystem.remove(place.journal) }
  if fileSystem.kind(of: place.staging) != nil { try fileSystem.remove(place.staging) }
}
