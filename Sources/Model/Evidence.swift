package import Base

/// One thing seen, heard or read.
package struct Evidence: Sendable {
  package var identity: Identity
  /// The date of its day.
  package var date: CalendarDate?
  /// The start of its slot, as the heading above it says; nil for evidence outside the timetable.
  package var slot: Placed<ClockTime>?
  /// A short title, in the long form only.
  package var title: String?
  /// Said by the note itself; nil where it comes down from the slot.
  package var statedKind: Placed<String>?
  package var statedAreas: [Placed<String>]
  package var statedPeople: [Placed<String>]
  package var statedStrength: Placed<EvidenceStrength>?
  package var tallies: [Tally]
  package var body: Prose

  package init(
    identity: Identity, date: CalendarDate? = nil, slot: Placed<ClockTime>? = nil,
    title: String? = nil, statedKind: Placed<String>? = nil,
    statedAreas: [Placed<String>] = [], statedPeople: [Placed<String>] = [],
    statedStrength: Placed<EvidenceStrength>? = nil, tallies: [Tally] = [], body: Prose
  ) {
    self.identity = identity
    self.date = date
    self.slot = slot
    self.title = title
    self.statedKind = statedKind
    self.statedAreas = statedAreas
    self.statedPeople = statedPeople
    self.statedStrength = statedStrength
    self.tallies = tallies
    self.body = body
  }
}

/// How near to the thing itself a piece of evidence comes.
package enum EvidenceStrength: String, Hashable, Sendable, CaseIterable {
  /// The reviewer saw it happen.
  case direct
  /// Somebody said so.
  case reported
  /// It is written down.
  case documentary
}

/// A count out of a number, as `passport seen: 4 of 9 lessons`: data that a measure cites by name.
package struct Tally: Sendable {
  package var span: Span
  /// The name as typed; compared without regard to case.
  package var name: String
  package var count: Int
  package var total: Int
  /// What was counted, as `lessons`.
  package var unit: String

  package init(span: Span, name: String, count: Int, total: Int, unit: String) {
    self.span = span
    self.name = name
    self.count = count
    self.total = total
    self.unit = unit
  }
}

/// One sentence of judgement and what it rests on.
package struct Finding: Sendable {
  package var identity: Identity
  package var date: CalendarDate?
  package var title: String
  package var nature: FindingNature
  /// A word of the framework's scale.
  package var judgement: Placed<String>?
  package var statedAreas: [Placed<String>]
  /// Evidence as cited: `E4` or the name of a file in `evidence/`.
  package var evidence: [Placed<String>]
  package var body: Prose

  package init(
    identity: Identity, date: CalendarDate? = nil, title: String, nature: FindingNature,
    judgement: Placed<String>? = nil, statedAreas: [Placed<String>] = [],
    evidence: [Placed<String>] = [], body: Prose
  ) {
    self.identity = identity
    self.date = date
    self.title = title
    self.nature = nature
    self.judgement = judgement
    self.statedAreas = statedAreas
    self.evidence = evidence
    self.body = body
  }
}

/// Whether a finding is a strength or an area to develop.
package enum FindingNature: String, Hashable, Sendable, CaseIterable { case strength, development }

/// A question asked of the school or the board, with what was answered or decided.
package struct Discussion: Sendable {
  package var identity: Identity
  package var date: CalendarDate?
  package var question: String
  package var askedBy: String?
  package var standing: Placed<Standing>
  /// The date of the agreement or of the minutes.
  package var on: CalendarDate?
  /// Findings or actions it concerns, as cited.
  package var about: [Placed<String>]
  package var body: Prose

  /// How firm a decision is.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    case asked, proposed, agreed, minuted
  }

  package init(
    identity: Identity, date: CalendarDate? = nil, question: String, askedBy: String? = nil,
    standing: Placed<Standing>, on: CalendarDate? = nil, about: [Placed<String>] = [],
    body: Prose
  ) {
    self.identity = identity
    self.date = date
    self.question = question
    self.askedBy = askedBy
    self.standing = standing
    self.on = on
    self.about = about
    self.body = body
  }
}
