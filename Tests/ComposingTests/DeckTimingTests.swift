import Base
import Disclosed
import Papers
import Testing

@testable import Composing

@Suite struct DeckTimingTests {
  private func minutes(hour: Hours?, _ script: [(String, Int?)]) -> [Int?] {
    var disclosure = Disclosure.sample()
    disclosure.days[0].presentation = hour
    disclosure.days[0].deck = script.map { name, minutes in
      Disclosure.ScriptedSlide(
        part: .composed(name), title: nil, body: Prose(), notes: Prose(), minutes: minutes)
    }
    let colophon = Colophon(site: "Site", contentHash: "0", program: "reviewday")
    return Composer(disclosure: disclosure, colophon: colophon, scope: .everything).deck()
      .parts.map(\.minutes)
  }

  private var evening: Hours? {
    ClockTime("18:00").flatMap { from in ClockTime("19:00").flatMap { Hours(from: from, to: $0) } }
  }

  @Test func keepsAThirdOfTheHourForTheDiscussionAndUsesTheRest() {
    let parts = minutes(hour: evening, [("strengths", nil), ("develop", nil), ("discussion", nil)])
    #expect(parts.last == 20)
    #expect(parts.compactMap { $0 }.reduce(0, +) == 60)
  }

  @Test func leavesTypedMinutesAsTheyAre() {
    let parts = minutes(hour: evening, [("strengths", 25), ("develop", nil), ("discussion", 30)])
    #expect(parts == [25, 5, 30])
  }

  @Test func givesEveryPartAMinuteWhereMoreIsTypedThanThereIs() {
    let parts = minutes(hour: evening, [("strengths", 70), ("develop", nil), ("discussion", nil)])
    #expect(parts == [70, 1, 1])
  }

  @Test func sharesNothingOutWhereTheTimetableHasNoPresentation() {
    #expect(minutes(hour: nil, [("strengths", 5), ("develop", nil)]) == [5, nil])
  }

  @Test(arguments: [0, 1, 7, 40, 59])
  func sharesOutEveryMinuteByWeight(minutes: Int) {
    let weights = [1, 2, 2, 5]
    let shares = shares(of: minutes, by: weights)
    #expect(shares.reduce(0, +) == max(minutes, weights.count))
    #expect(shares.allSatisfy { $0 >= 1 } && shares == shares.sorted())
  }
}
