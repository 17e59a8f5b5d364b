package import Base
import Model

/// A year's work built on one kind of evidence.
package enum ActionOnOneKind: Check {
  package static let id = "action-on-one-kind"
  package static let severity = Severity.warning
  package static let summary = "The findings of an action rest on one kind of evidence."
  package static let explanation = """
    An action takes a year of people's time. The findings it comes from should rest on at least
    two kinds of evidence: seen in lessons and said by pupils, say. Documents are exempt: what is
    written down needs no witness. A finding that is itself on one source is reported there, not
    here.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      let findings = subject.chain.findingsOfAction[action.index]
      let evidence = findings.flatMap { subject.evidence(ofFinding: $0) }
      guard let kind = evidence.first?.kind, evidence.allSatisfy({ $0.kind == kind }),
        !evidence.allSatisfy({ $0.strength == .documentary }),
        !findings.contains(where: subject.restsOnOneSource)
      else { return nil }
      return says(
        "\(action.name) rests on one kind of evidence: "
          + subject.title(ofKind: kind).lowercased(),
        at: action.span, fix: "Add evidence of another kind to its findings",
        record: action.record)
    }
  }
}
