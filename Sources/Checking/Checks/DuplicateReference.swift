package import Base
import Model

/// A pinned reference that two records carry.
package enum DuplicateReference: Check {
  package static let id = "duplicate-reference"
  package static let severity = Severity.error
  package static let summary = "Two records carry the same reference."
  package static let explanation = """
    A reference is pinned once and never reused: the head who agreed F3 at 17:15 must find the
    same F3 in the report. When a line is copied its reference is copied with it. Give the second
    record a number of its own, or delete the number and let `reviewday number` choose one.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.troubles.duplicates.map { trouble in
      says(
        "\(trouble.reference.text) is taken by another \(noun(trouble.reference.kind.noun))",
        at: trouble.span, fix: "Call this one \(trouble.free.text)",
        record: trouble.reference.text,
        notes: [Diagnostic.Note("it was first given here", at: trouble.first)])
    }
  }

  private static func noun(_ word: String) -> String {
    word == "evidence" ? "piece of evidence" : word
  }
}
