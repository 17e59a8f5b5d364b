package import Base

extension Disclosure {
  /// One review day, as far as the edition may see it.
  package struct Day: Sendable {
    package var date: CalendarDate
    package var title: String
    package var reviewers: [String]
    package var agreements: [Agreement]
    package var termsOfReference: Prose
    package var slots: [Slot]
    package var groups: [Group]
    /// How many groups were met, however many `groups` they are added up to.
    package var groupsMet: Int
    package var framework: Framework?
    package var coverage: Coverage?
    package var notLookedAt: [String]
    package var deck: [ScriptedSlide]?
    /// The hour of the slides, from the timetable.
    package var presentation: Hours?

    package init(
      date: CalendarDate, title: String, reviewers: [String] = [], agreements: [Agreement] = [],
      termsOfReference: Prose = Prose(), slots: [Slot] = [], groups: [Group] = [],
      framework: Framework? = nil, coverage: Coverage? = nil, notLookedAt: [String] = [],
      deck: [ScriptedSlide]? = nil
    ) {
      self.date = date
      self.title = title
      self.reviewers = reviewers
      self.agreements = agreements
      self.termsOfReference = termsOfReference
      self.slots = slots
      self.groups = groups
      groupsMet = groups.count
      self.framework = framework
      self.coverage = coverage
      self.notLookedAt = notLookedAt
      self.deck = deck
    }
  }

  /// Somebody, by role, agreed the wording on a date.
  package struct Agreement: Sendable {
    package var who: String
    package var on: CalendarDate
    package var what: String?

    package init(who: String, on: CalendarDate, what: String?) {
      self.who = who
      self.on = on
      self.what = what
    }
  }

  /// One row of the timetable.
  package struct Slot: Sendable {
    package var start: ClockTime
    package var end: ClockTime?
    /// What was done: the row's own words, or only the kind of activity.
    package var what: String
    /// Who was there: the row's own words, or only the kinds of people.
    package var with: String
    /// Nil where the edition may not see it.
    package var place: String?
    /// Titles of the kinds of people met, but for the reviewer's own.
    package var people: [String] = []
    /// Whether pupils or families, and nobody else, are heard, so that it matters who sits in.
    package var isVoice = false
    /// Ids of the framework's areas.
    package var areas: [String]
    package var isPause: Bool
    package var staffPresent: Bool
    package var prompts: [String]
    /// Indexes of the visible evidence.
    package var evidence: [Int]

    package init(
      start: ClockTime, end: ClockTime?, what: String, with: String, place: String?,
      areas: [String], isPause: Bool, staffPresent: Bool, prompts: [String], evidence: [Int] = []
    ) {
      self.start = start
      self.end = end
      self.what = what
      self.with = with
      self.place = place
      self.areas = areas
      self.isPause = isPause
      self.staffPresent = staffPresent
      self.prompts = prompts
      self.evidence = evidence
    }
  }

  /// A group of people met.
  package struct Group: Sendable {
    package var name: String
    package var number: Headcount
    package var howChosen: String?
    package var whoWasMissed: String?

    package init(name: String, number: Headcount, howChosen: String?, whoWasMissed: String?) {
      self.name = name
      self.number = number
      self.howChosen = howChosen
      self.whoWasMissed = whoWasMissed
    }
  }

  /// The way of looking that the day used.
  package struct Framework: Sendable {
    package var title: String
    package var areas: [Area]
    package var scale: [String]
    package var source: String?

    /// One area of the framework.
    package struct Area: Sendable {
      package var id: String
      package var title: String
      package var short: String
      package var prompts: [String]
      package var statutory: Bool
      package var seeAlso: [String]

      package init(
        id: String, title: String, short: String, prompts: [String], statutory: Bool,
        seeAlso: [String]
      ) {
        self.id = id
        self.title = title
        self.short = short
        self.prompts = prompts
        self.statutory = statutory
        self.seeAlso = seeAlso
      }
    }

    package init(title: String, areas: [Area], scale: [String], source: String?) {
      self.title = title
      self.areas = areas
      self.scale = scale
      self.source = source
    }
  }

  /// Counts of pieces of evidence, not of people.
  package struct Coverage: Sendable {
    /// Titles of the kinds of people, of the kinds of evidence.
    package var people: [String]
    package var kinds: [String]
    /// Rows in the order of the framework's areas.
    package var byPeople: [[Int]]
    package var byKind: [[Int]]
    /// Titles of areas.
    package var areasWithoutEvidence: [String]
    package var areasWithoutVoice: [String]

    package init(
      people: [String], kinds: [String], byPeople: [[Int]], byKind: [[Int]],
      areasWithoutEvidence: [String], areasWithoutVoice: [String]
    ) {
      self.people = people
      self.kinds = kinds
      self.byPeople = byPeople
      self.byKind = byKind
      self.areasWithoutEvidence = areasWithoutEvidence
      self.areasWithoutVoice = areasWithoutVoice
    }
  }

  /// One heading of the deck's script.
  package struct ScriptedSlide: Sendable {
    package var part: Part
    package var title: String?
    package var body: Prose
    package var notes: Prose
    /// How long the part is to take, where the script says.
    package var minutes: Int?
    /// Which heading of the file it is, from 0.
    package var number = 0

    /// What a heading of the script stands for.
    package enum Part: Hashable, Sendable {
      case composed(String)
      case action(Int)
      case own
    }

    package init(
      part: Part, title: String?, body: Prose, notes: Prose, minutes: Int? = nil
    ) {
      self.part = part
      self.title = title
      self.body = body
      self.notes = notes
      self.minutes = minutes
    }
  }
}
