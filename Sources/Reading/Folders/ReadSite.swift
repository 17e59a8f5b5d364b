package import Base
package import Model
import Notation

/// What was read of the site: its settings, and where its schools are.
package struct SiteReading: Sendable {
  package var site: Site
  /// In the order of their keys.
  package var schools: [SchoolFolder]
  package var sources: SourceMap
  package var diagnostics: [Diagnostic]
}

/// Where one school's files are.
package struct SchoolFolder: Hashable, Sendable {
  /// The folder's name, which is also the name of the output folder.
  package var key: String
  /// The path by which the disk knows it.
  package var path: String
  /// The path from the content folder, as messages give it; the key where it lies there.
  package var shown: String

  package init(key: String, path: String, shown: String? = nil) {
    self.key = key
    self.path = path
    self.shown = shown ?? key
  }
}

/// Reads `site.yaml`, and finds the schools: the folders of the content folder that hold a
/// `school.yaml` or a `school.md`, and those that the site names.
package func readSite(files: any FileSystem, content: String) -> SiteReading {
  var scan = FolderScan(files, sources: SourceMap())
  let entries = scan.entries(of: content, shown: "")
  var site: Site?
  if entries.contains(where: { $0.name == "site.yaml" && $0.kind == .file }),
    let page = scan.page(joined(content, "site.yaml"), shown: "site.yaml", inside: "site.yaml")
  {
    site = SiteFile(page: page).site()
    site?.blanks = scan.blanks
    scan.take(from: page)
  }
  let settled = site ?? Site(span: .start(of: FileID(0)))
  var schools: [SchoolFolder] = []
  for entry in entries where entry.kind == .folder && entry.name != "library" {
    let path = joined(content, entry.name)
    if holdsSchool(files, path) {
      schools.append(SchoolFolder(key: entry.name, path: path))
    } else {
      scan.say(
        "unknown-file", .warning, entry.name, "this folder holds no school: it has no school.yaml",
        fix: "Write one, with name: in it, or move the folder away")
    }
  }
  for named in settled.schoolFolders {
    guard let school = school(named, content, files, &scan, known: schools) else { continue }
    schools.append(school)
  }
  schools.sort { naturalOrder($0.key, $1.key) }
  return SiteReading(
    site: settled, schools: schools, sources: scan.sources, diagnostics: scan.diagnostics)
}

private func holdsSchool(_ files: any FileSystem, _ path: String) -> Bool {
  ["school.yaml", "school.md"].contains { files.kind(of: joined(path, $0)) == .file }
}

private func school(
  _ named: Placed<String>, _ content: String, _ files: any FileSystem, _ scan: inout FolderScan,
  known: [SchoolFolder]
) -> SchoolFolder? {
  let path = withoutDetours(
    named.value.hasPrefix("/") ? named.value : joined(content, named.value))
  let key = named.value.split(separator: "/").last.map(String.init) ?? ""
  guard !key.isEmpty, key != "..", key != ".", files.kind(of: path) == .folder,
    holdsSchool(files, path)
  else {
    scan.diagnostics.append(
      Diagnostic(
        "unknown-school", .error, at: named.span, "\(named.value) holds no school",
        fix: "Write the path of a folder with a school.yaml, as seen from the content folder"))
    return nil
  }
  if known.contains(where: { $0.key == key }) {
    scan.diagnostics.append(
      Diagnostic(
        "duplicate-school", .error, at: named.span, "there is a school \(key) already",
        fix: "Give one of the two folders another name"))
    return nil
  }
  return SchoolFolder(key: key, path: path, shown: withoutSlash(named.value))
}

/// Reads `site.yaml`.
private struct SiteFile {
  let page: Page

  func site() -> Site {
    var fields = FieldReader(
      page.facts(in: 0..<page.bytes.count), Schema.site, page: page)
    var site = Site(span: .start(of: page.file))
    site.title = fields.string("title") ?? site.title
    site.consultant = fields.string("consultant")
    site.contact = fields.string("contact")
    site.theme = fields.text("theme")
    site.asOf = fields.date("as of")?.value
    site.schoolFolders = fields.list("schools", splitting: .commas)
    site.mostActions = fields.number("most actions")?.value ?? site.mostActions
    site.mostHours = fields.number("most hours")?.value ?? site.mostHours
    site.addedEditions = fields.records("editions").compactMap(edition)
    site.smallNumbers = fields.records("small numbers").flatMap(limits)
    fields.finish()
    return site
  }

  private func limits(_ fact: Fact) -> [(edition: Placed<String>, limit: Int)] {
    guard case .map(let map) = fact.content else {
      page.say(
        "wrong-shape", .error, at: fact.span, "small numbers are written edition by edition",
        fix: "Write a line for each, as governors: 9")
      return []
    }
    return map.entries.map { entry in
      let edition = entry.key.map { $0.lowercased() }
      if case .text(let words) = entry.value.content, let limit = Int(words),
        (5...99).contains(limit)
      {
        return (edition, limit)
      }
      page.say(
        "small-limit", .error, at: entry.value.span,
        "the limit of small numbers is a number from 5 to 99", fix: "Write 5, or more to show less")
      // The edition's name is looked at all the same.
      return (edition, 99)
    }
  }

  private func edition(_ fact: Fact) -> Site.AddedEdition? {
    var fields = FieldReader(fact, Schema.addedEdition, page: page)
    let name = fields.text("name")
    let title = fields.string("title")
    let like = fields.text("like")
    fields.finish()
    guard let name, let like else {
      page.sayIncomplete("an edition", "name and like", at: fact.span)
      return nil
    }
    return Site.AddedEdition(
      name: name.map { $0.lowercased() }, title: title ?? name.value,
      like: like.map { $0.lowercased() })
  }
}
