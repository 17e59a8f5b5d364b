package import Base

/// A school whose citations and dates are resolved and whose checks have run.
package struct CheckedSchool: Sendable {
  package var school: School
  package var chain: Chain
  /// In the order of `school.actions`.
  package var actionDates: [ActionDates]
  package var years: [AcademicYear]
  /// In the order of `school.days`: the framework's index in the library; nil for none.
  package var frameworks: [Int?]
  /// Warnings that stand, not silenced; where there is one the papers are a draft.
  package var gaps: [Diagnostic]
  /// What a person has answered with a reason, in the school's `silence` list.
  package var silenced: [Diagnostic]
  /// What it was resolved against; `frameworks` are indices in here.
  package var library: Library
  /// How the people of the private lists could be written; empty where there is none.
  package var namePhrases: [NamePhrase] = []

  package init(
    school: School, chain: Chain, actionDates: [ActionDates], years: [AcademicYear],
    frameworks: [Int?], gaps: [Diagnostic], silenced: [Diagnostic] = [],
    library: Library = Library()
  ) {
    self.school = school
    self.chain = chain
    self.actionDates = actionDates
    self.years = years
    self.frameworks = frameworks
    self.gaps = gaps
    self.silenced = silenced
    self.library = library
  }
}

/// What the citations resolve to: the links slot, evidence, finding, action, in both directions.
///
/// Records are named by their index in the school's arrays; slots by day and index in the day.
package struct Chain: Sendable {
  /// For each piece of evidence its slot, from its heading; nil outside the timetable.
  package var slotOfEvidence: [SlotIndex?]
  package var evidenceOfFinding: [[Int]]
  package var findingsOfEvidence: [[Int]]
  package var findingsOfAction: [[Int]]
  package var actionsOfFinding: [[Int]]
  /// For each action the library's or the school's resources, school's first; see `Resource`.
  package var resourcesOfAction: [[Resource]]
  /// For each discussion the findings and actions that it concerns.
  package var findingsOfDiscussion: [[Int]]
  package var actionsOfDiscussion: [[Int]]
  /// For each action, for each of its measures: the evidence whose tally gives the baseline.
  package var tallyOfMeasure: [[TallyIndex?]]
  /// For each action the survey items that it comes from.
  package var itemsOfAction: [[SurveyItem]] = []
  /// For each action, for each of its measures: the survey item that it is.
  package var itemOfMeasure: [[SurveyItem?]] = []
  /// Kind, areas and people of each piece of evidence, after those of its slot came down to it.
  package var evidence: [ResolvedEvidence]
  /// Areas of each finding: its own, else those of its evidence, in the framework's order.
  package var areasOfFinding: [[String]]
  /// The id of each action's focus area; nil for none or one unknown.
  package var focusOfAction: [String?]
  /// The targets that prose may link to: a cited word, in lower case, to what it means.
  package var targets: [String: RecordIndex]
  /// What the lines of charts in prose name, by `folded` words.
  package var charted: [String: Charted] = [:]

  /// A slot by its day and its place in the day.
  package struct SlotIndex: Hashable, Sendable {
    package var day: Int
    package var slot: Int
    package init(day: Int, slot: Int) {
      self.day = day
      self.slot = slot
    }
  }

  /// A tally of a piece of evidence, or of a day's sheet where `evidence` is nil.
  package struct TallyIndex: Hashable, Sendable {
    package var evidence: Int?
    package var day: Int?
    package var tally: Int
    package init(evidence: Int?, day: Int?, tally: Int) {
      self.evidence = evidence
      self.day = day
      self.tally = tally
    }
  }

  /// What a line of a chart names: a measure, a tally, or both under one name.
  package struct Charted: Hashable, Sendable {
    /// An action's index and the measure's in it.
    package var measure: MeasureIndex?
    package var tally: TallyIndex?
    package init(measure: MeasureIndex?, tally: TallyIndex?) {
      self.measure = measure
      self.tally = tally
    }
  }

  /// A measure by its action and its place in it.
  package struct MeasureIndex: Hashable, Sendable {
    package var action: Int
    package var measure: Int
    package init(action: Int, measure: Int) {
      self.action = action
      self.measure = measure
    }
  }

  /// What a piece of evidence is, once its slot has lent what the note left out.
  package struct ResolvedEvidence: Hashable, Sendable {
    /// An id of the vocabulary's kinds; nil where neither the note nor the slot says.
    package var kind: String?
    package var areas: [String]
    package var people: [String]
    package var strength: EvidenceStrength?
    package init(kind: String?, areas: [String], people: [String], strength: EvidenceStrength?) {
      self.kind = kind
      self.areas = areas
      self.people = people
      self.strength = strength
    }
  }

  package init(
    slotOfEvidence: [SlotIndex?] = [], evidenceOfFinding: [[Int]] = [],
    findingsOfEvidence: [[Int]] = [], findingsOfAction: [[Int]] = [],
    actionsOfFinding: [[Int]] = [], resourcesOfAction: [[Resource]] = [],
    findingsOfDiscussion: [[Int]] = [], actionsOfDiscussion: [[Int]] = [],
    tallyOfMeasure: [[TallyIndex?]] = [], evidence: [ResolvedEvidence] = [],
    areasOfFinding: [[String]] = [], focusOfAction: [String?] = [],
    targets: [String: RecordIndex] = [:]
  ) {
    self.slotOfEvidence = slotOfEvidence
    self.evidenceOfFinding = evidenceOfFinding
    self.findingsOfEvidence = findingsOfEvidence
    self.findingsOfAction = findingsOfAction
    self.actionsOfFinding = actionsOfFinding
    self.resourcesOfAction = resourcesOfAction
    self.findingsOfDiscussion = findingsOfDiscussion
    self.actionsOfDiscussion = actionsOfDiscussion
    self.tallyOfMeasure = tallyOfMeasure
    self.evidence = evidence
    self.areasOfFinding = areasOfFinding
    self.focusOfAction = focusOfAction
    self.targets = targets
  }
}

