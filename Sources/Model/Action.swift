package import Base

/// One action of the plan, through assess, plan, do and review.
package struct Action: Sendable {
  package var identity: Identity
  package var title: String
  /// Findings as cited.
  package var from: [Placed<String>]
  /// A focus area's id or words.
  package var focus: Placed<String>?
  /// Roles, never names.
  package var owner: Placed<String>?
  package var checkedBy: Placed<String>?
  /// Who makes it together with the owner, as `pupils, families`.
  package var with: [String]
  /// What will be different for pupils.
  package var difference: String?
  /// One plain sentence for families.
  package var plainWords: String?
  /// What families or pupils said that it answers, in one plain sentence.
  package var youTold: String?
  package var hours: Placed<Int>?
  /// In whole pounds.
  package var cost: Placed<Int>?
  /// `no cost` was written.
  package var statedFree: Bool
  package var budget: String?
  package var measures: [Measure]
  package var milestones: [Milestone]
  /// Resources as cited.
  package var resources: [Placed<String>]
  /// Always the four, in their order; one that was not written has no date and no words.
  package var stages: [Stage]
  package var decision: Placed<Decision>?
  /// Set by a person only to end an action early; every other status follows from dates.
  package var stopped: Placed<CalendarDate>?
  package var blocked: String?
  /// What stands before the first stage.
  package var introduction: Prose

  /// What the review decided.
  package enum Decision: String, Hashable, Sendable, CaseIterable { case keep, adapt, stop, widen }

  package init(
    identity: Identity, title: String, from: [Placed<String>] = [],
    focus: Placed<String>? = nil, owner: Placed<String>? = nil,
    checkedBy: Placed<String>? = nil, with: [String] = [], difference: String? = nil,
    plainWords: String? = nil, hours: Placed<Int>? = nil, cost: Placed<Int>? = nil,
    statedFree: Bool = false, budget: String? = nil, measures: [Measure] = [],
    milestones: [Milestone] = [], resources: [Placed<String>] = [], stages: [Stage],
    decision: Placed<Decision>? = nil, stopped: Placed<CalendarDate>? = nil,
    blocked: String? = nil, introduction: Prose = Prose()
  ) {
    self.identity = identity
    self.title = title
    self.from = from
    self.focus = focus
    self.owner = owner
    self.checkedBy = checkedBy
    self.with = with
    self.difference = difference
    self.plainWords = plainWords
    self.hours = hours
    self.cost = cost
    self.statedFree = statedFree
    self.budget = budget
    self.measures = measures
    self.milestones = milestones
    self.resources = resources
    self.stages = stages
    self.decision = decision
    self.stopped = stopped
    self.blocked = blocked
    self.introduction = introduction
  }
}

/// One of the four stages of an action.
package struct Stage: Sendable {
  package var kind: StageKind
  /// The heading's place; nil for a stage that was not written.
  package var span: Span?
  package var by: Placed<WordDate>?
  package var done: Placed<CalendarDate>?
  package var body: Prose

  package init(
    kind: StageKind, span: Span? = nil, by: Placed<WordDate>? = nil,
    done: Placed<CalendarDate>? = nil, body: Prose = Prose()
  ) {
    self.kind = kind
    self.span = span
    self.by = by
    self.done = done
    self.body = body
  }

  /// Whether anything was written for it.
  package var isWritten: Bool { span != nil && (!body.isEmpty || done != nil || by != nil) }
}

/// The four stages of the graduated approach.
package enum StageKind: Int, Hashable, Sendable, CaseIterable {
  case assess, plan, `do`, review

  package var word: String {
    switch self {
    case .assess: "assess"
    case .plan: "plan"
    case .do: "do"
    case .review: "review"
    }
  }
}

/// How anyone will know that an action is working.
package struct Measure: Sendable {
  package var identity: Identity
  /// The tally's name, or a name of its own.
  package var name: String
  package var kind: Kind?
  package var baseline: Baseline?
  /// As typed: `8 of 9 lessons`, `75 % confident`.
  package var target: Placed<String>?
  package var by: Placed<WordDate>?
  /// Where the figure comes from, in words or as cited.
  package var source: Placed<String>?
  package var result: String?
  package var resultOn: CalendarDate?

  /// Whether a measure shows that the thing is being used, or that it helped.
  package enum Kind: String, Hashable, Sendable, CaseIterable { case use, outcome }

  /// The starting point of a measure.
  package enum Baseline: Sendable {
    /// As typed, with its date where there is one.
    case stated(String, on: CalendarDate?)
    /// An instrument that will be used for the first time.
    case toComeFrom(Placed<String>)
  }

  package init(
    identity: Identity, name: String, kind: Kind? = nil, baseline: Baseline? = nil,
    target: Placed<String>? = nil, by: Placed<WordDate>? = nil,
    source: Placed<String>? = nil, result: String? = nil, resultOn: CalendarDate? = nil
  ) {
    self.identity = identity
    self.name = name
    self.kind = kind
    self.baseline = baseline
    self.target = target
    self.by = by
    self.source = source
    self.result = result
    self.resultOn = resultOn
  }
}

/// One step on the way, in words, with its date.
package struct Milestone: Sendable {
  package var span: Span
  package var by: Placed<WordDate>
  package var what: String
  package var done: CalendarDate?

  package init(span: Span, by: Placed<WordDate>, what: String, done: CalendarDate? = nil) {
    self.span = span
    self.by = by
    self.what = what
    self.done = done
  }
}

/// Something to use: a form, a guide, a sheet.
package struct Resource: Sendable {
  package var identity: Identity
  package var title: String
  /// `form`, `guide`, …, as typed.
  package var kind: String?
  /// A web address, or a file in the school's folder.
  package var address: Placed<String>?
  package var body: Prose

  package init(
    identity: Identity, title: String, kind: String? = nil, address: Placed<String>? = nil,
    body: Prose = Prose()
  ) {
    self.identity = identity
    self.title = title
    self.kind = kind
    self.address = address
    self.body = body
  }
}
