package import Base

/// The consultant's own settings, from `site.yaml`.
package struct Site: Sendable {
  package var span: Span
  package var title: String
  package var consultant: String?
  package var contact: String?
  package var theme: Placed<String>?
  /// The pinned as-of date.
  package var asOf: CalendarDate?
  /// Folders of schools that live elsewhere, as typed.
  package var schoolFolders: [Placed<String>]
  /// Editions added to the four that ship.
  package var addedEditions: [AddedEdition]
  /// The greatest number of live actions before a warning.
  package var mostActions: Int
  /// The hours one owner may carry in one half-term before a hint.
  package var mostHours: Int
  /// Up to which number pupils are few, by edition, where it is not 5.
  package var smallNumbers: [(edition: Placed<String>, limit: Int)] = []
  /// What is still to be filled in.
  package var blanks: [Blank] = []

  /// An edition of the site's own, with the defaults of one that ships.
  package struct AddedEdition: Sendable {
    package var name: Placed<String>
    package var title: String
    /// The shipped edition whose defaults it takes.
    package var like: Placed<String>

    package init(name: Placed<String>, title: String, like: Placed<String>) {
      self.name = name
      self.title = title
      self.like = like
    }
  }

  package init(
    span: Span, title: String = "SEND review days", consultant: String? = nil,
    contact: String? = nil, theme: Placed<String>? = nil, asOf: CalendarDate? = nil,
    schoolFolders: [Placed<String>] = [], addedEditions: [AddedEdition] = [],
    mostActions: Int = 5, mostHours: Int = 30
  ) {
    self.span = span
    self.title = title
    self.consultant = consultant
    self.contact = contact
    self.theme = theme
    self.asOf = asOf
    self.schoolFolders = schoolFolders
    self.addedEditions = addedEditions
    self.mostActions = mostActions
    self.mostHours = mostHours
  }
}
