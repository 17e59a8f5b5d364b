extension Proportion {
  /// The score interval of a share: the true shares that these replies do not speak against.
  ///
  /// It stays within 0 and 1 and holds the share, at the ends and with few replies too.
  ///
  /// Source: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
  /// Journal of the American Statistical Association 22 (1927), 209–212; recommended for few
  /// replies by Brown, Cai and DasGupta, Statistical Science 16 (2001), 101–133.
  package func wilson(_ level: IntervalLevel = .ninetyFive) -> Bounds {
    Score(share: share, base: Double(base)).interval(level)
  }

  /// The score interval where the replies are a good part of all who were asked.
  ///
  /// It is narrower, and with a reply from everybody it is the share itself. It takes those who did
  /// not answer for a chance part of all, which nobody can know: off unless it is asked for, and
  /// never without `unansweredBounds`, beyond which it can even reach.
  ///
  /// Source: Wilson's interval at an effective base n′ = n(N − 1) / (N − n), at which the variance
  /// of a share is that of n replies drawn without replacement from N people. The form is our own
  /// derivation.
  ///
  /// - Parameter population: All who were asked; nil is answered where they are fewer than replied.
  package func wilson(
    _ level: IntervalLevel = .ninetyFive, ofAll population: Int
  ) -> Bounds? {
    guard population >= base else { return nil }
    guard population > base else { return Bounds(lower: share, upper: share) }
    let effective = Double(base) * Double(population - 1) / Double(population - base)
    return Score(share: share, base: effective).interval(level)
  }

  /// Between what the share of all who were asked must lie, whatever the others would have said.
  ///
  /// The lower end takes every one of them for a no, the upper for a yes. Nothing is assumed.
  ///
  /// Source: C. F. Manski, “Nonparametric bounds on treatment effects”, American Economic Review 80
  /// (1990), 319–323, for the case of a share with replies missing.
  ///
  /// - Parameter invited: All who were asked; nil is answered where they are fewer than replied.
  package func unansweredBounds(invited: Int) -> Bounds? {
    guard invited >= base else { return nil }
    let most = count + (invited - base)
    return Bounds(
      lower: Double(count) / Double(invited), upper: Double(most) / Double(invited))
  }
}

/// A share of a base that need not be whole: what Wilson's interval is reckoned from.
struct Score {
  /// From 0 to 1.
  let share: Double
  /// Above 0.
  let base: Double

  func interval(_ level: IntervalLevel) -> Bounds {
    let square = level.quantile * level.quantile / base
    let centre = (share + square / 2) / (1 + square)
    let spread = (square * (share * (1 - share) + square / 4)).squareRoot() / (1 + square)
    return Bounds(
      lower: min(share, max(0, centre - spread)), upper: max(share, min(1, centre + spread)))
  }
}
