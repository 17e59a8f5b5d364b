import Base

/// Where one folder of output stands, and where the state about it is kept.
struct Place {
  let folder: String
  /// Beside the folder, so that a rename moves what is in it.
  let staging: String
  let manifest: String
  let journal: String

  init(folder: String, state: String) {
    let (parent, name) = splitPath(folder)
    let key = Digest.of(Array(folder.utf8)).hex.prefix(16)
    self.folder = folder
    staging = (folder.contains("/") ? parent + "/" : "") + ".\(name).reviewday-staging"
    manifest = "\(state)/written/\(key).manifest"
    journal = "\(state)/written/\(key).journal"
  }

  /// Whether nothing stands there yet; a folder is fine, anything else is trouble.
  func isVacant(in fileSystem: some FileSystem) throws(FileTrouble) -> Bool {
    switch fileSystem.kind(of: folder) {
    case nil: return true
    case .folder: return false
    case .link:
      throw FileTrouble(
        path: folder, kind: .notAFile,
        message: "cannot write to \(folder): it is a link; name the folder itself with --output")
    case .file, .other:
      throw FileTrouble(
        path: folder, kind: .notAFile,
        message: "cannot write to \(folder): a file of that name is in the way; move it")
    }
  }

  /// Sees that the way to a file below the folder leads over folders only, and makes those missing.
  func makeWay(
    to path: String, known: inout Set<String>, in fileSystem: some FileSystem
  ) throws(FileTrouble) {
    let (parent, _) = splitPath(path)
    guard !parent.isEmpty, !known.contains(parent) else { return }
    try makeWay(to: parent, known: &known, in: fileSystem)
    let full = "\(folder)/\(parent)"
    switch fileSystem.kind(of: full) {
    case .folder: break
    case nil: try fileSystem.makeFolder(full)
    default:
      throw FileTrouble(
        path: full, kind: .notAFile,
        message: "cannot write below \(full): it is not a folder; move it")
    }
    known.insert(parent)
  }
}

/// The folder of a path and the name in it; no folder for a path of one part.
package func splitPath(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
  return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
}
