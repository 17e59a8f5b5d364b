package import Base

/// Families and staff who work on two or three things together.
package struct WorkingParty: Sendable {
  package var identity: Identity
  package var title: String
  /// The action that it belongs to, as cited.
  package var action: Placed<String>?
  /// The survey items that it works on, as cited: `family-confidence/promised`.
  package var items: [Placed<String>]
  package var meetings: [Meeting]
  /// What was agreed, a line each.
  package var agreed: [String]
  package var answers: [Answer]
  package var body: Prose

  /// One meeting, with numbers only.
  package struct Meeting: Sendable {
    package var span: Span
    package var date: Placed<CalendarDate>
    package var families: Int?
    package var staff: Int?
    package var pupils: Int?
    /// What it was about, in a few words.
    package var about: String

    package init(
      span: Span, date: Placed<CalendarDate>, families: Int? = nil, staff: Int? = nil,
      pupils: Int? = nil, about: String = ""
    ) {
      self.span = span
      self.date = date
      self.families = families
      self.staff = staff
      self.pupils = pupils
      self.about = about
    }
  }

  /// What was said and what was done about it; an empty `did` is an honest "not yet".
  package struct Answer: Hashable, Sendable {
    package var said: String
    package var did: String

    package init(said: String, did: String) {
      self.said = said
      self.did = did
    }
  }

  package init(
    identity: Identity, title: String, items: [Placed<String>] = [], meetings: [Meeting] = [],
    agreed: [String] = [], answers: [Answer] = [], body: Prose = Prose()
  ) {
    self.identity = identity
    self.title = title
    self.items = items
    self.meetings = meetings
    self.agreed = agreed
    self.answers = answers
    self.body = body
  }
}
