import Base
import Disclosed
import Papers
import Testing

@testable import Composing

@Suite struct WordsTests {
  @Test func countsInWords() {
    #expect(counted(1, "action") == "1 action")
    #expect(counted(0, "piece") == "0 pieces")
    #expect(counted(2, "child", "children") == "2 children")
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func listsWithAnAndBeforeTheLast(words: [String], expected: String) {
    #expect(listed(words) == expected)
  }

  @Test(arguments: [
    ("Lesson visits", "lesson visits"), ("SENCO", "SENCO"), ("SEND funding", "SEND funding"),
    ("A day", "a day"), ("", ""), ("École", "école"),
  ])
  func keepsShortFormsAsTheyAreInsideASentence(words: String, expected: String) {
    #expect(inSentence(words) == expected)
  }

  @Test func cutsAtTheEndOfAWord() {
    #expect(shortened("one two three", to: 20) == "one two three")
    #expect(shortened("one two, three", to: 10) == "one two…")
    #expect(shortened("unbreakable", to: 4) == "unbr…")
  }

  @Test(arguments: [
    ("One. Two.", "One."), ("Why? Because.", "Why?"), ("About 3.5 hours. Then", "About 3.5 hours."),
    ("No end", "No end"), ("", ""),
  ])
  func takesTheFirstSentence(words: String, expected: String) {
    #expect(firstSentence(Prose(paragraph: words)) == expected)
  }
}

/// What the papers say, by rule.
@Suite struct RuleTests {
  private func composer(_ disclosure: Disclosure) -> Composer {
    Composer(disclosure: disclosure, colophon: colophon, scope: .everything)
  }

  @Test func namesAPieceOfEvidenceOnceInAChain() {
    var disclosure = Disclosure.sample()
    disclosure.actions[0].findings = [0, 1]
    #expect(composer(disclosure).chain(ofAction: 0).map(\.words).contains("E1, E2"))
  }

  @Test func addsUpPeopleOnlyWhereEveryNumberMayBeShown() {
    var day = Disclosure.Day.sample("2026-11-23")
    #expect(composer(.sample()).peopleMet(day) == 12)
    day.groups[1].number = .masked(.confidential)
    #expect(composer(.sample()).peopleMet(day) == nil)
  }

  @Test func drawsAMeasureOnlyFromNumbersThatAreShown() {
    var measure = Disclosure.Action.sample("A1").measures[0]
    #expect(composer(.sample()).chart(measure)?.target == 8)
    measure.target = "8 of 10 lessons"
    #expect(composer(.sample()).chart(measure)?.target == nil)
    measure.tally?.count = .masked(.confidential)
    #expect(composer(.sample()).chart(measure) == nil)
  }

  @Test func namesTheBoardsMeetingAfterTheDay() {
    #expect(composer(.sample()).nextBoardMeeting == dated("2026-12-09"))
    #expect(composer(.empty()).nextBoardMeeting == nil)
  }

  @Test func takesTheDeckFromItsScriptAndLeavesOutWhatIsNotNamed() {
    var disclosure = Disclosure.sample()
    disclosure.days[0].deck = [
      Disclosure.ScriptedSlide(
        part: .composed("strengths"), title: "What shone", body: Prose(), notes: Prose()),
      Disclosure.ScriptedSlide(
        part: .action(0), title: nil, body: Prose(), notes: Prose(paragraph: "Slowly.")),
      Disclosure.ScriptedSlide(
        part: .own, title: "Thank you", body: Prose(paragraph: "Tea is served."), notes: Prose()),
      Disclosure.ScriptedSlide(
        part: .composed("no such part"), title: nil, body: Prose(), notes: Prose()),
    ]
    let slides = composer(disclosure).deck().slides
    #expect(slides.map(\.id) == ["opening", "strengths", "A1", "own-3"])
    #expect(
      slides.map(\.title)
        == ["Oakfield Primary School", "What shone", "Shorter passports", "Thank you"])
  }

  @Test func keepsFindingsOutOfTheFamiliesEditionEvenWhereTheyAreDisclosed() {
    let publication = compose(.sample(.families), colophon: colophon)
    #expect(publication.pages.map(\.path) == ["index.html", "about.html"])
    #expect(publication.report == nil && publication.deck == nil)
    let words = Outline.of(publication)
    #expect(!words.contains("Passports are seldom open") && !words.contains("F2"))
    #expect(words.contains("Every teacher will know what helps your child."))
  }
}
