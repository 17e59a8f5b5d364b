import Analysing
import Base
import Checking
import Composing
import Disclosed
import Disclosing
import Inspecting
import Model
import Papers
import Reading
import Rendering
import Writing

/// A school on its way: what was complained of, and the studied school where there are no errors.
struct StudiedPlace: Sendable {
  var report: SchoolReport
  var studied: StudiedSchool?
  var hash: String
  /// The files that its places point into.
  var sources: SourceMap
}

/// One edition on its way, before its pages are rendered.
struct Draft: Sendable {
  var disclosure: Disclosure
  var maskings: [MaskingNote]
  var publication: Publication
  var hash: String
  var papers: [OutputFile]
  var attachments: [OutputFile]
  /// What may not stand in any of its files.
  var search: Search
  /// What stands in the papers and the attachments all the same.
  var leaks: [Leak]
}

extension Workshop {
  /// Read, check, analyse.
  func study(_ place: SchoolFolder, in files: some FileSystem) -> StudiedPlace {
    studyWithSources(place, in: files).place
  }

  /// The same, with the texts that the places of its records point into.
  func studyWithSources(
    _ place: SchoolFolder, in files: some FileSystem
  ) -> (place: StudiedPlace, sources: SourceMap) {
    let reading = readSchool(
      files: files, folder: place.path, key: place.key, library: library, sources: sources)
    let school = reading.school
    var diagnostics = reading.diagnostics
    var summary = SchoolSummary(key: place.key, name: school?.name ?? place.key)
    summary.edition = firstEdition
    var studied: StudiedSchool?
    var silenced = 0
    if let school {
      let (checked, complaints) = check(
        school, library: library, site: site, asAt: asAt,
        texts: SchoolTexts(reading.sources, shared: sources.files.count))
      diagnostics += complaints
      silenced = checked?.silenced.count ?? 0
      if var checked, !diagnostics.contains(where: { $0.severity == .error }) {
        checked.gaps += reading.diagnostics.filter(\.isGap)
        let found = overfullSlides(Analysing.study(checked, asAt: asAt))
        diagnostics += found
        checked.gaps += found
        studied = Analysing.study(checked, asAt: asAt)
        if order.asDraft { studied?.status = .draft }
      }
    }
    if let school { diagnostics = withoutNames(diagnostics, of: school) }
    var report = SchoolReport(
      key: place.key,
      diagnostics: diagnostics.map { LocatedDiagnostic($0, in: reading.sources, of: place) },
      summary: summary)
    report.silenced = silenced
    report.summary.gaps = diagnostics.count(where: \.isGap)
    report.summary.hasErrors = studied == nil
    if let studied { summarise(studied, in: &report.summary) }
    // What readers have seen is no part of what was written: publishing alone changes no hash.
    let own = reading.sources.files.dropFirst(sources.files.count)
      .filter { $0.path != "\(place.key)/\(CountLedger.fileName)" }
    let hash = contentHash(Array(own), after: libraryHash)
    let studiedPlace = StudiedPlace(
      report: report, studied: studied, hash: hash, sources: reading.sources)
    return (studiedPlace, reading.sources)
  }

  /// The edition that the consultant opens first.
  private var firstEdition: String? {
    (editions.first { $0.manner == .school } ?? editions.first)?.name
  }

  private func summarise(_ studied: StudiedSchool, in summary: inout SchoolSummary) {
    let school = studied.checked.school
    summary.date = school.days.last?.date
    summary.status = Disclosure.Status(rawValue: studied.status.rawValue)
    summary.findings = school.findings.count
    summary.actions = zip(school.actions, zip(studied.progress, studied.checked.actionDates)).map {
      action, course in
      let next = course.0.current.flatMap { stage in
        course.1.stages.indices.contains(stage.rawValue) ? course.1.stages[stage.rawValue] : nil
      }
      return SchoolSummary.ActionLine(
        reference: action.identity.reference?.text, title: action.title,
        statusWord: course.0.status.rawValue, next: next?.date)
    }
  }

  /// All phases for one school.
  func build(
    _ place: SchoolFolder, in files: some FileSystem, by maker: (any PaperMaking)?
  ) async -> SchoolReport {
    let made = await make(place, in: files, by: maker)
    var report = made.report
    for edition in made.editions {
      do throws(FileTrouble) {
        let written = try write(
          edition.files, to: "\(order.output)/\(place.key)/\(edition.edition.name)",
          state: order.state, in: files)
        note(written, in: &report)
        try MaskingLog.write(
          edition.maskings, of: edition.edition.name, of: place.key, state: order.state, in: files)
      } catch {
        report.troubles.append(error)
      }
    }
    return report
  }

