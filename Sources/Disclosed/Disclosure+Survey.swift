package import Base

extension Disclosure {
  /// A set of questions that was asked, with all that may be shown of the answers.
  package struct Instrument: Sendable {
    /// The last part of its page's address, as `staff-confidence`.
    package var slug: String
    package var title: String
    /// Who answers, in words for readers, as `Staff`; nil where nothing says.
    package var asks: String?
    package var items: [Item]
    /// From least to most.
    package var scale: [String]
    /// Indexes of the steps that count as confident.
    package var confidentSteps: [Int]
    package var outside: [String]
    package var group: Choice?
    /// The question which items matter most; nil where it is not asked.
    package var wanted: String?
    package var open: [String]
    package var introduction: String?
    package var source: String?
    /// Oldest first; empty where it is only used as a form.
    package var waves: [Wave] = []
    /// The latest wave beside the one before it.
    package var change: Change?
    /// Why the two latest waves are not compared, one sentence each.
    package var differences: [String] = []

    /// One question.
    package struct Item: Hashable, Sendable {
      package var text: String
      package var short: String
      /// Indexes of visible actions that come from it or are measured by it.
      package var actions: [Int]

      package init(text: String, short: String, actions: [Int] = []) {
        self.text = text
        self.short = short
        self.actions = actions
      }
    }

    /// A question with answers to tick.
    package struct Choice: Hashable, Sendable {
      package var question: String
      package var answers: [String]

      package init(question: String, answers: [String]) {
        self.question = question
        self.answers = answers
      }
    }

    package init(
      slug: String, title: String, asks: String? = nil, items: [Item] = [], scale: [String] = [],
      confidentSteps: [Int] = [], outside: [String] = [], group: Choice? = nil,
      wanted: String? = nil, open: [String] = [], introduction: String? = nil,
      source: String? = nil
    ) {
      self.slug = slug
      self.title = title
      self.asks = asks
      self.items = items
      self.scale = scale
      self.confidentSteps = confidentSteps
      self.outside = outside
      self.group = group
      self.wanted = wanted
      self.open = open
      self.introduction = introduction
      self.source = source
    }
  }

  /// An item of an instrument, by their places in the disclosure.
  package struct ItemIndex: Hashable, Sendable {
    package var instrument: Int
    package var item: Int

    package init(instrument: Int, item: Int) {
      self.instrument = instrument
      self.item = item
    }
  }

  /// One time of asking.
  package struct Wave: Sendable {
    /// As `December 2025`.
    package var title: String
    /// What the writer calls it, as `Before the training`.
    package var words: String?
    package var date: CalendarDate?
    package var from: CalendarDate?
    package var to: CalendarDate?
    package var invited: Headcount
    package var replies: Headcount
    package var mode: String?
    package var notReached: String?
    package var body: Prose
    /// In the order of the instrument's items; nil for an item that was not asked.
    package var readings: [Reading?]
    /// Empty where replies are not told apart.
    package var groups: [Group]
    /// Empty where nothing may be shown, or there is nothing to choose from.
    package var priorities: [Priority]

    package init(
      title: String, words: String? = nil, date: CalendarDate? = nil, from: CalendarDate? = nil,
      to: CalendarDate? = nil, invited: Headcount, replies: Headcount, mode: String? = nil,
      notReached: String? = nil, body: Prose = Prose(), readings: [Reading?] = [],
      groups: [Group] = [], priorities: [Priority] = []
    ) {
      self.title = title
      self.words = words
      self.date = date
      self.from = from
      self.to = to
      self.invited = invited
      self.replies = replies
      self.mode = mode
      self.notReached = notReached
      self.body = body
      self.readings = readings
      self.groups = groups
      self.priorities = priorities
    }

    /// The replies of people with the same role or the like.
    package struct Group: Sendable {
      package var name: String
      package var replies: Headcount
      package var readings: [Reading?]

      package init(name: String, replies: Headcount, readings: [Reading?]) {
        self.name = name
        self.replies = replies
        self.readings = readings
      }
    }
  }

  /// The answers to one item.
  ///
  /// Where they may not be shown, every number is masked and no range is given.
  package struct Reading: Hashable, Sendable {
    /// For each step of the scale.
    package var counts: [Headcount]
    /// For each answer outside the scale.
    package var outside: [Headcount]
    package var blank: Headcount
    /// How many are confident, of how many answers on the scale.
    package var confident: Headcount
    package var base: Headcount
    /// Wilson's interval at 95 in 100.
    package var interval: ShareRange?
    /// Between what the share of all who were asked lies.
    package var bounds: ShareRange?
    /// Fewer than thirty answers: shown with a star.
    package var isStarred: Bool

    package init(
      counts: [Headcount], outside: [Headcount], blank: Headcount, confident: Headcount,
      base: Headcount, interval: ShareRange? = nil, bounds: ShareRange? = nil,
      isStarred: Bool = false
    ) {
      self.counts = counts
      self.outside = outside
      self.blank = blank
      self.confident = confident
      self.base = base
      self.interval = interval
      self.bounds = bounds
      self.isStarred = isStarred
    }

    /// From 0 to 1; nil where a number is masked or nobody answered.
    package var share: Double? {
      guard let confident = confident.number, let base = base.number, base > 0 else { return nil }
      return Double(confident) / Double(base)
    }
  }

  /// An item in the order of need.
  package struct Priority: Hashable, Sendable {
    /// An index of the instrument's items.
    package var item: Int
    /// 1 for the greatest need; items that cannot be told apart share a place.
    package var place: Int
    package var notConfident: Headcount
    package var base: Headcount
    /// Nil where nobody was asked which matter most.
    package var wanted: Headcount?

    package init(
      item: Int, place: Int, notConfident: Headcount, base: Headcount, wanted: Headcount?
    ) {
      self.item = item
      self.place = place
      self.notConfident = notConfident
      self.base = base
      self.wanted = wanted
    }
  }

  /// Two waves beside each other.
  package struct Change: Sendable {
    /// Indexes of the instrument's waves.
    package var before: Int
    package var after: Int
    /// In the order of the instrument's items; nil where one of the readings is masked or missing.
    package var items: [ItemChange?]
    /// The smallest rise from one half that so many replies could show, in hundredths.
    package var smallestRise: Int?

    package init(before: Int, after: Int, items: [ItemChange?], smallestRise: Int?) {
      self.before = before
      self.after = after
      self.items = items
      self.smallestRise = smallestRise
    }
  }

  /// How one item moved.
  package struct ItemChange: Hashable, Sendable {
    /// The difference of the shares, from -1 to 1.
    package var difference: Double
    /// Newcombe's interval at 95 in 100.
    package var interval: ShareRange?
    /// The probability that a reply after is higher than one before, ties split.
    package var superiority: Double?
    /// One of the six verdicts; nil for an item that no action names.
    package var verdict: Verdict?

    package init(
      difference: Double, interval: ShareRange?, superiority: Double?, verdict: Verdict?
    ) {
      self.difference = difference
      self.interval = interval
      self.superiority = superiority
      self.verdict = verdict
    }

    /// What two waves say of an item.
    package enum Verdict: String, Hashable, Sendable, CaseIterable {
      case clearRise = "clear rise"
      case likelyRise = "likely rise"
      case noClearChange = "no clear change"
      case likelyFall = "likely fall"
      case clearFall = "clear fall"
      case tooFew = "too few to say"
    }
  }
}
