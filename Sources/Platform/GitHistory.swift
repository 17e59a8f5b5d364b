package import Base
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// What git remembers, asked of the git that this machine has; one call a question.
package struct GitHistory: History {
  package init() {}

  package func traces(
    below name: String, in folder: String
  ) async throws(FileTrouble) -> [HistoryTrace]? {
    let log = try await ask(
      [
        "log", "--all", "--name-only", "--no-renames", "--diff-filter=AM", "--format=%x01%h %as",
        "--", ":(glob,icase)\(name)/**", ":(glob,icase)**/\(name)/**",
      ], in: folder)
    guard let log else { return nil }
    var seen: Set<String> = []
    var traces: [HistoryTrace] = []
    for commit in log.split(separator: "\u{1}") {
      let lines = commit.split(separator: "\n")
      for path in lines.dropFirst() where seen.insert(String(path)).inserted {
        traces.append(HistoryTrace(path: String(path), commit: String(lines[0])))
      }
    }
    return traces.sorted { $0.path < $1.path }
  }

  package func ignored(in folder: String) async throws(FileTrouble) -> [String]? {
    let list = try await ask(
      ["ls-files", "--others", "--ignored", "--exclude-standard", "--", "."], in: folder)
    return list?.split(separator: "\n").map(String.init).sorted()
  }

  /// What git answers; nil where the folder is in no repository.
  private func ask(
    _ question: [String], in folder: String
  ) async throws(FileTrouble) -> String? {
    guard let git = Surroundings.program("git") else {
      throw FileTrouble(
        path: folder, kind: .missing,
        message: "git was not found on this machine, so nothing can be said of its history")
    }
    let answer: (status: TerminationStatus, output: String, errors: String)
    do {
      let result = try await run(
        .path(FilePath(git)), arguments: Arguments(["-c", "core.quotePath=false"] + question),
        environment: .inherit.updating(["LC_ALL": "C", "GIT_DIR": nil, "GIT_WORK_TREE": nil]),
        workingDirectory: FilePath(folder), output: .string(limit: 1 << 26),
        error: .string(limit: 1 << 20))
      answer = (result.terminationStatus, result.standardOutput, result.standardError)
    } catch {
      throw FileTrouble(path: folder, kind: .other, message: "git could not be run in \(folder)")
    }
    if case .exited(0) = answer.status { return answer.output }
    if answer.errors.contains("not a git repository") { return nil }
    let last = answer.errors.split(separator: "\n").last.map(String.init)
    throw FileTrouble(
      path: folder, kind: .other,
      message: "git cannot be asked about \(folder): \(last ?? "it did not say why")")
  }
}
