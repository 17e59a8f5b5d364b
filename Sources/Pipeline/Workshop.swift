import Base
import Checking
import Composing
import Crypto
import Disclosed
import Disclosing
import Model
import Reading
import Rendering

/// What all schools of a build share: the settings, the library, the theme, the editions.
struct Workshop: Sendable {
  var order: Order
  var site: Site
  var library: Library
  /// The library's files, with which every school's own map of files begins.
  var sources: SourceMap
  /// Nil for `check`, which needs none.
  var theme: Theme?
  /// Where the theme was read; nil for the embedded one.
  var themeFolder: String?
  var schools: [SchoolFolder]
  var editions: [Edition]
  var asAt: CalendarDate
  var libraryHash: String
  /// Through which every other program that is run must pass, whichever school it works for.
  let turnstile: Turnstile
  /// Whether version control keeps anything private, asked beside all other work.
  let privacy: Task<PrivacyBreaches, Never>

  func colophon(hash: String, made: Set<String> = []) -> Colophon {
    var colophon = Colophon(
      site: site.title, consultant: site.consultant, contact: site.contact, contentHash: hash,
      program: order.program, made: made)
    colophon.largePrint = order.largePrint
    return colophon
  }
}

/// Reads what all schools share; nil where it has errors, which stop every school.
func openWorkshop(
  _ order: Order, in files: some FileSystem, report: inout BuildReport,
  embedded: [(path: String, bytes: [UInt8])] = embeddedFiles()
) -> Workshop? {
  let read = readSite(files: files, content: order.content)
  report.diagnostics += (read.diagnostics + Checking.check(read.site)).map {
    LocatedDiagnostic($0, in: read.sources)
  }
  let privacy = Task { [schools = read.schools] in
    await privacyBreaches(order, of: schools, in: files)
  }
  let shelf = readLibrary(files: files, content: order.content, embedded: embedded)
  report.diagnostics += (shelf.diagnostics + Checking.check(shelf.library, of: read.site)).map {
    LocatedDiagnostic($0, in: shelf.sources)
  }
  let place = themeFolder(order, site: read.site, in: files)
  let theme = openTheme(order, site: read.site, at: place, in: files, report: &report)
  let made = editions(of: read.site)
  report.unknown += unknown(order, schools: read.schools, editions: made.map(\.name))
  guard !report.hasErrors, report.unknown.isEmpty, report.troubles.isEmpty else { return nil }
  return Workshop(
    order: order, site: read.site, library: shelf.library, sources: shelf.sources, theme: theme,
    themeFolder: place, schools: read.schools,
    editions: made.filter { order.editions.isEmpty || order.editions.contains($0.name) },
    asAt: order.asOf ?? read.site.asOf ?? order.today,
    libraryHash: contentHash(shelf.sources.files), turnstile: Turnstile(order.jobs),
    privacy: privacy)
}

/// Names that were asked for and are not there, as sentences.
private func unknown(_ order: Order, schools: [SchoolFolder], editions: [String]) -> [String] {
  unknownSchools(order, among: schools)
    + order.editions.compactMap { unknown("edition", $0, among: editions) }
}

/// The schools that were asked for and are not there, as sentences.
func unknownSchools(_ order: Order, among schools: [SchoolFolder]) -> [String] {
  order.schools.compactMap { unknown("school", $0, among: schools.map(\.key)) }
}

/// Says that there is none of a name, and which was meant perhaps; nil where there is one.
private func unknown(_ kind: String, _ name: String, among known: [String]) -> String? {
  guard !known.contains(name) else { return nil }
  let list = known.isEmpty ? "there is none" : "there are: \(known.joined(separator: ", "))"
  let hint = nearest(to: name, among: known).map { "did you mean “\($0)”?" } ?? list
  return "there is no \(kind) “\(name)”; \(hint)"
}

/// The name of the theme asked for, and where one beside the content would be.
private func themeName(_ order: Order, site: Site) -> (name: String, beside: String) {
  let name = order.theme ?? site.theme?.value ?? "default"
  return (name, sibling(of: order.content, named: "Themes") + "/" + name)
}

/// The theme's folder: in `Themes/` beside the content, or the one named; nil where neither is.
private func themeFolder(_ order: Order, site: Site, in files: some FileSystem) -> String? {
  let (name, beside) = themeName(order, site: site)
  return [beside, name].first { isFolder($0, in: files) }
}

/// The theme's files: from its folder, or embedded.
private func openTheme(
  _ order: Order, site: Site, at folder: String?, in files: some FileSystem,
  report: inout BuildReport
) -> Theme? {
  guard let folder else {
    let (name, beside) = themeName(order, site: site)
    if name == "default" { return finishTheme([], "", report: &report) }
    report.unknown.append(
      "there is no theme “\(name)”: neither a folder of that name nor \(beside)")
    return nil
  }
  do throws(FileTrouble) {
    return finishTheme(try themeFiles(folder, in: files), folder, report: &report)
  } catch {
    report.troubles.append(error)
    return nil
  }
}

private func finishTheme(
  _ files: [(path: String, bytes: [UInt8])], _ folder: String, report: inout BuildReport
) -> Theme? {
  let (theme, sources, diagnostics) = loadTheme(files: files)
  report.diagnostics += diagnostics.map { diagnostic in
    var located = LocatedDiagnostic(diagnostic, in: sources)
    if !folder.isEmpty { located.place.path = folder + "/" + located.place.path }
    return located
  }
  return theme
}

/// Every plain file of a theme's folder, at most three folders deep, by path.
func themeFiles(
  _ folder: String, below prefix: String = "", depth: Int = 0, in files: some FileSystem
) throws(FileTrouble) -> [(path: String, bytes: [UInt8])] {
  guard depth < 3 else { return [] }
  var found: [(path: String, bytes: [UInt8])] = []
  for entry in try files.entries(of: folder).sorted(by: { $0.name < $1.name }) {
    guard !entry.name.hasPrefix(".") else { continue }
    switch entry.kind {
    case .file:
      let bytes = try files.read(folder + "/" + entry.name, limit: 4 << 20)
      found.append((prefix + entry.name, bytes))
    case .folder:
      found += try themeFiles(
        folder + "/" + entry.name, below: prefix + entry.name + "/", depth: depth + 1, in: files)
    case .link, .other: continue
    }
  }
  return found
}

func isFolder(_ path: String, in files: some FileSystem) -> Bool {
  if case .folder? = files.kind(of: path) { return true }
  return false
}

/// A path beside another: `Content` and `Themes`, `a/Content` and `a/Themes`.
package func sibling(of path: String, named name: String) -> String {
  var parts = path.split(separator: "/", omittingEmptySubsequences: false)
  while parts.last == "" || parts.last == "." { parts.removeLast() }
  guard parts.count > 1 else { return parts.last == ".." ? "../../" + name : name }
  return parts.dropLast().joined(separator: "/") + "/" + name
}

/// The first twelve digits of the SHA-256 (FIPS 180-4) of some files with their paths, after what
/// was hashed before them; private ones count for nothing.
func contentHash(_ files: [SourceText], after start: String = "") -> String {
  var hash = SHA256()
  hash.update(data: Array(start.utf8) + [0])
  for file in files.sorted(by: { $0.path < $1.path }) where !file.isPrivate {
    hash.update(data: Array(file.path.utf8) + [0])
    hash.update(data: file.bytes)
    hash.update(data: [0])
  }
  let digits = Array("0123456789abcdef".utf8)
  let bytes = hash.finalize().prefix(6).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: bytes, as: UTF8.self)
}
