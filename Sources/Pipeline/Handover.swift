package import Base
import Disclosed
import Model
import Reading
import Rendering

/// What came of handing a school over.
package struct HandoverReport: Sendable {
  /// What could not be read, and what was asked for and is not there.
  package var base = BuildReport()
  /// Why nothing was written, where that is neither a mistake in the content nor the world failing.
  package var refusal: String?
  /// The files of the new folder.
  package var written: [String] = []
  /// The files of the school's folder that stay behind, and why.
  package var leftBehind: [String] = []
  /// Words that the school's own edition does not show, but that stand in its files.
  package var withheld: [SourceRemark] = []
  /// Comments, which stand on no page.
  package var comments: [SourceRemark] = []
  package var isDone = false
}

/// Copies a school with all that it needs to be built alone into an empty folder.
///
/// The copy is written beside its place, built with no library but its own and held against the
/// papers of the original; only then does it move to where it was wanted.
package func handOver(
  _ order: Order, to folder: String, withWithheld: Bool, in files: some FileSystem
) async -> HandoverReport {
  var report = HandoverReport()
  guard let workshop = openWorkshop(order, in: files, report: &report.base),
    let place = workshop.schools.first(where: { order.schools.contains($0.key) })
  else { return report }
  let work = await workshop.examine(place, in: files)
  report.base.diagnostics += await workshop.privacy.value.shared
  report.base.schools = [work.report]
  guard let studied = work.studied else { return report }
  do throws(FileTrouble) {
    report.refusal = try refusal(of: folder, order, place, in: files)
    guard report.refusal == nil else { return report }
    var parcel = Parcel(workshop: workshop, place: place, files: files)
    try parcel.packSchool()
    report.withheld = parcel.remarks.withheld
    guard report.withheld.isEmpty || withWithheld else { return report }
    try parcel.packWhatItNeeds(studied)
    report.leftBehind = parcel.leftBehind
    (report.withheld, report.comments) = parcel.remarks
    guard report.withheld.isEmpty || withWithheld else { return report }
    // As if it stood at home, where its copy will: the places of complaints are compared as well.
    let home = SchoolFolder(key: place.key, path: place.path)
    let mine = await workshop.make(home, in: files, by: nil)
    guard !mine.report.hasErrors else {
      report.base.schools = [await workshop.make(place, in: files, by: nil).report]
      return report
    }
    let staging = staging(for: folder)
    defer { discard(staging, in: files, report: &report) }
    try parcel.write(to: staging)
    let difference = await workshop.difference(of: mine, from: staging, in: files)
    if let difference {
      throw FileTrouble(
        path: folder, kind: .other,
        message: "the copy does not give the same papers (\(difference)), so it was not kept")
    }
    if files.kind(of: folder) == .folder { try files.removeIfEmpty(folder: folder) }
    try files.rename(staging, to: folder)
    report.written = parcel.contents.map(\.path).sorted()
    report.isDone = true
  } catch {
    report.base.troubles.append(error)
  }
  return report
}

/// Why a folder cannot take a school; nil where it can.
private func refusal(
  of folder: String, _ order: Order, _ place: SchoolFolder, in files: some FileSystem
) throws(FileTrouble) -> String? {
  for source in [order.content, place.path] where folder == source || folder.hasPrefix(source + "/")
  {
    return "\(folder) lies in \(source), from where it would be read again; name a folder elsewhere"
  }
  if files.kind(of: staging(for: folder)) != nil {
    return
      "\(staging(for: folder)) is there, left by a handover that was broken off, or somebody’s: "
      + "look what is in it and move it away"
  }
  switch files.kind(of: folder) {
  case nil: return nil
  case .folder:
    let count = try files.entries(of: folder).count
    return count == 0
      ? nil : "\(folder) is not empty; name a folder that is new, and nothing there is lost"
  default: return "\(folder) is no folder; name one that is new"
  }
}

/// Where the copy is written before it is whole.
private func staging(for folder: String) -> String { folder + ".reviewday-new" }

/// Takes away what was written beside the folder and did not move there.
private func discard(
  _ staging: String, in files: some FileSystem, report: inout HandoverReport
) {
  guard files.kind(of: staging) != nil else { return }
  do throws(FileTrouble) {
    try files.remove(staging)
  } catch {
    report.base.troubles.append(error)
  }
}

extension Workshop {
  /// The first paper or complaint in which a copy of a school differs from the original; nil where
  /// there is none.
  ///
  /// The copy is read with no library but its own. The fingerprint of the library, which would
  /// differ by what was left out of it, is the original's.
  func difference(
    of mine: MadeSchool, from folder: String, in files: some FileSystem
  ) async -> String? {
    var copyOrder = order
    copyOrder.content = folder + "/Content"
    copyOrder.theme = nil
    copyOrder.asOf = asAt
    copyOrder.history = nil
    var report = BuildReport()
    guard
      var other = openWorkshop(copyOrder, in: files, report: &report, embedded: []),
      let copied = other.schools.first, other.schools.count == 1
    else { return report.errors.first?.message ?? "it cannot be read" }
    other.libraryHash = libraryHash
    let theirs = await other.make(copied, in: files, by: nil)
    let (told, tellsToo) = (mine.report, theirs.report)
    guard told.diagnostics.filter({ !$0.isAside }) == tellsToo.diagnostics.filter({ !$0.isAside })
    else { return "its gaps" }
    guard mine.editions.map(\.edition) == theirs.editions.map(\.edition) else {
      return "its editions"
    }
    for (one, another) in zip(mine.editions, theirs.editions) where one.files != another.files {
      let changed = zip(one.files, another.files).first { $0 != $1 }?.0.path
      return "\(one.edition.name)/\(changed ?? "its files")"
    }
    return nil
  }
}
