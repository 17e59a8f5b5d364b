import Base

/// Words that are no answer, each once for its column, with the rows in which it stands.
struct AnswerFaults {
  private struct Key: Hashable {
    var column: Int
    var words: String
  }

  private struct Fault {
    var words: String
    var match: ColumnMatch
    var rows: [Int]
    var count: Int
    var meant: String?
  }

  /// The most that one run says.
  private static let most = 100
  private var faults: [Fault] = []
  private var known: [Key: Int] = [:]
  private var unsaid = 0

  /// Takes down one more row with words that were met before, or that are beyond what is said.
  /// - Returns: Whether that was all; else somebody has to `add` them.
  mutating func repeats(_ words: String, _ column: Int, _ row: Int) -> Bool {
    guard let index = known[Key(column: column, words: String(words.prefix(200)))] else {
      guard faults.count >= AnswerFaults.most else { return false }
      unsaid += 1
      return true
    }
    faults[index].count += 1
    if faults[index].rows.count < 5 { faults[index].rows.append(row) }
    return true
  }

  /// Takes down words that were not met before.
  mutating func add(_ words: String, _ match: ColumnMatch, _ row: Int, meant: String?) {
    known[Key(column: match.column, words: String(words.prefix(200)))] = faults.count
    faults.append(Fault(words: words, match: match, rows: [row], count: 1, meant: meant))
  }

  /// Each as an error, by row and column.
  func refusals() -> [ImportRefusal] {
    let sorted = faults.sorted { ($0.rows[0], $0.match.column) < ($1.rows[0], $1.match.column) }
    var refusals = sorted.map(refusal)
    if unsaid > 0 {
      refusals.append(
        ImportRefusal(
          "and \(unsaid) more answers in other words", mend: "Look whether this is the right file"))
    }
    return refusals
  }

  private func refusal(_ fault: Fault) -> ImportRefusal {
    let place = "column \(columnLetters(fault.match.column)), \(shown(fault.match.question))"
    let row = fault.count == 1 ? "row \(fault.rows[0])" : rows(fault)
    let words = shown(fault.words)
    let verb = words.hasPrefix("“") ? "is" : "are"
    let wanted =
      switch fault.match.meaning {
      case .group: "no group of this instrument"
      case .wanted: "none of its choices"
      default: "no answer of this instrument"
      }
    let mend = fault.meant.map { "Did they mean “\($0)”? " } ?? ""
    return ImportRefusal(
      "\(row), \(place): \(words) \(verb) \(wanted)",
      mend: mend + "Put it right in the export, or add the word to the instrument",
      row: fault.rows[0], column: fault.match.column)
  }

  private func rows(_ fault: Fault) -> String {
    let listed = fault.rows.map(String.init).joined(separator: ", ")
    let more = fault.count - fault.rows.count
    return "rows \(listed)" + (more > 0 ? " and \(more) more" : "")
  }
}

/// The id that was perhaps meant.
func nearestItem(to id: String, among ids: [String]) -> String? { nearest(to: id, among: ids) }
