package import Base
import Model
import Reading

/// What of one school is private, and what has been removed of it.
package struct PurgeReport: Sendable {
  package var unknown: [String] = []
  package var troubles: [FileTrouble] = []
  /// The school's folder, as the disk knows it; nil where it could not be found.
  package var folder: String?
  /// In the order of their paths.
  package var files: [PrivateFile] = []
  /// Printed papers kept for the next build.
  package var cached: [PrivateFile] = []
  /// A private list of names that lies elsewhere, as the disk knows it; it is left to its owner.
  package var listElsewhere: String?
  /// Links and the like in private folders, which are never followed and never removed.
  package var leftAlone: [String] = []
  package var removed: [String] = []

  package init() {}
}

/// A private file by its path, with its size in bytes.
package struct PrivateFile: Hashable, Sendable {
  package var path: String
  package var size: Int
}

/// Lists what is private in a school: all that stands in a folder called `private`, at any depth.
///
/// Nothing private is read but the list of names, and nothing is removed.
package func privateFiles(_ order: Order, in files: some FileSystem) -> PurgeReport {
  var report = PurgeReport()
  let site = readSite(files: files, content: order.content)
  report.unknown = unknownSchools(order, among: site.schools)
  guard report.unknown.isEmpty,
    let school = site.schools.first(where: { order.schools.contains($0.key) })
  else { return report }
  report.folder = school.path
  let reading = readSchool(
    files: files, folder: school.path, key: school.key, library: Library(), sources: SourceMap())
  report.listElsewhere = reading.school?.nameLists.first { !$0.isInSchool }?.path
  do throws(FileTrouble) {
    var list = PrivateList(files: files)
    try list.gather(school.path, isPrivate: false, depth: 0)
    let logs = MaskingLog.folder(state: order.state, school: school.key)
    if files.kind(of: logs) == .folder { try list.gather(logs, isPrivate: true, depth: 0) }
    report.files = list.found
    report.leftAlone = list.leftAlone
    var cache = PrivateList(files: files)
    for name in ["pdf", "word"] where files.kind(of: "\(order.state)/\(name)") == .folder {
      try cache.gather("\(order.state)/\(name)", isPrivate: true, depth: 0)
    }
    report.cached = cache.found
  } catch {
    report.troubles.append(error)
  }
  return report
}

/// Removes what was listed, then the private folders that are empty; nothing where the list is not
/// whole.
package func remove(_ report: inout PurgeReport, in files: some FileSystem) {
  guard report.troubles.isEmpty else { return }
  var folders: Set<String> = []
  for file in report.cached + report.files where files.kind(of: file.path) == .file {
    do throws(FileTrouble) {
      try files.remove(file.path)
      report.removed.append(file.path)
      if report.files.contains(file) { folders.formUnion(privateFolders(above: file.path)) }
    } catch {
      report.troubles.append(error)
    }
  }
  for folder in folders.sorted(by: { $0.count > $1.count }) {
    do throws(FileTrouble) {
      try files.removeIfEmpty(folder: folder)
    } catch {
      report.troubles.append(error)
    }
  }
}

/// The folders of a private file up to the outermost called `private`, that one included.
private func privateFolders(above path: String) -> [String] {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  guard let first = parts.firstIndex(where: { $0.lowercased() == "private" }) else { return [] }
  return (first..<parts.count - 1).map { parts[...$0].joined(separator: "/") }
}

/// Gathers the files of private folders.
private struct PrivateList<Files: FileSystem> {
  let files: Files
  var found: [PrivateFile] = []
  var leftAlone: [String] = []

  mutating func gather(_ folder: String, isPrivate: Bool, depth: Int) throws(FileTrouble) {
    guard depth < 32 else {
      throw FileTrouble(
        path: folder, kind: .other, message: "\(folder) stands too deep to be listed")
    }
    for entry in try files.entries(of: folder).sorted(by: { $0.name < $1.name }) {
      let path = folder + "/" + entry.name
      let counts = isPrivate || entry.isPrivate
      switch entry.kind {
      case .file where isPrivate: found.append(PrivateFile(path: path, size: entry.size))
      case .file: continue
      // A repository of the school's own is its history, which is told of apart.
      case .folder where entry.name == ".git": continue
      case .folder: try gather(path, isPrivate: counts, depth: depth + 1)
      case .link, .other: if counts { leftAlone.append(path) }
      }
    }
  }
}
