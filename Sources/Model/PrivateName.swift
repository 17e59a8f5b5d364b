package import Base

/// A person whom the consultant might write down, from the school's private list.
///
/// It is searched for and never shown: whatever speaks of it gives its line in the list.
package struct PrivateName: Hashable, Sendable {
  /// As typed, without what stands in brackets or behind a dash: `Anna Quill`, `Quill, Anna`.
  package var words: String
  /// Its line in the list, from 1.
  package var line: Int
  /// The list as messages give it: `private/names.txt`, or the path that `names:` says.
  package var list: String
  /// The start of its line; the text of that line is kept nowhere.
  package var span: Span

  package init(_ words: String, line: Int, list: String, span: Span) {
    self.words = words
    self.line = line
    self.list = list
    self.span = span
  }

  /// How a message speaks of it: `line 3 of private/names.txt`.
  package var place: String { "line \(line) of \(list)" }
}

/// A private list that was found.
package struct NameList: Hashable, Sendable {
  /// As the disk knows it.
  package var path: String
  /// As messages give it.
  package var shown: String
  /// Whether it stands in a folder called `private` of the school, where `purge` finds it.
  package var isInSchool: Bool
  /// The start of the list.
  package var span: Span

  package init(path: String, shown: String, isInSchool: Bool, span: Span) {
    self.path = path
    self.shown = shown
    self.isInSchool = isInSchool
    self.span = span
  }
}

extension School {
  /// Whether the latest day is final, after which nobody is written down any more.
  package var isFinal: Bool {
    days.max { $0.date < $1.date }?.status.value == .final
  }
}

/// One way in which a person of a private list could be written, for the last gate.
package struct NamePhrase: Hashable, Sendable {
  /// Words in plain small letters, parted by spaces: `anna quill`, `annaquill`, `quill`.
  package var words: String
  /// Who is meant, by the line of the list: `line 3 of private/names.txt`.
  package var name: PrivateName

  package init(_ words: String, of name: PrivateName) {
    self.words = words
    self.name = name
  }
}
