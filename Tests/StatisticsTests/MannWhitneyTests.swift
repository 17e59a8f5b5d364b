import Testing

@testable import Statistics

/// Whole distributions are compared by their order alone.
@Suite struct MannWhitneyTests {
  @Test func reckonsTheValuesOfTheDesign() throws {
    let staff = try #require(MannWhitney(before: [6, 10, 12, 8, 4], after: [1, 4, 8, 15, 10]))
    #expect(staff.u == 1083)
    #expect(abs(staff.z - 3.3158) <= 0.00005)
    #expect(abs(staff.twoSidedP - 0.000914) <= 0.0000005)
    #expect(abs(staff.superiority - 0.7125) <= 0.00005)
    #expect(abs(staff.cliffsDelta - 0.4250) <= 0.00005)
    let few = try #require(MannWhitney(before: [2, 3, 3, 1, 1], after: [1, 1, 3, 3, 2]))
    #expect(few.u == 68.5)
    #expect(abs(few.z - 1.3941) <= 0.00005)
    #expect(abs(few.twoSidedP - 0.16329) <= 0.000005)
    #expect(abs(few.superiority - 0.6850) <= 0.00005)
    #expect(abs(few.cliffsDelta - 0.3700) <= 0.00005)
  }

  @Test func comparesNothingWithNothing() {
    #expect(MannWhitney(before: [], after: []) == nil)
    #expect(MannWhitney(before: [0, 0], after: [1, 2]) == nil)
    #expect(MannWhitney(before: [1, 2], after: [0, 0]) == nil)
    #expect(MannWhitney(before: [1, 2], after: [1, 2, 3]) == nil)
    #expect(MannWhitney(before: [5, -2], after: [1, 2]) == nil)
    #expect(MannWhitney(before: [1, 2], after: [.min, .max]) == nil)
  }

  @Test func findsNoMoveWhereAllAnswerTheSame() throws {
    let same = try #require(MannWhitney(before: [0, 7, 0], after: [0, 3, 0]))
    #expect(same.z == 0)
    #expect(same.twoSidedP == 1)
    #expect(same.superiority == 0.5)
    #expect(same.cliffsDelta == 0)
  }

  @Test func turnsRoundWithTheWaves() throws {
    var numbers = SystemOfChance(seed: 3)
    for _ in 0..<500 {
      let before = numbers.counts(5, below: 40)
      let after = numbers.counts(5, below: 40)
      guard let there = MannWhitney(before: before, after: after) else { continue }
      let back = try #require(MannWhitney(before: after, after: before))
      #expect(abs(there.superiority + back.superiority - 1) <= 1e-15)
      #expect(there.cliffsDelta == -back.cliffsDelta)
      #expect(there.z == -back.z)
      #expect(there.twoSidedP == back.twoSidedP)
      #expect((0...1).contains(there.twoSidedP))
      #expect(abs(there.superiority - (there.cliffsDelta + 1) / 2) <= 1e-15)
    }
  }

  @Test func bearsTheLargestCounts() throws {
    for before in [[Int.max, Int.max], [Int.max, 0], [1, 0]] {
      for after in [[Int.max, Int.max], [0, Int.max], [0, 1], [Int.max, 1]] {
        let test = try #require(MannWhitney(before: before, after: after))
        #expect(test.z.isFinite && (0...1).contains(test.twoSidedP))
        #expect((0...1).contains(test.superiority) && abs(test.cliffsDelta) <= 1)
      }
    }
  }
}
