import Testing

@testable import Statistics

/// The values of the design, as they are printed there.
@Suite struct GoldenValueTests {
  private func isNear(_ interval: Bounds?, _ lower: Double, _ upper: Double) -> Bool {
    guard let interval else { return false }
    return abs(interval.lower - lower) <= 0.00005 && abs(interval.upper - upper) <= 0.00005
  }

  @Test(arguments: [
    (0, 10, 0.0000, 0.2775), (10, 10, 0.7225, 1.0000), (7, 10, 0.3968, 0.8922),
    (1, 1, 0.2065, 1.0000), (18, 40, 0.3071, 0.6017), (31, 38, 0.6658, 0.9078),
    (23, 41, 0.4104, 0.7011),
  ])
  func reckonsWilsonsInterval(count: Int, base: Int, lower: Double, upper: Double) {
    #expect(isNear(Proportion(count, of: base)?.wilson(), lower, upper))
  }

  @Test(arguments: [
    (18, 40, 45, 0.3988, 0.5022), (18, 40, 60, 0.3632, 0.5399), (31, 38, 45, 0.7618, 0.8598),
    (45, 45, 45, 1, 1),
  ])
  func narrowsItWhereMostAnswered(
    count: Int, base: Int, all: Int, lower: Double, upper: Double
  ) {
    #expect(isNear(Proportion(count, of: base)?.wilson(ofAll: all), lower, upper))
  }

  @Test func reckonsNewcombesInterval() throws {
    let staff = try Difference(
      from: #require(Proportion(18, of: 40)), to: #require(Proportion(31, of: 38)))
    #expect(abs(staff.value - 0.3658) <= 0.00005)
    #expect(isNear(staff.interval(), 0.1525, 0.5358))
    let known = try Difference(
      from: #require(Proportion(48, of: 80)), to: #require(Proportion(56, of: 70)))
    #expect(abs(known.value - 0.2) <= 0.00005)
    #expect(isNear(known.interval(), 0.0524, 0.3339))
  }

  @Test func boundsWhatTheOthersCouldHaveSaid() throws {
    let bounds = try #require(Proportion(18, of: 40)).unansweredBounds(invited: 45)
    #expect(bounds == Bounds(lower: 18.0 / 45, upper: 23.0 / 45))
  }
}
