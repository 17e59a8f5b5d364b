import Base
import Model
import Reading
import Rendering

/// The files of a school that is handed over, by their path in the new folder.
struct Parcel<Files: FileSystem> {
  let workshop: Workshop
  let place: SchoolFolder
  let files: Files
  private(set) var contents: [OutputFile] = []
  private(set) var leftBehind: [String] = []

  init(workshop: Workshop, place: SchoolFolder, files: Files) {
    self.workshop = workshop
    self.place = place
    self.files = files
  }

  /// All of the school's folder but what is private or hidden.
  mutating func packSchool() throws(FileTrouble) { try packFolder("", depth: 0) }

  /// The library files it uses, the theme, the settings, and words about what this is.
  mutating func packWhatItNeeds(_ studied: StudiedSchool) throws(FileTrouble) {
    let texts = contents
    for file in try shelf().needed(by: place, texts: texts, in: workshop, files) {
      contents.append(OutputFile(path: "Content/library/" + file.path, bytes: file.bytes))
    }
    try packTheme()
    try packSettings()
    let words = HandoverWords(
      school: studied.checked.school, site: workshop.site, key: place.key, asAt: workshop.asAt,
      program: workshop.order.program)
    add("README.md", words.readme)
    add(".gitignore", "private/\n/Output/\n/.reviewday/\n")
  }

  private mutating func add(_ path: String, _ text: String) {
    contents.append(OutputFile(path: path, bytes: Array(text.utf8)))
  }

  func write(to folder: String) throws(FileTrouble) {
    if files.kind(of: folder) != nil { try files.remove(folder) }
    for file in contents {
      let path = folder + "/" + file.path
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      try files.makeFolder(parts.dropLast().joined(separator: "/"))
      try files.create(file.bytes, at: path)
    }
  }

  var remarks: (withheld: [SourceRemark], comments: [SourceRemark]) {
    // What everybody has who has the program says nothing about anybody, nor does what we wrote.
    let shipped = Dictionary(embeddedFiles().map { ($0.path, $0.bytes) }) { $1 }
    let own = contents.filter { file in
      file.path.hasPrefix("Content/") && !file.path.hasSuffix("/numbers.yaml")
        && shipped[String(file.path.dropFirst("Content/library/".count))] != file.bytes
    }
    return (own.flatMap(withheldWords), own.flatMap(comments))
  }

  // MARK: What goes into it

  private mutating func packFolder(_ inner: String, depth: Int) throws(FileTrouble) {
    let folder = inner.isEmpty ? place.path : place.path + "/" + inner
    guard depth < 16 else { return leftBehind.append(inner + "  (too deep)") }
    for entry in try files.entries(of: folder).sorted(by: { $0.name < $1.name }) {
      let path = inner.isEmpty ? entry.name : inner + "/" + entry.name
      if entry.isPrivate {
        leftBehind.append(path + "/  (private)")
      } else if entry.name.hasPrefix(".") {
        leftBehind.append(path + "  (hidden)")
      } else if entry.kind == .folder {
        try packFolder(path, depth: depth + 1)
      } else if entry.kind == .file {
        contents.append(
          OutputFile(
            path: "Content/\(place.key)/\(path)",
            bytes: try files.read(folder + "/" + entry.name, limit: 1 << 31)))
      } else {
        leftBehind.append(path + "  (a link or no plain file)")
      }
    }
  }

  /// The library's files as they stand: from the content, else from inside the program.
  private func shelf() throws(FileTrouble) -> Shelf {
    let embedded = embeddedFiles()
    var found: [(path: String, bytes: [UInt8])] = []
    for source in workshop.sources.files where source.path.hasPrefix("library/") {
      let path = String(source.path.dropFirst("library/".count))
      let onDisk = "\(workshop.order.content)/library/\(path)"
      if files.kind(of: onDisk) == .file {
        found.append((path, try files.read(onDisk, limit: 4 << 20)))
      } else if let inside = embedded.first(where: { $0.path == path }) {
        found.append(inside)
      }
    }
    return Shelf(files: found)
  }

  /// A theme from a folder; of the default one only what is not inside the program.
  private mutating func packTheme() throws(FileTrouble) {
    let name = workshop.order.theme ?? workshop.site.theme?.value ?? "default"
    guard let folder = workshop.themeFolder else { return }
    let inside = Dictionary(embeddedTheme.map { ($0.path, Array($0.text.utf8)) }) { $1 }
    for file in try themeFiles(folder, in: files) {
      if name == "default", inside[file.path] == file.bytes { continue }
      contents.append(
        OutputFile(path: "Themes/\(lastPart(of: name))/\(file.path)", bytes: file.bytes))
    }
  }

  /// The site's own settings without what concerns others: its schools, its date.
  private mutating func packSettings() throws(FileTrouble) {
    let path = workshop.order.content + "/site.yaml"
    var text = ""
    if files.kind(of: path) == .file {
      text = String(decoding: try files.read(path, limit: 2 << 20), as: UTF8.self)
    }
    var kept = topLevelFacts(of: text).filter {
      !["schools", "as of", "theme"].contains($0.key)
    }.map(\.text).joined()
    let theme = workshop.order.theme ?? workshop.site.theme?.value
    if let theme { kept += "theme: \(lastPart(of: theme))\n" }
    add("Content/site.yaml", kept)
  }
}

private func lastPart(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The facts of a file that begin at its left edge, with all lines that belong to them; comments
/// and the lines around the facts apart.
func topLevelFacts(of text: String) -> [(key: String, text: String)] {
  var facts: [(key: String, text: String)] = []
  for line in text.split(whereSeparator: \.isNewline) {
    let continues = line.first.map { " \t-".contains($0) } ?? false
    if line.hasPrefix("#") || line.hasPrefix("---") { continue }
    if continues, !facts.isEmpty {
      facts[facts.count - 1].text += line + "\n"
    } else if let colon = line.firstIndex(of: ":") {
      let key = line[..<colon].lowercased().filter { !"\"'".contains($0) }
      facts.append((key.split(separator: " ").joined(separator: " "), line + "\n"))
    }
  }
  return facts
}
