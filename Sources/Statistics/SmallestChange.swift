/// The smallest change of a share that so many replies could show: fewer would pass for chance.
///
/// It is in whole replies of the second wave, and shows where the 95 % interval of the difference
/// leaves 0 out, as in a clear verdict. Source of the interval: `Difference.interval`.
package struct SmallestChange: Hashable, Sendable {
  /// The share before, from 0 to 1.
  package let before: Double
  /// The replies of the second wave nearest to that share which are told from it.
  package let after: Proportion

  /// From −1 to 1, below 0 for a fall; in points it is a hundred times as much.
  package var change: Double { after.share - before }

  /// The change in whole points, up or down alike; a half goes to the even one.
  package var points: Int { Int((abs(change) * 100).rounded(.toNearestOrEven)) }

  /// The smallest rise from a share; nil where no rise could show, or where a base is under the
  /// least or the share not from 0 to 1.
  package static func rise(
    from share: Double = 0.5, before: Int, after: Int, leastBase: Int = Verdict.leastBase
  ) -> SmallestChange? {
    let least = max(1, leastBase)
    guard before >= least, after >= least, (0...1).contains(share) else { return nil }
    let first = Score(share: share, base: Double(before))
    func shows(_ count: Int) -> Bool {
      let second = Score(share: Proportion(unchecked: count, of: after).share, base: Double(after))
      return newcombe(from: first, to: second, .ninetyFive).isAboveZero
    }
    guard shows(after) else { return nil }
    // No rise shows where nobody says it. The lower end grows with the count, so that halving finds
    // the first that shows.
    var (hidden, shown) = (0, after)
    while shown - hidden > 1 {
      let middle = hidden + (shown - hidden) / 2
      if shows(middle) { shown = middle } else { hidden = middle }
    }
    return SmallestChange(before: share, after: Proportion(unchecked: shown, of: after))
  }

  /// The smallest fall from a share; nil where no fall could show, or where a base is under the
  /// least or the share not from 0 to 1.
  package static func fall(
    from share: Double = 0.5, before: Int, after: Int, leastBase: Int = Verdict.leastBase
  ) -> SmallestChange? {
    rise(from: 1 - share, before: before, after: after, leastBase: leastBase).map {
      SmallestChange(before: share, after: $0.after.rest)
    }
  }

  /// The smallest rise from an item's own share.
  package static func rise(
    from before: Proportion, after: Int, leastBase: Int = Verdict.leastBase
  ) -> SmallestChange? {
    rise(from: before.share, before: before.base, after: after, leastBase: leastBase)
  }

  /// The smallest fall from an item's own share.
  package static func fall(
    from before: Proportion, after: Int, leastBase: Int = Verdict.leastBase
  ) -> SmallestChange? {
    fall(from: before.share, before: before.base, after: after, leastBase: leastBase)
  }
}
