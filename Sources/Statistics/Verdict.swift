/// What may be said in words of a share before and after.
///
/// One rule, used everywhere. *Too few*: either base is under the least. *Clear*: the 95 % interval
/// of the difference leaves 0 out. *Likely*: the 80 % interval does. Else *no clear change*.
/// Source of the interval: `Difference.interval`.
package enum Verdict: String, CaseIterable, Sendable {
  case clearRise = "clear rise"
  case likelyRise = "likely rise"
  case noClearChange = "no clear change"
  case likelyFall = "likely fall"
  case clearFall = "clear fall"
  case tooFewToSay = "too few to say"

  /// The fewest replies of which anything is said, unless a caller asks for more.
  package static let leastBase = 5

  /// The verdict on a share before and after.
  ///
  /// A wave in which nobody answered is one of too few.
  package init(
    from before: Proportion?, to after: Proportion?, leastBase: Int = Verdict.leastBase
  ) {
    guard let before, let after, min(before.base, after.base) >= leastBase else {
      self = .tooFewToSay
      return
    }
    let difference = Difference(from: before, to: after)
    let (sure, fair) = (difference.interval(.ninetyFive), difference.interval(.eighty))
    if sure.isAboveZero {
      self = .clearRise
    } else if sure.isBelowZero {
      self = .clearFall
    } else if fair.isAboveZero {
      self = .likelyRise
    } else {
      self = fair.isBelowZero ? .likelyFall : .noClearChange
    }
  }

  /// The same with the waves the other way round.
  package var reversed: Verdict {
    switch self {
    case .clearRise: .clearFall
    case .likelyRise: .likelyFall
    case .likelyFall: .likelyRise
    case .clearFall: .clearRise
    case .noClearChange, .tooFewToSay: self
    }
  }
}

extension Proportion {
  /// Whether one share of a wave can be told apart from another of the same wave, for their ranks.
  ///
  /// So it is where the 80 % interval of their difference leaves 0 out, and neither base is under
  /// the least. The interval is one for two groups of people, where both items were answered by the
  /// same. Whoever is confident in one thing is mostly so in another; the true interval is then
  /// narrower, and two items are rather called a tie than told apart.
  package func isToldApart(
    from other: Proportion, leastBase: Int = Verdict.leastBase
  ) -> Bool {
    guard min(base, other.base) >= leastBase else { return false }
    let interval = Difference(from: self, to: other).interval(.eighty)
    return interval.isAboveZero || interval.isBelowZero
  }
}
