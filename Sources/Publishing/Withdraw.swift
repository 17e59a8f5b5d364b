package import Base
import Writing

/// Takes away everything that the tool ever wrote to a folder and that nobody has changed since,
/// assets of earlier publications included.
///
/// Every page first becomes one that says so and leads nowhere, the entry page before all others,
/// so that nobody walks into papers that are half gone.
package func withdraw(
  _ school: String, edition: String?, from folder: String, isRehearsal: Bool = false,
  in files: some FileSystem, _ settings: PublishSettings
) throws(Halt) -> WithdrawReport {
  let drive = Drive(folder: folder, files: files, settings: settings)
  try refuse(school, edition, Record(on: drive), folder)
  defer { drive.release() }
  if isRehearsal {
    _ = try Lock.lookAround(drive, telling: false)
  } else {
    drive.take(try Lock.take(on: drive))
    try drive.sweep()
  }
  let record = try Record(on: drive)
  let cover = try refuse(school, edition, record, folder)
  var report = WithdrawReport(cover: cover)
  let stale = try ours(of: record, on: drive, &report)
  report.removed = stale.map(\.path)
  report.foreign = try ForeignFiles(besides: record.entries.map(\.path), on: drive)
  guard !isRehearsal else { return report }
  try carryOut(stale, cover, record, on: drive)
  return report
}

/// What was taken away, and what stays.
package struct WithdrawReport: Hashable, Sendable {
  package var cover: Cover
  package var removed: [String] = []
  /// Files once ours that somebody has changed, and so stay.
  package var changedByHand: [String] = []
  package var foreign: ForeignFiles?

  init(cover: Cover) { self.cover = cover }
}

@discardableResult
private func refuse(
  _ school: String, _ edition: String?, _ record: Record, _ folder: String
) throws(Halt) -> Cover {
  guard let cover = record.cover else {
    throw .wrongFolder("nothing in \(folder) was published by reviewday")
  }
  guard cover.school == school, edition == nil || edition == cover.edition else {
    throw .wrongFolder(
      "\(folder) holds the \(cover.edition) edition of \(cover.name): to take it away, name "
        + "\(cover.school)")
  }
  return cover
}

/// Our files as they stand, the entry page first.
private func ours(
  of record: Record, on drive: Drive, _ report: inout WithdrawReport
) throws(Halt) -> [Plan.Stale] {
  let known = record.known
  var stale: [Plan.Stale] = []
  for path in Set(record.entries.map(\.path)).sorted() {
    let seen = try drive.standing(at: path)
    guard case .file(let digest) = seen else { continue }
    let isOurs =
      known[folded(path)]?.contains(digest) == true
      || digest == .of(InterimPage.withdrawn.bytes(at: path))
    if isOurs {
      stale.append(Plan.Stale(path: path, seen: seen))
    } else {
      report.changedByHand.append(path)
    }
  }
  return stale.filter { $0.path == entryPage } + stale.filter { $0.path != entryPage }
}

private func carryOut(
  _ stale: [Plan.Stale], _ cover: Cover, _ record: Record, on drive: Drive
) throws(Halt) {
  let pages = stale.filter { Role(of: $0.path) == .page }
  let interims = pages.map {
    Ledger.Entry($0.path, InterimPage.withdrawn.bytes(at: $0.path))
  }
  let journal = Journal(cover: cover, entries: (record.journal?.entries ?? []) + interims)
  try drive.writeState(journal.text, at: Record.journalPath)
  for path in Set(record.journal?.entries.map(\.path) ?? []).sorted() {
    let leftover = drive.full(path) + unfinished
    guard drive.files.kind(of: leftover) == .file else { continue }
    try drive.trying { () throws(FileTrouble) in try drive.files.remove(leftover) }
  }
  try takeAway(stale, leaving: .withdrawn, on: drive)
  try drive.remove(Record.ledgerPath, seen: try drive.standing(at: Record.ledgerPath))
  try drive.flush()
  try drive.forgetJournal()
}
