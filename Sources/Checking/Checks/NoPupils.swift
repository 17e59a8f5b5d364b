package import Base
import Model

/// A day on which no pupils were met.
package enum NoPupils: Check {
  package static let id = "no-pupils"
  package static let severity = Severity.warning
  package static let summary = "No slot and no group is with pupils."
  package static let explanation = """
    A review of provision that no pupil was asked about is a review of paper. Meet at least one
    group of pupils, better two: one with responsibilities, one harder to reach.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.filter { !$0.meets("pupils") }.map {
      says(
        "the day does not meet pupils", at: $0.span,
        fix: "Add a slot with pupils, or list the group under Who we met",
        record: $0.day.date.iso)
    }
  }
}
