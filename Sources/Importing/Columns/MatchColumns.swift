import Base
package import Model

/// Takes each question of an export for an item, a question or what every export has besides.
///
/// A question is known by its words, whatever their case, marks, line breaks and number, by the row
/// of its grid, or by the number that Microsoft Forms puts behind a repeated one. Questions with
/// the same words are taken in their order. What is in `known` was settled by a person.
package func matchColumns(
  of sheet: ReplySheet, to instrument: Instrument, known: [KnownColumn] = []
) -> [ColumnMatch] {
  var matcher = ColumnMatcher(header: sheet.header, instrument: instrument, known: known)
  return sheet.header.indices.map { matcher.match($0) }
}

private struct ColumnMatcher {
  private let keys: [String]
  private let header: [String]
  private let known: [KnownColumn]
  private let targets: [Target]
  private var taken: Set<ColumnMeaning> = []
  /// How often a question was seen so far, for those that a person settled one after another.
  private var seen: [String: Int] = [:]

  /// Something that a column can be taken for, and the words it is known by.
  private struct Target {
    var meaning: ColumnMeaning
    var keys: [String]
  }

  init(header: [String], instrument: Instrument, known: [KnownColumn]) {
    self.header = header
    self.known = known
    keys = header.map { questionKey($0) }
    var targets = instrument.items.map { item in
      Target(
        meaning: .item(item.id), keys: [item.text, item.short, item.id].map { questionKey($0) })
    }
    if let group = instrument.group {
      targets.append(Target(meaning: .group, keys: [questionKey(group.question)]))
    }
    if let wanted = instrument.wanted {
      targets.append(Target(meaning: .wanted, keys: [questionKey(wanted.question)]))
    }
    targets += instrument.open.map { Target(meaning: .open, keys: [questionKey($0)]) }
    self.targets = targets
  }

  mutating func match(_ column: Int) -> ColumnMatch {
    let key = keys[column]
    var match = ColumnMatch(
      question: onOneLine(header[column]), column: column, meaning: .leftOut(.other), isSure: true)
    if key.isEmpty { return match }
    if let settled = settled(key) {
      take(settled.meaning)
      match.meaning = settled.meaning
      match.isSure = settled.isSure
      return match
    }
    for words in [key, row(column), unnumbered(column)].compactMap({ $0 }) {
      let found = targets.filter { $0.keys.contains(words) }
      guard !found.isEmpty else { continue }
      if let target = found.first(where: { !taken.contains($0.meaning) }) {
        take(target.meaning)
        match.meaning = target.meaning
        return match
      }
      match.isSure = false
      match.perhaps = found.map(\.meaning)
      return match
    }
    if let kind = ColumnMeaning.Kind(header: key) {
      match.meaning = .leftOut(kind)
      return match
    }
    let guesses = guesses(column)
    match.isSure = false
    match.meaning = guesses.first ?? .leftOut(.other)
    match.perhaps = Array(guesses.dropFirst().prefix(2))
    return match
  }

  private mutating func take(_ meaning: ColumnMeaning) {
    if meaning != .open { taken.insert(meaning) }
  }

  private mutating func settled(_ key: String) -> KnownColumn? {
    let number = seen[key, default: 0]
    seen[key] = number + 1
    return known.lazy.filter { questionKey($0.question) == key }.dropFirst(number).first
  }

  private func row(_ column: Int) -> String? { gridRow(header[column]).map { questionKey($0) } }

  /// The words of a repeated question without the number behind them; nil for what is none.
  private func unnumbered(_ column: Int) -> String? {
    let key = keys[column]
    let digits = key.reversed().prefix { $0.isNumber }.count
    guard (1...2).contains(digits) else { return nil }
    let base = String(key.dropLast(digits))
    return keys[..<column].contains(base) ? base : nil
  }

  // MARK: Guesses

  /// What a question may be, the likeliest first.
  private func guesses(_ column: Int) -> [ColumnMeaning] {
    let key = row(column) ?? keys[column]
    guard key.utf8.count <= 400 else { return [] }
    let scored = targets.enumerated().compactMap { index, target -> (Int, Int)? in
      guard !taken.contains(target.meaning) else { return nil }
      let score = target.keys.map { likeness($0, key) }.max() ?? 0
      return score > 0 ? (score, index) : nil
    }
    return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { targets[$0.1].meaning }
  }

  /// From 0 for nothing in common up to 1,000.
  private func likeness(_ known: String, _ key: String) -> Int {
    let longer = max(known.count, key.count)
    if known.count >= 6, key.contains(known) { return 500 + 400 * known.count / longer }
    if key.count >= 6, known.contains(key) { return 500 + 400 * key.count / longer }
    if nearest(to: key, among: [known]) != nil { return 480 }
    let words = contentWords(key)
    let others = contentWords(known)
    let both = words.intersection(others).count
    guard both > 0, both * 2 >= words.count else { return 0 }
    return 400 * both / max(words.count, others.count)
  }

  private func contentWords(_ key: String) -> Set<Substring> {
    Set(key.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 })
      .subtracting(ColumnMatcher.small)
  }

  private static let small: Set<Substring> = [
    "the", "and", "you", "your", "are", "how", "what", "which", "for", "with", "can", "from",
    "this", "that", "would", "like", "most", "have", "has", "does", "did", "very", "who",
  ]
}
