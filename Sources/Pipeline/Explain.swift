package import Base
import Composing
import Disclosed
import Disclosing
import Model
import Papers
import Reading
import Rendering

/// Says which records, rules and templates made a page, and what was withheld from it and why.
///
/// Nothing is written, and nothing is read from the output: the answer is about the papers that a
/// build would make now.
/// - Parameter page: `school/edition/page`, with `#anchor` for a part of it.
package func explain(
  _ page: String, _ order: Order, in files: some FileSystem
) -> ExplainReport {
  var report = ExplainReport()
  let halves = page.split(separator: "#", maxSplits: 1).map(String.init)
  var parts = (halves.first ?? "").split(separator: "/").map(String.init)
  guard parts.count > 1 else {
    report.base.unknown = ["a page is named as SCHOOL/EDITION/PAGE, not “\(page)”"]
    return report
  }
  if parts.count == 2 { parts.append("index.html") }
  var order = order
  (order.schools, order.editions) = ([parts[0]], [parts[1]])
  let path = parts[2...].joined(separator: "/")
  order.largePrint = path.hasSuffix("-large-print.html") || path.hasSuffix("-large-print.pdf")
  guard let workshop = openWorkshop(order, in: files, report: &report.base),
    let place = workshop.schools.first(where: { $0.key == parts[0] }),
    let edition = workshop.editions.first
  else { return report }
  let (work, sources) = workshop.studyWithSources(place, in: files)
  report.base.schools = [work.report]
  guard let studied = work.studied else { return report }
  let question = Question(
    workshop: workshop, place: place, sources: sources, studied: studied, edition: edition,
    hash: work.hash)
  report.explanation = question.answer(path, anchor: halves.dropFirst().first, in: &report.base)
  return report
}

/// One edition of one school, with what is asked about it.
private struct Question {
  let workshop: Workshop
  let place: SchoolFolder
  let sources: SourceMap
  let studied: StudiedSchool
  let disclosure: Disclosure
  let notes: [MaskingNote]
  let passing: Passing
  let publication: Publication
  let traces: Traces

  init(
    workshop: Workshop, place: SchoolFolder, sources: SourceMap, studied: StudiedSchool,
    edition: Edition, hash: String
  ) {
    self.workshop = workshop
    self.place = place
    self.sources = sources
    self.studied = studied
    var notes: [MaskingNote] = []
    disclosure = disclose(studied, to: edition, noting: &notes)
    self.notes = notes
    passing = Disclosing.passing(studied, disclosure)
    let colophon = workshop.colophon(hash: hash)
    publication = compose(disclosure, colophon: colophon, scope: workshop.order.scope)
    traces = Traces(disclosure, colophon: colophon, scope: workshop.order.scope)
  }

  func answer(_ path: String, anchor: String?, in report: inout BuildReport) -> Explanation? {
    let made = MadeThings(publication: publication, traces: traces, workshop: workshop)
    guard let thing = made.thing(at: path) else {
      let hint =
        nearest(to: path, among: made.paths).map { "did you mean “\($0)”?" }
        ?? "there are: \(made.paths.joined(separator: ", "))"
      report.unknown.append(
        "the \(disclosure.edition.name) edition has no “\(path)”; \(hint)")
      return nil
    }
    var parts = thing.parts
    if let anchor {
      parts = parts.compactMap { traces.part(anchor, of: $0) }
      guard !parts.isEmpty else {
        let known = thing.parts.flatMap(traces.anchors)
        let hint =
          nearest(to: anchor, among: known).map { "did you mean #\($0)?" }
          ?? "there are: \(known.prefix(20).joined(separator: ", "))"
        report.unknown.append("\(path) has no place “\(anchor)”; \(hint)")
        return nil
      }
    }
    return explanation(of: thing, path + (anchor.map { "#\($0)" } ?? ""), parts)
  }

