package import Base
import Model

/// Something to develop that nobody takes up.
package enum DevelopmentWithoutAction: Check {
  package static let id = "development-without-action"
  package static let severity = Severity.hint
  package static let summary = "A finding to develop has no action."
  package static let explanation = """
    Few priorities are better than many, so not every finding needs an action. But the board will
    ask: say in the finding why it waits, and silence this check for it, or name it in an action's
    `from`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard !subject.school.actions.isEmpty else { return [] }
    return zip(subject.school.findings, subject.chain.actionsOfFinding)
      .filter { $0.0.nature == .development && $0.1.isEmpty }
      .map { finding, _ in
        says(
          "\(finding.identity.called(finding.title)) is to be developed, but no action takes it up",
          at: finding.identity.span, fix: "Name it in the `from` of an action, or say why it waits",
          record: finding.identity.cited)
      }
  }
}
