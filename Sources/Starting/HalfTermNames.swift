import Base
import Model

/// Names the half-terms that a starting point only counts: `end of half-term 2` becomes
/// `end of spring 1`, or a date where the name would mean an earlier one.
struct HalfTermNames {
  let calendar: SchoolCalendar
  /// The day whose words they are; nil where the school has had none.
  let day: CalendarDate?
  private let terms: [(name: TermName, from: CalendarDate, to: CalendarDate)]

  /// Less than three weeks of a half-term are too few to begin in it: the next is the first.
  private static let fewestDays = 20

  /// - Parameter today: counted from where there is no day.
  init(calendar: SchoolCalendar, day: CalendarDate?, today: CalendarDate) {
    self.calendar = calendar
    self.day = day
    let start = day ?? today
    terms = calendar.halfTerms(from: start, to: start.adding(days: 800))
      .filter { start.days(until: $0.to) >= Self.fewestDays }
  }

  /// A line with each `start of half-term 1` or `end of half-term 1` named.
  func named(_ line: Substring) -> String {
    var out = ""
    var rest = line
    while let found = rest.firstRange(of: " of half-term ") {
      let before = rest[..<found.lowerBound]
      let digits = rest[found.upperBound...].prefix { $0.isASCII && $0.isNumber }
      guard let edge = WordDate.Edge.allCases.first(where: { before.hasSuffix($0.rawValue) }),
        let number = Int(digits), let words = date(edge, number)
      else {
        out += rest[..<found.upperBound]
        rest = rest[found.upperBound...]
        continue
      }
      out += before.dropLast(edge.rawValue.count) + words
      rest = rest[digits.endIndex...]
    }
    return out + rest
  }

  private func date(_ edge: WordDate.Edge, _ number: Int) -> String? {
    guard terms.indices.contains(number - 1) else { return nil }
    let term = terms[number - 1]
    let meant = edge == .start ? term.from : term.to
    let words = WordDate.edge(edge, of: term.name)
    let understood = calendar.resolve(words, dayOfReview: day)?.date
    return understood == meant ? words.inWords : meant.iso
  }
}

extension WordDate.Edge {
  fileprivate static let allCases: [WordDate.Edge] = [.start, .end]
}
