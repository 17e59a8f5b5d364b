import Testing

@testable import Statistics

/// Every method agrees with SciPy and statsmodels on random counts, small, heaped and extreme ones
/// among them.
@Suite struct VectorTests {
  private static let tolerance = 1e-9

  private func proportion(_ row: [Substring], at place: Int) -> Proportion? {
    guard row.count > place + 1, let count = row[place].whole, let base = row[place + 1].whole
    else { return nil }
    return Proportion(count, of: base)
  }

  /// Both ends at both levels.
  private func ends(_ bounds: (IntervalLevel) -> Bounds?) -> [Double?] {
    [IntervalLevel.ninetyFive, .eighty].flatMap { [bounds($0)?.lower, bounds($0)?.upper] }
  }

  @Test func agreesOnWilsonsInterval() {
    VectorFile("wilson").expect(cases: 900, within: Self.tolerance) { row in
      proportion(row, at: 0).flatMap { share in
        largestDifference(ends { share.wilson($0) }, row[2...])
      }
    }
  }

  @Test func agreesOnTheIntervalWhereMostAnswered() {
    VectorFile("finite").expect(cases: 600, within: Self.tolerance) { row in
      guard let share = proportion(row, at: 0), let all = row[2].whole else { return nil }
      return largestDifference(ends { share.wilson($0, ofAll: all) }, row[3...])
    }
  }

  @Test func agreesOnNewcombesIntervalAndTheVerdict() {
    VectorFile("newcombe").expect(cases: 1_000, within: Self.tolerance) { row in
      guard let before = proportion(row, at: 0), let after = proportion(row, at: 2) else {
        return nil
      }
      let difference = Difference(from: before, to: after)
      #expect(Verdict(from: before, to: after).rawValue == row[8])
      return largestDifference(ends { difference.interval($0) }, row[4..<8])
    }
  }

  /// U may be in the millions, so that it is held against its size.
  @Test func agreesOnTheDistributionAsAWhole() {
    VectorFile("ranks").expect(cases: 800, within: Self.tolerance) { row in
      guard let test = MannWhitney(before: row[0].wholes, after: row[1].wholes),
        let u = row[2].decimal
      else { return nil }
      #expect(abs(test.u - u) <= u * 1e-15)
      return largestDifference(
        [test.z, test.twoSidedP, test.superiority, test.cliffsDelta], row[3...])
    }
  }

  /// Even the 300th digit after the point is held against its size.
  @Test func agreesOnTheTailOfTheNormalDistribution() {
    VectorFile("tails").expect(cases: 312, within: 1e-12) { row in
      relativeDifference(row) { twoSidedTail($0) }
    }
  }

  @Test func agreesWithFortyDigitsOfTheErrorFunction() {
    VectorFile("complements").expect(cases: 200, within: 2e-15) { row in
      relativeDifference(row) { complementaryError($0) }
    }
  }

  private func relativeDifference(
    _ row: [Substring], _ function: (Double) -> Double
  ) -> Double? {
    guard row.count == 2, let x = row[0].decimal, let expected = row[1].decimal else { return nil }
    return abs(function(x) - expected) / expected
  }

  @Test func agreesOnTheSmallestChange() {
    VectorFile("smallest").expect(cases: 250, within: 0) { row in
      guard let share = proportion(row, at: 0), let after = row[2].whole else { return nil }
      let rise = SmallestChange.rise(from: share, after: after)?.after.count
      let fall = SmallestChange.fall(from: share, after: after)?.after.count
      return rise == row[3].whole && fall == row[4].whole ? 0 : nil
    }
  }
}
