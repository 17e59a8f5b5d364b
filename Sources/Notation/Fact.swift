package import Base

/// A value in the facts notation: text, a list or a map, with its place and the comments above it.
package struct Fact: Sendable {
  package var content: Content
  package var span: Span
  /// Comment lines that stand straight above, without their `#`; kept by `format`.
  package var comments: [String]

  package indirect enum Content: Sendable {
    /// Words as typed. There are no numbers, dates or truth values in the notation.
    case text(String)
    case list([Fact])
    case map(FactMap)
  }

  package init(_ content: Content, at span: Span, comments: [String] = []) {
    self.content = content
    self.span = span
    self.comments = comments
  }
}

/// Keys with their values, in the order in which they were written.
package struct FactMap: Sendable {
  package var entries: [Entry]
  /// Comment lines after the last entry.
  package var closingComments: [String]

  package struct Entry: Sendable {
    package var key: Placed<String>
    package var value: Fact

    package init(key: Placed<String>, value: Fact) {
      self.key = key
      self.value = value
    }
  }

  package init(_ entries: [Entry] = [], closingComments: [String] = []) {
    self.entries = entries
    self.closingComments = closingComments
  }

  /// The value of a key; nil where it is not written.
  package subscript(key: String) -> Fact? {
    entries.first { $0.key.value == key }?.value
  }
}
