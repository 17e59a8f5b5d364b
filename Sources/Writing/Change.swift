import Base

/// Fills a folder that is not there yet: staged beside its place, moved in by one rename.
func writeNew(
  _ files: [OutputFile], _ manifest: Manifest, to place: Place, in fileSystem: some FileSystem
) throws(FileTrouble) -> WriteReport {
  try stage(files, at: place, in: fileSystem)
  // First, so that files in place are never without a manifest that says they are ours.
  try writeState(manifest.text, to: place.manifest, in: fileSystem)
  try fileSystem.rename(place.staging, to: place.folder)
  var report = WriteReport()
  report.written = files.map(\.path)
  return report
}

/// Writes files to the staging folder; after trouble nothing of it is left, if the disk allows.
private func stage(
  _ files: [OutputFile], at place: Place, in fileSystem: some FileSystem
) throws(FileTrouble) {
  do throws(FileTrouble) {
    try fileSystem.makeFolder(place.staging)
    var folders: Set<String> = [""]
    for file in files {
      let (parent, _) = splitPath(file.path)
      if folders.insert(parent).inserted {
        try fileSystem.makeFolder("\(place.staging)/\(parent)")
      }
      try fileSystem.create(file.bytes, at: "\(place.staging)/\(file.path)")
    }
  } catch {
    do throws(FileTrouble) { try fileSystem.remove(place.staging) } catch {}
    throw error
  }
}

/// How a folder that stands differs from what it is to hold.
struct Change {
  var changed: [OutputFile] = []
  var journal: Journal
  var report = WriteReport()

  init(
    _ files: [OutputFile], manifest: Manifest, earlier: Manifest, place: Place,
    in fileSystem: some FileSystem
  ) throws(FileTrouble) {
    for file in files {
      if Change.stands(file, in: place.folder, fileSystem) {
        report.unchanged += 1
      } else {
        changed.append(file)
      }
    }
    let named = Set(manifest.files.map(\.path))
    let stale = earlier.files.filter { !named.contains($0.path) }
    var removals: [Manifest.Written] = []
    for file in stale {
      if file.stands(in: place.folder, fileSystem) {
        removals.append(file)
      } else if fileSystem.kind(of: "\(place.folder)/\(file.path)") != nil {
        report.kept.append(file.path)
      }
    }
    report.written = changed.map(\.path)
    journal = Journal(moves: report.written, removals: removals, manifest: manifest)
  }

  private static func stands(
    _ file: OutputFile, in folder: String, _ fileSystem: some FileSystem
  ) -> Bool {
    do throws(FileTrouble) {
      return try fileSystem.read("\(folder)/\(file.path)", limit: file.bytes.count) == file.bytes
    } catch {
      return false
    }
  }

  /// Makes the folder hold what it is to hold.
  func apply(
    to place: Place, earlier: Manifest, in fileSystem: some FileSystem
  ) throws(FileTrouble) -> WriteReport {
    var report = report
    if changed.isEmpty, journal.removals.isEmpty {
      if journal.manifest != earlier {
        try writeState(journal.manifest.text, to: place.manifest, in: fileSystem)
      }
      return report
    }
    if !changed.isEmpty { try stage(changed, at: place, in: fileSystem) }
    try writeState(journal.text, to: place.journal, in: fileSystem)
    report.removed = try journal.carryOut(at: place, in: fileSystem)
    return report
  }
}
