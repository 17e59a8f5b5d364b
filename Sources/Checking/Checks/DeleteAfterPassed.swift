package import Base
import Model

/// Papers kept longer than was promised.
package enum DeleteAfterPassed: Check {
  package static let id = "delete-after-passed"
  package static let severity = Severity.warning
  package static let summary =
    "The date after which the school's papers are to be deleted has passed."
  package static let explanation = """
    `delete after:` is a promise to the school. When it has passed, hand the files over and delete
    them, or agree a new date with the school and write it down.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard let date = subject.school.deleteAfter, let asAt = subject.asAt, date.value < asAt else {
      return []
    }
    return [
      says(
        "the papers were to be deleted after \(date.value.inWords)", at: date.span,
        fix: "Delete them, or agree a new date with the school")
    ]
  }
}
