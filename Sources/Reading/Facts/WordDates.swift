import Base
package import Model

/// What the words of a date turned out to be.
package enum DateReading: Hashable, Sendable {
  case date(WordDate)
  /// A date that no month has, as `31 November 2026`.
  case impossible
  case unknown
}

/// Reads a date in a school's own words, as `end of spring 1` or `half a term after do starts`.
package func readWordDate(_ text: some StringProtocol) -> DateReading {
  let words = text.lowercased().utf8.split { $0.isBlankOrBreak || $0 == UInt8(ascii: ",") }
    .map(Substring.init)
  return WordDateParser.parse(words[...], depth: 0)
}

/// The grammar of word-dates, over lower-case words.
private enum WordDateParser {
  typealias Words = ArraySlice<Substring>

  static func parse(_ words: Words, depth: Int) -> DateReading {
    guard !words.isEmpty, depth < 8 else { return .unknown }
    if let offset = offset(words, depth: depth) { return offset }
    if words.elementsEqual(["the", "day"]) { return .date(.day) }
    if let stage = stage(words) { return .date(stage) }
    if let edge = edge(words) { return .date(edge) }
    return calendarDate(words)
  }

  // MARK: Offsets

  private static func offset(_ words: Words, depth: Int) -> DateReading? {
    guard let index = words.firstIndex(where: { $0 == "after" || $0 == "before" }),
      let (count, unit) = quantity(words[..<index])
    else { return nil }
    let direction: WordDate.Direction = words[index] == "after" ? .after : .before
    switch parse(words[(index + 1)...], depth: depth + 1) {
    case .date(let anchor): return .date(.offset(count, unit, direction, of: anchor))
    case let other: return other
    }
  }

  private static func quantity(_ words: Words) -> (Int, WordDate.Unit)? {
    if words.elementsEqual(["half", "a", "term"]) { return (6, .teachingWeek) }
    if words.elementsEqual(["a", "term"]) { return (12, .teachingWeek) }
    guard let first = words.first, let count = number(first) else { return nil }
    switch words.dropFirst().joined(separator: " ") {
    case "day", "days": return (count, .day)
    case "week", "weeks": return (count, .week)
    case "teaching week", "teaching weeks", "school week", "school weeks":
      return (count, .teachingWeek)
    case "month", "months": return (count, .month)
    case "half-term", "half-terms", "half term", "half terms": return (count, .halfTerm)
    case "term", "terms": return (count, .term)
    case "year", "years": return (count, .year)
    default: return nil
    }
  }

  private static let numerals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private static func number(_ word: Substring) -> Int? {
    if word == "a" || word == "an" { return 1 }
    if let index = numerals.firstIndex(of: String(word)) { return index + 1 }
    guard word.utf8.count <= 3, word.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(word)
  }

  // MARK: Stages and terms

  private static func stage(_ words: Words) -> WordDate? {
    guard let first = words.first, words.count <= 2,
      let kind = StageKind.allCases.first(where: { $0.word == first })
    else { return nil }
    switch words.dropFirst().first {
    case nil, "ends": return .stage(kind, .end)
    case "starts": return .stage(kind, .start)
    default: return nil
    }
  }

  private static func edge(_ words: Words) -> WordDate? {
    var rest = words
    var edge = WordDate.Edge.end
    if rest.first == "the" { rest.removeFirst() }
    if let first = rest.first, let named = WordDate.Edge(rawValue: String(first)),
      rest.dropFirst().first == "of"
    {
      edge = named
      rest = rest.dropFirst(2)
    }
    if rest.first == "the" { rest.removeFirst() }
    return termName(rest).map { .edge(edge, of: $0) }
  }

  private static func termName(_ words: Words) -> TermName? {
    let text = words.joined(separator: " ")
    if text == "year" || text == "school year" || text == "academic year" {
      return TermName(.year)
    }
    guard let first = words.first, let season = TermName.Season(rawValue: String(first)),
      season != .year, words.count <= 2
    else { return nil }
    switch words.dropFirst().first {
    case "1": return TermName(season, half: 1)
    case "2": return TermName(season, half: 2)
    case "term", nil: return TermName(season)
    default: return nil
    }
  }

  // MARK: Dates

  private static func calendarDate(_ words: Words) -> DateReading {
    if words.count == 1, let word = words.first, looksISO(word) {
      return CalendarDate(iso: word).map { .date(.on($0)) } ?? .impossible
    }
    var rest = words
    if rest.count == 4, let first = rest.first,
      CalendarDate.weekdayNames.contains(where: { $0.lowercased() == first })
    {
      rest.removeFirst()
    }
    guard rest.count == 3, let first = rest.first, let day = dayNumber(first),
      let month = month(rest[rest.startIndex + 1]), let last = rest.last,
      last.utf8.count == 4, let year = Int(last)
    else { return .unknown }
    return CalendarDate(year: year, month: month, day: day).map { .date(.on($0)) } ?? .impossible
  }

  private static func looksISO(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen else { return false }
    return bytes.enumerated().allSatisfy { $0 == 4 || $0 == 7 || $1.isDigit }
  }

  private static func dayNumber(_ word: Substring) -> Int? {
    var digits = word
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(2)
      break
    }
    guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(digits)
  }

  private static func month(_ word: Substring) -> Int? {
    let name = word.hasSuffix(".") ? word.dropLast() : word
    let index = CalendarDate.monthNames.firstIndex {
      let full = $0.lowercased()
      return full == name || (name.count >= 3 && name.count <= 4 && full.hasPrefix(name))
    }
    return index.map { $0 + 1 }
  }
}

/// Reads a term's name, as `autumn 1`.
func readTermName(_ text: String) -> TermName? {
  guard case .date(.edge(.end, of: let name)) = readWordDate(text) else { return nil }
  return name
}
