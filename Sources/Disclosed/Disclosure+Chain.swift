package import Base

extension Disclosure {
  /// One thing seen, heard or read.
  package struct Evidence: Sendable {
    package var reference: String?
    package var date: CalendarDate?
    /// Day and slot, where the edition sees the slot.
    package var slot: SlotIndex?
    package var title: String?
    /// The kind's title, as `Lesson visits`.
    package var kind: String?
    package var areas: [String]
    /// Titles of the kinds of people heard.
    package var people: [String]
    /// `direct`, `reported` or `documentary`.
    package var strength: String?
    package var tallies: [Tally]
    package var body: Prose
    package var findings: [Int] = []

    package init(
      reference: String?, date: CalendarDate?, slot: SlotIndex?, title: String?, kind: String?,
      areas: [String], people: [String], strength: String?, tallies: [Tally], body: Prose
    ) {
      self.reference = reference
      self.date = date
      self.slot = slot
      self.title = title
      self.kind = kind
      self.areas = areas
      self.people = people
      self.strength = strength
      self.tallies = tallies
      self.body = body
    }
  }

  /// A slot by its day and its place in the day.
  package struct SlotIndex: Hashable, Sendable {
    package var day: Int
    package var slot: Int

    package init(day: Int, slot: Int) {
      self.day = day
      self.slot = slot
    }
  }

  /// A count out of a number, each shown or masked.
  package struct Tally: Hashable, Sendable {
    package var name: String
    package var count: Headcount
    package var total: Headcount
    package var unit: String

    package init(name: String, count: Headcount, total: Headcount, unit: String) {
      self.name = name
      self.count = count
      self.total = total
      self.unit = unit
    }

    /// As `4 of 9 lessons`, with the symbol where a number is masked.
    package var words: String { "\(count.text) of \(total.text) \(unit)" }
  }

  /// One sentence of judgement and what it rests on.
  package struct Finding: Sendable {
    package var reference: String?
    package var date: CalendarDate?
    package var title: String
    package var isStrength: Bool
    package var judgement: String?
    package var areas: [String]
    package var evidence: [Int]
    /// How many pieces of evidence it rests on that this edition may not see.
    package var withheldEvidence: Int
    package var body: Prose
    package var actions: [Int] = []
    package var discussions: [Int] = []

    package init(
      reference: String?, date: CalendarDate?, title: String, isStrength: Bool,
      judgement: String?, areas: [String], evidence: [Int], withheldEvidence: Int, body: Prose
    ) {
      self.reference = reference
      self.date = date
      self.title = title
      self.isStrength = isStrength
      self.judgement = judgement
      self.areas = areas
      self.evidence = evidence
      self.withheldEvidence = withheldEvidence
      self.body = body
    }
  }

  /// A question with what was answered or decided.
  package struct Discussion: Sendable {
    package var reference: String?
    package var date: CalendarDate?
    package var question: String
    package var askedBy: String?
    /// `asked`, `proposed`, `agreed` or `minuted`.
    package var standing: String
    package var on: CalendarDate?
    package var findings: [Int]
    package var actions: [Int]
    package var body: Prose

    package init(
      reference: String?, date: CalendarDate?, question: String, askedBy: String?,
      standing: String, on: CalendarDate?, findings: [Int], actions: [Int], body: Prose
    ) {
      self.reference = reference
      self.date = date
      self.question = question
      self.askedBy = askedBy
      self.standing = standing
      self.on = on
      self.findings = findings
      self.actions = actions
      self.body = body
    }
  }
}
