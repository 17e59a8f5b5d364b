package import Base
import Model

/// A group met, and no word about who was not.
package enum GroupMissedNotSaid: Check {
  package static let id = "group-missed-not-said"
  package static let severity = Severity.hint
  package static let summary = "A group does not say who was missed."
  package static let explanation = """
    Six pupils stand for hundreds. A reader can only judge how far their words reach if the table
    says how they were chosen and who was missed. Write “nobody” where everyone could come.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.school.days.flatMap { day in
      day.groups.filter { isBlank($0.whoWasMissed) }.map { group in
        says(
          "\(quoted(group.name)) does not say who was missed", at: group.span,
          fix: "Fill in the last column, with “nobody” where that is true",
          record: day.date.iso)
      }
    }
  }
}
