/// What may be written about one kind of record: the one definition that readers look fields up in,
/// that unknown keys are held against, and that the reference in the README is written from.
struct RecordSchema: Sendable {
  /// The kind in words, as in "no field of this action is named …".
  var noun: String
  var title: String
  /// Where it is written.
  var place: String
  /// Who sees it unless it says otherwise; empty for what is no record of its own.
  var editions: String
  var fields: [Field]

  /// One field: its name, what it means, what it takes, and an example.
  struct Field: Sendable {
    var name: String
    var meaning: String
    var value: ValueKind
    var example: String

    init(_ name: String, _ value: ValueKind, _ meaning: String, _ example: String) {
      self.name = name
      self.meaning = meaning
      self.value = value
      self.example = example
    }
  }

  /// What a field takes, in the words of the reference.
  enum ValueKind: String, Sendable, CaseIterable {
    case words, list, references, areas, editions, date, time, number, money, choice, prose
    case wordDate = "date in words"
    case records = "list of facts"
  }

  init(
    _ noun: String, title: String, place: String, editions: String = "", fields: [Field]
  ) {
    self.noun = noun
    self.title = title
    self.place = place
    self.editions = editions
    self.fields = fields
  }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }
}

/// All kinds of record.
enum Schema {
  typealias Field = RecordSchema.Field

  static let all: [RecordSchema] = [
    site, addedEdition, school, document, shownTotals, silence, day, agreement, withoutAction,
    notes, bracket,
    evidence,
    finding, action, measure, milestone, stage, discussion, slide, resource, file, framework, area,
    calendar, halfTerm, vocabulary, activity, people, focusArea, evidenceKind, countedKind,
    instrument, surveyItem, groupQuestion, wave, waveTally,
    training, memberPoints, passports, party, profile, published, report, request,
    provision, outcome,
    money, checkedDuty,
    dutySheet, duty,
    benchmarks, benchmark,
  ]

  static func ref(_ example: String) -> Field {
    Field(
      "ref", .words,
      "The pinned reference; `reviewday number` writes it once and it is never reused", example)
  }
  static let audience = Field(
    "audience", .editions, "The editions that may see it, in place of the usual ones",
    "[school, governors]")

  /// Whether some bytes name a field that may stand under a heading, in either case.
  static func isFieldUnderHeadings(_ name: ArraySlice<UInt8>) -> Bool {
    namesUnderHeadings.contains(String(decoding: name.map(\.lowered), as: UTF8.self))
  }

  private static let namesUnderHeadings: Set<String> = Set(
    [notes, finding, action, stage, discussion, slide].flatMap { $0.fields.map(\.name) })
}
