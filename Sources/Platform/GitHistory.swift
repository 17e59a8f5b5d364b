package import Base

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

  package func tracked(
    in folder: String, everything: Bool
  ) async throws(FileTrouble) -> [String]? {
    guard case .folder? = Disk().kind(of: folder) else { return nil }
    // A repository in the place of a private folder is one name in the index.
    let names = [":(glob,icase)**/private/**", ":(glob,icase)**/private"]
    let question = ["ls-files", "-z", "--"] + (everything ? ["."] : names)
    switch await askGit(question, in: folder) {
    case .answered(let words): return words.split(separator: "\0").map(String.init).sorted()
    case .noRepository, .noGit: return nil
    case .failed(let reason):
      throw FileTrouble(
        path: folder, kind: .other, message: "git cannot be asked about \(folder): \(reason)")
    }
  }

  /// What git answers; nil where the folder is in no repository.
  private func ask(
    _ question: [String], in folder: String
  ) async throws(FileTrouble) -> String? {
    switch await askGit(question, in: folder) {
    case .answered(let words): return words
    case .noRepository: return nil
    case .noGit:
      throw FileTrouble(
        path: folder, kind: .missing,
        message: "git was not found on this machine, so nothing can be said of its history")
    case .failed(let reason):
      throw FileTrouble(
        path: folder, kind: .other, message: "git cannot be asked about \(folder): \(reason)")
    }
  }
}
