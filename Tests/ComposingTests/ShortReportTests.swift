import Base
import Disclosed
import Papers
import Testing

@testable import Composing

/// The short report: its parts, and two sides whatever was written.
@Suite struct ShortReportTests {
  private func composer(_ disclosure: Disclosure) -> Composer {
    Composer(disclosure: disclosure, colophon: colophon, scope: .everything)
  }

  private func words(_ blocks: [Block]) -> String {
    var out: [String] = []
    blocks.forEachLine { out.append($0) }
    return out.joined(separator: "\n")
  }

  @Test func saysThatNothingWasSeenOnlyWhereNothingWas() throws {
    var ahead = Disclosure.sample()
    ahead.asAt = dated("2020-01-01")
    let said = "Nothing has been seen or heard yet."
    func text(_ disclosure: Disclosure) throws -> String {
      try #require(composer(disclosure).whatWeDid()).plainText
    }
    #expect(try text(ahead).contains("will be in school"))
    #expect(try !text(ahead).contains(said))
    ahead.findings = []
    ahead.evidence = []
    #expect(try text(ahead).contains(said))
    ahead.asAt = dated("2030-01-01")
    #expect(try !text(ahead).contains(said))
  }

  /// As much as anybody has ever written, and more.
  private func fullest() -> Disclosure {
    let long = String(
      repeating: "Nobody in this school writes a short sentence about anything ", count: 8)
    var out = Disclosure.sample()
    out.findings = (1...30).map { number in
      var finding = Disclosure.Finding.sample(
        "F\(number)", isStrength: number.isMultiple(of: 2), evidence: [0, 1])
      finding.title = long
      finding.body = Prose(paragraph: long + ".")
      return finding
    }
    out.actions = (1...12).map { number in
      var action = Disclosure.Action.sample("A\(number)")
      action.title = long
      action.difference = long
      action.budget = long
      action.measures[0].name = long
      return action
    }
    out.discussions = (1...20).map { number in
      var discussion = Disclosure.Discussion.sample("D\(number)")
      discussion.question = long + "?"
      discussion.body = Prose(paragraph: long + ".")
      discussion.standing = number < 3 ? "agreed" : "asked"
      return discussion
    }
    out.days[0].notLookedAt = Array(repeating: long, count: 20)
    out.days[0].agreements = Array(repeating: out.days[0].agreements[0], count: 12)
    return out
  }

  @Test func growsTighterFromRungToRung() throws {
    let paper = composer(fullest()).reportPaper()
    let lengths = ([paper.blocks] + paper.shorter).map { words($0).count }
    #expect(lengths == lengths.sorted(by: >))
    #expect(try #require(lengths.last) < 5500)
  }

  @Test func saysHowMuchIsLeftOutAndWhereItStands() throws {
    let paper = composer(fullest()).reportPaper()
    let text = words(try #require(paper.shorter.last))
    #expect(text.contains("and 11 more, on the findings page"))
    #expect(text.contains("on the action plan"))
    #expect(text.contains("of them open), on the discussion page"))
    #expect(compose(fullest(), colophon: colophon).faults() == [])
  }

  @Test func leavesNothingOutWhereThereIsRoom() {
    let paper = composer(.sample()).reportPaper()
    #expect(words(paper.blocks) == words(composer(.sample()).shortReport(.roomy)))
    #expect(!words(paper.blocks).contains(" more"))
  }

  @Test(arguments: [
    ("asked", "Open: asked, 23 November 2026, not yet answered", Chip.State.idle),
    ("proposed", "Proposed, 23 November 2026, not yet agreed", .soon),
    ("agreed", "Agreed in discussion, 23 November 2026", .track),
    ("minuted", "Minuted, 23 November 2026", .done),
  ])
  func saysHowFirmAnAnswerIs(standing: String, word: String, state: Chip.State) {
    var disclosure = Disclosure.sample()
    disclosure.discussions[0].standing = standing
    #expect(composer(disclosure).standing(disclosure.discussions[0]) == Chip(state, word))
    let text = words(composer(disclosure).reportPaper().blocks)
    #expect(text.contains("D1 What will it cost? \(word). Three hundred pounds. F2 · A1"))
  }

  @Test func putsTheFirmestAnswersFirst() {
    var disclosure = Disclosure.sample()
    disclosure.discussions = ["asked", "agreed", "proposed", "minuted", "agreed"].map {
      var discussion = Disclosure.Discussion.sample(nil)
      discussion.standing = $0
      return discussion
    }
    #expect(composer(disclosure).discussionsByStanding() == [3, 1, 4, 2, 0])
  }

  @Test func saysWhoAgreedTheWordingAndWhen() {
    var disclosure = Disclosure.sample()
    disclosure.status = .agreed
    let text = words(composer(disclosure).reportPaper().blocks)
    #expect(text.contains("These papers are agreed, as at 24 November 2026."))
    #expect(text.contains("Head agreed the wording on 23 November 2026."))
    disclosure.status = .draft
    #expect(
      words(composer(disclosure).reportPaper().blocks).contains("words in it may still change"))
  }
}
