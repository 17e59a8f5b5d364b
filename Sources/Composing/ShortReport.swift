import Base
import Disclosed
import Papers

extension Composer {
  /// The short report, two sides: what we did, strengths, areas to develop, the plan, what was
  /// discussed, questions, gaps, who agreed the wording, and who looks after the information.
  ///
  /// Where all of it would not keep to two sides, a tighter setting is printed; what that leaves
  /// out is counted and its page named.
  func reportPaper() -> Paper {
    let name = disclosure.school.name
    var paper = Paper(
      path: "report.html", title: "\(name): report to governors",
      summary: "The short report of the SEND review day at \(name).", kind: .report,
      copies: [.pdf, .word], blocks: shortReport(.roomy))
    paper.shorter = ReportSetting.ladder.dropFirst().map(shortReport)
    return paper
  }

  /// The short report in one setting.
  func shortReport(_ setting: ReportSetting) -> [Block] {
    var blocks: [Block] = [
      .title(
        Title(
          eyebrow: day.map { "SEND review day · \($0.date.inWords)" },
          text: disclosure.school.name, lede: "Report to the governing board"))
    ]
    if let words = whatWeDid(setting) {
      blocks.append(section("did", "What we did", [.paragraph(words, style: .plain)]))
    }
    for (strengths, id, heading) in [
      (true, "strengths", "Strengths"), (false, "develop", "Areas to develop"),
    ] {
      let lines = reportLines(strengths: strengths, setting)
      if !lines.isEmpty { blocks.append(section(id, heading, [.list(lines, ordered: false)])) }
    }
    blocks += [
      planSection(setting), changeSection(setting), discussionSection(setting),
      questionSection(setting),
      gapSection(setting), agreedSection(setting), privacySection(),
    ].compactMap { $0 }
    return blocks
  }

  func section(_ id: String, _ heading: String, _ blocks: [Block]) -> Block {
    .section(Section(id: id, heading: Line(heading), blocks: blocks))
  }

  /// How long we were there, whom we heard, what the report rests on.
  func whatWeDid(_ setting: ReportSetting = .roomy) -> Line? {
    guard let day else { return nil }
    var words = ""
    if let first = day.slots.first, let last = day.slots.last {
      let end = (last.end ?? last.start).text
      words = "We \(isAhead ? "will be" : "were") in school from \(first.start.text) to \(end). "
    }
    if let met = peopleMet(day), met > 0 {
      let groups =
        day.groups.count > setting.groups
        ? ""
        : ": "
          + listed(day.groups.map { describe($0) })
      words += "We heard \(met) people\(groups). "
    }
    if isAhead, disclosure.evidence.isEmpty, disclosure.findings.isEmpty {
      return Line(words + "Nothing has been seen or heard yet.")
    }
    words += "This report rests on \(counted(disclosure.pieces, "piece")) of evidence."
    return Line(words)
  }

  private func describe(_ group: Disclosure.Group) -> String {
    let name = inSentence(group.name)
    guard case .shown(let number) = group.number else { return name }
    return "\(name) (\(number))"
  }

  /// Each finding with its reference, its title and its first sentence where that adds to it.
  private func reportLines(strengths: Bool, _ setting: ReportSetting) -> [Line] {
    let all = disclosure.findings.indices.filter { disclosure.findings[$0].isStrength == strengths }
    let lines = all.prefix(setting.findings).map { index in
      let finding = disclosure.findings[index]
      let title = shortened(finding.title, to: setting.cut)
      var line = finding.reference == nil ? Line([]) : citeFinding(index) + Line(" ")
      line = line + Line([.strong(title + (endsASentence(title) ? "" : "."))])
      guard !strengths, setting.sentence > 0, !finding.body.isEmpty else { return line }
      return line + Line(" " + shortened(firstSentence(finding.body), to: setting.sentence))
    }
    return lines + more(all.count - lines.count, on: "findings page", at: "findings.html")
  }

  /// As `and 2 more, on the findings page`; empty for none.
  func more(_ number: Int, _ apart: String = "", on page: String, at address: String) -> [Line] {
    guard number > 0 else { return [] }
    return [Line([.soft("and \(number) more\(apart), on the "), .link(page, to: address)])]
  }

  private func planSection(_ setting: ReportSetting) -> Block? {
    guard !disclosure.actions.isEmpty else { return nil }
    let cards = disclosure.actions.indices.prefix(setting.actions).map { planCard($0, setting) }
    let rest = more(disclosure.actions.count - cards.count, on: "action plan", at: "plan.html")
    return section(
      "plan", "The plan", [.cards(cards)] + rest.map { .paragraph($0, style: .plain) })
  }

