/// What version control remembers of a folder: `Platform` asks git, tests answer themselves.
package protocol History: Sendable {
  /// Every file below a folder of this name that any commit of any branch ever held, by path; nil
  /// where the folder is under no version control.
  func traces(below name: String, in folder: String) async throws(FileTrouble) -> [HistoryTrace]?
  /// The files of a folder that version control is told to ignore, as paths from it; nil where it
  /// is under none.
  func ignored(in folder: String) async throws(FileTrouble) -> [String]?
  /// The private files of a folder that version control keeps at present: those below a folder
  /// called `private`, and all where `everything` of the folder is private; as paths from it,
  /// sorted; nil where it is under no version control or this machine has none.
  func tracked(in folder: String, everything: Bool) async throws(FileTrouble) -> [String]?
}

/// A file that some commit holds, and the last commit that touched it.
package struct HistoryTrace: Hashable, Sendable {
  /// From the root of the repository.
  package var path: String
  /// The commit's short name and its day, as `1a2b3c4 2026-11-23`.
  package var commit: String

  package init(path: String, commit: String) {
    self.path = path
    self.commit = commit
  }
}
