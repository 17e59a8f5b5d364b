package import Base
import Model

/// The SEN information report is more than a year old, and nobody has said so.
package enum InformationReportOld: Check {
  package static let id = "information-report-old"
  package static let severity = Severity.warning
  package static let summary = "The SEN information report is more than a year old."
  package static let explanation = """
    The report on the school's website is due every year (Children and Families Act 2014, section
    69; SEND Code of Practice, 6.79). Readers of the board's papers will ask. Write what was found
    as the document's `note:`, or correct its date; once something is said, the check is silent.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard let day = subject.school.days.map(\.date).max() ?? subject.asAt else { return [] }
    return subject.school.documents.compactMap { document in
      guard document.name.lowercased().holds("information report"), isBlank(document.note),
        let dated = document.dated, dated.adding(years: 1) < day
      else { return nil }
      return says(
        "the \(document.name) is dated \(dated.inWords), and a new one is due every year",
        at: document.span, fix: "Write as its note what was found, or correct its date")
    }
  }
}
