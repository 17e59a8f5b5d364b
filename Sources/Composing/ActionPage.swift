import Base
import Disclosed
import Papers

extension Composer {
  /// One action: its chain, its wheel, the four stages, how anyone will know, the steps.
  func actionPage(_ index: Int) -> Page {
    let action = disclosure.actions[index]
    let eyebrow = [action.reference, action.focus.map(inSentence)].compactMap { $0 }
    let title = Title(
      eyebrow: eyebrow.isEmpty ? nil : eyebrow.joined(separator: " · "), text: action.title,
      lede: action.difference, status: chip(action))
    return Page(
      path: places.actions[index], title: action.title,
      summary: action.difference ?? action.title, section: "plan.html",
      blocks: [.chain(chain(ofAction: index)), .lead([.title(title)], wheel(action))]
        + actionBlocks(index))
  }

  /// All of an action but its title.
  func actionBlocks(_ index: Int) -> [Block] {
    let action = disclosure.actions[index]
    var blocks: [Block] = [.facts(facts(action))]
    if let blocked = action.blocked {
      blocks.append(.notice(Notice(kind: .gap, heading: "Blocked", lines: [Line(blocked)])))
    }
    if !action.introduction.isEmpty { blocks += prose(action.introduction, id: "intro") }
    blocks.append(
      .section(
        Section(
          id: "stages", heading: "The four stages",
          blocks: [.stages(action.stages.enumerated().map { stageCard($1, number: $0) })])))
    blocks += [measures(action), milestones(action), origins(index), resources(action)]
      .compactMap { $0 }
    return blocks
  }

  func facts(_ action: Disclosure.Action) -> [Fact] {
    var facts: [Fact] = []
    if let owner = action.owner { facts.append(Fact("Owner", Line(owner))) }
    if let checker = action.checkedBy { facts.append(Fact("Checked by", Line(checker))) }
    if !action.with.isEmpty { facts.append(Fact("Together with", Line(listed(action.with)))) }
    if let cost = costWords(action) { facts.append(Fact("Cost", Line(cost))) }
    if let first = action.measures.first, let words = aim(first) {
      facts.append(Fact(sentenceCased(first.name), Line(words)))
    }
    return facts
  }

