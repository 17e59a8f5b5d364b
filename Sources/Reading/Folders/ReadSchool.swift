package import Base
package import Model

/// What was read of one school, with the texts that its places point into.
package struct SchoolReading: Sendable {
  /// Nil where the folder holds no school.
  package var school: School?
  package var sources: SourceMap
  package var diagnostics: [Diagnostic]
}

/// Reads one school's folder.
/// - Parameters:
///   - folder: The path by which the disk knows it.
///   - key: The folder's name, by which the writer knows it.
///   - sources: The texts of the library, which keep their numbers.
package func readSchool(
  files: any FileSystem, folder: String, key: String, library: Library, sources: SourceMap
) -> SchoolReading {
  var reader = SchoolReader(files, folder: folder, key: key, library: library, sources: sources)
  return reader.read()
}

/// Reads the files of a school, each by its place, in the order of their names.
struct SchoolReader {
  let folder: String
  let key: String
  let matcher: WordMatcher
  let vocabulary: Vocabulary
  /// The library's instruments; a school's own stand before them.
  let instruments: [Instrument]
  var scan: FolderScan
  var school: School
  /// Counts of the sheets that name their evidence, until all evidence is read.
  var citedTallies: [(evidence: Placed<String>, tally: Tally)] = []
  /// The points of `points.csv`, until the menu is read.
  var points: Training.Points?

  init(
    _ files: any FileSystem, folder: String, key: String, library: Library, sources: SourceMap
  ) {
    self.folder = folder
    self.key = key
    matcher = WordMatcher(library.vocabulary)
    vocabulary = library.vocabulary
    instruments = library.instruments
    scan = FolderScan(files, sources: sources)
    school = School(key: key, identity: Identity(span: .start(of: FileID(0))), name: key)
  }

  static let folders = [
    "days", "evidence", "findings", "actions", "discussions", "resources", "files", "surveys",
    "parties",
  ]
  static let rootFiles = [
    "school.yaml", "school.md", "calendar.yaml", "glossary.yaml", "profile.csv", "report.yaml",
    "published.csv", "training.md", "points.csv", "passports.md",
  ]

  mutating func read() -> SchoolReading {
    let entries = scan.entries(of: folder, shown: key)
    let hasSchool = readSchoolFile(entries)
    for entry in entries {
      if entry.kind == .file {
        readRootFile(entry.name)
      } else if SchoolReader.folders.contains(entry.name) {
        readFolder(entry.name)
      } else {
        scan.say(
          "unknown-file", .warning, shown(entry.name), "nothing is read from this folder",
          fix: nearest(to: entry.name, among: SchoolReader.folders).map { "Did you mean \($0)?" }
            ?? "Move it to files/ if it is to be linked to, or to private/")
      }
    }
    attachTallies()
    attachPoints()
    readNames()
    school.blanks = scan.blanks
    school.namedEditions = scan.editions
    return SchoolReading(
      school: hasSchool ? school : nil, sources: scan.sources, diagnostics: scan.diagnostics)
  }

  func shown(_ path: String) -> String { key + "/" + path }

  mutating func page(_ path: String) -> Page? {
    scan.page(joined(folder, path), shown: shown(path), inside: path)
  }

  // MARK: The school itself

  private mutating func readSchoolFile(_ entries: [FileEntry]) -> Bool {
    let names = ["school.yaml", "school.md"].filter { name in
      entries.contains { $0.name == name && $0.kind == .file }
    }
    guard let name = names.first else {
      scan.say(
        "unknown-school", .error, key, "this folder holds no school: it has no school.yaml",
        fix: "Write one, with name: in it")
      return false
    }
    if names.count > 1 {
      scan.say(
        "unknown-file", .warning, shown("school.md"),
        "the school is described twice, and only school.yaml is read", fix: "Keep one of the two")
    }
    guard let page = page(name) else { return false }
    school = SchoolFile(page: page, key: key).school()
    scan.take(from: page)
    return true
  }

