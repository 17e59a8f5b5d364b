package import Base

/// A record by its kind, its name and its place: for the author alone, never past the door.
package struct NamedRecord: Hashable, Sendable {
  package var kind: Kind
  /// The reference, else the file's name or the start of the words.
  package var name: String
  package var title: String
  package var span: Span

  /// The kinds that an edition sees or does not see.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case school, day, slot, evidence, finding, action, discussion, resource, slide
    case year = "yearly report"
    case survey, training
    case passports = "passport programme"
    case party = "working party"
  }

  package init(kind: Kind, name: String, title: String, span: Span) {
    self.kind = kind
    self.name = name
    self.title = title
    self.span = span
  }
}

/// A record, or a part of one, that an edition does not show, and why.
package struct Withholding: Hashable, Sendable {
  package var record: NamedRecord
  /// What of it, as `a passage`; nil for all of it.
  package var part: String?
  package var reason: String
  package var span: Span

  package init(record: NamedRecord, part: String? = nil, reason: String, span: Span) {
    self.record = record
    self.part = part
    self.reason = reason
    self.span = span
  }
}

/// What of a school an edition sees and what it does not: each record is in one or the other.
package struct Passing: Sendable {
  /// With the index that the record, or the one that it is merged into, has in the disclosure;
  /// slots and slides are counted over all visible days.
  package var visible: [(record: NamedRecord, index: Int)] = []
  package var withheld: [Withholding] = []

  /// Whether an edition sees records of a kind where they do not say it themselves.
  package var sight: [(kind: NamedRecord.Kind, isVisible: Bool)] = []
}
