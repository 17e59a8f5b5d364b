package import Base

/// How passports are brought in: totals only, never a pupil's own page.
package struct PassportProgramme: Sendable {
  package var identity: Identity
  package var title: String
  /// The action that it belongs to, as cited.
  package var action: Placed<String>?
  package var cohorts: [Cohort]
  /// Learning-to-learn conversations held, by role.
  package var conversations: [Conversations]
  /// Staff whose appraisal has a target for SEND, and all who have an appraisal.
  package var appraisal: Placed<Tally>?
  /// The tally of lessons in which a strategy from a passport was seen, as cited by its name.
  package var seen: Placed<String>?
  /// The instruments that ask what has changed, as cited.
  package var evaluation: [Placed<String>]
  package var body: Prose

  /// A group of pupils who are to have one, on one day of counting.
  package struct Cohort: Sendable {
    package var span: Span
    /// As `Trial`, `Pupils with an EHC plan`.
    package var title: String
    package var date: Placed<CalendarDate>?
    package var pupils: Int
    /// Nil where nobody counted.
    package var current: Int?
    package var fresh: Int?
    package var pupilsTookPart: Int?
    package var familiesTookPart: Int?

    package init(
      span: Span, title: String, date: Placed<CalendarDate>? = nil, pupils: Int,
      current: Int? = nil, fresh: Int? = nil, pupilsTookPart: Int? = nil,
      familiesTookPart: Int? = nil
    ) {
      self.span = span
      self.title = title
      self.date = date
      self.pupils = pupils
      self.current = current
      self.fresh = fresh
      self.pupilsTookPart = pupilsTookPart
      self.familiesTookPart = familiesTookPart
    }
  }

  /// How many conversations people of one role have held.
  package struct Conversations: Hashable, Sendable {
    package var role: String
    package var number: Int

    package init(role: String, number: Int) {
      self.role = role
      self.number = number
    }
  }

  package init(
    identity: Identity, title: String, cohorts: [Cohort] = [],
    conversations: [Conversations] = [], evaluation: [Placed<String>] = [], body: Prose = Prose()
  ) {
    self.identity = identity
    self.title = title
    self.cohorts = cohorts
    self.conversations = conversations
    self.evaluation = evaluation
    self.body = body
  }
}
