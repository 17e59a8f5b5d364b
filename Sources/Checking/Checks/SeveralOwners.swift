package import Base
import Model

/// Work that two people leave to each other.
package enum SeveralOwners: Check {
  package static let id = "several-owners"
  package static let severity = Severity.warning
  package static let summary = "An action has more than one owner."
  package static let explanation = """
    What two people own each believes the other is doing. Name one post as the owner and those who
    help in `with`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.plan.compactMap { action in
      guard let owner = action.action.owner else { return nil }
      let owners = owners(in: owner.value, subject: subject)
      guard owners.count > 1 else { return nil }
      return says(
        "\(action.name) has \(owners.count) owners: \(quoted(owner.value))", at: owner.span,
        fix: "Keep one as the owner and name the others in `with`", record: action.record)
    }
  }

  /// The posts named: parted by commas and strokes, and by “and” where both sides are posts.
  private static func owners(in words: String, subject: Subject) -> [String] {
    words.split { $0 == "," || $0 == "/" || $0 == "&" || $0 == ";" }.flatMap { part in
      let sides = parts(of: String(part), at: " and ")
      return sides.count > 1 && sides.allSatisfy { isPost($0, subject: subject) }
        ? sides : [String(part)]
    }
    .filter { !isBlank($0) }
  }

  /// “lead for teaching and learning” is one post: “learning” is none.
  private static func isPost(_ words: String, subject: Subject) -> Bool {
    let pieces = words.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    return subject.library.vocabulary.people.contains { people in
      people.words.contains { pieces.contains($0.lowercased()) }
    }
  }
}
