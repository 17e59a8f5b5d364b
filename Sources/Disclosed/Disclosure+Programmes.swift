package import Base

extension Disclosure {
  /// The menu of training and the points that staff have gathered.
  package struct Training: Sendable {
    package var title: String
    package var body: Prose
    /// Points for a full year of full time.
    package var target: Int?
    package var targets: [RoleTarget]
    package var fromSEND: Int?
    package var menu: [Session]
    /// The day of counting; nil where nobody has counted.
    package var countedOn: CalendarDate?
    /// Teaching weeks gone, of those of the year.
    package var weeksGone: Int?
    package var weeksOfYear: Int?
    /// All staff; nil where nobody has counted or it may not be shown.
    package var whole: RolePoints?
    /// By role; empty where the edition sees totals only.
    package var roles: [RolePoints]
    /// How many sit in each band of five points, from 0 to 4 on.
    package var bands: [Headcount]
    package var coverage: [Coverage]

    /// The points that a role is to gather.
    package struct RoleTarget: Hashable, Sendable {
      package var role: String
      package var points: Int

      package init(role: String, points: Int) {
        self.role = role
        self.points = points
      }
    }

    /// One line of the menu.
    package struct Session: Hashable, Sendable {
      package var title: String
      package var points: Int
      package var minutes: Int?
      /// What it is for, in words: the items' short words, or an area of need.
      package var purposes: [String]
      package var date: CalendarDate?
      /// An index of the visible actions.
      package var action: Int?
      package var isSEND: Bool

      package init(
        title: String, points: Int, minutes: Int? = nil, purposes: [String] = [],
        date: CalendarDate? = nil, action: Int? = nil, isSEND: Bool = false
      ) {
        self.title = title
        self.points = points
        self.minutes = minutes
        self.purposes = purposes
        self.date = date
        self.action = action
        self.isSEND = isSEND
      }
    }

    /// The points of some people.
    package struct RolePoints: Hashable, Sendable {
      package var role: String
      package var people: Headcount
      package var onTrack: Headcount
      /// How many have the least share from SEND; nil where none is asked for.
      package var withSENDShare: Headcount?
      /// Of all points, the share from SEND in hundredths; nil where nobody counted.
      package var shareFromSEND: Int?

      package init(
        role: String, people: Headcount, onTrack: Headcount, withSENDShare: Headcount?,
        shareFromSEND: Int?
      ) {
        self.role = role
        self.people = people
        self.onTrack = onTrack
        self.withSENDShare = withSENDShare
        self.shareFromSEND = shareFromSEND
      }
    }

    /// What the menu holds for one item that came first in the audit.
    package struct Coverage: Hashable, Sendable {
      package var item: ItemIndex
      package var sessions: Int
      package var held: Int

      package init(item: ItemIndex, sessions: Int, held: Int) {
        self.item = item
        self.sessions = sessions
        self.held = held
      }
    }

    package init(
      title: String, body: Prose = Prose(), target: Int? = nil, targets: [RoleTarget] = [],
      fromSEND: Int? = nil, menu: [Session] = [], countedOn: CalendarDate? = nil,
      weeksGone: Int? = nil, weeksOfYear: Int? = nil, whole: RolePoints? = nil,
      roles: [RolePoints] = [], bands: [Headcount] = [], coverage: [Coverage] = []
    ) {
      self.title = title
      self.body = body
      self.target = target
      self.targets = targets
      self.fromSEND = fromSEND
      self.menu = menu
      self.countedOn = countedOn
      self.weeksGone = weeksGone
      self.weeksOfYear = weeksOfYear
      self.whole = whole
      self.roles = roles
      self.bands = bands
      self.coverage = coverage
    }
  }

  /// How passports are brought in.
  package struct PassportProgramme: Sendable {
    package var title: String
    package var body: Prose
    /// An index of the visible actions.
    package var action: Int?
    package var cohorts: [Cohort]
    package var conversations: [Conversations]
    package var appraisal: Tally?
    /// The lessons in which a strategy from a passport was seen.
    package var seen: Tally?
    /// An index of the visible evidence that holds it.
    package var seenIn: Int?
    /// Indexes of disclosed instruments that ask what has changed.
    package var evaluation: [Int]

    /// A group of pupils who are to have one.
    package struct Cohort: Hashable, Sendable {
      package var title: String
      package var date: CalendarDate?
      package var pupils: Headcount
      package var current: Headcount
      package var fresh: Headcount
      package var pupilsTookPart: Headcount
      package var familiesTookPart: Headcount

      package init(
        title: String, date: CalendarDate?, pupils: Headcount, current: Headcount,
        fresh: Headcount, pupilsTookPart: Headcount, familiesTookPart: Headcount
      ) {
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
      title: String, body: Prose = Prose(), action: Int? = nil, cohorts: [Cohort] = [],
      conversations: [Conversations] = [], appraisal: Tally? = nil, seen: Tally? = nil,
      seenIn: Int? = nil, evaluation: [Int] = []
    ) {
      self.title = title
      self.body = body
      self.action = action
      self.cohorts = cohorts
      self.conversations = conversations
      self.appraisal = appraisal
      self.seen = seen
      self.seenIn = seenIn
      self.evaluation = evaluation
    }
  }

  /// Families and staff who work on something together.
  package struct WorkingParty: Sendable {
    package var title: String
    package var body: Prose
    /// An index of the visible actions.
    package var action: Int?
    package var items: [ItemIndex]
    package var meetings: [Meeting]
    package var agreed: [String]
    package var answers: [Answer]

    /// One meeting, with numbers only.
    package struct Meeting: Hashable, Sendable {
      package var date: CalendarDate
      package var families: Headcount?
      package var staff: Headcount?
      package var pupils: Headcount?
      package var about: String

      package init(
        date: CalendarDate, families: Headcount?, staff: Headcount?, pupils: Headcount?,
        about: String
      ) {
        self.date = date
        self.families = families
        self.staff = staff
        self.pupils = pupils
        self.about = about
      }
    }

    /// What was said and what was done about it; nil where it is not done yet.
    package struct Answer: Hashable, Sendable {
      package var said: String
      package var did: String?

      package init(said: String, did: String?) {
        self.said = said
        self.did = did
      }
    }

    package init(
      title: String, body: Prose = Prose(), action: Int? = nil, items: [ItemIndex] = [],
      meetings: [Meeting] = [], agreed: [String] = [], answers: [Answer] = []
    ) {
      self.title = title
      self.body = body
      self.action = action
      self.items = items
      self.meetings = meetings
      self.agreed = agreed
      self.answers = answers
    }
  }
}
