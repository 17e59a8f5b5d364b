import Base
import Writing

/// What the folder says about itself: the last publication, and one that did not come to its end.
struct Record {
  var ledger: Ledger?
  var journal: Journal?

  static let ledgerPath = "\(stateFolder)/publication.txt"
  static let journalPath = "\(stateFolder)/journal.txt"

  init(on drive: Drive) throws(Halt) {
    ledger = try Record.read(Record.ledgerPath, on: drive, as: Ledger.init(_:))
    journal = try Record.read(Record.journalPath, on: drive, as: Journal.init(_:))
    drive.brokenOff = Set(journal?.entries.map(\.path) ?? [])
  }

  var isEmpty: Bool { ledger == nil && journal == nil }

  var cover: Cover? { ledger?.cover ?? journal?.cover }

  var entries: [Ledger.Entry] { (ledger?.entries ?? []) + (journal?.entries ?? []) }

  private static func read<Value>(
    _ path: String, on drive: Drive, as parse: (String) -> Value?
  ) throws(Halt) -> Value? {
    switch drive.files.kind(of: drive.full(path)) {
    case nil: return nil
    case .file: break
    default: throw .inTheWay(["\(path) is not a file; move it out of the folder"])
    }
    let bytes = try drive.trying { () throws(FileTrouble) in
      try drive.files.read(drive.full(path), limit: 1 << 28)
    }
    guard let value = parse(String(decoding: bytes, as: UTF8.self)) else {
      throw .inTheWay([
        "\(path), the list of what was published, was changed by somebody; bring it back from an "
          + "earlier version or a backup, or move all papers out of the folder by hand"
      ])
    }
    return value
  }

  /// Refuses a folder that holds another school's papers, or another edition.
  func seeThatItIs(_ cover: Cover, _ folder: String) throws(Halt) {
    guard let there = self.cover, !there.isOfSamePapers(as: cover) else { return }
    throw .wrongFolder(
      "\(folder) holds the \(there.edition) edition of \(there.name) (\(there.school)), not the "
        + "\(cover.edition) edition of \(cover.school): name a folder of its own for it, or take "
        + "away what stands there with reviewday publish \(there.school) DIR --withdraw")
  }

  /// What our files may hold at each path, by the folded path.
  var known: [String: Set<Digest>] {
    entries.reduce(into: [:]) { known, entry in
      known[folded(entry.path), default: []].insert(entry.digest)
    }
  }
}
