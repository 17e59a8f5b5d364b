import Base
import Checking
import Model
import Reading
import Starting

/// A school that something is begun in, with all that was read of it.
struct OpenSchool {
  var place: SchoolFolder
  var school: School
  var sources: SourceMap
  var library: Library
  var site: Site
  /// Whether a file could not be read, so that it may hold a reference nobody knows of.
  var errors: [LocatedDiagnostic]
  var calendar: SchoolCalendar

  /// The latest day, else nil.
  var latest: Day? { school.days.max { $0.date < $1.date } }
}

extension Desk {
  /// Reads the school that was named, or the only one.
  mutating func open(_ name: String?) throws(Refusal) -> OpenSchool {
    guard files.kind(of: order.content) == .folder else {
      throw Refusal(
        "there is no folder \(order.content) here; begin with `reviewday new site`, "
          + "or name the folder with --content")
    }
    let read = readSite(files: files, content: order.content)
    let keys = read.schools.map(\.key)
    let place: SchoolFolder
    if let name {
      guard let found = read.schools.first(where: { $0.key == name }) else {
        if keys.isEmpty { throw noSchool }
        throw noSuch("school", name, among: keys)
      }
      place = found
    } else {
      guard let only = read.schools.first else { throw noSchool }
      guard read.schools.count == 1 else {
        throw Refusal("say which school, with --school: \(keys.joined(separator: ", "))")
      }
      place = only
    }
    let shelf = readLibrary(files: files, content: order.content, embedded: embeddedFiles())
    let reading = readSchool(
      files: files, folder: place.path, key: place.key, library: shelf.library,
      sources: shelf.sources)
    let errors = reading.diagnostics.filter { $0.severity == .error }
      .map { LocatedDiagnostic($0, in: reading.sources) }
    guard let school = reading.school else {
      report.diagnostics += errors
      throw Refusal()
    }
    return OpenSchool(
      place: place, school: school, sources: reading.sources, library: shelf.library,
      site: read.site, errors: errors, calendar: Checking.calendar(of: school, shelf.library))
  }

  private var noSchool: Refusal {
    Refusal("there is no school in \(order.content) yet; begin with `reviewday new school NAME`")
  }

  /// The day that was named, else the latest.
  func day(_ date: CalendarDate?, in open: OpenSchool) throws(Refusal) -> Day {
    guard let latest = open.latest else {
      throw Refusal(
        "\(open.place.key) has no day yet; begin with `reviewday new day "
          + "\(order.today.iso) --school \(open.place.key)`")
    }
    guard let date else { return latest }
    guard let found = open.school.days.first(where: { $0.date == date }) else {
      throw noSuch("day", date.iso, among: open.school.days.map(\.date.iso))
    }
    return found
  }

  /// The next reference of a kind; refused where a file cannot be read that may hold one.
  mutating func reference(
    _ kind: Reference.Kind, in open: OpenSchool
  ) throws(Refusal) -> (reference: Reference, numbers: OutputFile) {
    guard open.errors.isEmpty else {
      report.diagnostics += open.errors
      throw Refusal()
    }
    return nextReference(kind, for: open.school, sources: open.sources)
  }

  /// Cited records as they are known, each looked up.
  func cited(_ words: [String], among known: [Identity], noun: String) throws(Refusal) -> [String] {
    var found: [String] = []
    for word in words.flatMap({ $0.split { $0 == "," || $0 == " " } }).map(String.init) {
      let names = known.flatMap { [$0.reference?.text, $0.name].compactMap { $0 } }
      guard let name = names.first(where: { $0.lowercased() == word.lowercased() }) else {
        let unnumbered = known.count { $0.cited == nil }
        let refusal = noSuch(noun, word, among: names)
        guard unnumbered > 0 else { throw refusal }
        throw Refusal(
          "\(refusal.words ?? ""); \(unnumbered) \(noun) \(unnumbered == 1 ? "has" : "have") no "
            + "reference yet: run `reviewday number` first")
      }
      found.append(name)
    }
    return found
  }
}
