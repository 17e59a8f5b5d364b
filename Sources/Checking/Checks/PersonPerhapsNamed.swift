package import Base
import Model

/// Words that may name a person of the private list.
package enum PersonPerhapsNamed: Check {
  package static let id = "person-perhaps-named"
  package static let severity = Severity.warning
  package static let summary = "A word may name a person of the private list."
  package static let explanation = """
    A first name alone, a name that is also an ordinary word (Grace, Will, Summer) and initials with
    full stops (J.M.) may be somebody of `private/names.txt` or nobody. Ordinary words count only
    with a capital letter; each is named once in a file. Look at it. Nothing depends on the list, so
    this leaves the papers what they are: they are no draft because of it.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    struct Word: Hashable {
      var name: PrivateName
      var file: FileID
      var folder: String?
    }
    let groups = Dictionary(grouping: subject.named.filter { !$0.isSure }) {
      Word(name: $0.name, file: $0.span.file, folder: $0.folder)
    }
    return groups.values.compactMap { places in
      guard let first = places.min(by: { $0.span.lower < $1.span.lower }) else { return nil }
      let more = places.count == 1 ? "" : ", and \(places.count - 1) more times in this file"
      var diagnostic = says(
        "this may name the person on \(first.name.place)\(more)", at: first.span,
        fix: "Write the role or the group, if it does")
      if first.folder != nil {
        diagnostic.message = "the person on \(first.name.place) may be named \(first.place)"
      }
      diagnostic.isAside = true
      return diagnostic
    }
  }
}
