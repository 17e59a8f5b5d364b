package import Base
import Model

/// One word, two records.
package enum AmbiguousReference: Check {
  package static let id = "ambiguous-reference"
  package static let severity = Severity.error
  package static let summary = "A link names two records at once."
  package static let explanation = """
    A finding and an action may live in files of the same name. Where either could be meant, in
    prose, in a deck or in what a discussion is about, the name alone is not enough: cite the
    pinned reference, as F3 or A1.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.troubles.ambiguous.map { trouble in
      says(
        "\(quoted(trouble.cited.value)) may mean \(listed(trouble.meanings, "or"))",
        at: trouble.cited.span, fix: "Cite it by its reference, as F3 or A1",
        record: trouble.record)
    }
  }
}
