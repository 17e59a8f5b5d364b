import Testing

@testable import Statistics

/// What holds for every interval, whatever the counts.
@Suite struct IntervalTests {
  private static let bases = [1, 2, 3, 5, 8, 20, 45, 1_000, Int.max]

  private static let proportions: [Proportion] = bases.flatMap { base in
    Set([0, 1, base / 3, base / 2, base - 1, base]).sorted().compactMap { Proportion($0, of: base) }
  }

  @Test func hasNoShareOfWhatCannotBe() {
    #expect(Proportion(0, of: 0) == nil)
    #expect(Proportion(-1, of: 5) == nil)
    #expect(Proportion(6, of: 5) == nil)
    #expect(Proportion(-3, of: -2) == nil)
    #expect(Proportion(.min, of: .max) == nil)
    #expect(Proportion(0, of: .min) == nil)
  }

  @Test func holdsTheShareWithinNothingAndAll() {
    for share in Self.proportions {
      for bounds in [share.wilson(.eighty), share.wilson(.ninetyFive)] {
        #expect(0 <= bounds.lower && bounds.upper <= 1, "\(share)")
        #expect(bounds.contains(share.share), "\(share)")
      }
    }
  }

  @Test func isWiderWhereItIsToBeSurer() {
    for share in Self.proportions where share.base < 1_001 {
      #expect(share.wilson(.eighty).width < share.wilson(.ninetyFive).width, "\(share)")
    }
  }

  @Test func narrowsWithEveryReply() throws {
    for parts in 0...4 {
      var width = 1.0
      for times in 1...200 {
        let share = try #require(Proportion(parts * times, of: 4 * times))
        #expect(share.wilson().width < width)
        width = share.wilson().width
      }
    }
  }

  @Test func narrowsWithTheShareOfThoseWhoAnswered() throws {
    let share = try #require(Proportion(18, of: 40))
    #expect(share.wilson(ofAll: 39) == nil)
    var width = 0.0
    for all in 40...400 {
      let bounds = try #require(share.wilson(ofAll: all))
      #expect(bounds.width > width || all == 40)
      #expect(bounds.width < share.wilson().width)
      width = bounds.width
    }
    #expect(abs(width - share.wilson().width) < 0.02)
  }

  @Test func turnsItsSignsRoundWithTheWaves() {
    for before in Self.proportions {
      for after in Self.proportions {
        for level in IntervalLevel.allCases {
          let there = Difference(from: before, to: after).interval(level)
          let back = Difference(from: after, to: before).interval(level)
          #expect(there.lower == -back.upper && there.upper == -back.lower)
          #expect(-1 <= there.lower && there.upper <= 1)
          #expect(there.contains(Difference(from: before, to: after).value))
        }
      }
    }
  }

  @Test func boundsHoldTheShareOfThoseWhoAnsweredAndNarrowWithThem() throws {
    for share in Self.proportions {
      #expect(share.unansweredBounds(invited: share.base - 1) == nil)
      let all = try #require(share.unansweredBounds(invited: share.base))
      #expect(all == Bounds(lower: share.share, upper: share.share))
      guard share.base < .max / 2 else { continue }
      let half = try #require(share.unansweredBounds(invited: 2 * share.base))
      #expect(half.contains(share.share) && abs(half.width - 0.5) <= 1e-15)
    }
  }

  @Test func bearsTheLargestCounts() throws {
    let share = try #require(Proportion(.max - 1, of: .max))
    #expect(share.wilson(ofAll: .max)?.width == 0)
    #expect(try #require(share.unansweredBounds(invited: .max)).upper <= 1)
    for count in [1, .max / 3, .max / 2, .max - 9] {
      let nearly = try #require(Proportion(count, of: .max - 1))
      #expect(try #require(nearly.wilson(ofAll: .max)).contains(nearly.share))
    }
    let few = try #require(Proportion(1, of: 2))
    #expect(try #require(few.wilson(ofAll: .max)).width.isFinite)
    #expect(few.unansweredBounds(invited: .max)?.upper == 1)
    let rise = try #require(SmallestChange.rise(before: .max, after: .max))
    #expect((0..<1e-8).contains(rise.change))
  }
}
