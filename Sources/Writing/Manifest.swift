import Base

/// The files that a run wrote to one folder, with their digests: what tells ours from foreign ones.
struct Manifest: Hashable {
  var files: [Written] = []

  struct Written: Hashable {
    var path: String
    var size: Int
    var digest: Digest
  }

  init() {}

  init(_ files: [OutputFile]) {
    self.files = files.map {
      Written(path: $0.path, size: $0.bytes.count, digest: .of($0.bytes))
    }
  }

  private static let title = "reviewday manifest 1"

  /// A title, and a line for each file.
  var text: String {
    var text = Manifest.title + "\n"
    for file in files { text += "\(file.digest.hex) \(file.size) \(file.path)\n" }
    return text
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(_ text: Substring) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst() == Manifest.title[...] else { return nil }
    for line in lines {
      guard let file = Written(line: line) else { return nil }
      files.append(file)
    }
  }

  /// The manifest at a path; an empty one where there is none that can be read, for then nothing
  /// there is known to be ours.
  static func read(from path: String, in fileSystem: some FileSystem) -> Manifest {
    guard let text = stateText(at: path, in: fileSystem) else { return Manifest() }
    return Manifest(text[...]) ?? Manifest()
  }
}

extension Manifest.Written {
  init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let digest = Digest(hex: parts[0]), let size = Int(parts[1]),
      size >= 0, isSafe(String(parts[2]))
    else { return nil }
    self.init(path: String(parts[2]), size: size, digest: digest)
  }

  /// Whether the file still stands below the folder as it was written.
  func stands(in folder: String, _ fileSystem: some FileSystem) -> Bool {
    let (parent, _) = splitPath(path)
    guard parent.isEmpty || fileSystem.kind(of: "\(folder)/\(parent)") == .folder else {
      return false
    }
    do throws(FileTrouble) {
      let bytes = try fileSystem.read("\(folder)/\(path)", limit: size)
      return bytes.count == size && Digest.of(bytes) == digest
    } catch {
      return false
    }
  }
}

/// The text of a file of ours in the state folder; nil where it is missing or cannot be read.
func stateText(at path: String, in fileSystem: some FileSystem) -> String? {
  do throws(FileTrouble) {
    return String(decoding: try fileSystem.read(path, limit: 1 << 28), as: UTF8.self)
  } catch {
    return nil
  }
}

/// Writes a file of ours in the state folder, making the folder where it is missing.
func writeState(
  _ text: String, to path: String, in fileSystem: some FileSystem
) throws(FileTrouble) {
  let folder = splitPath(path).folder
  if fileSystem.kind(of: folder) == nil { try fileSystem.makeFolder(folder) }
  try fileSystem.write(Array(text.utf8), to: path)
}
