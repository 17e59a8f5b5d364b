import Base
import Disclosed
import Reading

/// What version control keeps and may not, or could not say.
struct PrivacyBreaches: Sendable {
  /// By the school's key; an error stops that school.
  var schools: [String: [LocatedDiagnostic]] = [:]
  /// What is no school's own: an error stops all of them.
  var shared: [LocatedDiagnostic] = []

  /// Takes a school's papers away where something private of it is kept, and says so.
  func refuse(_ work: inout StudiedPlace) {
    let found = schools[work.report.key] ?? []
    work.report.diagnostics += found
    guard found.hasErrors || shared.hasErrors else { return }
    work.studied = nil
    work.report.summary.hasErrors = true
  }
}

extension Workshop {
  /// Read, check, analyse; and refuse where something private is in version control.
  func examine(_ place: SchoolFolder, in files: some FileSystem) async -> StudiedPlace {
    var work = study(place, in: files)
    await privacy.value.refuse(&work)
    return work
  }
}

extension [LocatedDiagnostic] {
  /// Whether one of them stops something.
  var hasErrors: Bool { contains { $0.severity == .error } }
}

/// Asks version control which private files it keeps: once for the content folder, and once for
/// each school, and each private folder, that is a repository of its own.
///
/// Where there is no version control, nothing is kept by it. Where it fails, that is a warning, on
/// which no paper depends.
func privacyBreaches(
  _ order: Order, of schools: [SchoolFolder], in files: some FileSystem
) async -> PrivacyBreaches {
  guard let history = order.history else { return PrivacyBreaches() }
  let questions = questions(order, of: schools, in: files)
  let found = await inParallel(questions, jobs: questions.count) { question in
    await question.ask(history, in: files)
  }
  var breaches = PrivacyBreaches()
  for (question, answer) in zip(questions, found) {
    for breach in answer {
      // The first part of a path in the content is the school's key.
      let first = breach.path.prefix { $0 != "/" }
      let school = question.school ?? schools.first { $0.shown == $0.key && $0.key == first }
      let told = question.diagnostic(breach, of: school)
      if let key = school?.key {
        breaches.schools[key, default: []].append(told)
      } else {
        breaches.shared.append(told)
      }
    }
  }
  return breaches
}

/// The repositories to be asked, as far as they can be told apart by looking.
private func questions(
  _ order: Order, of schools: [SchoolFolder], in files: some FileSystem
) -> [PrivacyQuestion] {
  var questions = [PrivacyQuestion(folder: order.content, shown: "")]
  for school in schools {
    if school.shown != school.key || files.kind(of: school.path + "/.git") != nil {
      questions.append(PrivacyQuestion(folder: school.path, shown: school.shown, school: school))
    }
    let inner = school.path + "/private"
    if files.kind(of: inner + "/.git") != nil {
      questions.append(
        PrivacyQuestion(
          folder: inner, shown: school.shown + "/private", school: school, everything: true))
    }
  }
  return questions
}

/// One folder whose repository is asked.
private struct PrivacyQuestion: Sendable {
  var folder: String
  /// As messages give it; empty for the content folder.
  var shown: String
  var school: SchoolFolder?
  /// Whether all of the folder is private.
  var everything = false

  /// Something to be told: the first file that is kept of a private folder, or why nobody knows.
  struct Breach: Sendable {
    var path: String
    var count: Int
    var trouble: String?
  }

  /// What is kept, one answer for each private folder.
  func ask(_ history: any History, in files: some FileSystem) async -> [Breach] {
    do throws(FileTrouble) {
      let kept = try await history.tracked(in: folder, everything: everything) ?? []
      var folders: [(name: String, first: String, count: Int)] = []
      for path in kept {
        guard let name = everything ? "." : privateFolder(of: path, in: files) else { continue }
        if let index = folders.firstIndex(where: { $0.name == name }) {
          folders[index].count += 1
        } else {
          folders.append((name, path, 1))
        }
      }
      return folders.map { Breach(path: $0.first, count: $0.count, trouble: nil) }
    } catch {
      return [Breach(path: "", count: 0, trouble: error.message)]
    }
  }

  /// The outermost private folder of a path; nil for a plain file that is called `private`.
  private func privateFolder(of path: String, in files: some FileSystem) -> String? {
    let parts = path.split(separator: "/")
    guard let index = parts.firstIndex(where: { $0.lowercased() == "private" }) else { return nil }
    if index == parts.count - 1, files.kind(of: folder + "/" + path) != .folder { return nil }
    return parts[...index].joined(separator: "/")
  }

  func diagnostic(_ breach: Breach, of school: SchoolFolder?) -> LocatedDiagnostic {
    var sources = SourceMap()
    let shown = [shown, breach.path].filter { !$0.isEmpty }.joined(separator: "/")
    let file = sources.add(SourceText(path: shown, bytes: []))
    if let trouble = breach.trouble {
      var warning = Diagnostic(
        "private-not-checked", .warning, at: .start(of: file),
        "nobody can tell whether git keeps private files: \(trouble)",
        fix: "Look yourself: git ls-files '*private/*'")
      warning.isAside = true
      return LocatedDiagnostic(warning, in: sources)
    }
    let more = breach.count == 1 ? "" : ", and \(breach.count - 1) more of this folder"
    let history = school.map { "; reviewday purge \($0.key) says how to take it out" } ?? ""
    let error = Diagnostic(
      "private-file-tracked", .error, at: .start(of: file),
      "git tracks this private file\(more): whoever has the repository has it too",
      fix: "git -C \(quoted(folder)) rm -r --cached \(quoted(name(in: breach.path))), put "
        + "private/ into .gitignore and commit. The history still holds it\(history)")
    return LocatedDiagnostic(error, in: sources)
  }

  private func name(in path: String) -> String {
    guard !everything else { return "." }
    let parts = path.split(separator: "/")
    let index = parts.firstIndex { $0.lowercased() == "private" } ?? parts.count - 1
    return parts[...index].joined(separator: "/")
  }
}

/// A path as a shell takes it.
private func quoted(_ path: String) -> String {
  let isPlain = path.allSatisfy {
    $0.isASCII && ($0.isLetter || $0.isNumber || "._/-".contains($0))
  }
  return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
}
