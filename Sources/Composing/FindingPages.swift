import Base
import Disclosed
import Papers

extension Composer {
  /// All findings: strengths first, then areas to develop.
  func findingsPage() -> Page {
    let strengths = disclosure.findings.indices.filter { disclosure.findings[$0].isStrength }
    let develop = disclosure.findings.indices.filter { !disclosure.findings[$0].isStrength }
    var blocks: [Block] = [
      .title(
        Title(
          text: "Findings",
          lede: "What we conclude from the day, and what each conclusion rests on."))
    ]
    if strengths.isEmpty && develop.isEmpty {
      blocks.append(.paragraph("No finding has been written yet.", style: .plain))
    }
    if !strengths.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "strengths", heading: "Strengths", blocks: [.cards(strengths.map(findingCard))])))
    }
    if !develop.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "develop", heading: "Areas to develop",
            blocks: [.cards(develop.map(findingCard))])))
    }
    return Page(
      path: "findings.html", title: "Findings",
      summary:
        "\(counted(strengths.count, "strength")) and \(counted(develop.count, "area")) to develop.",
      section: "findings.html", blocks: blocks)
  }

  private func findingCard(_ index: Int) -> Card {
    let finding = disclosure.findings[index]
    let id = Places.id(places.findings[index])
    var body: [Block] = [.chain(chain(ofFinding: index))]
    if !finding.body.isEmpty { body += prose(finding.body, id: id) }
    var footer = [
      trail("Rests on", finding.evidence.map(citeEvidence)),
      trail("Leads to", finding.actions.map(citeAction)),
      trail("Discussed in", finding.discussions.map(citeDiscussion)),
    ].compactMap { $0 }
    if finding.withheldEvidence > 0 {
      footer.append(
        Line([
          .soft(
            "\(counted(finding.withheldEvidence, "piece")) of evidence not shown in this edition")
        ]))
    }
    let about = finding.areas.map(areaTitle) + [finding.judgement].compactMap { $0 }
    if !about.isEmpty { footer.insert(Line([.soft(about.joined(separator: " · "))]), at: 0) }
    return Card(
      id: id, reference: finding.reference, title: Line(finding.title), body: body, footer: footer)
  }

  private func chain(ofFinding index: Int) -> [ChainLink] {
    let finding = disclosure.findings[index]
    var links: [ChainLink] = []
    if let first = finding.evidence.first {
      links += slotLink(first)
      links.append(evidenceLink(finding.evidence))
    }
    links.append(ChainLink(words: finding.reference ?? "This finding", isCurrent: true))
    links += finding.actions.prefix(2).map { actionLink($0) }
    return links
  }

  /// All evidence, by slot in the order of the day.
  func evidencePage() -> Page {
    var blocks: [Block] = [
      .title(
        Title(
          text: "Evidence",
          lede: counted(disclosure.pieces, "piece")
            + " of evidence: what was seen, heard and read."
        ))
    ]
    if disclosure.evidence.isEmpty {
      blocks.append(.paragraph("No evidence has been written down yet.", style: .plain))
    }
    for (dayIndex, day) in disclosure.days.enumerated() {
      for (slotIndex, slot) in day.slots.enumerated() {
        let place = Disclosure.SlotIndex(day: dayIndex, slot: slotIndex)
        let noted = disclosure.evidence.indices.filter { disclosure.evidence[$0].slot == place }
        guard !noted.isEmpty else { continue }
        let address = places.slots[dayIndex][slotIndex]
        let heading = Line([
          .link(slot.start.text, to: address), .text(" \(slot.what)"),
        ])
        blocks.append(
          .section(
            Section(
              id: "s\(dayIndex + 1)-\(Places.id(address))", heading: heading,
              blocks: [.cards(noted.map(evidenceCard))])))
      }
      let visits = disclosure.evidence.indices.filter {
        disclosure.evidence[$0].isAmongVisits && disclosure.evidence[$0].date == day.date
      }
      if !visits.isEmpty {
        blocks.append(
          .section(
            Section(
              id: "s\(dayIndex + 1)-visits", heading: "Lesson visits",
              blocks: [.cards(visits.map(evidenceCard))])))
      }
    }
    let dates = disclosure.days.map(\.date)
    let rest = disclosure.evidence.indices.filter { index in
      let evidence = disclosure.evidence[index]
      let stands = evidence.isAmongVisits && evidence.date.map(dates.contains) ?? false
      return evidence.slot == nil && !stands
    }
    if !rest.isEmpty {
      blocks.append(
        .section(
          Section(
            id: "outside", heading: "Outside the timetable",
            blocks: [.cards(rest.map(evidenceCard))])))
    }
    return Page(
      path: "evidence.html", title: "Evidence",
      summary: "What was seen, heard and read on the day.",
      section: "evidence.html", blocks: blocks)
  }

  private func evidenceCard(_ index: Int) -> Card {
    let evidence = disclosure.evidence[index]
    let id = Places.id(places.evidence[index])
    var title = evidence.title ?? evidence.kind ?? "Evidence"
    if !evidence.people.isEmpty, evidence.title == nil {
      title += ": \(listed(evidence.people.map(inSentence)))"
    }
    var body = evidence.tallies.count > 3 ? [chart(of: evidence)] : evidence.tallies.map(tallyBlock)
    if !evidence.body.isEmpty { body += prose(evidence.body, id: id) }
    let about = evidence.areas.map(areaTitle) + [evidence.strength].compactMap { $0 }
    let footer = [
      about.isEmpty ? nil : Line([.soft(about.joined(separator: " · "))]),
      trail("Used in", evidence.findings.map(citeFinding)),
    ].compactMap { $0 }
    return Card(
      id: id, reference: evidence.reference, title: Line(title), body: body, footer: footer)
  }

  /// Many tallies in one drawing.
  private func chart(of evidence: Disclosure.Evidence) -> Block {
    .bars(
      bars(
        Disclosure.Chart(
          title: "What was counted, of how many", lines: evidence.tallies.map { .tally($0) })))
  }

  func tallyBlock(_ tally: Disclosure.Tally) -> Block {
    guard case .shown(let count) = tally.count, case .shown(let total) = tally.total,
      (1...40).contains(total)
    else {
      let meaning = note(on: [tally.count, tally.total]).map { ". " + $0 } ?? ""
      return .paragraph(
        Line("\(sentenceCased(tally.name)): \(tally.words)\(meaning)"), style: .plain)
    }
    return .tally(
      TallyChart(name: sentenceCased(tally.name), count: count, total: total, unit: tally.unit))
  }
}
