package import Base

extension Disclosure {
  /// One action of the plan.
  package struct Action: Sendable {
    package var reference: String?
    /// Names the page: the reference, else the file's name, in lower case for neither.
    package var slug: String
    package var title: String
    package var focus: String?
    package var owner: String?
    package var checkedBy: String?
    package var with: [String] = []
    package var difference: String?
    package var plainWords: String?
    /// What families or pupils said that it answers, in one plain sentence.
    package var youTold: String?
    package var hours: Int?
    /// As `£300`, `no cost`; nil where nothing was said.
    package var cost: String?
    package var budget: String?
    package var status: Status
    package var statusWord: String
    package var stages: [Stage]
    package var measures: [Measure] = []
    package var milestones: [Milestone] = []
    package var decision: String?
    package var blocked: String?
    package var introduction = Prose()
    package var findings: [Int] = []
    package var discussions: [Int] = []
    package var resources: [Int] = []
    /// The survey items that it comes from.
    package var items: [ItemIndex] = []

    /// How far it has come as at the papers' date.
    package enum Status: Hashable, Sendable {
      case notStarted, onTrack, slipping, blocked, done, stopped
    }

    package init(
      reference: String?, slug: String, title: String, status: Status, statusWord: String,
      stages: [Stage]
    ) {
      self.reference = reference
      self.slug = slug
      self.title = title
      self.status = status
      self.statusWord = statusWord
      self.stages = stages
    }
  }

  /// One of an action's four stages.
  package struct Stage: Sendable {
    /// `Assess`, `Plan`, `Do`, `Review`.
    package var name: String
    package var state: State
    package var done: CalendarDate?
    package var by: Due?
    package var body: Prose

    /// Where the stage stands as at the papers' date.
    package enum State: Hashable, Sendable { case done, current, late, toCome }

    package init(name: String, state: State, done: CalendarDate?, by: Due?, body: Prose) {
      self.name = name
      self.state = state
      self.done = done
      self.by = by
      self.body = body
    }
  }

  /// A date with the words it was written in.
  package struct Due: Hashable, Sendable {
    package var date: CalendarDate
    package var words: String?
    package var isProvisional: Bool

    package init(date: CalendarDate, words: String?, isProvisional: Bool) {
      self.date = date
      self.words = words
      self.isProvisional = isProvisional
    }

    /// As `end of spring 1 · 12 February 2027`, or the date alone.
    package var text: String {
      let day = date.inWords + (isProvisional ? " (provisional)" : "")
      guard let words else { return day }
      return "\(words) · \(day)"
    }
  }

  /// How anyone will know that an action is working.
  package struct Measure: Sendable {
    package var reference: String?
    package var name: String
    /// `use` or `outcome`.
    package var kind: String?
    package var tally: Tally?
    /// The evidence that the tally stands in, where it is visible.
    package var evidence: Int?
    package var baseline: String?
    package var baselineOn: CalendarDate?
    package var target: String?
    package var by: Due?
    package var source: String?
    package var result: String?
    package var resultOn: CalendarDate?
    /// The survey item that it is.
    package var item: ItemIndex?
    /// What two waves say of it; nil with one, or where it is no survey item.
    package var verdict: ItemChange.Verdict?

    package init(reference: String?, name: String) {
      self.reference = reference
      self.name = name
    }
  }

  /// One step on the way.
  package struct Milestone: Sendable {
    package var what: String
    package var by: Due?
    package var done: CalendarDate?

    package init(what: String, by: Due?, done: CalendarDate?) {
      self.what = what
      self.by = by
      self.done = done
    }
  }
}
