import Model

/// Recognises the vocabulary's words in a cell, without regard to case, the longest first.
struct WordMatcher {
  private struct Phrase {
    var words: [String]
    var id: String
    var order: Int
  }

  /// By their first word.
  private var activities: [String: [Phrase]] = [:]
  private var people: [String: [Phrase]] = [:]

  init(_ vocabulary: Vocabulary) {
    for (order, activity) in vocabulary.activities.enumerated() {
      for words in activity.words + [activity.title] {
        WordMatcher.add(words, activity.id, order, to: &activities)
      }
    }
    for (order, kind) in vocabulary.people.enumerated() {
      for words in kind.words + [kind.title, kind.id] {
        WordMatcher.add(words, kind.id, order, to: &people)
      }
    }
  }

  private static func add(
    _ text: String, _ id: String, _ order: Int, to phrases: inout [String: [Phrase]]
  ) {
    let words = words(of: text)
    guard let first = words.first else { return }
    phrases[first, default: []].append(Phrase(words: words, id: id, order: order))
  }

  /// The activity whose longest phrase stands in the text; of equal length, the first.
  func activity(in text: String) -> String? {
    var best: Phrase?
    for (_, phrase) in WordMatcher.matches(in: text, activities)
    where
      phrase.words.joined().count > (best.map { $0.words.joined().count } ?? 0)
    { best = phrase }
    return best?.id
  }

  /// All kinds of people named in the text, in the order in which they are named.
  func people(in text: String) -> [String] {
    var found: [String] = []
    for (_, phrase) in WordMatcher.matches(in: text, people) where !found.contains(phrase.id) {
      found.append(phrase.id)
    }
    return found
  }

  /// At each place the longest phrase, none inside another.
  private static func matches(
    in text: String, _ phrases: [String: [Phrase]]
  ) -> [(Int, Phrase)] {
    let words = words(of: text)
    var found: [(Int, Phrase)] = []
    var index = 0
    while index < words.count {
      let fitting = (phrases[words[index]] ?? []).filter { words[index...].starts(with: $0.words) }
      let longest = fitting.max { ($0.words.count, $1.order) < ($1.words.count, $0.order) }
      if let longest { found.append((index, longest)) }
      index += longest?.words.count ?? 1
    }
    return found
  }

  /// The words of a text in lower case, without the marks between them.
  private static func words(of text: String) -> [String] {
    var text = text
    if !text.utf8.allSatisfy({ $0 < 128 }) {
      text = String(text.lowercased().map { $0 == "’" ? "'" : $0 })
    }
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      if byte.isLetter || byte.isDigit || byte >= 128 || byte == hyphen || byte == apostrophe {
        word.append(byte.lowered)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}

private let apostrophe = UInt8(ascii: "'")
