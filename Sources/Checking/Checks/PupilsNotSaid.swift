package import Base
import Model

/// A figure that governors are not shown, because nobody wrote how many pupils it is about.
package enum PupilsNotSaid: Check {
  package static let id = "pupils-not-said"
  package static let severity = Severity.hint
  package static let summary = "A figure does not say how many pupils it is about."
  package static let explanation = """
    A share or a sum can give away one pupil. So past the school's own edition an outcome of pupils
    with SEND, or a sum of money, is shown only where `pupils:` says that they are more than five.
    For money that is for everybody with SEND, write their number.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard let report = subject.school.report else { return [] }
    let outcomes = report.outcomes.filter { $0.withSEND != nil && $0.pupils == nil }
      .map { ($0.measure, $0.span) }
    let money = report.money
      .filter { ($0.received != nil || $0.spent != nil) && $0.pupils == nil }
      .map { ($0.what, $0.span) }
    return (outcomes + money).map { name, span in
      says(
        "\(quoted(name)) does not say how many pupils it is about; only the school sees it",
        at: span, fix: "Write pupils: and their number")
    }
  }
}
