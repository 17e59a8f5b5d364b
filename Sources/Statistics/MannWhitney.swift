/// Whether the replies as a whole moved up or down an ordered scale, where no replies are linked.
///
/// Source: H. B. Mann and D. R. Whitney, “On a test of whether one of two random variables is
/// stochastically larger than the other”, Annals of Mathematical Statistics 18 (1947), 50–60; the
/// correction for ties of M. Hollander and D. A. Wolfe, “Nonparametric Statistical Methods” (1973),
/// chapter 4.
package struct MannWhitney: Hashable, Sendable {
  /// U of the second wave: pairs in which its reply is the higher one, ties counted as halves.
  package let u: Double
  /// Standard deviations between U and its mean, brought half a pair nearer to it.
  ///
  /// Above 0 where the second wave is higher, 0 where all replies are the same.
  package let z: Double
  /// How likely chance alone moves the replies at least so far, either way: from 0 to 1.
  package let twoSidedP: Double
  /// How often a reply of the second wave, picked by chance, is higher than one of the first.
  ///
  /// From 0 to 1, ties split.
  ///
  /// Source: A. Vargha and H. D. Delaney, “A critique and improvement of the CL common language
  /// effect size statistics”, Journal of Educational and Behavioral Statistics 25 (2000), 101–132.
  package let superiority: Double
  /// How much more often it is higher than lower: from −1 to 1.
  ///
  /// Source: N. Cliff, “Dominance statistics: ordinal analyses to answer ordinal questions”,
  /// Psychological Bulletin 114 (1993), 494–509.
  package let cliffsDelta: Double

  /// Compares two waves by how many replies each answer of the scale had, the lowest answer first.
  ///
  /// Nil where there is nothing to compare: a wave without replies, a count below 0, two scales of
  /// different lengths.
  package init?(before: [Int], after: [Int]) {
    guard before.count == after.count, (before + after).allSatisfy({ $0 >= 0 }) else { return nil }
    let (first, second) = (before.map(Double.init), after.map(Double.init))
    let (ofFirst, ofSecond) = (first.reduce(0, +), second.reduce(0, +))
    guard ofFirst > 0, ofSecond > 0 else { return nil }

    var (higher, same, passed) = (0.0, 0.0, 0.0)
    for (mine, theirs) in zip(second, first) {
      higher += mine * passed
      same += mine * theirs
      passed += theirs
    }
    let pairs = ofFirst * ofSecond
    let lower = max(0, pairs - higher - same)
    u = higher + same / 2
    superiority = min(1, u / pairs)
    cliffsDelta = (higher - lower) / pairs

    let away = (higher - lower) / 2
    let spread = MannWhitney.spread(zip(first, second).map(+), pairs: pairs)
    let corrected = max(0, abs(away) - 0.5)
    z = spread > 0 ? (away < 0 ? -corrected : corrected) / spread : 0
    twoSidedP = twoSidedTail(z)
  }

  /// The standard deviation of U where chance alone decides, ties considered.
  ///
  /// The usual form takes Σ(t³ − t) from N³ − N. Here each tied group t is taken from N first,
  /// which is the same sum without the loss of digits where most replies are tied.
  private static func spread(_ tied: [Double], pairs: Double) -> Double {
    let all = tied.reduce(0, +)
    let sum = tied.reduce(0) { $0 + $1 * (all - $1) * (all + $1) }
    return (pairs / 12 * sum / (all * (all - 1))).squareRoot()
  }
}
