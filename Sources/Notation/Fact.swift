package import Base

/// A value in the facts notation: text, a list or a map, with its place and the comments above it.
package struct Fact: Sendable {
  package var content: Content
  package var span: Span
  /// Comment lines that stand above, without their `#`, for `format` to keep.
  ///
  /// A line break alone is a blank line after a comment.
  package var comments: [String]
  /// Comment lines after the last item of a list.
  package var closingComments: [String] = []
  package var style: Style
  /// Whether a blank line stands above; kept by `format`.
  package var isSetApart = false
  /// The line as typed, of a list item that is a map of one line (`- owner: SENCO`) and of a list
  /// in brackets: where words are wanted, these are the words.
  package var typed: String?
  /// The value of such an item with quotes around it that are words of the line as well: `format`
  /// writes it so.
  var quoted: String?

  /// What a value holds: words, a list or a map.
  package indirect enum Content: Sendable {
    /// Words as typed. There are no numbers, dates or truth values in the notation.
    case text(String)
    case list([Fact])
    case map(FactMap)
  }

  /// The manner in which a value was written, as far as `format` keeps it.
  package enum Style: Sendable {
    /// The one manner that the content has.
    case plain
    /// Words that run over several lines.
    case folded
    /// A list in brackets.
    case inline
  }

  package init(
    _ content: Content, at span: Span, comments: [String] = [], style: Style = .plain
  ) {
    self.content = content
    self.span = span
    self.comments = comments
    self.style = style
  }
}

/// Keys with their values, in the order in which they were written.
package struct FactMap: Sendable {
  package var entries: [Entry]
  /// Comment lines after the last entry.
  package var closingComments: [String]

  /// One key with its value.
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
