package import Base
import Model
import Reading

/// What a command that rewrites sources has done.
package struct RewriteReport: Sendable {
  package var diagnostics: [LocatedDiagnostic] = []
  package var troubles: [FileTrouble] = []
  package var unknown: [String] = []
  /// Paths of the files that were written, as from the content folder.
  package var written: [String] = []
  /// The references that were pinned, with their files.
  package var pins: [(reference: String, path: String)] = []

  package init() {}
}

/// Pins a reference to every record that has none, in every school that was ordered.
///
/// A school whose files cannot all be read is left as it is.
package func number(_ order: Order, in files: some FileSystem) -> RewriteReport {
  var report = RewriteReport()
  let site = readSite(files: files, content: order.content)
  let shelf = readLibrary(files: files, content: order.content, embedded: embeddedFiles())
  for place in chosen(order, among: site.schools, report: &report) {
    let reading = readSchool(
      files: files, folder: place.path, key: place.key, library: shelf.library,
      sources: shelf.sources)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    guard let school = reading.school, errors.isEmpty else {
      report.diagnostics += errors.map { LocatedDiagnostic($0, in: reading.sources, of: place) }
      continue
    }
    let numbered = numbering(for: school, sources: reading.sources)
    pin(numbered, at: place, in: files, report: &report)
  }
  return report
}

/// Writes `numbers.yaml` first: should the rest fail, a number is lost and none is given twice.
private func pin(
  _ numbered: Numbering, at place: SchoolFolder, in files: some FileSystem,
  report: inout RewriteReport
) {
  for file in numbered.files.reversed() {
    let path = place.path + "/" + file.path
    let pins = numbered.pins.filter { $0.path == file.path }
    do throws(FileTrouble) {
      let bytes =
        pins.isEmpty ? file.bytes : pinning(pins, in: try files.read(path, limit: 2 << 20))
      rewrite(bytes, at: path, in: files, report: &report)
    } catch {
      report.troubles.append(error)
    }
    // No reference without its number being remembered.
    guard report.troubles.isEmpty else { break }
  }
  let written = Set(report.written)
  report.pins += numbered.pins.filter { written.contains(place.path + "/" + $0.path) }
    .map { ($0.reference.text, place.key + "/" + $0.path) }
}

/// Rewrites the facts of every school that was ordered, or of the whole content folder,
/// canonically.
package func format(_ order: Order, in files: some FileSystem) -> RewriteReport {
  var report = RewriteReport()
  let site = readSite(files: files, content: order.content)
  var folders = chosen(order, among: site.schools, report: &report).map(\.path)
  if order.schools.isEmpty { folders = [order.content] + folders }
  for path in Set(folders.flatMap { sourceFiles(in: $0, files, report: &report) }).sorted() {
    do throws(FileTrouble) {
      let bytes = try files.read(path, limit: 2 << 20)
      let name =
        path.hasPrefix(order.content + "/")
        ? String(path.dropFirst(order.content.count + 1)) : path
      let new = formatted(SourceText(path: name, bytes: bytes))
      if new != bytes { rewrite(new, at: path, in: files, report: &report) }
    } catch {
      report.troubles.append(error)
    }
  }
  return report
}

/// Formats one text, and says what in its facts cannot be read; then it stays as it is.
///
/// - Parameter name: The file it is the text of; without one it is a page where it begins with
///   `---`, else nothing but facts.
package func format(
  _ bytes: [UInt8], named name: String?
) -> (bytes: [UInt8], mistakes: [LocatedDiagnostic]) {
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  if bytes.starts(with: mark) {
    let (rest, mistakes) = format(Array(bytes.dropFirst(mark.count)), named: name)
    return (mark + rest, mistakes)
  }
  let guess = bytes.starts(with: "---".utf8) ? "standard input.md" : "standard input.yaml"
  let source = SourceText(path: name ?? guess, bytes: bytes)
  var sources = SourceMap()
  let mistakes = factMistakes(in: source, file: sources.add(source))
    .map { LocatedDiagnostic($0, in: sources) }
  return (mistakes.isEmpty ? formatted(source) : bytes, mistakes)
}

/// The library that is inside the program.
func embeddedFiles() -> [(path: String, bytes: [UInt8])] {
  embeddedLibrary.map { (path: $0.path, bytes: Array($0.text.utf8)) }
}

private func chosen(
  _ order: Order, among schools: [SchoolFolder], report: inout RewriteReport
) -> [SchoolFolder] {
  report.unknown = unknownSchools(order, among: schools)
  guard report.unknown.isEmpty else { return [] }
  return schools.filter { order.schools.isEmpty || order.schools.contains($0.key) }
}

private func rewrite(
  _ bytes: [UInt8], at path: String, in files: some FileSystem, report: inout RewriteReport
) {
  do throws(FileTrouble) {
    try files.write(bytes, to: path)
    report.written.append(path)
  } catch {
    report.troubles.append(error)
  }
}

/// The `.yaml` and `.md` files of a folder and those in it; private, hidden and linked ones apart.
private func sourceFiles(
  in folder: String, depth: Int = 0, _ files: some FileSystem, report: inout RewriteReport
) -> [String] {
  guard depth < 8 else { return [] }
  var found: [String] = []
  do throws(FileTrouble) {
    for entry in try files.entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = folder + "/" + entry.name
      switch entry.kind {
      case .file where entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".md"):
        found.append(path)
      case .folder where !entry.isPrivate && entry.name != "files":
        found += sourceFiles(in: path, depth: depth + 1, files, report: &report)
      default: continue
      }
    }
  } catch {
    report.troubles.append(error)
  }
  return found
}
