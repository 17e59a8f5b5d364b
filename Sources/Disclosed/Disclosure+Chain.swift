package import Base

extension Disclosure {
  /// One thing seen, heard or read.
  package struct Evidence: Sendable {
    /// The references of the notes that it is made of; more than one where lesson visits stand as
    /// one record.
    package var references: [String]
    /// How many notes it is made of.
    package var pieces = 1
    /// Whether it was noted on a visit of which this edition may not know which it was.
    package var isAmongVisits = false
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
      references = reference.map { [$0] } ?? []
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

  /// A slot by its day and its row in the day.
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
    /// How many pieces of evidence it rests on, however many records they stand in.
    package var pieces: Int
    /// Titles of the kinds of people heard in the visible evidence.
    package var people: [String] = []
    /// What was counted in the visible evidence, in its order.
    package var tallies: [Tally] = []
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
      pieces = evidence.count + withheldEvidence
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

extension Disclosure {
  /// How many notes the evidence is made of.
  package var pieces: Int { evidence.reduce(0) { $0 + $1.pieces } }
}

extension Disclosure.Evidence {
  /// As `E7`; where several notes stand in one record as `E11 to E14` or `E11, E13`; nil where
  /// nobody has numbered them.
  package var reference: String? {
    guard references.count > 1 else { return references.first }
    var runs: [[String]] = []
    for reference in references {
      let number = Int(reference.dropFirst())
      let last = runs.last?.last.flatMap { Int($0.dropFirst()) }
      if let number, let last, number == last + 1 {
        runs[runs.count - 1].append(reference)
      } else {
        runs.append([reference])
      }
    }
    return runs.map { run in
      run.count > 2 ? "\(run[0]) to \(run[run.count - 1])" : run.joined(separator: ", ")
    }.joined(separator: ", ")
  }
}
