package import Base
import Writing

/// Holds a published folder against its own list.
package func verify(
  _ folder: String, in files: some FileSystem, _ settings: PublishSettings
) throws(Halt) -> Verdict {
  let drive = Drive(folder: folder, files: files, settings: settings)
  let record = try Record(on: drive)
  guard let cover = record.cover else {
    throw .wrongFolder("nothing in \(folder) was published by reviewday")
  }
  var verdict = Verdict(cover: cover, seal: record.ledger?.seal)
  verdict.isInterrupted = record.journal != nil
  for entry in record.ledger?.entries ?? [] {
    switch try drive.standing(at: entry.path) {
    case .file(entry.digest): verdict.whole += 1
    case .nothing:
      // An asset that only old pages ask for is missed by nobody for long.
      if entry.age == .now { verdict.lost.append(entry.path) }
    default: verdict.changed.append(entry.path)
    }
  }
  let ours = record.ledger?.entries.map(\.path) ?? []
  verdict.foreign = try ForeignFiles(besides: ours, on: drive)
  return verdict
}

/// What became of a publication since.
package struct Verdict: Hashable, Sendable {
  package var cover: Cover
  /// Nil where the first publication did not come to its end.
  package var seal: String?
  /// How many files are as they were published.
  package var whole = 0
  package var changed: [String] = []
  package var lost: [String] = []
  package var foreign: ForeignFiles?
  /// A publication is under way, or was broken off.
  package var isInterrupted = false

  init(cover: Cover, seal: String?) {
    self.cover = cover
    self.seal = seal
  }

  package var isWell: Bool {
    changed.isEmpty && lost.isEmpty && !isInterrupted && foreign?.byPeople.isEmpty ?? true
  }
}
