package import Base
package import Model

/// What was read of the library, with the texts that its places point into.
package struct LibraryReading: Sendable {
  package var library: Library
  package var sources: SourceMap
  package var diagnostics: [Diagnostic]
}

/// Reads the library: the files embedded in the program, and those of `Content/library`, which
/// replace embedded ones of the same path.
///
/// - Parameter embedded: Paths below the library's folder, with their bytes.
package func readLibrary(
  files: any FileSystem, content: String, embedded: [(path: String, bytes: [UInt8])]
) -> LibraryReading {
  var scan = FolderScan(files, sources: SourceMap())
  var found: [String: [UInt8]?] = [:]
  for (path, bytes) in embedded {
    found[path.hasPrefix("library/") ? String(path.dropFirst(8)) : path] = bytes
  }
  let root = joined(content, "library")
  if files.kind(of: root) == .folder { gather(&found, root, &scan) }
  return readLibrary(found, root, scan)
}

/// Reads a library of files that are at hand, by their paths below its folder.
package func readLibrary(
  from texts: [(path: String, bytes: [UInt8])], in files: any FileSystem
) -> LibraryReading {
  let found = texts.map { ($0.path, Optional($0.bytes)) }
  return readLibrary(Dictionary(found) { $1 }, "", FolderScan(files, sources: SourceMap()))
}

/// Reads what was found, each file from its bytes or, where it has none here, from the disk.
private func readLibrary(
  _ found: [String: [UInt8]?], _ root: String, _ start: FolderScan
) -> LibraryReading {
  var scan = start
  var library = Library()
  for path in found.keys.sorted(by: naturalOrder) {
    guard let bytes = found[path] else { continue }
    let shown = "library/" + path
    let page =
      if let bytes {
        scan.page(bytes, shown: shown, inside: path)
      } else {
        scan.page(joined(root, path), shown: shown, inside: path)
      }
    guard let page else { continue }
    read(page, into: &library, &scan)
    scan.take(from: page)
  }
  library.namedEditions = scan.editions
  return LibraryReading(library: library, sources: scan.sources, diagnostics: scan.diagnostics)
}

private let libraryFolders = [
  "frameworks", "calendars", "instruments", "resources", "duties", "benchmarks",
  "actions",
]

/// Adds the files of a library's folder, to be read from the disk.
private func gather(
  _ found: inout [String: [UInt8]?], _ root: String, _ scan: inout FolderScan
) {
  for entry in scan.entries(of: root, shown: "library") {
    if entry.kind == .file {
      found[entry.name] = .some(nil)
    } else if libraryFolders.contains(entry.name) {
      let folder = joined(root, entry.name)
      for inner in scan.entries(of: folder, shown: "library/" + entry.name)
      where inner.kind == .file {
        found[entry.name + "/" + inner.name] = .some(nil)
      }
    } else {
      scan.say(
        "unknown-file", .warning, "library/" + entry.name, "nothing is read from this folder",
        fix: nearest(to: entry.name, among: libraryFolders).map { "Did you mean \($0)?" } ?? "")
    }
  }
}

private func read(_ page: Page, into library: inout Library, _ scan: inout FolderScan) {
  let file = LibraryFile(page: page)
  let isFacts = page.path.hasSuffix(".yaml")
  switch page.folder {
  case "frameworks" where isFacts: library.frameworks.append(file.framework())
  case "calendars" where isFacts: library.calendars.append(file.calendar())
  case "instruments" where isFacts:
    library.instruments.append(InstrumentFile(page: page, name: page.name).instrument())
  case "duties" where isFacts: library.duties.append(file.dutySheet())
  case "benchmarks" where isFacts: library.benchmarks.append(file.benchmarks())
  case "resources" where page.path.hasSuffix(".md"):
    library.resources.append(ResourceFile(page).resource())
  case "actions" where page.path.hasSuffix(".md"):
    library.actions.append(StartingActionFile(page: page).startingAction())
  case "" where page.path == "vocabulary.yaml": library.vocabulary = file.vocabulary()
  case "" where page.path == "glossary.yaml": library.glossary = file.glossary()
  default: scan.sayUnknownFile(page.path, shown: "library/" + page.path)
  }
}

extension FolderScan {
  /// Says that nothing is read from a file, unless everyone expects that.
  mutating func sayUnknownFile(
    _ name: String, shown: String, known: [String] = [],
    mend: String = "Move it to files/ if it is to be linked to, or to private/"
  ) {
    guard !name.lowercased().hasSuffix("readme.md"), name.lowercased() != "desktop.ini",
      name.lowercased() != "thumbs.db"
    else { return }
    say(
      "unknown-file", .warning, shown, "nothing is read from this file",
      fix: nearest(to: name, among: known).map { "Did you mean \($0)?" } ?? mend)
  }
}

/// A path below a folder.
func joined(_ folder: String, _ name: String) -> String {
  if folder.isEmpty || folder == "." { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// A path with its `..` parts taken out, as far as they can be.
func withoutDetours(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(part)
    }
  }
  return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}
