package import Base

/// One review day: what was agreed beforehand, the timetable, and the groups met.
package struct Day: Sendable {
  package var identity: Identity
  /// From the folder's name.
  package var date: CalendarDate
  package var title: String
  package var framework: Placed<String>?
  package var status: Placed<PaperStatus>
  /// The reviewers' posts or trading names.
  package var reviewers: [String]
  /// When the last slot ends, where its row does not say.
  package var ends: ClockTime?
  /// Who agreed the wording, and when.
  package var agreements: [Agreement]
  package var termsOfReference: Prose
  package var slots: [Slot]
  package var groups: [StakeholderGroup]
  package var tallySheet: [Tally]
  /// What was asked for but not looked at, in words.
  package var notLookedAt: [String]
  /// Focus areas that have no action on purpose, with the reason.
  package var withoutAction: [FocusWithoutAction]
  package var deck: DeckScript?

  package init(
    identity: Identity, date: CalendarDate, title: String, framework: Placed<String>? = nil,
    status: Placed<PaperStatus>, reviewers: [String] = [], ends: ClockTime? = nil,
    agreements: [Agreement] = [], termsOfReference: Prose = Prose(), slots: [Slot] = [],
    groups: [StakeholderGroup] = [], tallySheet: [Tally] = [], notLookedAt: [String] = [],
    withoutAction: [FocusWithoutAction] = [], deck: DeckScript? = nil
  ) {
    self.identity = identity
    self.date = date
    self.title = title
    self.framework = framework
    self.status = status
    self.reviewers = reviewers
    self.ends = ends
    self.agreements = agreements
    self.termsOfReference = termsOfReference
    self.slots = slots
    self.groups = groups
    self.tallySheet = tallySheet
    self.notLookedAt = notLookedAt
    self.withoutAction = withoutAction
    self.deck = deck
  }
}

/// A focus area without an action, and why.
package struct FocusWithoutAction: Sendable {
  /// The focus area's id, as typed until it is checked.
  package var focus: Placed<String>
  package var reason: String

  package init(focus: Placed<String>, reason: String) {
    self.focus = focus
    self.reason = reason
  }
}

/// How far the papers of a day have come.
package enum PaperStatus: String, Hashable, Sendable, CaseIterable { case draft, agreed, final }

/// Somebody, by role, agreed the wording on a date.
package struct Agreement: Sendable {
  package var who: String
  package var on: CalendarDate
  package var what: String?

  package init(who: String, on: CalendarDate, what: String? = nil) {
    self.who = who
    self.on = on
    self.what = what
  }
}

/// One row of the timetable.
package struct Slot: Sendable {
  package var span: Span
  package var start: ClockTime
  /// As typed in the row (`09:15 to 10:30`); nil where the next slot's start ends it.
  package var statedEnd: ClockTime?
  package var what: Placed<String>
  /// Who attends, as typed: roles and kinds of people.
  package var with: Placed<String>
  package var place: Placed<String>
  package var areas: [Placed<String>]
  /// The activity's id in the vocabulary; nil where no word of it was known.
  package var activity: String?
  /// Ids of the kinds of people heard, from the vocabulary.
  package var people: [String]
  /// Whether staff of the school sat in with pupils or families: `no` unless the row says so.
  package var staffPresent: Bool
  package var prompts: [String]

  package init(
    span: Span, start: ClockTime, statedEnd: ClockTime? = nil, what: Placed<String>,
    with: Placed<String>, place: Placed<String>, areas: [Placed<String>] = [],
    activity: String? = nil, people: [String] = [], staffPresent: Bool = false,
    prompts: [String] = []
  ) {
    self.span = span
    self.start = start
    self.statedEnd = statedEnd
    self.what = what
    self.with = with
    self.place = place
    self.areas = areas
    self.activity = activity
    self.people = people
    self.staffPresent = staffPresent
    self.prompts = prompts
  }
}

/// A group of people met, how they were chosen and who was missed.
package struct StakeholderGroup: Sendable {
  package var span: Span
  package var name: String
  /// The kind of people, an id of the vocabulary.
  package var people: String?
  package var number: Int?
  package var howChosen: String
  package var whoWasMissed: String

  package init(
    span: Span, name: String, people: String?, number: Int?, howChosen: String,
    whoWasMissed: String
  ) {
    self.span = span
    self.name = name
    self.people = people
    self.number = number
    self.howChosen = howChosen
    self.whoWasMissed = whoWasMissed
  }
}

/// The order and the words of the deck, from `slides.md`.
package struct DeckScript: Sendable {
  package var span: Span
  package var slides: [Slide]

  /// One heading of `slides.md`: a part composed from the records, or a slide in the writer's
  /// words.
  package struct Slide: Sendable {
    package var span: Span
    /// The composed part that it stands for (`why`, `heard`, `strengths`, `develop`, `actions`,
    /// `dates`, `board`, `discussion`) or a record (`A1`); nil for a slide of the writer's own.
    package var part: Placed<String>?
    /// The heading, where it is not only the part's name.
    package var title: String?
    package var body: Prose
    package var notes: Prose
    package var audience: Placed<[String]>?
    /// How long the part is to take; nil where the rule shares the hour out.
    package var minutes: Placed<Int>?

    package init(
      span: Span, part: Placed<String>?, title: String?, body: Prose, notes: Prose,
      audience: Placed<[String]>? = nil, minutes: Placed<Int>? = nil
    ) {
      self.span = span
      self.part = part
      self.title = title
      self.body = body
      self.notes = notes
      self.audience = audience
      self.minutes = minutes
    }
  }

  package init(span: Span, slides: [Slide]) {
    self.span = span
    self.slides = slides
  }
}
