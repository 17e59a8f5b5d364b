package import Base
import Reading

/// A diagnostic with its places looked up, so that the files themselves can be let go.
package struct LocatedDiagnostic: Hashable, Sendable {
  package var rule: String
  package var severity: Severity
  package var message: String
  package var fix: String
  package var record: String?
  package var place: Place
  package var notes: [Note]
  /// Whether it leaves the papers what they are; see `Diagnostic`.
  package var isAside = false
  /// Whether it is a gap, with which the papers are a draft.
  package var isGap: Bool { severity == .warning && !isAside }

  /// A stretch of a line of a file.
  package struct Place: Hashable, Sendable {
    package var path: String
    package var start: Position
    /// On the same line as the start; the column after the last.
    package var endColumn: Int
    package var excerpt: String
  }

  /// Another place that has to do with it, and why.
  package struct Note: Hashable, Sendable {
    package var message: String
    package var place: Place
  }

  package init(_ diagnostic: Diagnostic, in sources: SourceMap) {
    rule = diagnostic.rule
    severity = diagnostic.severity
    message = diagnostic.message
    fix = diagnostic.fix
    record = diagnostic.record
    isAside = diagnostic.isAside
    place = Place(diagnostic.span, in: sources)
    notes = diagnostic.notes.map { Note(message: $0.message, place: Place($0.span, in: sources)) }
  }
}

extension LocatedDiagnostic {
  /// One about a school, whose files are named as from the content folder, also where the school
  /// lives elsewhere.
  init(_ diagnostic: Diagnostic, in sources: SourceMap, of school: SchoolFolder) {
    self.init(diagnostic, in: sources)
    guard school.shown != school.key else { return }
    place.move(from: school.key, to: school.shown)
    for index in notes.indices { notes[index].place.move(from: school.key, to: school.shown) }
  }
}

extension LocatedDiagnostic.Place {
  fileprivate mutating func move(from folder: String, to other: String) {
    if path == folder || path.hasPrefix(folder + "/") {
      path = other + path.dropFirst(folder.count)
    }
  }

  init(_ span: Span, in sources: SourceMap) {
    guard let file = sources[span.file] else {
      self.init(path: "", start: Position(line: 1, column: 1), endColumn: 1, excerpt: "")
      return
    }
    let start = file.position(at: span.range.lowerBound)
    let end = file.position(at: span.range.upperBound)
    let excerpt = file.line(at: span.range.lowerBound)
    self.init(
      path: file.path, start: start,
      endColumn: end.line == start.line ? end.column : excerpt.count + 1, excerpt: excerpt)
  }
}

/// Sorted by file, place, severity (errors first) and rule; the same complaint is kept once.
package func sorted(_ diagnostics: [LocatedDiagnostic]) -> [LocatedDiagnostic] {
  var seen: Set<LocatedDiagnostic> = []
  return diagnostics.filter { seen.insert($0).inserted }.sorted {
    (
      $0.place.path, $0.place.start, $1.severity, $0.rule, $0.message
    ) < (
      $1.place.path, $1.place.start, $0.severity, $1.rule, $1.message
    )
  }
}
