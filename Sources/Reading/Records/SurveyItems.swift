import Base
import Model
import Notation

extension Page {
  /// The items of an instrument or a wave, each as words or as facts.
  ///
  /// An item without words is left out, and so is one whose id somebody has already; both are said.
  func surveyItems(_ facts: [Fact]) -> [Instrument.Item] {
    var items: [Instrument.Item] = []
    var first: [String: Span] = [:]
    for fact in facts {
      guard let (id, text, short) = itemParts(fact) else { continue }
      let name = id?.value ?? freeID(of: text, besides: first)
      if let span = first[folded(name)] {
        say(
          "duplicate-key", .error, at: id?.span ?? fact.span,
          "two items have the id \(name)", fix: "Give one of them another id",
          notes: [Diagnostic.Note("the first stands here", at: span)])
        continue
      }
      first[folded(name)] = id?.span ?? fact.span
      items.append(Instrument.Item(id: name, text: text, short: short))
    }
    return items
  }

  private func itemParts(_ fact: Fact) -> (id: Placed<String>?, text: String, short: String?)? {
    if case .map(let map) = fact.content,
      fact.typed == nil || map.entries.contains(where: { Schema.surveyItem.has($0.key.value) })
    {
      var fields = FieldReader(fact, Schema.surveyItem, page: self)
      let id = fields.text("id").flatMap(checkedID)
      let text = fields.string("text")
      let short = fields.string("short")
      fields.finish()
      if text == nil { sayIncomplete("an item", "text, the question in words", at: fact.span) }
      return text.map { (id, $0, short) }
    }
    let words = if case .text(let words) = fact.content { words } else { fact.typed }
    guard let words, !words.isEmpty else {
      sayIncomplete("an item", "text, the question in words", at: fact.span)
      return nil
    }
    refuseMarks(in: words.utf8, at: fact.span)
    return (nil, words, nil)
  }

  /// An id as it may stand in a citation and in the address of a page.
  private func checkedID(_ text: Placed<String>) -> Placed<String>? {
    if isSurveyName(text.value) { return text }
    say(
      "unsafe-name", .error, at: text.span,
      "“\(text.value)” is no id: an id is letters, digits and hyphens",
      fix: "Write it as \(itemID(of: text.value, words: 5))")
    return nil
  }

  /// An id made of an item's words that no other item has.
  private func freeID(of text: String, besides taken: [String: Span]) -> String {
    let short = itemID(of: text, words: 5)
    for id in [short, itemID(of: text, words: 40)] where taken[folded(id)] == nil { return id }
    return (2...).lazy.map { "\(short)-\($0)" }.first { taken[folded($0)] == nil } ?? short
  }
}

/// Whether a word may name an instrument, a wave or an item: letters, digits and hyphens.
func isSurveyName(_ word: String) -> Bool {
  (1...80).contains(word.utf8.count)
    && word.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == hyphen }
}

/// The first words of a text as an id: `Find and use a plan` is `find-and-use-a-plan`.
private func itemID(of text: String, words: Int) -> String {
  var parts: [[UInt8]] = [[]]
  for byte in text.utf8 where byte < 128 && byte != UInt8(ascii: "'") {
    if byte.isLetter || byte.isDigit {
      parts[parts.count - 1].append(byte.lowered)
    } else if parts.last?.isEmpty == false {
      parts.append([])
    }
  }
  let id = parts.filter { !$0.isEmpty }.prefix(words)
    .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  return id.isEmpty ? "item" : String(id.prefix(80))
}
