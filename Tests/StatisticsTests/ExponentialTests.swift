import Testing

@testable import Statistics

/// The exponential function without the C library.
@Suite struct ExponentialTests {
  @Test func multipliesWhereItsArgumentsAreAdded() {
    var numbers = SystemOfChance(seed: 1)
    for _ in 0..<2_000 {
      let (a, b) = (numbers.number(below: 600_000), numbers.number(below: 600_000))
      let (x, y) = (Double(a - 300_000) / 1024, Double(b - 300_000) / 1024)
      let (together, apart) = (exponential(x + y), exponential(x) * exponential(y))
      #expect(abs(together - apart) <= together * 4e-16, "\(x) \(y)")
    }
  }

  @Test func knowsItsLandmarks() {
    #expect(exponential(0) == 1)
    #expect(abs(exponential(1) - 2.718281828459045) <= 4.5e-16)
    #expect(abs(exponential(-1) - 0.36787944117144233) <= 6e-17)
    #expect(exponential(709.7) < .infinity && exponential(710) == .infinity)
    #expect(exponential(-745) > 0 && exponential(-746) == 0)
    #expect(exponential(.infinity) == .infinity && exponential(-.infinity) == 0)
    #expect(exponential(.nan).isNaN)
  }

  @Test func tailsFallFromAllToNothing() {
    #expect(twoSidedTail(0) == 1)
    #expect(twoSidedTail(-1.5) == twoSidedTail(1.5))
    #expect(twoSidedTail(.infinity) == 0)
    #expect(abs(twoSidedTail(IntervalLevel.ninetyFive.quantile) - 0.05) <= 1e-16)
    #expect(abs(twoSidedTail(IntervalLevel.eighty.quantile) - 0.2) <= 1e-16)
    var last = 1.0
    for step in 1...3_800 {
      let tail = twoSidedTail(Double(step) / 100)
      #expect(tail < last)
      last = tail
    }
  }
}
