package import Base

/// A starting point for an action: a whole action in general words, which a school's own copy makes
/// its own.
///
/// Its dates count half-terms from the day of the review: `end of half-term 2`. A copy says which
/// ones they are.
package struct StartingAction: Sendable {
  /// The file's name without its ending, as `student-passports`.
  package var name: String
  package var span: Span
  package var title: String
  /// The file as it stands.
  package var text: String

  package init(name: String, span: Span, title: String, text: String) {
    self.name = name
    self.span = span
    self.title = title
    self.text = text
  }
}
