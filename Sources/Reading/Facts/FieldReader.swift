import Base
import Model
import Notation

/// Reads the fields of one record from its facts, by their schema, and says what it cannot read.
struct FieldReader {
  let facts: FactMap
  let schema: RecordSchema
  let page: Page
  private var taken: [Bool]

  init(_ facts: FactMap, _ schema: RecordSchema, page: Page) {
    self.facts = facts
    self.schema = schema
    self.page = page
    taken = Array(repeating: false, count: facts.entries.count)
  }

  /// The reader of a nested record.
  init(_ fact: Fact, _ schema: RecordSchema, page: Page) {
    if case .map(let map) = fact.content {
      self.init(map, schema, page: page)
    } else {
      self.init(FactMap(), schema, page: page)
      page.say(
        "wrong-shape", .warning, at: fact.span, "facts about a \(schema.noun) are expected here",
        fix: "Write them as key: value, as in \(schema.fields.first?.name ?? "name"): …")
    }
  }

  /// The value of a field; nil where it is not written, or written with nothing after it.
  mutating func fact(_ name: String) -> Fact? {
    assert(schema.has(name), "\(schema.noun) has no field \(name) in its schema")
    var found: Fact?
    for (index, entry) in facts.entries.enumerated()
    where entry.key.value.equalsIgnoringCase(name) {
      if found != nil {
        page.say(
          "duplicate-key", .error, at: entry.key.span, "\(name) is written twice",
          fix: "Keep one of the two")
      }
      taken[index] = true
      if found == nil { found = entry.value }
    }
    if case .text(let text)? = found?.content, text.isEmpty { return nil }
    return found
  }

  /// Where a field's key stands.
  func keySpan(_ name: String) -> Span? {
    facts.entries.first { $0.key.value.equalsIgnoringCase(name) }?.key.span
  }

  // MARK: Words

  mutating func text(_ name: String) -> Placed<String>? {
    fact(name).flatMap { text(of: $0, field: name) }
  }

  mutating func string(_ name: String) -> String? { text(name)?.value }

  /// The words of a value; a line that the notation took for a small map or list is words again.
  func text(of fact: Fact, field: String) -> Placed<String>? {
    let text = if case .text(let words) = fact.content { words } else { fact.typed }
    guard let text else {
      page.say(
        "wrong-shape", .warning, at: fact.span, "\(field) takes words on one line",
        fix: "Write \(field): and the words after it")
      return nil
    }
    page.refuseMarks(in: text.utf8, at: fact.span)
    return Placed(text, at: fact.span)
  }

  // MARK: Lists

  enum Splitting { case none, commas, words }

  /// The items of a list; a text counts as a list of one, or is split.
  mutating func list(_ name: String, splitting: Splitting) -> [Placed<String>] {
    guard let fact = fact(name) else { return [] }
    if case .list(let items) = fact.content {
      return items.compactMap { text(of: $0, field: name) }.filter { !$0.value.isEmpty }
    }
    guard let text = text(of: fact, field: name) else { return [] }
    switch splitting {
    case .none: return [text]
    case .commas: return text.pieces { $0 == UInt8(ascii: ",") }
    case .words:
      return text.pieces { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }.filter {
        $0.value != "and"
      }
    }
  }

  /// The nested records of a field: the items of a list, or a single one.
  mutating func records(_ name: String) -> [Fact] {
    guard let fact = fact(name) else { return [] }
    if case .list(let items) = fact.content { return items }
    return [fact]
  }

  // MARK: Unknown fields

  /// Says which keys are no fields of the record.
  func finish() {
    for (index, entry) in facts.entries.enumerated() where !taken[index] {
      let key = entry.key.value
      if FieldReader.soundsLikeAudience(key) {
        page.say(
          "unknown-field", .error, at: entry.key.span,
          "\(key) would say who may see this, but it is no field of a \(schema.noun)",
          fix: schema.has("audience")
            ? "Write audience: and the editions" : "Write {only: …} at the end of the heading")
        continue
      }
      let like = nearest(to: key, among: schema.fields.map(\.name))
      page.say(
        "unknown-field", .warning, at: entry.key.span,
        "no field of this \(schema.noun) is named \(key)",
        fix: like.map { "Did you mean \($0)?" } ?? "Take it out, or write it as prose")
    }
  }

  private static func soundsLikeAudience(_ key: String) -> Bool {
    let known = [
      "audience", "audiences", "only", "edition", "editions", "visible to", "visibility",
    ]
    let word = key.lowercased()
    return known.contains(word) || nearest(to: word, among: ["audience"]) != nil
  }
}

extension Placed<String> {
  /// The pieces of some words between separators, each with its place.
  ///
  /// Where the words do not stand as typed, as in quotes, all have the place of the whole.
  func pieces(separatedBy isSeparator: (UInt8) -> Bool) -> [Placed<String>] {
    let isAsTyped = span.range.count == value.utf8.count
    let bytes = Array(value.utf8)
    return bytes.split(whereSeparator: isSeparator).compactMap { piece in
      let words = piece.trimmed
      guard !words.isEmpty else { return nil }
      let start = Int(span.lower) + words.startIndex
      let own = Span(file: span.file, start..<(start + words.count))
      return Placed(String(decoding: words, as: UTF8.self), at: isAsTyped ? own : span)
    }
  }
}

extension String {
  /// Whether two words are the same but for the case of their Latin letters.
  func equalsIgnoringCase(_ other: String) -> Bool {
    utf8.count == other.utf8.count
      && zip(utf8, other.utf8).allSatisfy { $0.lowered == $1.lowered }
  }
}
