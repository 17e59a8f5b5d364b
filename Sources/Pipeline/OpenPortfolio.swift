package import Base
import Composing
package import Disclosed
import Disclosing
import Papers
import Reading
import Rendering

/// A portfolio held open for a preview, so that after a change only what follows from it is done
/// again: a school is studied alone, and a page is made when somebody asks for it.
package struct OpenPortfolio: Sendable {
  private var workshop: Workshop
  /// As they were when it was opened.
  private let privacy: PrivacyBreaches

  fileprivate init(_ workshop: Workshop, _ privacy: PrivacyBreaches) {
    self.workshop = workshop
    self.privacy = privacy
  }

  /// The date that the papers speak as at where no other is asked for.
  package var asAt: CalendarDate { workshop.asAt }
  package var editions: [Edition] { workshop.editions }
  /// The schools that were asked for, by the names of their folders.
  package var schools: [String] { chosen.map(\.key) }
  /// Whether there is an overview of all schools, as a build would write one.
  package var hasOverview: Bool { workshop.schools.count > 1 && workshop.order.schools.isEmpty }

  private var chosen: [SchoolFolder] {
    let asked = workshop.order.schools
    return workshop.schools.filter { asked.isEmpty || asked.contains($0.key) }
  }

  /// The school's folder, as the disk knows it; nil for no such school.
  package func folder(of school: String) -> String? {
    chosen.first { $0.key == school }?.path
  }

  /// The same portfolio as it stands at another date.
  package func asAt(_ date: CalendarDate) -> OpenPortfolio {
    var other = self
    other.workshop.asAt = date
    return other
  }

  /// The same portfolio with the papers that are read written once more in large print, or not.
  package func inLargePrint(_ isLargePrint: Bool) -> OpenPortfolio {
    var other = self
    other.workshop.order.largePrint = isLargePrint
    return other
  }
}

/// One school read, checked and studied as at a date; what it holds cannot be named past the door.
package struct HeldSchool: Sendable {
  package var report: SchoolReport
  fileprivate var place: StudiedPlace
  fileprivate var folder: SchoolFolder

  /// Whether papers can be made of it.
  package var isGood: Bool { place.studied != nil }
}

/// What of an edition is made at a time: all pages, which is quick, or one paper.
package enum EditionPart: Hashable, Sendable {
  case pages
  case paper(path: String)
}

/// One part of an edition as it was made.
package struct MadePart: Sendable {
  package var files: [OutputFile]
  /// What stands in the files and is withheld from the edition; then they may not be shown.
  package var errors: [LocatedDiagnostic]
}

/// Reads what all schools share; no portfolio where that has errors, which the report names.
package func openPortfolio(
  _ order: Order, in files: some FileSystem
) async -> (portfolio: OpenPortfolio?, report: BuildReport) {
  var report = BuildReport()
  guard let workshop = openWorkshop(order, in: files, report: &report) else {
    return (nil, report)
  }
  report.editions = workshop.editions.map(\.name)
  let privacy = await workshop.privacy.value
  report.diagnostics += privacy.shared
  return (OpenPortfolio(workshop, privacy), report)
}

extension OpenPortfolio {
  /// Reads, checks and studies one school; nil for no such school.
  package func study(_ school: String, in files: some FileSystem) -> HeldSchool? {
    guard let place = chosen.first(where: { $0.key == school }) else { return nil }
    var studied = workshop.study(place, in: files)
    privacy.refuse(&studied)
    return HeldSchool(report: studied.report, place: studied, folder: place)
  }

  /// Reads, checks and studies several schools at a time, in their order.
  package func study(_ schools: [String], in files: some FileSystem) async -> [HeldSchool] {
    await inParallel(schools, jobs: workshop.order.jobs) { study($0, in: files) }
      .compactMap { $0 }
  }

  /// The files of one part of an edition, with the same bytes that `build` would write, and what of
  /// them may not be there; nil where the school has errors or there is no such edition.
  package func make(
    _ part: EditionPart, of school: HeldSchool, edition name: String, in files: some FileSystem
  ) -> MadePart? {
    guard let studied = school.place.studied, let theme = workshop.theme,
      let edition = workshop.editions.first(where: { $0.name == name })
    else { return nil }
    let disclosure = disclose(studied, to: edition)
    let colophon = workshop.colophon(hash: school.place.hash)
    let publication = compose(disclosure, colophon: colophon, scope: workshop.order.scope)
    func image(_ path: String) -> [UInt8]? {
      attachment(path, below: school.folder.path, in: files)
    }
    var made: [OutputFile] = []
    switch part {
    case .pages:
      let attachments = publication.attachments.compactMap { file in
        image(file.source).map { OutputFile(path: file.path, bytes: $0) }
      }
      made = render(publication, theme: theme) + attachments
    case .paper(let path) where workshop.order.scope == .everything:
      made = renderPapers(publication, theme: theme, only: path, images: image)
    case .paper: break
    }
    let gate = LastGate(studied, sources: school.place.sources, of: school.folder)
    let leaks = gate.leaks(in: made, for: gate.search(for: disclosure, colophon: colophon))
    return MadePart(files: made, errors: gate.diagnostics(of: leaks, in: edition))
  }

  /// The consultant's overview of all schools.
  package func overview(of schools: [SchoolSummary]) -> [OutputFile] {
    guard let theme = workshop.theme else { return [] }
    let publication = composePortfolio(
      schools, colophon: workshop.colophon(hash: workshop.libraryHash), asAt: workshop.asAt)
    return render(publication, theme: theme, reach: .output)
  }
}
