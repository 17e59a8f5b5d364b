package import Base
import Model

/// Initials beside a year or a need.
package enum PupilInitials: Check {
  package static let id = "pupil-initials"
  package static let severity = Severity.warning
  package static let summary = "Initials stand beside a year or a need."
  package static let explanation = """
    “J.M., Y8” names one child to everybody who knows the year. Initials and codes have no place in
    anything that is written here: write the role or the group. Initials alone are not looked for;
    those of people in `private/names.txt` are.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.traces { $0 == .initials }.map { trace in
      says(
        "initials beside a year or a need name one pupil", at: trace.span,
        fix: "Write the group, without initials", record: subject.record(at: trace.span))
    }
  }
}