  private func explanation(of thing: MadeThing, _ path: String, _ parts: [Any]) -> Explanation {
    let found = parts.map(traces.records)
    let standing = found.reduce(into: Set()) { $0.formUnion($1.standing) }
    let cited = found.reduce(into: Set()) { $0.formUnion($1.cited) }.subtracting(standing)
    let edition = disclosure.edition
    var out = Explanation(
      path: "\(place.key)/\(edition.name)/\(path)", title: thing.title,
      school: disclosure.school.name, edition: edition, status: disclosure.status,
      asAt: disclosure.asAt)
    let shown = passing.visible.filter { standing.contains(TracedRecord($0.record, $0.index)) }
    out.standing = shown.map { record($0.record) }
    out.cited = passing.visible.filter { cited.contains(TracedRecord($0.record, $0.index)) }
      .map { record($0.record) }
    let kinds = Set(shown.map(\.record.kind)).union(thing.homes)
    let here = passing.withheld.filter { gap in
      gap.part == nil
        ? kinds.contains(gap.record.kind)
        : shown.contains { $0.record == gap.record }
    }
    out.withheld = here.map(gap)
    out.withheldElsewhere = passing.withheld.count - here.count
    if kinds.contains(.year) {
      out.masked = notes.map {
        Explanation.MaskedCell(table: $0.table, cell: $0.cell, reason: $0.reason)
      }
    }
    out.rules = rules(kinds, naming: Set((out.standing + out.cited).map(\.name)))
    out.making = thing.making
    return out
  }

  // MARK: Rules

  private func rules(_ kinds: Set<NamedRecord.Kind>, naming names: Set<String>)
    -> [Explanation.Rule]
  {
    var rules = passing.sight.filter { kinds.contains($0.kind) }.map { kind, isVisible in
      Explanation.Rule(
        about: kind.rawValue,
        words: isVisible
          ? "seen by this edition, unless its audience says otherwise"
          : "seen only where its audience names this edition")
    }
    if kinds.contains(.slot) || kinds.contains(.evidence), disclosure.edition.manner != .school {
      rules.append(
        Explanation.Rule(
          about: "places",
          words: "no room, year or subject; lesson visits as one record, so that no teacher is told"
        ))
    }
    rules.append(
      Explanation.Rule(
        about: "numbers",
        words: disclosure.maskedUpTo.map {
          "1 to \($0) pupils are masked, and what would give them away"
        } ?? "numbers of pupils are shown as they are"))
    for index in studied.checked.frameworks.compactMap({ $0 }).suffix(1) {
      let framework = studied.checked.library.frameworks[index]
      rules.append(
        Explanation.Rule(
          about: "framework", words: "“\(framework.title)”, \(words(framework.span))"))
    }
    return rules + silences(naming: names)
  }

  private func silences(naming names: Set<String>) -> [Explanation.Rule] {
    studied.checked.school.silences.filter { silence in
      silence.record.map { names.contains($0.value) } ?? true
    }.map { silence in
      let about = silence.record.map { " of \($0.value)" } ?? ""
      return Explanation.Rule(
        about: "silenced",
        words: "\(silence.check.value)\(about): \(silence.reason) (\(words(silence.span)))")
    }
  }

  // MARK: Words

  private func record(_ record: NamedRecord) -> Explanation.Record {
    Explanation.Record(
      kind: record.kind.rawValue, name: record.name, title: record.title,
      place: words(record.span))
  }

  private func gap(_ withholding: Withholding) -> Explanation.Gap {
    Explanation.Gap(
      record: record(withholding.record), part: withholding.part, reason: withholding.reason,
      place: words(withholding.span))
  }

  /// As `hill/days/2026-11-23/notes.md:12`.
  private func words(_ span: Span) -> String {
    let located = LocatedDiagnostic(
      Diagnostic("place", .hint, at: span, ""), in: sources, of: place)
    return "\(located.place.path):\(located.place.start.line)"
  }
}

extension TracedRecord {
  /// The same record on the other side of the door.
  fileprivate init(_ record: NamedRecord, _ index: Int) {
    let kind: Kind =
      switch record.kind {
      case .school: .school
      case .day: .day
      case .slot: .slot
      case .evidence: .evidence
      case .finding: .finding
      case .action: .action
      case .discussion: .discussion
      case .resource: .resource
      case .slide: .slide
      case .year: .year
      case .survey: .survey
      case .training: .training
      case .passports: .passports
      case .party: .party
      }
    self.init(kind, index)
  }
}