/// One record of a school, by its kind and its index.
package enum RecordIndex: Hashable, Sendable {
  case evidence(Int)
  case finding(Int)
  case action(Int)
  /// An action's index and the measure's in it.
  case measure(Int, Int)
  case discussion(Int)
  case resource(String)
  /// A slot, cited as `09:15` where the school has one day, else as `2026-11-23 09:15`.
  case slot(day: Int, slot: Int)
}

/// A word-date with the date that the calendar gives it.
package struct ResolvedDate: Hashable, Sendable {
  package var date: CalendarDate
  /// As typed, where it was not already a date.
  package var words: String?
  /// The calendar's data ended before it, so that the same week of an earlier year stands in.
  package var isProvisional: Bool

  package init(date: CalendarDate, words: String? = nil, isProvisional: Bool = false) {
    self.date = date
    self.words = words
    self.isProvisional = isProvisional
  }
}

/// The resolved dates of one action.
package struct ActionDates: Sendable {
  /// Assess, plan, do, review.
  package var stages: [ResolvedDate?]
  package var milestones: [ResolvedDate?]
  package var measures: [ResolvedDate?]

  package init(stages: [ResolvedDate?], milestones: [ResolvedDate?], measures: [ResolvedDate?]) {
    self.stages = stages
    self.milestones = milestones
    self.measures = measures
  }
}

/// A checked school with what follows from it as at one date.
package struct StudiedSchool: Sendable {
  package var checked: CheckedSchool
  package var asAt: CalendarDate
  /// In the order of `school.actions`.
  package var progress: [ActionProgress]
  /// In the order of `school.days`.
  package var coverage: [Coverage]
  /// In the order of `school.days`: when each slot ends; nil where nothing says.
  package var slotEnds: [[ClockTime?]]
  /// Each instrument of which a wave is counted, in the order of the school's waves.
  package var surveys: [StudiedSurvey] = []
  /// Nil where nobody has counted points.
  package var training: StudiedTraining?
  package var status: PaperStatus

  package init(
    checked: CheckedSchool, asAt: CalendarDate, progress: [ActionProgress],
    coverage: [Coverage], slotEnds: [[ClockTime?]], status: PaperStatus
  ) {
    self.checked = checked
    self.asAt = asAt
    self.progress = progress
    self.coverage = coverage
    self.slotEnds = slotEnds
    self.status = status
  }
}

/// How far one action has come; it follows from dates and what is done, and is never typed.
package struct ActionProgress: Sendable {
  package var status: Status
  /// Assess, plan, do, review.
  package var stages: [StageState]
  /// The first stage not done; nil when all are.
  package var current: StageKind?

  /// How far an action has come.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case notStarted = "not started", onTrack = "on track", slipping, blocked, done, stopped
  }
  /// Where a stage stands.
  package enum StageState: Hashable, Sendable { case done, current, late, toCome }

  package init(status: Status, stages: [StageState], current: StageKind?) {
    self.status = status
    self.stages = stages
    self.current = current
  }
}

/// What one day looked at: pieces of evidence by area, by kind of evidence and by who was heard.
package struct Coverage: Sendable {
  /// The framework's area ids, in its order.
  package var areas: [String]
  /// Ids of the kinds of people heard, in the vocabulary's order, without those nobody met.
  package var people: [String]
  /// Ids of the kinds of evidence gathered, in the vocabulary's order.
  package var kinds: [String]
  /// Rows as `areas`, columns as `people`.
  package var byPeople: [[Int]]
  /// Rows as `areas`, columns as `kinds`.
  package var byKind: [[Int]]
  /// Areas without evidence, and areas in which neither pupils nor families were heard.
  package var areasWithoutEvidence: [String]
  package var areasWithoutVoice: [String]

  package init(
    areas: [String], people: [String], kinds: [String], byPeople: [[Int]], byKind: [[Int]],
    areasWithoutEvidence: [String], areasWithoutVoice: [String]
  ) {
    self.areas = areas
    self.people = people
    self.kinds = kinds
    self.byPeople = byPeople
    self.byKind = byKind
    self.areasWithoutEvidence = areasWithoutEvidence
    self.areasWithoutVoice = areasWithoutVoice
  }
}
