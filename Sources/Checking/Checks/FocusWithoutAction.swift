package import Base
import Model

/// A focus area that the plan leaves out.
package enum FocusWithoutAction: Check {
  package static let id = "focus-without-action"
  package static let severity = Severity.hint
  package static let summary = "A focus area has no action."
  package static let explanation = """
    The plan is grouped by focus area. One without an action should say why, in the facts of the
    day: `no action:` with a list of `focus:` and `reason:`. The plan prints the reason.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    guard !subject.school.actions.isEmpty else { return [] }
    let reasoned = subject.school.days.flatMap(\.withoutAction)
    return subject.library.vocabulary.focusAreas
      .filter { area in
        !subject.chain.focusOfAction.contains(area.id)
          && !reasoned.contains { $0.focus.value == area.id && !isBlank($0.reason) }
      }
      .map { area in
        says(
          "the focus area “\(area.title)” has no action", at: subject.school.identity.span,
          fix: "Say why under `no action:` in the day's facts", record: area.id)
      }
  }
}
