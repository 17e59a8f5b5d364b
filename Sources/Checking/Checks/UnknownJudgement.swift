package import Base
import Model

/// A judgement in words of one's own.
package enum UnknownJudgement: Check {
  package static let id = "unknown-judgement"
  package static let severity = Severity.warning
  package static let summary = "A judgement is no word of the framework's scale."
  package static let explanation = """
    Findings are compared from one review to the next, so a judgement is a word of the framework's
    scale. “Not seen today” is always one: it is different from weak.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.findings.compactMap { finding in
      guard let judgement = finding.judgement,
        let scale = subject.framework(of: finding.date)?.scale, !scale.isEmpty
      else { return nil }
      let words = scale + ["not seen today"]
      guard !words.contains(where: { same($0, judgement.value) }) else { return nil }
      return says(
        "\(quoted(judgement.value)) is no word of the framework's scale", at: judgement.span,
        fix: nearest(to: judgement.value, among: words).map { "Write “\($0)”, if that is meant" }
          ?? "Use one of \(listed(words, "or"))",
        record: finding.identity.cited)
    }
  }
}
