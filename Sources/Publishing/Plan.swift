import Base
import Writing

/// What has to be done to a folder, worked out before anything is touched.
struct Plan {
  /// New and changed files, with what stands in their place, in the order of writing.
  private(set) var writes: [Write] = []
  private(set) var unchanged: [OutputFile] = []
  /// Ours and no longer made: removed once no page leads there.
  private(set) var stale: [Stale] = []
  /// Ours, no longer made, and kept until the next publication.
  private(set) var previous: [Ledger.Entry] = []
  /// Ours once, changed by somebody and no longer made: left alone.
  private(set) var changedByHand: [String] = []
  /// What stands in the way, a sentence each.
  private(set) var conflicts: [String] = []
  /// Half-written files of a run that was broken off.
  private(set) var leftovers: [String] = []
  let release: Release
  private let record: Record

  struct Write {
    var file: OutputFile
    var seen: Drive.Standing

    var isNew: Bool { seen == .nothing }
  }

  struct Stale {
    var path: String
    var seen: Drive.Standing
  }

  init(_ release: Release, over record: Record, on drive: Drive) throws(Halt) {
    self.release = release
    self.record = record
    let known = record.known
    var standing: [String: Drive.Standing] = [:]
    for file in inPublishingOrder(release.files) {
      let seen = try drive.standing(at: file.path)
      standing[folded(file.path)] = seen
      add(file, seen, known[folded(file.path)] ?? [], on: drive)
    }
    try sortOutOldFiles(known, standing, on: drive)
    for path in Set(record.journal?.entries.map(\.path) ?? []).sorted()
    where drive.files.kind(of: drive.full(path) + unfinished) == .file {
      leftovers.append(path + unfinished)
    }
  }

  /// Whether the folder holds just this already.
  var isNothing: Bool {
    writes.isEmpty && stale.isEmpty && leftovers.isEmpty && record.journal == nil
      && record.ledger == ledger
  }

  private mutating func add(
    _ file: OutputFile, _ seen: Drive.Standing, _ known: Set<Digest>, on drive: Drive
  ) {
    switch seen {
    case .obstacle:
      conflicts.append("\(file.path): a folder or a link stands there or on the way; move it")
    case .file(let digest) where digest == Digest.of(file.bytes):
      unchanged.append(file)
    case .file(let digest) where !known.contains(digest):
      conflicts.append(
        known.isEmpty
          ? "\(file.path): a file of somebody’s stands there; move it, or publish to another folder"
          : "\(file.path) was changed by somebody since it was published; move that copy elsewhere")
    case .file, .nothing:
      writes.append(Write(file: file, seen: seen))
      let isOurs = record.journal?.entries.contains { $0.path == file.path } ?? false
      if !isOurs, drive.files.kind(of: drive.full(file.path) + unfinished) != nil {
        conflicts.append("\(file.path)\(unfinished): a file of somebody’s stands there; move it")
      }
    }
  }

  private mutating func sortOutOldFiles(
    _ known: [String: Set<Digest>], _ standing: [String: Drive.Standing], on drive: Drive
  ) throws(Halt) {
    let made = Set(release.files.map(\.path))
    let isRepeated = record.journal == nil && isAsListed
    var seenPaths: Set<String> = []
    for entry in record.entries where !made.contains(entry.path) {
      guard seenPaths.insert(entry.path).inserted else { continue }
      let seen = try drive.standing(at: entry.path)
      guard case .file(let digest) = seen else { continue }
      guard known[folded(entry.path)]?.contains(digest) == true else {
        changedByHand.append(entry.path)
        continue
      }
      // A drive that minds no case shows a file under its new spelling too: it is not to be lost.
      let isRespelt = standing[folded(entry.path)].map { $0 != .nothing } ?? false
      let isOld = entry.age == .before && !isRepeated
      if isRespelt || (Role(of: entry.path) == .asset && !isOld) {
        previous.append(
          Ledger.Entry(
            path: entry.path, size: entry.size, digest: digest, age: .before))
      } else {
        stale.append(Stale(path: entry.path, seen: seen))
      }
    }
  }

  /// Whether the same files as last time are published again.
  private var isAsListed: Bool {
    let listed = record.ledger?.entries.filter { $0.age == .now } ?? []
    return Set(listed) == Set(release.files.map { Ledger.Entry($0.path, $0.bytes) })
  }

  /// The ledger once all is done.
  var ledger: Ledger {
    let now = release.files.map { Ledger.Entry($0.path, $0.bytes) }
    return Ledger(cover: release.cover, entries: (now + previous).sorted { $0.path < $1.path })
  }

  /// All that this run may leave anywhere, and what earlier ones that were broken off did.
  var journal: Journal {
    let coming = newPages.map { Ledger.Entry($0.path, InterimPage.coming.bytes(at: $0.path)) }
    let gone = stalePages.map { Ledger.Entry($0.path, InterimPage.gone.bytes(at: $0.path)) }
    let written = writes.map { Ledger.Entry($0.file.path, $0.file.bytes) }
    var listed: Set<Ledger.Entry> = []
    let all = ((record.journal?.entries ?? []) + written + coming + gone)
    return Journal(cover: release.cover, entries: all.filter { listed.insert($0).inserted })
  }

  /// The pages that are not there yet, the entry page first: the others lead to it.
  var newPages: [OutputFile] {
    let pages = writes.filter { $0.isNew && Role(of: $0.file.path) == .page }.map(\.file)
    return pages.filter { $0.path == entryPage } + pages.filter { $0.path != entryPage }
  }

  var stalePages: [Stale] { stale.filter { Role(of: $0.path) == .page } }
}

/// What pages show, then what they lead to, then pages from the bottom up, the entry page last.
func inPublishingOrder(_ files: [OutputFile]) -> [OutputFile] {
  func rank(_ path: String) -> Int {
    switch Role(of: path) {
    case .asset: 0
    case .paper: 1
    case .page: path == entryPage ? 4 : path.contains("/") ? 2 : 3
    }
  }
  return files.map { (rank($0.path), $0) }.sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }
    .map(\.1)
}
