import Disclosed
import Model

/// The one place that decides whether a number of people is shown.
///
/// People met are a tally of the day and are shown to every edition. A count of pupils who have
/// something in common is masked outside the school's own edition where it, the rest, or the whole
/// is 1 to 5 (domain, 3.4).
struct Headcounts {
  static let limit = 5
  let manner: Edition.Manner
  /// Whether numbers of the yearly paper are masked: always past the school, and in the school's
  /// own edition where the school wishes it.
  let masksYear: Bool

  init(manner: Edition.Manner, hidesSmallNumbers: Bool = false) {
    self.manner = manner
    masksYear = manner != .school || hidesSmallNumbers
  }

  func met(_ number: Int?) -> Headcount {
    number.map(Headcount.shown) ?? .masked(.unavailable)
  }

  func tally(_ tally: Tally) -> Disclosure.Tally {
    let isSmall =
      countsPupils(tally.unit) && manner != .school
      && [tally.count, tally.total - tally.count, tally.total].contains(where: Self.isSmall)
    let totalIsSmall = isSmall && Self.isSmall(tally.total)
    return Disclosure.Tally(
      name: tally.name, count: isSmall ? .masked(.confidential) : .shown(tally.count),
      total: totalIsSmall ? .masked(.confidential) : .shown(tally.total), unit: tally.unit)
  }

  /// Whether a number of pupils points at somebody.
  static func isSmall(_ number: Int) -> Bool { (1...limit) ~= number }

  private func countsPupils(_ unit: String) -> Bool {
    let words = unit.lowercased().split { !$0.isLetter }
    return words.contains {
      ["pupil", "pupils", "child", "children", "student", "students"].contains($0)
    }
  }
}
