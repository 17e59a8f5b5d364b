package import Base
import Model

/// A judgement that rests on nothing.
package enum FindingWithoutEvidence: Check {
  package static let id = "finding-without-evidence"
  package static let severity = Severity.warning
  package static let summary = "A finding names no evidence."
  package static let explanation = """
    Every sentence of judgement must lead back to what was seen and heard. Name the evidence on
    the line below the heading: `E1 E4 E9`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.findings.filter(\.evidence.isEmpty).map { finding in
      says(
        "\(finding.identity.called(finding.title)) names no evidence", at: finding.identity.span,
        fix: "Name it below the heading, as `E1 E4`", record: finding.identity.cited)
    }
  }
}
