package import Base

/// A place that is still to be filled in, typed as `(fill in: the owner's hours)`.
package struct Blank: Hashable, Sendable {
  package var span: Span
  /// What is wanted there.
  package var words: String
  /// Whether it stands in a comment, which nobody but the writer reads.
  package var isComment: Bool

  package init(span: Span, words: String, isComment: Bool) {
    self.span = span
    self.words = words
    self.isComment = isComment
  }
}
