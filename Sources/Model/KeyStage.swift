/// The key stages of the national curriculum of England, into which year groups are put together
/// (Education Act 2002, section 82, and the years in use).
package enum KeyStage: String, CaseIterable, Hashable, Sendable {
  case early = "EY"
  case one = "KS1"
  case two = "KS2"
  case three = "KS3"
  case four = "KS4"
  case five = "KS5"

  package var years: [String] {
    switch self {
    case .early: ["N", "R"]
    case .one: ["1", "2"]
    case .two: ["3", "4", "5", "6"]
    case .three: ["7", "8", "9"]
    case .four: ["10", "11"]
    case .five: ["12", "13", "14"]
    }
  }

  package var title: String {
    switch self {
    case .early: "Early years"
    case .one: "Key Stage 1"
    case .two: "Key Stage 2"
    case .three: "Key Stage 3"
    case .four: "Key Stage 4"
    case .five: "After Year 11"
    }
  }

  /// The key stage of a year group.
  package init?(year: String) {
    guard let found = KeyStage.allCases.first(where: { $0.years.contains(year) }) else {
      return nil
    }
    self = found
  }
}
