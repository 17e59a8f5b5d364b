package import Base

/// Makes a folder hold exactly the files given, foreign files apart, so that at every moment either
/// the last good output stands or the next run can complete the new one.
///
/// A new folder is staged beside its place and moved in by one rename. In a standing one only
/// changed files are written; they are renamed into place, assets first and the entry page last,
/// under a journal that the next run finishes. What an earlier run wrote and this one no longer
/// makes is removed unless somebody has changed it since. Unchanged and foreign files are not
/// touched.
///
/// `state` is a folder that nobody publishes and anybody may delete; in it a folder is known by its
/// path, so the same folder should always be spelled the same way. Calls for different folders may
/// run at the same time.
@discardableResult
package func write(
  _ files: [OutputFile], to folder: String, state: String,
  in fileSystem: some FileSystem
) throws(FileTrouble) -> WriteReport {
  let place = Place(folder: folder, state: state)
  let files = try inWritingOrder(files, below: folder)
  try finishInterrupted(place, in: fileSystem)
  let manifest = Manifest(files)
  if try place.isVacant(in: fileSystem) {
    return try writeNew(files, manifest, to: place, in: fileSystem)
  }
  let earlier = Manifest.read(from: place.manifest, in: fileSystem)
  let change = try Change(
    files, manifest: manifest, earlier: earlier, place: place, in: fileSystem)
  return try change.apply(to: place, earlier: earlier, in: fileSystem)
}

/// Completes what an interrupted run had staged in full, and clears away what it had not.
///
/// `write` does this by itself; a build that stops before writing does it with this call.
package func finishInterrupted(
  folder: String, state: String, in fileSystem: some FileSystem
) throws(FileTrouble) {
  try finishInterrupted(Place(folder: folder, state: state), in: fileSystem)
}

/// What a run did to a folder; every list in the order in which it was done.
package struct WriteReport: Hashable, Sendable {
  /// The files that are new or have changed.
  package var written: [String] = []
  /// How many files stood there already, byte for byte.
  package var unchanged = 0
  /// The files of an earlier run that were removed.
  package var removed: [String] = []
  /// The files of an earlier run that are no longer made but were changed by hand, and so left.
  package var kept: [String] = []

  package init() {}
}
