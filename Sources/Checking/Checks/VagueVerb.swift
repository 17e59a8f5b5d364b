package import Base
import Model

/// Words that cannot be done wrong.
package enum VagueVerb: Check {
  package static let id = "vague-verb"
  package static let severity = Severity.hint
  package static let summary = "An action uses a vague verb and has no measure."
  package static let explanation = """
    “Embed”, “raise awareness of”, “continue to”: nobody can say when it is done. With a measure
    and a target such words do no harm; without one, say what somebody will see.
    """

  private static let vague = [
    "embed", "raise awareness", "continue to", "look into", "explore", "promote", "strive",
    "where possible", "be mindful",
  ]

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      guard action.action.measures.allSatisfy({ isBlank($0.target?.value) }) else { return nil }
      var places = [(action.action.title, action.span)]
      places += action.action.milestones.map { ($0.what, $0.span) }
      places += action.action.stages.map { ($0.body.plainText, $0.span ?? action.span) }
      for (words, span) in places {
        guard let found = vagueWords(in: words) else { continue }
        return says(
          "\(action.name) says “\(found)” and has no measure", at: span,
          fix: "Say what somebody will see, or give it a measure with a target",
          record: action.record)
      }
      return nil
    }
  }

  private static func vagueWords(in words: String) -> String? {
    let spaced = " " + words.lowercased().map { $0.isLetter ? String($0) : " " }.joined()
    return vague.first { spaced.holds(" " + $0) }
  }
}
