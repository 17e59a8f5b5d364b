import Base
import Model

/// Answers to tick, each known by several words.
struct ChoiceAnswers {
  /// The titles, in the instrument's order.
  let titles: [String]
  /// The words of all answers, the longest first.
  private let words: [(words: String, answer: Int)]
  /// Whether an answer holds the sign that parts answers.
  private let holdsSemicolon: Bool
  /// Cells, or parts of them, that were looked up before; those that are no answer as well.
  private var known: [String: Int?] = [:]

  init(_ answers: [Instrument.Choice.Answer]) {
    titles = answers.map(\.title)
    let all = answers.enumerated().flatMap { index, answer in
      ([answer.title] + answer.words).map { (words: plain($0), answer: index) }
    }
    words = all.filter { !$0.words.isEmpty }
      .sorted { ($1.words.utf8.count, $0.answer) < ($0.words.utf8.count, $1.answer) }
    holdsSemicolon = words.contains { $0.words.contains(";") }
  }

  /// The one answer of a cell; nil for words that are none.
  mutating func one(_ cell: String) -> Int? {
    guard cell.utf8.count <= 500 else { return nil }
    if let answer = known[cell] { return answer }
    let key = plain(cell)
    let answer = words.first { $0.words == key }?.answer
    known[cell] = .some(answer)
    return answer
  }

  /// The answers of a cell that holds several, parted by `;`, `,` or a line break; nil with the
  /// first words that are none.
  ///
  /// An answer may hold the sign that parts them: the longest one that fits is taken.
  mutating func several(_ cell: String) -> (answers: [Int]?, unknown: String) {
    guard cell.utf8.count <= 20_000 else { return (nil, cell) }
    if let answers = apart(cell) { return (answers, "") }
    var rest = plain(String(cell.map { $0.isNewline ? ";" : $0 }))[...]
    var answers: [Int] = []
    while true {
      rest = rest.drop { ";, ".contains($0) }
      if rest.isEmpty { break }
      guard let found = words.first(where: { isNext($0.words, in: rest) }) else {
        return (nil, String(rest.prefix { $0 != ";" && $0 != "," }))
      }
      if !answers.contains(found.answer) { answers.append(found.answer) }
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: found.words.utf8.count)...]
    }
    return (answers, "")
  }

  /// The answers of a cell whose parts between semicolons are all known; nil for other cells.
  private mutating func apart(_ cell: String) -> [Int]? {
    guard !holdsSemicolon else { return nil }
    var answers: [Int] = []
    for part in cell.utf8.split(separator: UInt8(ascii: ";")) {
      let words = String(Substring(part))
      guard !isBlank(words) else { continue }
      guard let answer = one(words) else { return nil }
      if !answers.contains(answer) { answers.append(answer) }
    }
    return answers
  }

  private func isNext(_ words: String, in rest: Substring) -> Bool {
    guard rest.utf8.starts(with: words.utf8) else { return false }
    let after = rest.utf8.dropFirst(words.utf8.count).drop { $0 == UInt8(ascii: " ") }
    return after.first.map { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") } ?? true
  }

  /// The answer that was perhaps meant.
  func meant(by words: String) -> String? {
    nearest(to: plain(words.prefix(200)), among: titles)
  }
}
