import Base
import Disclosing
import Model
import Reading

/// The files of a library, by their path in its folder.
struct Shelf {
  var files: [(path: String, bytes: [UInt8])]

  /// The files that a school needs: those that it names, the words it was typed in, and those
  /// without which any edition or any complaint would be another.
  ///
  /// The last are found by leaving files out, so that no rule about what cites what can be
  /// forgotten here. It is tried alone and beside the library inside the program, now and a year
  /// from now.
  func needed(
    by place: SchoolFolder, texts: [OutputFile], in workshop: Workshop, _ disk: some FileSystem
  ) throws(FileTrouble) -> [(path: String, bytes: [UInt8])] {
    let words = texts.filter { isText($0.path) }.map { String(decoding: $0.bytes, as: UTF8.self) }
    let named = files.filter { file in
      ["vocabulary.yaml", "glossary.yaml"].contains(file.path)
        || words.contains { $0.contains(stem(of: file.path)) }
    }
    let others = files.filter { file in !named.contains { $0.path == file.path } }
    let trial = Trial(place: place, workshop: workshop, disk: disk)
    let kept = named + trial.needed(of: others, beside: named)
    return files.filter { file in kept.contains { $0.path == file.path } }
  }

  private func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}

/// Whether a file is read as words.
func isText(_ path: String) -> Bool {
  [".md", ".yaml", ".csv"].contains { path.lowercased().hasSuffix($0) }
}

/// Holds what a school comes to with fewer files in the library against what it comes to with all.
private struct Trial<Disk: FileSystem> {
  let place: SchoolFolder
  let workshop: Workshop
  let disk: Disk
  private let whole: [String]

  init(place: SchoolFolder, workshop: Workshop, disk: Disk) {
    self.place = place
    self.workshop = workshop
    self.disk = disk
    whole = Self.outcome(place, workshop, disk)
  }

  /// Those of some files that cannot be left out, found by halves.
  func needed(
    of some: [(path: String, bytes: [UInt8])], beside kept: [(path: String, bytes: [UInt8])]
  ) -> [(path: String, bytes: [UInt8])] {
    guard !some.isEmpty, !isEnough(kept) else { return [] }
    guard some.count > 1 else { return some }
    let half = some.count / 2
    let second = Array(some[half...])
    let first = needed(of: Array(some[..<half]), beside: kept + second)
    return first + needed(of: second, beside: kept + first)
  }

  private func isEnough(_ files: [(path: String, bytes: [UInt8])]) -> Bool {
    [[], embeddedFiles()].allSatisfy { inside in
      let others = inside.filter { file in !files.contains { $0.path == file.path } }
      let shelf = readLibrary(from: others + files, in: disk)
      var fewer = workshop
      fewer.library = shelf.library
      fewer.sources = shelf.sources
      return Self.outcome(place, fewer, disk) == whole
    }
  }

  /// What every edition may see and every complaint, now and in a year, as text.
  private static func outcome(
    _ place: SchoolFolder, _ workshop: Workshop, _ disk: Disk
  ) -> [String] {
    [0, 365].flatMap { days -> [String] in
      var later = workshop
      later.asAt = workshop.asAt.adding(days: days)
      let work = later.study(place, in: disk)
      let complaints = work.report.diagnostics.map { "\($0)" }
      guard let studied = work.studied else { return complaints }
      return complaints
        + Disclosing.editions(of: workshop.site).map { "\(disclose(studied, to: $0))" }
    }
  }
}
