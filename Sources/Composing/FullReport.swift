import Base
import Disclosed
import Papers

extension Composer {
  /// The long report for the SENCO's yearly paper: ten blocks, the link governor's visit, notes.
  ///
  /// A block about which nothing was written is not printed; one line names them all.
  func fullReportPaper() -> Paper {
    var inside = self
    inside.places = places.inside("full-report.html")
    let name = disclosure.school.name
    let sections = inside.fullReportSections()
    let contents = sections.map { ContentsLine(title: $0.heading.plainText, id: $0.id) }
    return Paper(
      path: "full-report.html", title: "\(name): full report to governors",
      summary: "The full report on SEND at \(name), with the review day’s findings and plan.",
      kind: .fullReport, copies: [.pdf, .word],
      blocks: inside.cover() + [.contents(contents)] + inside.absences()
        + sections.map(Block.section))
  }

  /// The sections that have something in them, in the order of printing.
  private func fullReportSections() -> [Section] {
    let blocks: [(String, String, [Block])] = [
      ("on-a-page", "On a page", onAPageBlocks()),
      ("profile", "Profile", profileBlocks()),
      ("duties", "Duties", dutyBlocks() + findingCards(.duties)),
      ("provision", "Provision", provisionBlocks() + approachBlocks()),
      ("outcomes", "Outcomes", outcomeBlocks() + findingCards(.outcomes)),
      ("people", "People", peopleBlocks()),
      ("voice", "Voice", voiceBlocks()),
      ("measured", "What was measured", measuredBlocks()),
      ("money", "Money", moneyBlocks() + findingCards(.money)),
      ("actions", "Actions", actionBlocks()),
      ("questions", "Questions", questionBlocks()),
      ("visit", "The link governor’s visit", visitForm()),
    ]
    let notes = noteBlocks(on: blocks.flatMap(\.2))
    return (blocks + [("notes", "About this report", notes)]).filter { !$0.2.isEmpty }.map {
      Section(id: $0.0, heading: Line($0.1), blocks: $0.2)
    }
  }

  /// The title, and what the reader must know before reading.
  private func cover() -> [Block] {
    let title = Title(
      eyebrow: year.title.map { "SEND in \($0)" }
        ?? day.map { "SEND review day · \($0.date.inWords)" },
      text: disclosure.school.name, lede: "Full report to the governing board")
    var facts = [Fact("Standing", Line(sentenceCased(disclosure.status.rawValue)))]
    if let day { facts.append(Fact("Review day", Line(day.date.inWords))) }
    if let consultant = colophon.consultant { facts.append(Fact("Written by", Line(consultant))) }
    if let meeting = nextBoardMeeting { facts.append(Fact("Board meets", Line(meeting.inWords))) }
    let words = ([standingOfThePapers()] + agreementWords()).joined(separator: " ")
    return [.title(title), .facts(facts), .paragraph(Line(words), style: .plain)]
  }

  /// One line that names everything about which nothing was written.
  private func absences() -> [Block] {
    let missing = notLookedAtThisYear()
    guard !missing.isEmpty else { return [] }
    return [
      .notice(
        Notice(
          kind: .gap, heading: "Not looked at for this report",
          lines: [Line(sentenceCased(listed(missing)) + ".")]))
    ]
  }

  /// What we saw, what is strong, what to develop, the actions, what the board is asked.
  private func onAPageBlocks() -> [Block] {
    var blocks: [Block] = []
    if let words = whatWeDid() { blocks.append(.paragraph(words, style: .plain)) }
    for (strengths, id, heading) in [
      (true, "strong", "What is strong"), (false, "develop", "What to develop"),
    ] {
      let lines = findingLines(strengths: strengths)
      if !lines.isEmpty { blocks.append(section(id, heading, [.list(lines, ordered: false)])) }
    }
    let actions = disclosure.actions.indices.map { index in
      let action = disclosure.actions[index]
      let review = action.stages.last.map { "review \(whenShort($0))" }
      let who = [action.owner.map { "led by \($0)" }, review].compactMap { $0 }
      var line = citeAction(index)
      if action.reference != nil { line = line + Line(" \(action.title)") }
      return who.isEmpty ? line : line + Line([.soft(": " + who.joined(separator: "; "))])
    }
    if !actions.isEmpty {
      blocks.append(section("next", "What happens next", [.list(actions, ordered: false)]))
    }
    let ask = boardAsk()
    if !ask.isEmpty {
      blocks.append(
        section("ask", "What we ask the board", [.list(ask.map { Line($0) }, ordered: true)]))
    }
    let spots = blindSpots()
    if !spots.isEmpty {
      blocks.append(
        section(
          "unseen", "What we did not look at on the day",
          [.list(spots.map { Line($0) }, ordered: false)]))
    }
    return blocks
  }

  /// The questions for next term, and those that were asked already.
  private func questionBlocks() -> [Block] {
    var blocks: [Block] = []
    let questions = governorQuestions()
    if !questions.isEmpty {
      let why = "They follow by rule from the plan and from what this report does not show."
      blocks.append(
        section(
          "ask-next", "To ask next term",
          [
            .list(questions.map { Line($0) }, ordered: true),
            .paragraph(Line([.soft(why)]), style: .small),
          ]))
    }
    let asked = discussionsByStanding()
    if !asked.isEmpty {
      blocks.append(
        section("asked", "Asked on the evening and since", [.cards(asked.map(discussionCard))]))
    }
    return blocks
  }
}
