package import Base
import Model

/// A profile without a year before to set it beside.
package enum OneCensus: Check {
  package static let id = "one-census"
  package static let severity = Severity.hint
  package static let summary = "The profile has one count only, so nothing shows what has changed."
  package static let explanation = """
    A board reads a profile to see what has changed. Add last year's count of the same census to
    `profile.csv`: the roll and the number at each level of support are enough.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard let profile = subject.school.profile, profile.censuses.count == 1,
      let only = profile.censuses.first
    else { return [] }
    return [
      says(
        "the only count is that of \(only.date.inWords)", at: only.span,
        fix: "Add last year's roll and levels, each in a row with its own date")
    ]
  }
}
