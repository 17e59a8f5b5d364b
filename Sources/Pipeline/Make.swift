package import Base
package import Disclosed
package import Disclosing
import Reading

/// What one school comes to before anything is written.
package struct MadeSchool: Sendable {
  package var report: SchoolReport
  /// In the order of the editions; empty where the school has errors.
  package var editions: [MadeEdition] = []
  /// The files and folders that its papers were made from.
  package var origins: [String]

  init(report: SchoolReport, origins: [String]) {
    self.report = report
    self.origins = origins
  }
}

/// The files of one edition of a school, as they would stand in its folder.
package struct MadeEdition: Sendable {
  package var edition: Edition
  package var status: Disclosure.Status
  package var files: [OutputFile]
  /// What its readers will have been shown once it is published.
  package var ledger: CountLedger
  /// What it does not show of the counts, and why: for the author alone.
  package var maskings: [MaskingNote] = []
}

/// Does all that `build` does but write: the same bytes, handed back.
///
/// `serve` shows them and `publish` carries them to a shared drive.
package func make(
  _ order: Order, in files: some FileSystem, by maker: (any PaperMaking)? = nil
) async -> (report: BuildReport, schools: [MadeSchool]) {
  var report = BuildReport()
  guard let workshop = openWorkshop(order, in: files, report: &report) else { return (report, []) }
  let chosen = workshop.schools.filter {
    order.schools.isEmpty || order.schools.contains($0.key)
  }
  let made = await inParallel(chosen, jobs: order.jobs) { place in
    await workshop.make(place, in: files, by: maker)
  }
  report.schools = made.map(\.report)
  report.editions = workshop.editions.map(\.name)
  report.diagnostics += await workshop.privacy.value.shared
  return (report, made)
}
