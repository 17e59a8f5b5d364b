package import Base
import Model

/// A judgement on the word of one source.
package enum FindingOnOneSource: Check {
  package static let id = "finding-on-one-source"
  package static let severity = Severity.warning
  package static let summary = "A finding rests on one source only."
  package static let explanation = """
    What one group said may be true, and may be one group. A finding should rest on two sources:
    two kinds of evidence, or the same kind from different people. What is written down is exempt:
    a policy that is out of date needs no witness.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.findings.enumerated().compactMap { index, finding in
      guard subject.restsOnOneSource(index) else { return nil }
      let pieces = subject.chain.evidenceOfFinding[index]
        .compactMap { subject.school.evidence[$0].identity.cited }
      let kind = subject.evidence(ofFinding: index).first?.kind.map(subject.title(ofKind:))
      let source = [kind?.lowercased() ?? "", pieces.isEmpty ? "" : "(\(listed(pieces)))"]
        .filter { !$0.isEmpty }.joined(separator: " ")
      return says(
        "\(finding.identity.called(finding.title)) rests on one source only"
          + (source.isEmpty ? "" : ": \(source)"),
        at: finding.identity.span,
        fix: "Add evidence of another kind or from other people, or word it as what one group said",
        record: finding.identity.cited)
    }
  }
}
