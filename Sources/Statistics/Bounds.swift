/// Where a share, or the difference of two, may well lie: from `lower` to `upper`, as parts of 1.
package struct Bounds: Hashable, Sendable {
  package let lower: Double
  /// Never below `lower`.
  package let upper: Double

  package var width: Double { upper - lower }

  /// Whether a value lies in it, its ends among it.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Whether all of it lies above 0.
  package var isAboveZero: Bool { lower > 0 }

  /// Whether all of it lies below 0.
  package var isBelowZero: Bool { upper < 0 }
}

/// How many of a hundred such intervals would hold the true value.
package enum IntervalLevel: Int, CaseIterable, Sendable {
  case eighty = 80
  case ninetyFive = 95

  /// The point of the standard normal distribution beyond which half of the rest lies, to the last
  /// digit that a `Double` has.
  var quantile: Double {
    switch self {
    case .eighty: 1.2815515655446004
    case .ninetyFive: 1.959963984540054
    }
  }
}