  /// All phases but the last: the files of every edition ordered, written nowhere yet.
  func make(
    _ place: SchoolFolder, in files: some FileSystem, by maker: (any PaperMaking)?
  ) async -> MadeSchool {
    let work = await examine(place, in: files)
    let shared = ["site.yaml", "library"].map { "\(order.content)/\($0)" }
    var made = MadeSchool(
      report: work.report, origins: [place.path] + shared + (themeFolder.map { [$0] } ?? []))
    guard let studied = work.studied, let theme else { return made }
    let folder = place.path
    let gate = LastGate(studied, sources: work.sources, of: place)
    let drafts = await inParallel(editions, jobs: order.jobs) { edition in
      var maskings: [MaskingNote] = []
      let disclosure = disclose(studied, to: edition, noting: &maskings)
      var draft = draft(disclosure, hash: work.hash, theme: theme, gate: gate) {
        attachment($0, below: folder, in: files)
      }
      draft.maskings = maskings
      return draft
    }
    // Other programs are given only what has passed.
    guard !stop(at: gate, drafts.map { ($0.disclosure.edition, $0.leaks) }, &made.report) else {
      return made
    }
    let copies = await copies(of: drafts, of: place, gate: gate, by: maker, report: &made.report)
    let finished = zip(drafts, copies).map { finish($0, with: $1, theme: theme, gate: gate) }
    let found = zip(drafts, finished).map { ($0.disclosure.edition, $1.leaks) }
    guard !stop(at: gate, found, &made.report) else { return made }
    made.editions = zip(drafts, finished).map { draft, finished in
      MadeEdition(
        edition: draft.disclosure.edition, status: draft.disclosure.status, files: finished.files,
        ledger: CountLedger(
          below: folder, known: studied.checked.school.published, showing: draft.disclosure),
        maskings: draft.maskings)
    }
    return made
  }

  /// Tells what was found at the last gate, and whether anything was.
  private func stop(
    at gate: LastGate, _ found: [(edition: Edition, leaks: [Leak])], _ report: inout SchoolReport
  ) -> Bool {
    let errors = found.flatMap { gate.diagnostics(of: $0.leaks, in: $0.edition) }
    report.diagnostics += errors
    if !errors.isEmpty { report.summary.hasErrors = true }
    return !errors.isEmpty
  }

  /// Compose, render the papers in single files, of which the copies are made, and inspect them.
  private func draft(
    _ disclosure: Disclosure, hash: String, theme: Theme, gate: LastGate,
    images: (String) -> [UInt8]?
  ) -> Draft {
    let colophon = colophon(hash: hash)
    let publication = compose(disclosure, colophon: colophon, scope: order.scope)
    let papers =
      order.scope == .everything ? renderPapers(publication, theme: theme, images: images) : []
    let attachments = publication.attachments.compactMap { file in
      images(file.source).map { OutputFile(path: file.path, bytes: $0) }
    }
    let search = gate.search(for: disclosure, colophon: colophon)
    return Draft(
      disclosure: disclosure, maskings: [], publication: publication, hash: hash, papers: papers,
      attachments: attachments, search: search,
      leaks: gate.leaks(in: papers + attachments, for: search))
  }

  /// All files of an edition, the pages inspected; they name a copy only where there is one.
  private func finish(
    _ draft: Draft, with copies: Copies, theme: Theme, gate: LastGate
  ) -> (files: [OutputFile], leaks: [Leak]) {
    var publication = draft.publication
    if !copies.files.isEmpty {
      let made = Set(copies.files.map(\.path))
      publication = compose(
        draft.disclosure, colophon: colophon(hash: draft.hash, made: made), scope: order.scope)
    }
    let pages = render(publication, theme: theme)
    return (
      pages + draft.papers + draft.attachments + copies.files,
      copies.leaks + gate.leaks(in: pages, for: draft.search)
    )
  }

  private func note(_ written: WriteReport, in report: inout SchoolReport) {
    report.written += written.written.count
    report.unchanged += written.unchanged
    report.removed += written.removed.count
    report.kept += written.kept
  }
}

/// The bytes of a file that disclosed prose shows; nil where it can no longer be read.
func attachment(
  _ path: String, below folder: String, in files: some FileSystem
) -> [UInt8]? {
  do throws(FileTrouble) {
    return try files.read(folder + "/" + path, limit: 20 << 20)
  } catch {
    return nil
  }
}
