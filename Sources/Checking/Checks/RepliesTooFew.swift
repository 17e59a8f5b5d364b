package import Base
import Model

/// Answers of so few people that somebody may know whose they are.
package enum RepliesTooFew: Check {
  package static let id = "replies-too-few"
  package static let severity = Severity.error
  package static let summary = "The answers of fewer than five people are counted apart."
  package static let explanation = """
    Replies were promised to stay without a name. Where fewer than five people of a group replied,
    a colleague can often tell who answered what, so such a group may not stand in a sheet of its
    own. Put it together with another group: `reviewday import survey` does so by itself. With
    fewer than five replies altogether there is nothing to count: talk with the people instead, and
    take the sheet out.
    """

  private static let fewest = SurveyWave.fewestReplies

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.countedWaves.flatMap { wave in
      if wave.replies < fewest {
        return [
          says(
            "only \(wave.replies) replied to \(wave.identity.cited ?? wave.name)",
            at: wave.tallies.first?.span ?? wave.identity.span,
            fix: "Take the sheet out, and talk with the people instead",
            record: wave.identity.cited)
        ]
      }
      return wave.repliesByGroup.filter { $0.replies < fewest }.map { group in
        says(
          "only \(group.replies) of the group \(quoted(group.group ?? "without a name")) replied",
          at: group.span, fix: "Put their answers together with those of another group",
          record: wave.identity.cited)
      }
    }
  }
}
