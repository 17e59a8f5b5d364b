import Base
import Disclosing

/// The private log of what an edition does not show, and why: for the author, never published.
///
/// It names cells and holds no number of pupils. `purge` lists it and removes it.
enum MaskingLog {
  /// The folder of a school's logs.
  static func folder(state: String, school: String) -> String { "\(state)/masked/\(school)" }

  /// Writes the log of one edition where it says something new.
  static func write(
    _ notes: [MaskingNote], of edition: String, of school: String, state: String,
    in files: some FileSystem
  ) throws(FileTrouble) {
    let folder = folder(state: state, school: school)
    let path = "\(folder)/\(edition).txt"
    let bytes = Array(text(notes, edition: edition, school: school).utf8)
    if files.kind(of: path) == .file, try files.read(path, limit: 1 << 24) == bytes { return }
    try files.makeFolder(folder)
    try files.write(bytes, to: path)
  }

  private static func text(_ notes: [MaskingNote], edition: String, school: String) -> String {
    var out =
      "What the edition \(edition) of \(school) does not show, and why. For the author alone.\n"
    if notes.isEmpty { out += "\nNothing is masked.\n" }
    var table: String?
    for note in notes.sorted(by: isBefore) {
      if note.table != table { out += "\n\(note.table)\n" }
      table = note.table
      out += "  \(note.cell): \(note.reason)\n"
    }
    return out
  }

  private static func isBefore(_ one: MaskingNote, _ other: MaskingNote) -> Bool {
    (one.table, one.cell, one.reason) < (other.table, other.cell, other.reason)
  }
}
