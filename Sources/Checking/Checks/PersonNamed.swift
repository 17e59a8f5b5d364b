package import Base
import Model

/// A person of the private list, named in the school's own files.
package enum PersonNamed: Check {
  package static let id = "person-named"
  package static let severity = Severity.error
  package static let summary = "A person of the private list is named."
  package static let explanation = """
    `private/names.txt` holds the people whom you might write down, a name on each line. First name
    and surname together, in either order, and a surname that is no ordinary word are searched for
    in every word, field, comment, link and file name: in any case, with or without accents, as a
    slug (`anna-quill`), in the encoding of a URL or of HTML. The school's own name and the words of
    the library do not count. The message says the line of the list and never the name. Write the
    role or the group instead.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.named.filter(\.isSure).map { person in
      says(
        "the person on \(person.name.place) is named \(person.place)", at: person.span,
        fix: person.folder == nil
          ? "Write the role or the group in place of the name" : "Call the file something else")
    }
  }
}
