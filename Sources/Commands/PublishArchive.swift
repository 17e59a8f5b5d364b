import Base
import Platform
import Publishing

extension Publish {
  /// Writes a release as one archive, in which all lies in one folder of its own.
  func write(
    _ release: Release, asArchive path: String, in world: World
  ) throws(Halt) -> ExitStatus {
    try seeThatNamesAreSafe(release.files)
    let top = "\(release.cover.school)-\(release.cover.edition)"
    let files = release.files.map { OutputFile(path: "\(top)/\($0.path)", bytes: $0.bytes) }
    guard let bytes = zipped(files.sorted { $0.path < $1.path }) else {
      world.complain("reviewday: the papers are too large for one archive; publish to a folder\n")
      return .worldFailed
    }
    guard path != "-" else {
      guard let emit = world.emit else {
        world.complain("reviewday: an archive is nothing to read; send it on: … --zip - > FILE\n")
        return .wrongUsage
      }
      emit(bytes)
      return .done
    }
    do throws(FileTrouble) {
      if world.files.kind(of: path) != nil {
        let there = try world.files.read(path, limit: 1 << 32)
        guard isArchive(there, of: top) else {
          throw FileTrouble(
            path: path, kind: .inTheWay,
            message: "\(path) is there and is not an archive of these papers; name another file")
        }
      }
      try world.files.write(bytes, to: path)
    } catch {
      throw .failed(error)
    }
    let size = (bytes.count + 99_999) / 100_000
    world.complain(
      "\(release.cover.name), \(release.cover.edition), \(release.cover.status): "
        + "\(files.count) files, \(size / 10).\(size % 10) MB. Unpack before reading.\n")
    world.print(path + "\n")
    return .done
  }

  /// Whether an archive begins with a file of this folder.
  private func isArchive(_ bytes: [UInt8], of top: String) -> Bool {
    bytes.starts(with: Array("PK\u{3}\u{4}".utf8))
      && bytes.dropFirst(30).starts(with: Array("\(top)/".utf8))
  }

  /// The path from the top of the disk, without detours.
  func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : "\(Surroundings.workingFolder())/\(path)"
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