  /// As `18 hours, £300 from the SEND budget`.
  func costWords(_ action: Disclosure.Action) -> String? {
    let hours = action.hours.map { counted($0, "hour") }
    let money = action.cost.map { cost in
      cost == "no cost" ? cost : cost + (action.budget.map { " (\($0))" } ?? "")
    }
    let parts = [hours, money].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// As `4 of 9 → aim 8 of 9 lessons`, with what was measured since.
  func aim(_ measure: Disclosure.Measure) -> String? {
    let words = aimAlone(measure)
    guard let result = measure.result else { return words }
    return words.map { "\($0); now \(result)" } ?? "now \(result)"
  }

  private func aimAlone(_ measure: Disclosure.Measure) -> String? {
    let from = measure.tally?.words ?? measure.baseline
    switch (from, measure.target) {
    case (let from?, let target?):
      return from.hasPrefix("to come") ? "aim \(target)" : "\(from) → aim \(target)"
    case (let from?, nil): return from
    case (nil, let target?): return "aim \(target)"
    case (nil, nil): return nil
    }
  }

  private func stageCard(_ stage: Disclosure.Stage, number: Int) -> StageCard {
    StageCard(
      name: stage.name, quarter: quarter(stage), when: when(stage),
      body: stage.body.isEmpty ? [] : prose(stage.body, id: "stage\(number + 1)"))
  }

  private func measures(_ action: Disclosure.Action) -> Block? {
    guard !action.measures.isEmpty else { return nil }
    let charts = action.measures.compactMap(chart)
    let table = Table(
      caption: "Measures, from where to where, and by when",
      columns: ["Measure", "Shows", "Starting point", "Aim", "By", "Result"].map {
        Table.Column($0)
      },
      rows: action.measures.map(measureRow),
      note: notes([
        charts.contains { $0.total > 0 }
          ? "Counts are of what was looked at on the day; they are not a sample of all." : nil,
        note(on: action.measures),
      ]))
    return .section(
      Section(
        id: "measures", heading: "How we will know",
        blocks: charts.map(Block.tally) + [.table(table)]))
  }

  private func measureRow(_ measure: Disclosure.Measure) -> [Line] {
    let name = Line(
      (measure.reference.map { [.reference($0, to: nil), .text(" ")] } ?? [])
        + [.text(sentenceCased(measure.name))])
    let shows =
      switch measure.kind {
      case "use": "whether it is used"
      case "outcome": "whether it helped"
      default: "not said"
      }
    var start = Line(measure.tally?.words ?? measure.baseline ?? "not said")
    if let evidence = measure.evidence { start = start + " " + citeEvidence(evidence) }
    if let on = measure.baselineOn { start = start + Line([.soft(" on \(on.inWords)")]) }
    let result = [measure.result, measure.resultOn.map { "on \($0.inWords)" }].compactMap { $0 }
    return [
      name, Line(shows), start, Line(measure.target ?? "not said"),
      Line(measure.by?.text ?? "no date yet"),
      Line(result.isEmpty ? "to come" : result.joined(separator: ", ")),
    ]
  }

  /// The measure's tally as a drawing, where both its numbers are shown.
  func chart(_ measure: Disclosure.Measure) -> TallyChart? {
    guard let tally = measure.tally, case .shown(let count) = tally.count,
      case .shown(let total) = tally.total, (1...40).contains(total)
    else { return nil }
    return TallyChart(
      name: sentenceCased(measure.name), count: count, total: total, unit: tally.unit,
      target: target(measure.target, outOf: total))
  }

  /// The aim's count where it is typed as `8 of 9 …` with the same total.
  private func target(_ words: String?, outOf total: Int) -> Int? {
    let parts = (words ?? "").split(separator: " ")
    guard parts.count >= 3, parts[1] == "of", let count = Int(parts[0]), Int(parts[2]) == total,
      count <= total
    else { return nil }
    return count
  }

  private func milestones(_ action: Disclosure.Action) -> Block? {
    guard !action.milestones.isEmpty else { return nil }
    let table = Table(
      caption: "Steps on the way",
      columns: [Table.Column("Step"), Table.Column("By"), Table.Column("Done")],
      rows: action.milestones.map { step in
        [
          Line(step.what), Line(step.by?.text ?? "no date yet"),
          Line(step.done?.inWords ?? "not yet"),
        ]
      })
    return .section(Section(id: "steps", heading: "Steps", blocks: [.table(table)]))
  }

  /// The findings it comes from, each with the evidence beneath.
  private func origins(_ index: Int) -> Block? {
    let action = disclosure.actions[index]
    guard !action.findings.isEmpty || !action.discussions.isEmpty || !action.items.isEmpty else {
      return nil
    }
    let findings = action.findings.map { number -> Line in
      let finding = disclosure.findings[number]
      let words = Line([.text(" \(finding.title) ")])
      let title = finding.reference == nil ? citeFinding(number) : citeFinding(number) + words
      let evidence = trail("rests on", finding.evidence.map(citeEvidence))
      return evidence.map { title + $0 } ?? title
    }
    let talk = action.discussions.map { number in
      citeDiscussion(number) + Line(" \(disclosure.discussions[number].question)")
    }
    return .section(
      Section(
        id: "from", heading: "Where this comes from",
        blocks: [.list(findings + action.items.map(itemLine) + talk, ordered: false)]))
  }

  /// A survey item with what was answered.
  private func itemLine(_ cited: Disclosure.ItemIndex) -> Line {
    let item = disclosure.instruments[cited.instrument].items[cited.item]
    let words = changeOfItem(cited).map { ": \($0)" } ?? ""
    guard let address = address(ofSurvey: cited.instrument) else { return Line(item.text + words) }
    return Line([.link(item.text, to: address), .text(words)])
  }

  private func resources(_ action: Disclosure.Action) -> Block? {
    guard !action.resources.isEmpty else { return nil }
    let links = action.resources.map { number -> Line in
      let resource = disclosure.resources[number]
      return Line(
        [.link(resource.title, to: places.resources[number])]
          + (resource.kind.map { [.soft(" · \($0)")] } ?? []))
    }
    return .section(
      Section(
        id: "resources", heading: "To help you", blocks: [.list(links, ordered: false)]))
  }

  /// Slot, evidence, finding, action, measure.
  func chain(ofAction index: Int) -> [ChainLink] {
    let action = disclosure.actions[index]
    let evidence = evidence(of: action)
    var links: [ChainLink] = []
    if let first = evidence.first {
      links += slotLink(first)
      links.append(evidenceLink(evidence))
    }
    if let first = action.findings.first {
      let finding = disclosure.findings[first]
      let rest = action.findings.count - 1
      let words = [finding.reference, shortened(finding.title, to: 36)].compactMap { $0 }
      links.append(
        ChainLink(
          words: words.joined(separator: " ") + (rest > 0 ? " and \(rest) more" : ""),
          href: places.findings[first]))
    }
    links.append(actionLink(index, isCurrent: true))
    if let measure = action.measures.first {
      let name = [measure.reference, shortened(measure.name, to: 30)].compactMap { $0 }
      links.append(
        ChainLink(
          words: name.joined(separator: " "), href: places.actions[index] + "#measures"))
    }
    return links
  }

  func slotLink(_ evidence: Int) -> [ChainLink] {
    guard let index = disclosure.evidence[evidence].slot,
      disclosure.days.indices.contains(index.day),
      disclosure.days[index.day].slots.indices.contains(index.slot)
    else { return [] }
    let slot = disclosure.days[index.day].slots[index.slot]
    return [
      ChainLink(
        words: "\(slot.start.text) \(shortened(slot.what, to: 28))",
        href: places.slots[index.day][index.slot])
    ]
  }

  func evidenceLink(_ evidence: [Int]) -> ChainLink {
    let words = evidence.prefix(3).map {
      disclosure.evidence[$0].reference
        ?? shortened(firstSentence(disclosure.evidence[$0].body), to: 24)
    }
    let rest = evidence.count - words.count
    return ChainLink(
      words: words.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""),
      href: evidence.first.map { places.evidence[$0] })
  }

  func actionLink(_ index: Int, isCurrent: Bool = false) -> ChainLink {
    let action = disclosure.actions[index]
    let words = [action.reference, shortened(action.title, to: 36)].compactMap { $0 }
    return ChainLink(
      words: words.joined(separator: " "), href: isCurrent ? nil : places.actions[index],
      isCurrent: isCurrent)
  }
}
