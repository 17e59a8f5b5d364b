import Base
import Model

/// A place where a person of the list is named, or may be.
struct NamedPerson {
  var span: Span
  var name: PrivateName
  var isSure: Bool
  /// The folder, where it is a file's name that names them.
  var folder: String?
}

/// Everybody of the private lists who is named in a school's files, and in their names.
func namedPeople(
  in texts: [OwnText], of school: School, library: SchoolTexts
) -> [NamedPerson] {
  guard !school.privateNames.isEmpty else { return [] }
  let search = NameSearch(school, own: texts, library: library.libraryWords)
  var found = texts.flatMap { text in
    search.hits(in: text.words).map {
      NamedPerson(span: text.span(of: $0.words), name: $0.name, isSure: $0.isSure)
    }
  }
  let own = texts.map { $0.source.path.split(separator: "/").dropFirst().joined(separator: "/") }
  for path in Set(own).union(school.linkableFiles).sorted() {
    let words = WordReader.words(of: Array(path.utf8))
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    found += search.hits(in: words).map {
      NamedPerson(
        span: .start(of: school.identity.span.file), name: $0.name, isSure: $0.isSure,
        folder: search.hits(in: WordReader.words(of: Array(folder.utf8))).isEmpty ? folder : "")
    }
  }
  return found
}

extension NamedPerson {
  /// Where it is, in words that do not say the name.
  var place: String {
    switch folder {
    case nil: "here"
    case "": "by a file or a folder of the school"
    case let folder?: "by a file in \(folder)/"
    }
  }
}
