import Statistics
import Testing

/// What so many replies could show, and what would pass for chance.
@Suite struct SmallestChangeTests {
  @Test(arguments: [
    (8, 50), (10, 50), (12, 42), (20, 30), (30, 27), (40, 22), (60, 18), (80, 16), (120, 13),
  ])
  func reckonsTheTableOfTheDesign(replies: Int, points: Int) throws {
    let rise = try #require(SmallestChange.rise(before: replies, after: replies))
    let fall = try #require(SmallestChange.fall(before: replies, after: replies))
    #expect(rise.points == points)
    #expect(fall.points == points)
    #expect(rise.after == fall.after.rest && rise.change > 0 && fall.change < 0)
  }

  @Test func isJustWhatTheVerdictCallsClear() throws {
    for (n, m) in [(5, 5), (8, 13), (21, 20), (40, 38)] {
      for count in 0...n {
        let before = try #require(Proportion(count, of: n))
        let rise = SmallestChange.rise(from: before, after: m)?.after.count ?? m + 1
        let fall = SmallestChange.fall(from: before, after: m)?.after.count ?? -1
        for later in 0...m {
          let verdict = Verdict(from: before, to: Proportion(later, of: m))
          #expect((verdict == .clearRise) == (later >= rise), "\(before) to \(later)")
          #expect((verdict == .clearFall) == (later <= fall), "\(before) to \(later)")
        }
      }
    }
  }

  @Test func isNoneWhereNothingCouldShow() throws {
    let nearlyAll = try #require(Proportion(38, of: 40))
    #expect(SmallestChange.rise(from: nearlyAll, after: 40) == nil)
    #expect(SmallestChange.fall(from: nearlyAll, after: 40) != nil)
    #expect(SmallestChange.rise(from: nearlyAll.rest, after: 40) != nil)
    #expect(SmallestChange.fall(from: nearlyAll.rest, after: 40) == nil)
    #expect(SmallestChange.rise(before: 5, after: 5) == nil)
  }

  @Test func isNoneForFewerThanTheLeastBaseAndForWhatCannotBe() {
    #expect(SmallestChange.rise(from: 0, before: 4, after: 400) == nil)
    #expect(SmallestChange.rise(from: 0, before: 400, after: 4) == nil)
    #expect(SmallestChange.rise(from: 0, before: 4, after: 400, leastBase: 1) != nil)
    #expect(SmallestChange.rise(before: 40, after: 40, leastBase: 41) == nil)
    #expect(SmallestChange.rise(from: 0, before: 0, after: 0, leastBase: -1) == nil)
    #expect(SmallestChange.rise(from: 0, before: -40, after: -40, leastBase: -99) == nil)
    #expect(SmallestChange.rise(from: 1.5, before: 40, after: 40) == nil)
    #expect(SmallestChange.rise(from: .nan, before: 40, after: 40) == nil)
    #expect(SmallestChange.fall(from: -.infinity, before: 40, after: 40) == nil)
  }
}
