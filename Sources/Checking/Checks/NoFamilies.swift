package import Base
import Model

/// A day on which no families were met.
package enum NoFamilies: Check {
  package static let id = "no-families"
  package static let severity = Severity.warning
  package static let summary = "No slot and no group is with families."
  package static let explanation = """
    Parents and carers know what happens at the kitchen table, and the law asks schools to hear
    them. Meet at least one group, better two: those who are often in school and those who are
    not.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.timetables.filter { !$0.meets("families") }.map {
      says(
        "the day does not meet families", at: $0.span,
        fix: "Add a slot with families, or list the group under Who we met",
        record: $0.day.date.iso)
    }
  }
}
