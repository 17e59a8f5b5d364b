import Base
import Disclosed
import Testing

@testable import Composing

/// Each rule by which a question follows from the plan or from a gap.
@Suite struct QuestionTests {
  private func asked(_ rule: QuestionRule, _ disclosure: Disclosure) -> [String] {
    Composer(disclosure: disclosure, colophon: colophon, scope: .everything).questions(rule)
  }

  private func all(_ disclosure: Disclosure, atMost limit: Int = 8) -> [String] {
    Composer(disclosure: disclosure, colophon: colophon, scope: .everything)
      .governorQuestions(atMost: limit)
  }

  @Test func asksBetweenFiveAndEight() {
    var disclosure = Disclosure.sample()
    #expect((5...8).contains(all(disclosure).count))
    disclosure.actions = (1...9).map { .sample("A\($0)") }
    #expect(all(disclosure).count == 8)
    #expect(all(.empty()) == [])
  }

  @Test func givesEachRuleItsTurnBeforeASecond() {
    var disclosure = Disclosure.sample()
    disclosure.actions = (1...9).map { .sample("A\($0)") }
    let questions = all(disclosure)
    let rules = QuestionRule.allCases.filter { !asked($0, disclosure).isEmpty }
    #expect(rules.count >= 5)
    for rule in rules.prefix(8) { #expect(questions.contains(asked(rule, disclosure)[0])) }
    let few = all(disclosure, atMost: 3)
    #expect(few == Array(rules.prefix(3)).map { asked($0, disclosure)[0] })
  }

  @Test func asksWhatAReviewBeforeTheNextMeetingDecided() {
    var disclosure = Disclosure.sample()
    #expect(asked(.reviews, disclosure) == [])
    disclosure.school.boardMeetings = [dated("2027-03-01")]
    #expect(
      asked(.reviews, disclosure) == [
        "A1 is reviewed by 12 February 2027, before the board meets on 1 March 2027: "
          + "what was decided, and on what evidence?"
      ])
    disclosure.actions[0].stages[3].done = dated("2027-02-10")
    #expect(asked(.reviews, disclosure) == [])
  }

  @Test func asksWhetherAnAimWasReached() {
    var disclosure = Disclosure.sample()
    #expect(
      asked(.targets, disclosure) == [
        "A1: has “passport seen” reached 8 of 9 lessons by 12 February 2027, and who checked?"
      ])
    disclosure.actions[0].measures[0].target = nil
    #expect(asked(.targets, disclosure) == [])
  }

  @Test func asksForTheStartingPointWhereThereIsNone() {
    var disclosure = Disclosure.sample()
    #expect(
      asked(.baselines, disclosure) == [
        "A1: what was the starting point for “confidence”, and when was it measured?"
      ])
    disclosure.actions[0].measures.removeLast()
    #expect(asked(.baselines, disclosure) == [])
    disclosure.actions[0].measures = []
    #expect(asked(.baselines, disclosure) == ["A1: how will we know that it has worked?"])
  }

  @Test func asksAboutAreasNobodyLookedAt() {
    var disclosure = Disclosure.sample()
    #expect(
      asked(.unseenAreas, disclosure) == [
        "Nobody looked at SEND funding on the day: when will the board hear about it?"
      ])
    disclosure.days[0].coverage = nil
    #expect(asked(.unseenAreas, disclosure) == [])
  }

  @Test func asksAboutAreasOnWhichNobodyWasHeard() {
    var disclosure = Disclosure.sample()
    #expect(
      asked(.unheardAreas, disclosure)
        == ["What would pupils and families say about teaching in the classroom?"])
    disclosure.days[0].coverage?.areasWithoutVoice = ["SEND funding"]
    #expect(asked(.unheardAreas, disclosure) == [])
  }

  @Test func asksForASecondSource() {
    var disclosure = Disclosure.sample()
    #expect(asked(.singleSources, disclosure) == [])
    disclosure.findings[1].pieces = 1
    #expect(
      asked(.singleSources, disclosure) == [
        "F2, “Passports are seldom open”, rests on one piece of evidence: "
          + "what would show it a second time?"
      ])
  }

  @Test func asksWhoWillCheckWhatNobodyChecked() {
    var disclosure = Disclosure.sample()
    #expect(
      asked(.duties, disclosure) == ["“SEND policy” was not checked: who will, and by when?"])
    disclosure.year = .sample()
    #expect(
      asked(.duties, disclosure) == [
        "3 of 4 duties were not checked, “How its effect is judged” among them: "
          + "who will, and by when?"
      ])
    disclosure.year = nil
    disclosure.school.documents[0].seen = dated("2026-11-16")
    #expect(asked(.duties, disclosure) == [])
  }

  @Test(arguments: [
    ("SEN information report", "2025-09-22", true), ("SEN information report", "2026-09-18", false),
    ("Accessibility plan", "2024-03-20", true), ("Accessibility plan", "2025-02-12", false),
    ("SEND policy", "2019-01-01", false),
  ])
  func asksForTheNextOfAPaperThatRunsOut(name: String, dated text: String, asks: Bool) {
    var disclosure = Disclosure.sample()
    disclosure.school.documents = [
      Disclosure.Document(name: name, dated: dated(text), seen: nil, note: nil)
    ]
    #expect(asked(.oldPapers, disclosure).isEmpty == !asks)
  }

  @Test(arguments: [
    ("Year 6, on a trip.", "Year 6, on a trip"), ("Nobody", nil), ("–", nil), ("", nil),
  ])
  func namesThoseWhoWereMissedOnlyWhereSomebodyWas(words: String, expected: String?) {
    var disclosure = Disclosure.sample()
    disclosure.days[0].groups[0].whoWasMissed = words
    let question = expected.map { "We missed some pupils (\($0)): how will they be heard?" }
    #expect(asked(.missedGroups, disclosure) == [question].compactMap { $0 })
  }

  @Test func asksWhoLooksAtNumbersThatAreMasked() {
    var disclosure = Disclosure.sample()
    #expect(asked(.maskedNumbers, disclosure) == [])
    disclosure.year = .sample()
    #expect(asked(.maskedNumbers, disclosure).count == 1)
  }

  @Test func comesBackToWhatWasLeftOpen() {
    var disclosure = Disclosure.sample()
    #expect(
      asked(.openDiscussions, disclosure)
        == ["D1 was left open: “What will it cost?” What is the answer now?"])
    disclosure.discussions[0].standing = "minuted"
    #expect(asked(.openDiscussions, disclosure) == [])
  }
}
