import Base
import Disclosed
import Papers

/// Working parties: what they met about, what was agreed, what came of it.
extension Composer {
  func partiesPage() -> Page {
    var blocks: [Block] = [
      .title(
        Title(
          text: "Working parties",
          lede: "Families and staff who work on a few things together, and what came of it."))
    ]
    for (index, party) in disclosure.parties.enumerated() {
      let id = Places.party(index)
      var inner: [Block] = party.body.isEmpty ? [] : prose(party.body, id: id)
      if let footer = trail("Belongs to", [party.action].compactMap { $0 }.map(citeAction)) {
        inner.insert(.paragraph(footer, style: .small), at: 0)
      }
      inner += [
        itemLines(party), meetings(party), agreed(party, id: id),
        answers(party.answers, of: party.title),
      ].compactMap { $0 }
      blocks.append(.section(Section(id: id, heading: Line(party.title), blocks: inner)))
    }
    return Page(
      path: "parties.html", title: "Working parties",
      summary: "What families and staff agreed together.", section: "measuring.html",
      blocks: blocks)
  }

  /// The items that a party works on, each with what became of it.
  private func itemLines(_ party: Disclosure.WorkingParty) -> Block? {
    let lines = party.items.compactMap { cited -> Line? in
      guard disclosure.instruments.indices.contains(cited.instrument) else { return nil }
      let instrument = disclosure.instruments[cited.instrument]
      let item = instrument.items[cited.item]
      let words = changeOfItem(cited).map { ": \($0)" } ?? ""
      return Line([
        .link(item.text, to: address(ofSurvey: cited.instrument) ?? "measuring.html"),
        .text(words),
      ])
    }
    guard !lines.isEmpty else { return nil }
    return .list(lines, ordered: false)
  }

  /// As `31 of 58 in December 2025, 41 of 57 in July 2026: likely rise`.
  func changeOfItem(_ cited: Disclosure.ItemIndex) -> String? {
    let instrument = disclosure.instruments[cited.instrument]
    guard let change = instrument.change else {
      return instrument.waves.last.flatMap { wave in
        wave.readings[cited.item].map { "\($0.words) in \(wave.title)" }
      }
    }
    let (before, after) = (instrument.waves[change.before], instrument.waves[change.after])
    guard let first = before.readings[cited.item], let second = after.readings[cited.item] else {
      return nil
    }
    let verdict = change.items[cited.item]?.verdict.map { ": \($0.rawValue)" } ?? ""
    return "\(first.words) in \(before.title), \(second.words) in \(after.title)\(verdict)"
  }

  private func meetings(_ party: Disclosure.WorkingParty) -> Block? {
    guard !party.meetings.isEmpty else { return nil }
    let columns: [(String, KeyPath<Disclosure.WorkingParty.Meeting, Headcount?>)] = [
      ("Families", \.families), ("Staff", \.staff), ("Pupils", \.pupils),
    ].filter { column in party.meetings.contains { $0[keyPath: column.1] != nil } }
    return .table(
      Table(
        caption: "Meetings",
        columns: [Table.Column("Date")]
          + columns.map { Table.Column($0.0, isNumeric: true) } + [Table.Column("About")],
        rows: party.meetings.map { meeting in
          [Line(meeting.date.inWords)]
            + columns.map { Line(meeting[keyPath: $0.1]?.text ?? "none") } + [Line(meeting.about)]
        }))
  }

  private func agreed(_ party: Disclosure.WorkingParty, id: String) -> Block? {
    guard !party.agreed.isEmpty else { return nil }
    return .section(
      Section(
        id: "\(id)-agreed", heading: "What was agreed",
        blocks: [.list(party.agreed.map { Line($0) }, ordered: false)]))
  }

  func answers(_ answers: [Disclosure.WorkingParty.Answer], of title: String) -> Block? {
    guard !answers.isEmpty else { return nil }
    return .table(
      Table(
        caption: "You said, we did",
        columns: [Table.Column("You said"), Table.Column("We did")],
        rows: answers.map { [Line($0.said), Line($0.did ?? "Not yet.")] }))
  }

  /// What came of the parties that work on an instrument’s items, for its page.
  func partyAnswers(_ instrument: Int) -> Block? {
    let blocks = disclosure.parties.enumerated().flatMap { index, party -> [Block] in
      guard party.items.contains(where: { $0.instrument == instrument }) else { return [] }
      let link = Line([
        .link(party.title, to: "parties.html#\(Places.party(index))"),
        .text(", \(counted(party.meetings.count, "meeting"))"),
      ])
      return [.paragraph(link, style: .plain), answers(party.answers, of: party.title)]
        .compactMap { $0 }
    }
    guard !blocks.isEmpty else { return nil }
    return .section(Section(id: "parties", heading: "You said, we did", blocks: blocks))
  }
}
