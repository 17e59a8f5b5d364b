package import Base
import Model

/// Work that its owner marks.
package enum CheckerIsOwner: Check {
  package static let id = "checker-is-owner"
  package static let severity = Severity.warning
  package static let summary = "The owner of an action is also the one who checks it."
  package static let explanation = """
    Nobody sees their own blind spot. Name somebody else in `checked by`. In a small school (a
    primary, or fewer than 150 pupils) one person may hold all the posts: there this is only a
    hint, and the link governor may be the one to check.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      guard let owner = action.action.owner, let checker = action.action.checkedBy,
        !isBlank(owner.value), same(owner.value, checker.value)
      else { return nil }
      return says(
        "\(action.name) is owned and checked by the same person, the \(owner.value)",
        at: checker.span,
        fix: subject.isSmall
          ? "Let the link governor check it, if there is nobody else"
          : "Name somebody else in `checked by`",
        record: action.record, severity: subject.isSmall ? .hint : .warning)
    }
  }
}