  /// What was asked twice; on a tight setting the first two surveys only.
  private func changeSection(_ setting: ReportSetting) -> Block? {
    let all = changeLines()
    guard !all.isEmpty else { return nil }
    let lines = Array(all.prefix(setting.gaps))
    let rest = more(
      all.count - lines.count, on: "page about what was measured", at: "measuring.html")
    return section("changed", "What has changed", [.list(lines + rest, ordered: false)])
  }

  private func planCard(_ index: Int, _ setting: ReportSetting) -> Card {
    let action = disclosure.actions[index]
    var lines: [Line] = []
    let who = [
      action.owner.map { "Led by \($0)" }, action.checkedBy.map { "checked by \($0)" },
      costWords(action),
    ].compactMap { $0 }
    let status = Line([.chip(chip(action))])
    let words = shortened(who.joined(separator: "; "), to: setting.cut)
    lines.append(who.isEmpty ? status : status + Line(" · \(words)."))
    if let measure = action.measures.first, let aim = aim(measure) {
      let by = measure.result != nil ? "" : measure.by.map { ", by \($0.date.inWords)" } ?? ""
      let words = "\(sentenceCased(measure.name)): \(aim)"
      lines.append(Line(shortened(words, to: setting.cut) + by + "."))
    }
    if setting.saysStages {
      let stages = action.stages.map { "\($0.name.lowercased()) \(whenShort($0))" }
      lines.append(Line([.soft(sentenceCased(stages.joined(separator: "; ")) + ".")]))
    }
    var body: [Block] = []
    if setting.difference > 0, let difference = action.difference {
      body.append(
        .paragraph(Line(shortened(difference, to: setting.difference)), style: .plain))
    }
    return Card(
      id: "action-\(index + 1)", reference: action.reference,
      title: Line([
        .link(shortened(action.title, to: setting.cut), to: places.actions[index])
      ]), wheel: wheel(action), body: body, footer: lines)
  }

  private func questionSection(_ setting: ReportSetting) -> Block? {
    let questions = governorQuestions(atMost: setting.questions)
    guard !questions.isEmpty else { return nil }
    let lines = questions.map { Line(shortened($0, to: setting.cut)) }
    return section("questions", "Questions to ask next term", [.list(lines, ordered: true)])
  }

  private func gapSection(_ setting: ReportSetting) -> Block? {
    let spots = blindSpots()
    guard !spots.isEmpty else { return nil }
    let lines = spots.prefix(setting.gaps).map { Line(shortened($0, to: setting.cut)) }
    let page = day.map { Places.day($0) } ?? "index.html"
    let rest = more(spots.count - lines.count, on: "page about the day", at: page)
    return section("gaps", "What we did not look at", [.list(lines + rest, ordered: false)])
  }

  private func agreedSection(_ setting: ReportSetting) -> Block? {
    var words = standingOfThePapers()
    let agreed = agreementWords()
    if !agreed.isEmpty {
      words += " " + shortened(agreed.joined(separator: " "), to: setting.agreed)
    }
    return section("agreed", "Who agreed this", [.paragraph(Line(words), style: .plain)])
  }

  /// All that the statement says, however tight the setting: a reader may have only this paper.
  private func privacySection() -> Block {
    section(
      "privacy", "Who looks after this information",
      [.paragraph(privacyStatement().paragraph, style: .small)])
  }

  /// What draft, agreed or final means for the reader, in a sentence.
  func standingOfThePapers() -> String {
    let asAt = disclosure.asAt.inWords
    return switch disclosure.status {
    case .draft: "This is a draft of \(asAt): words in it may still change."
    case .agreed: "These papers are agreed, as at \(asAt). The judgements are the reviewers’ own."
    case .final: "These papers are final, as at \(asAt): nothing in them changes any more."
    }
  }

  /// Who agreed what and when, by role, one sentence each.
  func agreementWords() -> [String] {
    (day?.agreements ?? []).map {
      "\(sentenceCased($0.who)) agreed \($0.what ?? "the wording") on \($0.on.inWords)."
    }
  }
}

/// Whether the words end with a full stop or another mark that ends a sentence.
func endsASentence(_ words: String) -> Bool {
  words.last.map { ".?!…".contains($0) } ?? false
}
