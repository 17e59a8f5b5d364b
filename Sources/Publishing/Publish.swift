package import Base
import Writing

/// How a publication goes about its work.
package struct PublishSettings: Sendable {
  /// How many seconds to try again where a file is open on another computer.
  package var patience: Int
  package var workplace: any Workplace
  /// Says something while it happens.
  package var tell: @Sendable (String) -> Void
  /// Is told which of how many files is being written.
  package var count: @Sendable (_ number: Int, _ files: Int, _ path: String) -> Void = { _, _, _ in
  }

  package init(
    patience: Int, workplace: any Workplace, tell: @escaping @Sendable (String) -> Void
  ) {
    self.patience = patience
    self.workplace = workplace
    self.tell = tell
  }
}

/// Makes a folder that readers are using hold a release.
///
/// At every moment every page that can be opened there has all that it shows and leads to, whatever
/// the run dies of; the next run goes on from there. So: first what pages show and fetch, then a
/// small page wherever a new one will be, then the pages, the entry page last; only when no page
/// leads there any more is what is no longer made taken away. Nothing is removed or replaced but
/// what an earlier run wrote and nobody has changed since.
package func publish(
  _ release: Release, to folder: String, in files: some FileSystem, _ settings: PublishSettings
) throws(Halt) -> PublishReport {
  let drive = Drive(folder: folder, files: files, settings: settings)
  try refuse(release, for: drive)
  try drive.makeFolder()
  drive.take(try Lock.take(on: drive))
  defer { drive.release() }
  try drive.sweep()
  let record = try Record(on: drive)
  try record.seeThatItIs(release.cover, folder)
  let plan = try Plan(release, over: record, on: drive)
  guard plan.conflicts.isEmpty else { throw .inTheWay(plan.conflicts) }
  if !plan.isNothing { try plan.carryOut(on: drive, record) }
  return try PublishReport(plan, record, on: drive)
}

/// Says what `publish` would do, or throws what it would; touches nothing.
package func rehearse(
  _ release: Release, to folder: String, in files: some FileSystem, _ settings: PublishSettings
) throws(Halt) -> PublishReport {
  let drive = Drive(folder: folder, files: files, settings: settings)
  try refuse(release, for: drive)
  _ = try Lock.lookAround(drive, telling: false)
  let record = try Record(on: drive)
  let plan = try Plan(release, over: record, on: drive)
  guard plan.conflicts.isEmpty else { throw .inTheWay(plan.conflicts) }
  return try PublishReport(plan, record, on: drive)
}

/// What can be refused before anything is touched, the lock included.
private func refuse(_ release: Release, for drive: Drive) throws(Halt) {
  try seeThatNamesAreSafe(release.files)
  try drive.seeThatItCanBe()
  try Record(on: drive).seeThatItIs(release.cover, drive.folder)
}

extension Plan {
  func carryOut(on drive: Drive, _ record: Record) throws(Halt) {
    drive.expected = writes.count + newPages.count + stalePages.count + 2
    try drive.writeState(journal.text, at: Record.journalPath)
    for leftover in leftovers {
      try drive.trying { () throws(FileTrouble) in try drive.files.remove(drive.full(leftover)) }
    }
    let (pages, others) = (
      writes.filter { Role(of: $0.file.path) == .page },
      writes.filter { Role(of: $0.file.path) != .page }
    )
    for (number, write) in others.enumerated() {
      drive.count(number + 1, of: writes.count, write.file.path)
      try drive.place(write.file.bytes, at: write.file.path, over: write.seen)
    }
    try drive.flush()
    for page in newPages {
      try drive.place(InterimPage.coming.bytes(at: page.path), at: page.path, over: .nothing)
      if page.path == entryPage { try drive.flush() }
    }
    try drive.flush()
    for (number, page) in pages.enumerated() {
      drive.count(others.count + number + 1, of: writes.count, page.file.path)
      let interim = Drive.Standing.file(.of(InterimPage.coming.bytes(at: page.file.path)))
      if page.file.path == entryPage { try drive.flush() }
      try drive.place(page.file.bytes, at: page.file.path, over: page.isNew ? interim : page.seen)
    }
    try drive.flush()
    try takeAway(stale, leaving: .gone, on: drive)
    let ledger = ledger
    if ledger != record.ledger { try drive.writeState(ledger.text, at: Record.ledgerPath) }
    try drive.forgetJournal()
  }
}

extension Drive {
  /// The folder itself may be made; the one it lies in must be there, or the drive is not.
  func seeThatItCanBe() throws(Halt) {
    switch files.kind(of: folder) {
    case .folder, .link(leadsTo: .folder): return
    case nil: break
    default: throw .wrongFolder("\(folder) is not a folder; name the folder to publish to")
    }
    let parent = splitPath(folder).folder
    switch parent.isEmpty ? .folder : files.kind(of: parent) {
    case .folder, .link(leadsTo: .folder): return
    default:
      throw .failed(
        FileTrouble(
          path: folder, kind: .missing,
          message: "there is no folder \(parent) to publish in; is the drive connected?"))
    }
  }

  func makeFolder() throws(Halt) {
    guard files.kind(of: folder) == nil else { return }
    try trying { () throws(FileTrouble) in try self.files.makeFolder(self.folder) }
  }

  /// Writes a file of ours in the state folder.
  func writeState(_ text: String, at path: String) throws(Halt) {
    try place(Array(text.utf8), at: path, over: try standing(at: path))
    try flush()
  }

  /// The last step: from here on the ledger alone speaks.
  func forgetJournal() throws(Halt) {
    try remove(Record.journalPath, seen: try standing(at: Record.journalPath))
    try flush()
  }

  /// Removes what runs that were killed left half written in the state folder.
  func sweep() throws(Halt) {
    let left = try trying { () throws(FileTrouble) in
      try self.files.entries(of: self.full(stateFolder))
    }
    for entry in left where entry.kind == .file {
      guard entry.name.hasSuffix(unfinished) || entry.name.hasSuffix(".reviewday-new") else {
        continue
      }
      try trying { () throws(FileTrouble) in
        try self.files.remove(self.full("\(stateFolder)/\(entry.name)"))
      }
    }
  }
}
