/// How far a share rose or fell from one wave to the next, where nobody's replies are linked.
package struct Difference: Hashable, Sendable {
  package let before: Proportion
  package let after: Proportion

  package init(from before: Proportion, to after: Proportion) {
    self.before = before
    self.after = after
  }

  /// From −1 to 1; above 0 where the share rose.
  package var value: Double { after.share - before.share }

  /// The hybrid score interval: between what rise and what fall the true difference may well lie.
  ///
  /// Turning the waves round turns its signs round.
  ///
  /// Source: R. G. Newcombe, “Interval estimation for the difference between independent
  /// proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998), 873–890, method
  /// 10: two Wilson intervals, without a continuity correction.
  package func interval(_ level: IntervalLevel = .ninetyFive) -> Bounds {
    newcombe(
      from: Score(share: before.share, base: Double(before.base)),
      to: Score(share: after.share, base: Double(after.base)), level)
  }
}

/// Newcombe's interval for bases that need not be whole.
func newcombe(from before: Score, to after: Score, _ level: IntervalLevel) -> Bounds {
  let (first, second) = (before.interval(level), after.interval(level))
  let difference = after.share - before.share
  let down = hypotenuse(after.share - second.lower, first.upper - before.share)
  let up = hypotenuse(second.upper - after.share, before.share - first.lower)
  return Bounds(lower: max(-1, difference - down), upper: min(1, difference + up))
}

private func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
