import Base
import Disclosed
import Papers

extension Composer {
  /// The short report, two sides: what we did, strengths, areas to develop, the plan, questions,
  /// gaps.
  func reportPaper() -> Paper {
    let name = disclosure.school.name
    var blocks: [Block] = [
      .title(
        Title(
          eyebrow: day.map { "SEND review day · \($0.date.inWords)" }, text: name,
          lede: "Report to the governing board"))
    ]
    blocks += [whatWeDid()].compactMap { $0 }
    for (strengths, id, heading) in [
      (true, "strengths", "Strengths"), (false, "develop", "Areas to develop"),
    ] {
      let lines = reportLines(strengths: strengths)
      guard !lines.isEmpty else { continue }
      blocks.append(
        .section(
          Section(id: id, heading: Line(heading), blocks: [.list(lines, ordered: false)])))
    }
    blocks += [planSection(), questions(), gaps()].compactMap { $0 }
    return Paper(
      path: "report.html", title: "\(name): report to governors",
      summary: "The short report of the SEND review day at \(name).", kind: .report,
      blocks: blocks)
  }

  private func whatWeDid() -> Block? {
    guard let day else { return nil }
    var words = ""
    if let first = day.slots.first, let last = day.slots.last {
      words = "We were in school from \(first.start.text) to \((last.end ?? last.start).text). "
    }
    if let met = peopleMet(day), met > 0 {
      words += "We heard \(met) people: \(listed(day.groups.map { describe($0) })). "
    }
    words += "This report rests on \(counted(disclosure.evidence.count, "piece")) of evidence."
    return .section(
      Section(id: "did", heading: "What we did", blocks: [.paragraph(Line(words), style: .plain)]))
  }

  private func describe(_ group: Disclosure.Group) -> String {
    let name = inSentence(group.name)
    guard case .shown(let number) = group.number else { return name }
    return "\(name) (\(number))"
  }

  /// Each finding with its reference, its title and its first sentence where that adds to it.
  private func reportLines(strengths: Bool) -> [Line] {
    disclosure.findings.indices.filter { disclosure.findings[$0].isStrength == strengths }
      .map { index in
        let finding = disclosure.findings[index]
        var line =
          finding.reference == nil ? Line([]) : citeFinding(index) + Line(" ")
        line = line + Line([.strong(finding.title + (finding.title.hasSuffix(".") ? "" : "."))])
        guard !strengths, !finding.body.isEmpty else { return line }
        return line + Line(" \(firstSentence(finding.body))")
      }
  }

  private func planSection() -> Block? {
    guard !disclosure.actions.isEmpty else { return nil }
    let cards = disclosure.actions.indices.map { index -> Card in
      let action = disclosure.actions[index]
      var lines: [Line] = []
      let who = [
        action.owner.map { "Led by \($0)" }, action.checkedBy.map { "checked by \($0)" },
        costWords(action),
      ].compactMap { $0 }
      if !who.isEmpty { lines.append(Line(who.joined(separator: "; ") + ".")) }
      if let measure = action.measures.first, let aim = aim(measure) {
        let by = measure.by.map { ", by \($0.date.inWords)" } ?? ""
        lines.append(Line("\(sentenceCased(measure.name)): \(aim)\(by)."))
      }
      let stages = action.stages.map { "\($0.name.lowercased()) \(whenShort($0))" }
      lines.append(Line([.soft(sentenceCased(stages.joined(separator: "; ")) + ".")]))
      var body: [Block] = []
      if let difference = action.difference {
        body.append(.paragraph(Line(difference), style: .plain))
      }
      return Card(
        id: "action-\(index + 1)", reference: action.reference,
        title: Line([.link(action.title, to: places.actions[index])]), wheel: wheel(action),
        body: body, footer: lines)
    }
    return .section(Section(id: "plan", heading: "The plan", blocks: [.cards(cards)]))
  }

  private func questions() -> Block? {
    let questions = governorQuestions()
    guard !questions.isEmpty else { return nil }
    return .section(
      Section(
        id: "questions", heading: "Questions to ask next term",
        blocks: [.list(questions.map { Line($0) }, ordered: true)]))
  }

  /// Questions that follow by rule from the plan and from what was not looked at; at most seven.
  func governorQuestions() -> [String] {
    var out: [String] = []
    for action in disclosure.actions {
      let name = action.reference ?? "“\(shortened(action.title, to: 40))”"
      guard let measure = action.measures.first else {
        out.append("\(name): how will we know that it has worked?")
        continue
      }
      if measure.tally == nil,
        measure.baseline == nil || measure.baseline?.hasPrefix("to come") == true
      {
        let question =
          "what was the starting point for “\(measure.name)”, and when was it measured?"
        out.append("\(name): \(question)")
      } else if let target = measure.target {
        let by = measure.by.map { " by \($0.date.inWords)" } ?? ""
        out.append("\(name): has “\(measure.name)” reached \(target)\(by), and who checked?")
      }
    }
    if let day, let coverage = day.coverage {
      for area in coverage.areasWithoutEvidence.prefix(2) {
        out.append(
          "Nobody looked at \(inSentence(area)) on the day: when will the board hear about it?")
      }
      for area in coverage.areasWithoutVoice
      where !coverage.areasWithoutEvidence.contains(area) && out.count < 6 {
        out.append("What would pupils and families say about \(inSentence(area))?")
      }
    }
    if let missed = (day?.groups ?? []).lazy.compactMap(missed).first {
      out.append("We missed some \(missed): how will they be heard?")
    }
    return Array(out.prefix(7))
  }

  /// As `pupils (Year 6, on a trip)`; nil where nobody was missed or nobody said.
  private func missed(_ group: Disclosure.Group) -> String? {
    whoWasMissed(group).map { "\(inSentence(group.name)) (\($0))" }
  }

  /// Who was missed, without the full stop; nil where nobody was or nobody said.
  func whoWasMissed(_ group: Disclosure.Group) -> String? {
    guard var words = group.whoWasMissed else { return nil }
    if words.hasSuffix(".") { words.removeLast() }
    let nobody = ["", "nobody", "none", "no one", "nil", "-", "–"]
    return nobody.contains(words.lowercased()) ? nil : words
  }

  private func gaps() -> Block? {
    let spots = blindSpots()
    guard !spots.isEmpty else { return nil }
    return .section(
      Section(
        id: "gaps", heading: "What we did not look at",
        blocks: [.list(spots.map { Line($0) }, ordered: false)]))
  }

  /// The next meeting after the day.
  var nextBoardMeeting: CalendarDate? {
    let after = day?.date ?? disclosure.asAt
    return disclosure.school.boardMeetings.first { $0 > after }
  }
}
