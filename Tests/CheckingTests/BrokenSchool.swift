import Base
import Checking
import Foundation
import Model
import Reading
import TestSupport
import Testing

/// A small school with something to mend: the base school under the files of one case.
struct BrokenSchool: CustomTestStringConvertible, Sendable {
  /// The check that the case is about.
  let rule: String
  let name: String
  /// The case's own folder; nil for the base school as it is.
  let folder: URL?
  /// Files of a test's own, over all others.
  var changes: [String: String] = [:]

  var testDescription: String { "\(rule)/\(name)" }

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// All cases, by check and name.
  static let all: [BrokenSchool] = names(in: fixtures.appending(path: "Broken")).flatMap { check in
    let folder = fixtures.appending(path: "Broken/\(check)")
    return names(in: folder).map {
      BrokenSchool(rule: check, name: $0, folder: folder.appending(path: $0))
    }
  }

  private static func names(in folder: URL) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The files of the case over those of the base, by path.
  var files: [String: String] {
    var files = BrokenSchool.files(below: BrokenSchool.fixtures.appending(path: "Base"))
    for (path, text) in own where !path.hasSuffix(".txt") { files[path] = text }
    return files.merging(changes) { $1 }
  }

  /// The base school with words of one of its files replaced.
  static func base(_ path: String, _ words: String, with other: String) -> BrokenSchool {
    var school = BrokenSchool(rule: "none", name: "base", folder: nil)
    school.changes[path] = (school.files[path] ?? "").replacing(words, with: other)
    return school
  }

  /// The same with something added at the end of a file.
  func adding(_ words: String, to path: String) -> BrokenSchool {
    var school = self
    school.changes[path] = (files[path] ?? "") + words
    return school
  }

  /// The files of the case itself.
  var own: [String: String] { folder.map(BrokenSchool.files(below:)) ?? [:] }

  private static func files(below folder: URL) -> [String: String] {
    let paths = FileManager.default.subpaths(atPath: folder.path()) ?? []
    var files: [String: String] = [:]
    for path in paths {
      let file = folder.appending(path: path)
      if let text = try? String(contentsOf: file, encoding: .utf8) { files[path] = text }
    }
    return files
  }

  // MARK: What is expected

  /// `path:line check`, from the comments in the files and from `expect.txt`.
  var expected: [String] {
    var expected = (own["expect.txt"] ?? "").split(separator: "\n").map(String.init)
    for (path, text) in own where !path.hasSuffix(".txt") {
      expected += BrokenSchool.expectations(in: text).map { "\(path):\($0)" }
    }
    return expected.sorted()
  }

  /// `line check` for every comment `expect: check`, which speaks of the next line with words.
  private static func expectations(in text: String) -> [String] {
    var waiting: [Substring] = []
    var found: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let range = line.range(of: "expect: ") {
        waiting += line[range.upperBound...].split { $0 == "," || $0 == " " }
          .filter { !$0.isEmpty && $0.first?.isLetter == true }
      } else if !line.allSatisfy(\.isWhitespace) {
        found += waiting.map { "\(index + 1) \($0)" }
        waiting = []
      }
    }
    return found
  }

  // MARK: What is said

  /// All that reading and checking say, with the files that the places lie in.
  func diagnose() -> (checked: CheckedSchool?, said: [Diagnostic], sources: SourceMap) {
    let disk = MemoryFileSystem(
      files: Dictionary(uniqueKeysWithValues: files.map { ("Content/" + $0.key, $0.value) }))
    let site = readSite(files: disk, content: "Content")
    let shelf = readLibrary(files: disk, content: "Content", embedded: [])
    let read = readSchool(
      files: disk, folder: "Content/hill", key: "hill", library: shelf.library,
      sources: shelf.sources)
    let before = site.diagnostics + shelf.diagnostics + read.diagnostics
    guard let school = read.school else { return (nil, before, read.sources) }
    let (checked, complaints) = Checking.check(
      school, library: shelf.library, site: site.site,
      texts: SchoolTexts(read.sources, shared: shelf.sources.files.count))
    return (checked, before + complaints, read.sources)
  }
}
