import Base
import Disclosed
import Model
import Testing

@testable import Disclosing

/// Replies to anonymous surveys, and the tallies that are none.
@Suite struct SurveyTallyTests {
  private func words(
    _ count: Int, _ total: Int, _ unit: String, isSurvey: Bool = false,
    to manner: Edition.Manner = .school
  ) -> String {
    let tally = Tally(span: nowhere, name: "x", count: count, total: total, unit: unit)
    return Headcounts(manner: manner, limit: 5).tally(tally, isSurvey: isSurvey).words
  }

  @Test(arguments: Edition.Manner.allCases)
  func showsNobodyFewerThanFiveReplies(manner: Edition.Manner) {
    #expect(words(2, 4, "replies", to: manner) == "c of c replies")
    #expect(words(2, 5, "replies", to: manner) == "2 of 5 replies* (*fewer than 30)")
    #expect(words(12, 30, "replies", to: manner) == "12 of 30 replies")
  }

  @Test func hidesThatASmallGroupGaveAllTheSameAnswer() {
    #expect(words(1, 12, "responses") == "1 of 12 responses* (*fewer than 30)")
    #expect(words(11, 12, "responses") == "11 of 12 responses* (*fewer than 30)")
    #expect(words(29, 29, "responses") == "c of c responses")
    #expect(words(30, 30, "responses") == "30 of 30 responses")
    #expect(words(12, 12, "staff who answered", isSurvey: true) == "c of c staff who answered")
    #expect(words(0, 12, "responses") == "c of c responses")
    #expect(words(0, 40, "responses") == "0 of 40 responses")
    #expect(words(40, 40, "responses") == "40 of 40 responses")
  }

  @Test(arguments: ["lessons", "documents", "meetings", "people met"])
  func masksNoTallyOfTheDay(unit: String) {
    #expect(words(1, 3, unit, to: .governors) == "1 of 3 \(unit)")
    #expect(words(3, 3, unit, to: .governors) == "3 of 3 \(unit)")
  }

  @Test func masksFewPupilsWithSomethingInCommonByTheEditionsOwnLimit() {
    #expect(words(7, 40, "pupils", to: .governors) == "7 of 40 pupils")
    let tally = Tally(span: nowhere, name: "x", count: 7, total: 40, unit: "pupils")
    #expect(
      Headcounts(manner: .governors, limit: 9).tally(tally, isSurvey: false).words
        == "c of 40 pupils")
  }

  @Test func knowsASurveyByTheKindOfItsEvidence() {
    var sample = SampleSchool.withOneDay()
    sample.school.evidence[0].tallies = [
      Tally(span: nowhere, name: "feels ready", count: 3, total: 4, unit: "staff")
    ]
    sample.chain.evidence = [
      Chain.ResolvedEvidence(kind: "survey", areas: [], people: [], strength: nil)
    ]
    #expect(
      sample.disclosed(to: .school).evidence.first?.tallies.first?.words == "c of c staff")
  }
}
