import Statistics
import Testing

/// One rule makes the six verdicts.
@Suite struct VerdictTests {
  private func verdict(_ a: Int, _ n: Int, _ b: Int, _ m: Int, least: Int = 5) -> Verdict {
    Verdict(from: Proportion(a, of: n), to: Proportion(b, of: m), leastBase: least)
  }

  @Test(arguments: [
    (31, Verdict.clearRise), (27, .likelyRise), (20, .noClearChange), (13, .likelyFall),
    (9, .clearFall),
  ])
  func growsWithTheDifference(after: Int, expected: Verdict) {
    #expect(verdict(20, 40, after, 40) == expected)
  }

  @Test func saysNothingOfFewerThanTheLeastBase() {
    #expect(verdict(0, 4, 40, 40) == .tooFewToSay)
    #expect(verdict(0, 40, 4, 4) == .tooFewToSay)
    #expect(verdict(0, 5, 5, 5) == .clearRise)
    #expect(verdict(0, 9, 9, 9, least: 10) == .tooFewToSay)
    #expect(Verdict(from: nil, to: Proportion(9, of: 9)) == .tooFewToSay)
    #expect(Verdict(from: Proportion(9, of: 9), to: nil) == .tooFewToSay)
  }

  @Test func turnsRoundWithTheWaves() {
    for (n, m) in [(5, 5), (7, 12), (23, 20)] {
      for a in 0...n {
        for b in 0...m { #expect(verdict(b, m, a, n) == verdict(a, n, b, m).reversed) }
      }
    }
  }

  @Test func saysWhatPeopleRead() {
    #expect(
      Verdict.allCases.map(\.rawValue) == [
        "clear rise", "likely rise", "no clear change", "likely fall", "clear fall",
        "too few to say",
      ])
  }

  @Test func tellsItemsOfOneWaveApartBothWaysOrNeither() throws {
    let items = try [18, 20, 27].map { try #require(Proportion($0, of: 40)) }
    #expect(!items[0].isToldApart(from: items[1]))
    #expect(items[1].isToldApart(from: items[2]))
    #expect(items[2].isToldApart(from: items[1]))
    let (none, all) = try (#require(Proportion(0, of: 4)), #require(Proportion(4, of: 4)))
    #expect(!none.isToldApart(from: all))
    #expect(!none.isToldApart(from: items[2]))
    #expect(!items[2].isToldApart(from: none))
    #expect(none.isToldApart(from: all, leastBase: 4))
  }
}
