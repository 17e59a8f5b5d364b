package import Base
import Model

/// One pupil's year, sex and need in one sentence.
package enum PupilDescribed: Check {
  package static let id = "pupil-described"
  package static let severity = Severity.warning
  package static let summary = "A sentence gives the year, the sex and the need of one pupil."
  package static let explanation = """
    “A Year 8 boy with a hearing impairment” is one child, and everybody in the school knows which.
    Leave one of the three out, or write of the group (“pupils in Key Stage 3”). Where it is nobody,
    as in an invented example, silence the check for the record with the reason.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.traces { $0 == .pupil }.map { trace in
      says(
        "the year, the sex and the need of one pupil stand in one sentence", at: trace.span,
        fix: "Leave one of the three out, or write of the group",
        record: subject.record(at: trace.span))
    }
  }
}
