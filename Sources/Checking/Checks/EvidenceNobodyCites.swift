package import Base
import Model

/// A note that led to nothing.
package enum EvidenceNobodyCites: Check {
  package static let id = "evidence-nobody-cites"
  package static let severity = Severity.warning
  package static let summary = "No finding cites a piece of evidence."
  package static let explanation = """
    Somebody took the trouble to say it and somebody to write it down. Either it belongs under a
    finding, or a finding is missing. The check waits until the day has findings.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let dates = Set(subject.school.findings.map(\.date))
    return zip(subject.school.evidence, subject.chain.findingsOfEvidence)
      .filter { $0.1.isEmpty && (dates.contains($0.0.date) || dates.contains(nil)) }
      .map { piece, _ in
        let name = piece.identity.called(piece.title ?? piece.body.plainText)
        return says(
          "no finding cites \(name)", at: piece.identity.span,
          fix: "Name it under the finding it supports", record: piece.identity.cited)
      }
  }
}
