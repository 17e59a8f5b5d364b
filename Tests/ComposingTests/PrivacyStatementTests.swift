import Base
import Disclosed
import Papers
import Testing

@testable import Composing

/// Who controls what was collected, whom to ask, what, from whom, how long, what is masked and left
/// out, made with what: on the page about the papers and at the end of each report.
@Suite struct PrivacyStatementTests {
  private func composer(
    _ disclosure: Disclosure, _ colophon: Colophon = ComposingTests.colophon
  ) -> Composer {
    Composer(disclosure: disclosure, colophon: colophon, scope: .everything)
  }

  private func words(_ blocks: [Block]) -> String {
    var out: [String] = []
    blocks.forEachLine { out.append($0) }
    return out.joined(separator: "\n")
  }

  private func sample(_ manner: Edition.Manner = .governors) -> Disclosure {
    var out = Disclosure.sample(manner)
    out.maskedUpTo = manner == .school ? nil : 7
    return out
  }

  /// What a reader of any of the three must find.
  private let points = [
    "The school is the controller of this information; Ashgrove Reviews works with it",
    "ask the school office.", "2 notes", "of what was seen, heard and read",
    "upils and families.", "The notes are deleted after 23 November 2027.",
    "Numbers of 1 to 7 pupils are not shown (c stands for them), and neither is any count, "
      + "share or sum from which one of them could be worked out.",
    "Nobody’s name is part of any edition.",
  ]

  @Test func standsOnThePageAboutThePapersAndInBothReports() throws {
    let publication = compose(sample(), colophon: colophon)
    let about = try #require(publication.pages.first { $0.path == "about.html" })
    let full = try #require(publication.fullReport)
    let short = try #require(publication.report)
    for blocks in [about.blocks, full.blocks, short.blocks] + short.shorter {
      let text = words(blocks)
      for point in points { #expect(text.contains(point), "\(point)") }
      #expect(text.contains("reviewday test") && text.contains("c0ffee"))
    }
  }

  @Test func saysWhatIsKeptOfSurveysOnlyWhereSomebodyAnswered() throws {
    var disclosure = sample()
    func texts() throws -> [String] {
      let publication = compose(disclosure, colophon: colophon)
      let about = try #require(publication.pages.first { $0.path == "about.html" })
      let short = try #require(publication.report)
      return ([about.blocks, short.blocks] + short.shorter).map(words)
    }
    for text in try texts() {
      #expect(text.contains("nswers to surveys"))
      #expect(text.lowercased().contains("fewer than five"))
    }
    for index in disclosure.instruments.indices { disclosure.instruments[index].waves = [] }
    disclosure.instruments[0].change = nil
    for text in try texts() { #expect(!text.contains("nswers to surveys")) }
  }

  @Test func closesTheReports() throws {
    let publication = compose(sample(), colophon: colophon)
    guard case .section(let last)? = try #require(publication.report).blocks.last,
      case .section(let notes)? = try #require(publication.fullReport).blocks.last
    else { Issue.record("the last block is no section"); return }
    #expect(last.id == "privacy")
    #expect(notes.id == "notes")
  }

  @Test func saysWhatNobodyHasWrittenDown() {
    let text = composer(.empty()).privacyStatement().paragraph.plainText
    #expect(text.contains("The school has not named a contact for data"))
    #expect(text.contains("Nobody has fixed a date after which the notes are deleted."))
  }

  @Test(arguments: [
    (Disclosure.Controller.reviewer, "Ashgrove Reviews is the controller of the notes of the day"),
    (.both, "The school and Ashgrove Reviews are its controllers together"),
  ])
  func saysWhoControlsTheInformation(controller: Disclosure.Controller, words: String) {
    var disclosure = sample()
    disclosure.school.dataController = controller
    #expect(composer(disclosure).privacyStatement().paragraph.plainText.hasPrefix(words))
    var nameless = colophon
    nameless.consultant = nil
    #expect(
      composer(disclosure, nameless).privacyStatement().paragraph.plainText.lowercased()
        .contains("the reviewer"))
  }

  @Test func saysWhereNumbersAreNotMasked() {
    let text = composer(sample(.school)).privacyStatement().paragraph.plainText
    #expect(text.contains("Numbers of pupils are shown as they are"))
    #expect(!text.contains("pupils are not shown"))
  }

  @Test func saysThatNothingIsCollectedYetBeforeTheDay() {
    var disclosure = sample()
    disclosure.asAt = dated("2020-01-01")
    disclosure.evidence = []
    let text = composer(disclosure).privacyStatement().paragraph.plainText
    #expect(text.contains("Nothing has been collected yet."))
  }

  @Test func namesKindsOfPeopleInTheShortReportWhereTheGroupsAreMany() {
    var disclosure = sample()
    disclosure.days[0].groups = (1...9).map { number in
      Disclosure.Group(
        name: "Group \(number)", number: .shown(6), howChosen: nil, whoWasMissed: nil)
    }
    let statement = composer(disclosure).privacyStatement()
    #expect(statement.paragraph.plainText.contains("From whom: SENCO and pupils."))
    #expect(words([statement.list(saysMaker: true)]).contains("Group 1, group 2"))
  }

  @Test func tellsFamiliesInAFewPlainWords() throws {
    let publication = compose(sample(.families), colophon: colophon)
    let text = words(publication.pages[0].blocks)
    #expect(
      text.contains(
        "We keep what people told us, but no names. We delete our notes after 23 November 2027. "
          + "To see them or to have something put right, ask the school office."))
    let bare = compose(.empty(.families), colophon: colophon)
    #expect(words(bare.pages[0].blocks).contains("No date is fixed yet for deleting our notes."))
  }
}
