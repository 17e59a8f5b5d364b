package import Base
import Model

/// A focus area that the plan leaves out.
package enum FocusWithoutAction: Check {
  package static let id = "focus-without-action"
  package static let severity = Severity.hint
  package static let summary = "A focus area has no action."
  package static let explanation = """
    The plan is grouped by focus area. One without an action should say why: silence this check
    for it with the reason, as
    `{check: focus-without-action, record: inclusive-training, reason: …}` written as a list item
    in school.yaml; the reason is printed in the plan.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard !subject.school.actions.isEmpty else { return [] }
    return subject.library.vocabulary.focusAreas
      .filter { area in !subject.chain.focusOfAction.contains(area.id) }
      .map { area in
        says(
          "the focus area “\(area.title)” has no action", at: subject.school.identity.span,
          fix: "silence this check for \(area.id) in school.yaml and say why", record: area.id)
      }
  }
}
