import Base

/// What a publication did, or would do; every list in the order of the work.
package struct PublishReport: Hashable, Sendable {
  package var added: [String]
  package var changed: [String]
  package var unchanged: Int
  package var removed: [String]
  /// Assets of the publication before, which stay until the next.
  package var previous: [String]
  /// Files once ours that are no longer made but that somebody has changed, and so stay.
  package var changedByHand: [String]
  /// Files of others in the folder, which stay.
  package var foreign: ForeignFiles
  /// Whether it went on from one that was broken off.
  package var resumed: Bool
  /// A few digits that stand for all that was published.
  package var seal: String

  init(_ plan: Plan, _ record: Record, on drive: Drive) throws(Halt) {
    added = plan.writes.filter(\.isNew).map(\.file.path)
    changed = plan.writes.filter { !$0.isNew }.map(\.file.path)
    unchanged = plan.unchanged.count
    removed = plan.stale.map(\.path)
    previous = plan.previous.map(\.path)
    changedByHand = plan.changedByHand
    resumed = record.journal != nil
    seal = plan.ledger.seal
    let ours = plan.release.files.map(\.path) + record.entries.map(\.path)
    foreign = try ForeignFiles(besides: ours, on: drive)
  }
}

/// Files in the folder that are none of ours.
package struct ForeignFiles: Hashable, Sendable {
  /// Put there by people, by path.
  package var byPeople: [String] = []
  /// Put there by a computer by itself, as a folder's picture list is.
  package var byComputers: [String] = []
  /// Whether there were too many to look at all.
  package var isCutShort = false

  private static let most = 20_000

  init(besides ours: [String], on drive: Drive) throws(Halt) {
    try gather("", Set(ours), on: drive, depth: 0)
    byPeople.sort()
    byComputers.sort()
  }

  private mutating func gather(
    _ parent: String, _ ours: Set<String>, on drive: Drive, depth: Int
  ) throws(Halt) {
    let entries = try drive.trying { () throws(FileTrouble) in
      try drive.files.entries(of: drive.full(parent))
    }
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      let path = parent.isEmpty ? entry.name : "\(parent)/\(entry.name)"
      guard byPeople.count < ForeignFiles.most, depth < 32 else {
        isCutShort = true
        return
      }
      if entry.kind == .folder {
        if path != stateFolder { try gather(path, ours, on: drive, depth: depth + 1) }
      } else if !ours.contains(path) {
        if ForeignFiles.isComputers(entry.name) {
          byComputers.append(path)
        } else {
          byPeople.append(path)
        }
      }
    }
  }

  private static func isComputers(_ name: String) -> Bool {
    ["thumbs.db", "desktop.ini", ".ds_store"].contains(folded(name)) || name.hasPrefix("._")
      || name.hasPrefix("~$")
  }
}
