import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// What git says to a question about a folder.
enum GitAnswer: Sendable {
  case answered(String)
  /// The folder is in no repository.
  case noRepository
  /// This machine has no git.
  case noGit
  /// It could not answer; the reason, as the end of a sentence.
  case failed(String)
}

/// Asks the git that this machine has, in English and with names as they are; changes nothing, an
/// index that is due for a refresh included.
func askGit(_ question: [String], in folder: String) async -> GitAnswer {
  guard let git = Surroundings.program("git") else { return .noGit }
  let environment: Environment = .inherit.updating([
    "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_DIR": nil, "GIT_WORK_TREE": nil,
    "GIT_INDEX_FILE": nil,
  ])
  do {
    let result = try await run(
      .path(FilePath(git)), arguments: Arguments(["-c", "core.quotePath=false"] + question),
      environment: environment, workingDirectory: FilePath(folder),
      output: .string(limit: 1 << 26), error: .string(limit: 1 << 20))
    if case .exited(0) = result.terminationStatus { return .answered(result.standardOutput) }
    let words = result.standardError
    if words.contains("not a git repository") { return .noRepository }
    return .failed(words.split(separator: "\n").last.map(String.init) ?? "it did not say why")
  } catch {
    return .failed("it could not be run")
  }
}