  private mutating func readRootFile(_ name: String) {
    switch name {
    case "school.yaml", "school.md": break
    case "calendar.yaml":
      with(name) { $0.ownCalendars.append(LibraryFile(page: $1).calendar()) }
    case "glossary.yaml": with(name) { $0.glossary = LibraryFile(page: $1).glossary() }
    case "profile.csv":
      let words = vocabulary
      with(name) { $0.profile = ProfileSheet(page: $1, vocabulary: words).profile() }
    case "published.csv": with(name) { $0.published = PublishedSheet(page: $1).counts() }
    case "training.md": with(name) { $0.training = TrainingFile($1).training() }
    case "points.csv": readPoints(name)
    case "passports.md": with(name) { $0.passports = PassportFile($1).programme() }
    case "report.yaml": with(name) { $0.report = ReportFile(page: $1).report() }
    case NumberMarks.fileName: _ = page(name)
    default: scan.sayUnknownFile(name, shown: shown(name), known: SchoolReader.rootFiles)
    }
  }

  /// Reads a file into the school.
  mutating func with(_ path: String, _ body: (inout School, Page) -> Void) {
    guard let page = page(path) else { return }
    body(&school, page)
    scan.take(from: page)
  }

  // MARK: Folders

  private mutating func readFolder(_ name: String) {
    switch name {
    case "days": readDays()
    case "surveys": readSurveys()
    case "files": listFiles(name, depth: 1)
    default:
      for entry in scan.entries(of: joined(folder, name), shown: shown(name)) {
        let path = name + "/" + entry.name
        if entry.kind == .file, entry.name.hasSuffix(".md"), entry.name != "README.md" {
          readRecord(path, folder: name)
        } else {
          scan.sayUnknownFile(entry.name, shown: shown(path))
        }
      }
    }
  }

  private mutating func readRecord(_ path: String, folder: String) {
    with(path) { school, page in
      switch folder {
      case "evidence": school.evidence.append(EvidenceFile(page).evidence())
      case "findings": school.findings.append(FindingFiles(page, date: nil).finding())
      case "discussions": school.discussions.append(DiscussionFiles(page, date: nil).discussion())
      case "resources": school.resources.append(ResourceFile(page).resource())
      case "parties": school.parties.append(PartyFile(page).party())
      default:
        var file = ActionFile(page)
        school.actions.append(file.action())
        school.resources += file.resources
      }
    }
  }

  /// Lists what prose may link to; a file above the limit is said aloud and left out.
  private mutating func listFiles(_ path: String, depth: Int) {
    guard depth <= SizeLimit.depth else {
      scan.say(
        "too-deep", .error, shown(path),
        "folders stand more than \(SizeLimit.depth) deep in each other", fix: "Store it flatter")
      return
    }
    for entry in scan.entries(of: joined(folder, path), shown: shown(path)) {
      let inner = path + "/" + entry.name
      if entry.kind == .folder {
        listFiles(inner, depth: depth + 1)
      } else if entry.size > SizeLimit.attachment {
        scan.say(
          "too-large", .error, shown(inner), "a document or a picture may hold at most 20 MiB",
          fix: "Make it smaller, or link to it on the web")
      } else if !isPupilRecord(entry, inner) {
        school.linkableFiles.insert(inner)
      }
    }
  }

  /// Whether a text or a sheet among the files to link to is the record of one pupil.
  private mutating func isPupilRecord(_ entry: FileEntry, _ path: String) -> Bool {
    guard [".md", ".txt", ".csv"].contains(where: entry.name.lowercased().hasSuffix),
      entry.size <= SizeLimit.text
    else { return false }
    do throws(FileTrouble) {
      let bytes = try scan.files.read(joined(folder, path), limit: SizeLimit.text)
      return scan.isPupilRecord(bytes, shown: shown(path))
    } catch {
      scan.say("unreadable", .error, shown(path), error.message)
      return true
    }
  }
}
