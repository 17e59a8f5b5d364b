import Base
import Model

/// A tally as written: `passport seen: 4 of 9 lessons`.
enum TallyText {
  /// Reads `4 of 9 lessons`; nil for anything else.
  static func count(_ text: Substring) -> (count: Int, total: Int, unit: String)? {
    guard text.utf8.contains(where: \.isDigit) else { return nil }
    let words = text.utf8.split(whereSeparator: \.isBlankOrBreak).map { Substring($0) }
    guard words.count >= 3, words[1] == "of" || words[1] == "out", let count = number(words[0])
    else { return nil }
    let after = words[1] == "out" ? 3 : 2
    guard words.count > after, after == 2 || words[2] == "of", let total = number(words[after])
    else { return nil }
    return (count, total, words[(after + 1)...].joined(separator: " "))
  }

  static func number(_ word: Substring) -> Int? {
    guard (1...6).contains(word.utf8.count), word.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(word)
  }

  /// Whether words begin as a count does, so that a slip in them is worth saying.
  static func isLike(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return words.first?.utf8.first?.isDigit == true && words.contains("of")
  }
}

extension Page {
  /// A tally of a name and a count; nil where the count is none.
  func tally(name: String, count text: Substring, at span: Span) -> Tally? {
    guard let (count, total, unit) = TallyText.count(text) else { return nil }
    return checked(Tally(span: span, name: name, count: count, total: total, unit: unit))
  }

  /// The tally, after a word about a count greater than its total.
  func checked(_ tally: Tally) -> Tally {
    if tally.count > tally.total {
      say(
        "tally-over-total", .warning, at: tally.span,
        "\(tally.name): \(tally.count) is more than the \(tally.total) it is out of",
        fix: "Check the two numbers; they may have changed places")
    }
    return tally
  }

  /// A tally written as one line of text: `passport seen: 4 of 9 lessons`.
  func tally(_ text: Placed<String>) -> Tally? {
    if let split = text.value.range(of: ": "),
      let tally = tally(
        name: text.value[..<split.lowerBound].trimmed,
        count: text.value[split.upperBound...], at: text.span)
    {
      return tally
    }
    say(
      "unread-tally", .warning, at: text.span, "this is not read as a tally",
      fix: "Write it as passport seen: 4 of 9 lessons")
    return nil
  }
}

extension StringProtocol {
  /// The words without the blanks around them.
  var trimmed: String {
    let bytes = Array(utf8)
    return String(decoding: bytes[...].trimmed, as: UTF8.self)
  }

  /// Where some words of ASCII stand first.
  func range(of words: String) -> Range<Index>? {
    let needle = words.utf8
    guard let first = needle.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      let rest = utf8[found...]
      if rest.starts(with: needle) { return found..<utf8.index(found, offsetBy: needle.count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}
