import Base
import Disclosed
import Papers
import TestSupport
import Testing

@testable import Composing

/// The full report: its ten blocks, what is missing, and what is never said.
@Suite struct FullReportTests {
  private func paper(_ disclosure: Disclosure) throws -> Paper {
    try #require(compose(disclosure, colophon: colophon).fullReport)
  }

  private func sections(_ paper: Paper) -> [Section] {
    paper.blocks.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }

  private func words(_ blocks: [Block]) -> String {
    var out: [String] = []
    blocks.forEachLine { out.append($0) }
    return out.joined(separator: "\n")
  }

  private func withYear(_ manner: Edition.Manner = .governors) -> Disclosure {
    var disclosure = Disclosure.sample(manner)
    disclosure.year = .sample()
    return disclosure
  }

  @Test func printsTheTenBlocksInOrderThenTheVisitAndTheNotes() throws {
    let paper = try paper(withYear())
    let headings = sections(paper).map(\.heading.plainText)
    #expect(
      headings == [
        "On a page", "Profile", "Duties", "Provision", "Outcomes", "People", "Voice",
        "What was measured", "Money",
        "Actions", "Questions", "The link governor’s visit", "About this report",
      ])
    let contents = paper.blocks.lazy.compactMap { block -> [String]? in
      if case .contents(let lines) = block { lines.map(\.title) } else { nil }
    }.first
    #expect(contents == headings)
  }

  @Test func printsNoEmptyBlockAndNamesAllThatIsMissingInOneLine() throws {
    var disclosure = withYear()
    disclosure.year?.money = []
    disclosure.year?.outcomes = []
    let paper = try paper(disclosure)
    let ids = sections(paper).map(\.id)
    #expect(!ids.contains("money") && !ids.contains("outcomes"))
    let notices = paper.blocks.compactMap {
      if case .notice(let notice) = $0 { notice } else { nil }
    }
    #expect(notices.map(\.heading) == ["Not looked at for this report"])
    #expect(notices.first?.lines.map(\.plainText) == ["Figures on outcomes and money."])
    #expect(words(sections(paper).flatMap(\.blocks)).isEmpty == false)
  }

  @Test func saysNothingIsMissingWhereNothingIs() throws {
    let paper = try paper(withYear())
    #expect(!words(paper.blocks).contains("Not looked at for this report"))
  }

  @Test func standsFromTheDaysRecordsWithoutAYear() throws {
    let paper = try paper(.sample())
    let ids = sections(paper).map(\.id)
    #expect(
      ids == [
        "on-a-page", "profile", "duties", "provision", "voice", "measured", "actions", "questions",
        "visit",
        "notes",
      ])
    #expect(sections(paper).allSatisfy { !$0.blocks.isEmpty })
  }

  @Test func saysOfEveryDutySeenWithItsDateOrNotChecked() throws {
    let composer = Composer(disclosure: withYear(), colophon: colophon, scope: .everything)
    let duties = composer.dutyLines()
    #expect(duties.map(\.title).contains("SEND policy"))
    for duty in duties {
      let chip = composer.status(duty)
      let expected = duty.seen.map { "Seen \($0.inWords)" } ?? "Not checked"
      #expect(chip.word == expected)
      #expect(chip.state == (duty.seen == nil ? .idle : .track))
    }
    let section = try #require(sections(try paper(withYear())).first { $0.id == "duties" })
    let tables = section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(tables.map(\.caption) == ["SEN information report", "Papers", "The school’s papers"])
    let rows = tables.flatMap(\.rows)
    #expect(rows.count == duties.count)
    #expect(
      rows.allSatisfy {
        $0.last.map { $0.plainText.hasPrefix("Seen ") || $0 == notChecked } ?? false
      })
  }

  private let notChecked = Line([.chip(Chip(.idle, "Not checked"))])

  @Test(arguments: [Edition.Manner.school, .governors, .governorsConfidential])
  func neverSaysTheWordForKeepingTheLaw(manner: Edition.Manner) {
    let publication = compose(withYear(manner), colophon: colophon)
    #expect(publication.fullReport != nil)
    #expect(!Outline.of(publication).lowercased().contains("complian"))
  }

  @Test func isNotMadeForFamilies() {
    #expect(compose(withYear(.families), colophon: colophon).fullReport == nil)
  }

  @Test func drawsNoBarForANumberThatIsMasked() throws {
    let blocks = Composer(disclosure: withYear(), colophon: colophon, scope: .everything)
      .profileBlocks()
    let chart = try #require(
      blocks.lazy.compactMap { if case .bars(let chart) = $0 { chart } else { nil } }.first)
    let masked = try #require(chart.bars.first { $0.name == "EHC plan" })
    #expect(masked.value == nil && masked.words == "too small to say")
    #expect(chart.bars.first { $0.name == "SEN Support" }?.value == 14.6)
    #expect(chart.note == "England: Department for Education, January 2025.")
  }

  @Test func saysInWordsWhatIsTooSmall() throws {
    let outcomes = words(
      Composer(disclosure: withYear(), colophon: colophon, scope: .everything).outcomeBlocks())
    #expect(outcomes.contains("too small to say") && outcomes.contains("88.9 %"))
  }

  @Test func spellsOutOnlyTheSymbolsThatOccur() throws {
    func notes(_ disclosure: Disclosure) throws -> String {
      words(sections(try paper(disclosure)).filter { $0.id == "notes" }.flatMap(\.blocks))
    }
    let both = try notes(withYear())
    #expect(both.contains("c stands for a number") && both.contains("x stands for a number"))
    var disclosure = Disclosure.sample()
    disclosure.days[0].groups.removeLast()
    let none = try notes(disclosure)
    #expect(!none.contains("stands for a number"))
  }

  @Test func explainsTheWordsItUsesAndNoOthers() throws {
    let notes = try #require(sections(try paper(.sample())).first { $0.id == "notes" })
    #expect(words(notes.blocks).contains("SENCO: Special educational needs coordinator."))
    #expect(!words(notes.blocks).contains("Zebra"))
  }

  @Test func addsUpHoursAndPoundsByRule() {
    var disclosure = Disclosure.sample()
    disclosure.actions = [.sample("A1"), .sample("A2"), .sample("A3")]
    disclosure.actions[0].cost = "£1,150"
    disclosure.actions[1].cost = "no cost"
    func totals() -> (hours: String, cost: String) {
      Composer(disclosure: disclosure, colophon: colophon, scope: .everything).planTotals()
    }
    #expect(totals() == ("54", "£1,450"))
    disclosure.actions[2].cost = nil
    disclosure.actions[2].hours = nil
    #expect(totals() == ("at least 36", "at least £1,150"))
  }

  @Test(arguments: [
    ("Outcomes for pupils with SEND", FindingHome.outcomes), ("Efficient use of resources", .money),
    ("Leadership of SEND", .people), ("Working with pupils and parents/carers", .voice),
    ("Quality of teaching and learning", .provision), ("Moves between schools", nil),
  ])
  func findsTheBlockForAnAreaByItsWords(title: String, expected: FindingHome?) {
    #expect(
      Composer(disclosure: .sample(), colophon: colophon, scope: .pages).home(ofArea: title)
        == expected)
  }

  @Test func printsEveryFindingOnceInFull() throws {
    var schools = RandomDisclosures(generator: SeededGenerator(seed: 11))
    for _ in 0..<60 {
      let disclosure = schools.next()
      guard let paper = compose(disclosure, colophon: colophon).fullReport else { continue }
      let ids = Walk(paper.blocks).ids
      let places = Places(disclosure)
      for address in places.findings + places.discussions {
        #expect(ids.count { $0 == Places.id(address) } == 1)
      }
    }
  }

  @Test func fillsTheVisitFormFromThePlan() throws {
    let visit = try #require(sections(try paper(withYear())).first { $0.id == "visit" })
    let text = words(visit.blocks)
    for part in [
      "Date of the visit", "A1 Shorter passports",
      "Next step: trial with six pupils, by 12 February 2027.",
      "Measure: passport seen, 4 of 9 lessons → aim 8 of 9 lessons, by 12 February 2027.",
      "Ask to see: the passport form, as it is used.", "no child’s name",
      "At its meeting on 9 December 2026.", "How its effect is judged",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
