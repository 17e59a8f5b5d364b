import Base

/// Whether what papers were made from is in git's keeping.
package enum Keeping: Hashable, Sendable {
  case committed
  /// These files have changes that are in no commit, or are in none themselves.
  case uncommitted([String])
  /// This folder is in no repository.
  case noRepository(String)
  case noGit
  /// What git said against it.
  case unknown(String)
}

/// Asks git about files and folders: one question for each folder they lie in.
///
/// What is private or hidden counts for nothing; what git was told to ignore counts like any other
/// file, since no commit holds it.
package func keeping(of paths: [String]) async -> Keeping {
  var places: [(folder: String, names: [String])] = []
  for path in paths {
    let isFolder = Disk().kind(of: path) == .folder
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.dropLast().joined(separator: "/")
    let isLibrary = parts.last == "library" || !isFolder
    let place =
      isLibrary
      ? (folder: parent.isEmpty ? "." : parent, names: [parts.last.map(String.init) ?? "."])
      : (folder: path, names: ["."])
    if let index = places.firstIndex(where: { $0.folder == place.folder }) {
      places[index].names += place.names
    } else {
      places.append(place)
    }
  }
  var found: [String] = []
  for place in places {
    switch await ask(about: place.names, in: place.folder) {
    case .committed: continue
    case .uncommitted(let names): found += names.map { shown($0, in: place.folder) }
    case let other: return other
    }
  }
  return found.isEmpty ? .committed : .uncommitted(found)
}

private func shown(_ name: String, in folder: String) -> String {
  name == "./" ? folder : folder == "." ? name : "\(folder)/\(name)"
}

private func ask(about names: [String], in folder: String) async -> Keeping {
  let question =
    [
      "-c", "status.relativePaths=true", "status", "--short", "--untracked-files=all",
      "--ignored=matching", "--no-renames", "--",
    ] + names
  switch await askGit(question, in: folder) {
  case .answered(let words):
    let changed = words.split(separator: "\n").map { unquoted($0.dropFirst(3)) }.filter(counts)
    return changed.isEmpty ? .committed : .uncommitted(changed)
  case .noRepository: return .noRepository(folder)
  case .noGit: return .noGit
  case .failed(let reason): return .unknown(reason)
  }
}

private func unquoted(_ name: Substring) -> String {
  name.hasPrefix("\"") && name.hasSuffix("\"") && name.count > 1
    ? String(name.dropFirst().dropLast()) : String(name)
}

/// Whether papers may be made from a file of this name.
private func counts(_ name: String) -> Bool {
  let parts = name.split(separator: "/")
  if parts.contains("private") { return false }
  if parts.contains(where: { $0.hasPrefix(".") && $0 != "." && $0 != ".." }) { return false }
  let last = parts.last ?? ""
  let isSpare = ["~", ".swp", ".bak", ".tmp"].contains { last.hasSuffix($0) }
  return !isSpare && !last.hasPrefix("~") && last != "Thumbs.db" && last != "desktop.ini"
}
