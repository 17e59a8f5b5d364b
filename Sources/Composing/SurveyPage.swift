import Base
import Disclosed
import Papers

/// The page of one instrument: how it was asked, what changed, what was said, where to begin.
extension Composer {
  func surveyPage(_ index: Int) -> Page {
    let instrument = disclosure.instruments[index]
    let eyebrow = ["Survey", instrument.asks.map(inSentence)].compactMap { $0 }
    let lede =
      instrument.change == nil
      ? instrument.waves.last.map { leastWords(instrument, $0) }
      : instrument.change.map { changeWords(instrument, $0) }
    var blocks: [Block] = [
      .title(
        Title(eyebrow: eyebrow.joined(separator: " · "), text: instrument.title, lede: lede))
    ]
    blocks += surveyBlocks(index)
    return Page(
      path: Places.survey(instrument), title: instrument.title,
      summary: "What \(instrument.people) said when they were asked, in numbers.",
      section: "measuring.html", blocks: blocks)
  }

  /// All of it but its title.
  private func surveyBlocks(_ index: Int) -> [Block] {
    let instrument = disclosure.instruments[index]
    var blocks = [asked(instrument)]
    if let change = changeSection(instrument) { blocks.append(change) }
    if !instrument.differences.isEmpty {
      blocks.append(
        .notice(
          Notice(
            kind: .gap, heading: "The two times are not compared",
            lines: instrument.differences.map { Line($0) })))
    }
    if let last = instrument.waves.last {
      blocks += [answers(instrument, last)].compactMap { $0 }
    }
    let chosen = instrument.change.map { instrument.waves[$0.before] } ?? instrument.waves.last
    blocks += [chosen.flatMap { priorities(instrument, $0) }].compactMap { $0 }
    blocks += [groups(instrument), bounds(instrument), partyAnswers(index), method(instrument)]
      .compactMap { $0 }
    return blocks
  }

  // MARK: How it was asked

  private func asked(_ instrument: Disclosure.Instrument) -> Block {
    let rows = instrument.waves.map { wave in
      [
        Line(wave.title), Line(wave.invited.text), Line(wave.replies.text), Line(rate(wave)),
      ]
    }
    var blocks: [Block] = [
      .table(
        Table(
          caption: "Who was asked and who answered",
          columns: [
            Table.Column("Time"), Table.Column("Invited", isNumeric: true),
            Table.Column("Replied", isNumeric: true), Table.Column("Rate", isNumeric: true),
          ], rows: rows,
          note: note(on: instrument.waves.flatMap { [$0.invited, $0.replies] }))),
      .list(instrument.waves.map(manner), ordered: false),
    ]
    for (number, wave) in instrument.waves.enumerated() where !wave.body.isEmpty {
      blocks += prose(wave.body, id: "wave\(number + 1)")
    }
    return .section(Section(id: "asked", heading: "Who was asked", blocks: blocks))
  }

  /// When and how a wave was asked, and who was not reached.
  private func manner(_ wave: Disclosure.Wave) -> Line {
    let dates = [wave.from, wave.to].compactMap { $0?.inWords }.joined(separator: " to ")
    let parts = [
      wave.words, dates.isEmpty ? "dates not said" : dates, wave.mode ?? "manner not said",
      "not reached: " + (wave.notReached.map(inSentence) ?? "not said"),
    ]
    return Line([
      .strong(wave.title), .text(": " + parts.compactMap { $0 }.joined(separator: "; ") + "."),
    ])
  }

  private func rate(_ wave: Disclosure.Wave) -> String {
    guard let replies = wave.replies.number, let invited = wave.invited.number, invited > 0 else {
      return "not known"
    }
    return percent(Double(replies) / Double(invited))
  }

  // MARK: Two times

  private func changeSection(_ instrument: Disclosure.Instrument) -> Block? {
    guard let change = instrument.change, var chart = dumbbells(instrument, change) else {
      return nil
    }
    // The finding stands at the head of the page already.
    chart.caption = "How many answered \(instrument.confidentWords), then and now"
    var blocks: [Block] = [.change(chart)]
    blocks += changeCautions(instrument, change).map { .paragraph(Line($0), style: .plain) }
    if let table = changeTable(instrument, change) { blocks.append(.table(table)) }
    return .section(Section(id: "change", heading: "What changed", blocks: blocks))
  }

  /// What so many replies could show, and why low items rise: on every page with two times.
  func changeCautions(
    _ instrument: Disclosure.Instrument, _ change: Disclosure.Change
  ) -> [String] {
    var out: [String] = []
    if let smallest = change.smallestRise {
      out.append(
        "With this many replies, only changes of about \(smallest) points or more can be told "
          + "from chance.")
    } else {
      out.append("With this few replies, hardly any change can be told from chance.")
    }
    out.append(
      "Whatever starts lowest tends to rise a little the next time, even where nobody works on it. "
        + unchosen(instrument, change))
    return out
  }

  /// How the items moved that no action names.
  private func unchosen(
    _ instrument: Disclosure.Instrument, _ change: Disclosure.Change
  ) -> String {
    let rises = instrument.items.indices.filter { instrument.items[$0].actions.isEmpty }
      .compactMap { change.items[$0]?.difference }.sorted()
    guard let least = rises.first, let most = rises.last,
      instrument.items.contains(where: { !$0.actions.isEmpty })
    else { return "A rise counts only beside what happened to everything else." }
    let middle = rises[rises.count / 2]
    let items = rises.count == 1 ? "other item" : "\(rises.count) other items"
    return "So compare with the \(items), which moved by \(points(least)) to \(points(most)) "
      + "points, the middle one by \(points(middle))."
  }

  /// The items that actions name, each with its verdict and what it rests on.
  func changeTable(
    _ instrument: Disclosure.Instrument, _ change: Disclosure.Change
  ) -> Table? {
    let (before, after) = (instrument.waves[change.before], instrument.waves[change.after])
    let rows = instrument.items.indices.compactMap { index -> [Line]? in
      let item = instrument.items[index]
      guard !item.actions.isEmpty, let first = before.readings[index],
        let second = after.readings[index]
      else { return nil }
      let moved = change.items[index]
      let interval = moved?.interval.map {
        "\(points($0.lower)) to \(points($0.upper))"
      }
      let higher = moved?.superiority.map { percent($0) }
      return [
        Line(item.short) + (trail(" ·", item.actions.map(citeAction)) ?? Line([])),
        Line(first.wordsWithShare), Line(second.wordsWithShare),
        Line(moved.map { points($0.difference) } ?? "not shown"), Line(interval ?? "not shown"),
        Line(higher ?? "not shown"), Line([.strong(moved?.verdict?.rawValue ?? "not shown")]),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "The items that an action works on",
      columns: [
        Table.Column("Item"), Table.Column(before.title), Table.Column(after.title),
        Table.Column("Points", isNumeric: true), Table.Column("Between (95 in 100)"),
        Table.Column("Higher reply", isNumeric: true), Table.Column("Verdict"),
      ], rows: rows,
      note:
        "Shares are of the answers \(instrument.confidentWords). Higher reply: how often a reply "
        + "picked at random after is higher than one picked before, ties split.")
  }

  // MARK: One time

  private func answers(
    _ instrument: Disclosure.Instrument, _ wave: Disclosure.Wave
  ) -> Block? {
    guard let chart = stackedBars(instrument, wave) else { return nil }
    let heading = instrument.waves.count > 1 ? "What was said in \(wave.title)" : "What was said"
    return .section(
      Section(id: "answers", heading: Line(heading), blocks: [.answers(chart)]))
  }

  private func priorities(
    _ instrument: Disclosure.Instrument, _ wave: Disclosure.Wave
  ) -> Block? {
    let lines = priorityLines(instrument, wave)
    guard !lines.isEmpty else { return nil }
    return .section(
      Section(
        id: "priorities", heading: Line("Where to begin, as answered in \(wave.title)"),
        blocks: [.list(lines, ordered: false), .paragraph(Line(tieWords(wave)), style: .plain)]))
  }

  /// The items in most need, each with the reason.
  func priorityLines(
    _ instrument: Disclosure.Instrument, _ wave: Disclosure.Wave
  ) -> [Line] {
    wave.priorities.map { priority in
      let shared = wave.priorities.count { $0.place == priority.place } > 1
      let place = shared ? "\(priority.place)=" : "\(priority.place)"
      var reason = "\(priority.notConfident.text) of \(priority.base.text) not confident"
      if let wanted = priority.wanted { reason += "; asked for by \(wanted.text)" }
      let item = instrument.items[priority.item]
      return Line([.strong("\(place). \(item.short)"), .text(": \(reason) ")])
        + (trail("·", item.actions.map(citeAction)) ?? Line([]))
    }
  }

  /// Whether three places can be told apart, and how the order is made.
  func tieWords(_ wave: Disclosure.Wave) -> String {
    let isWanted = wave.priorities.contains { $0.wanted != nil }
    let rule =
      isWanted
      ? "The order is by the share that is not confident times the share that asked for it."
      : "The order is by the share that is not confident."
    guard wave.priorities.count > 3, let last = wave.priorities.last else { return rule }
    let shared = wave.priorities.count { $0.place == last.place }
    let place = ["First", "Second", "Third"][min(max(last.place, 1), 3) - 1]
    let places = last.place < 3 ? "\(place) to third place are" : "Third place is"
    return "\(rule) \(places) shared by \(shared) items that so few replies cannot tell apart: "
      + "choose among them by talking it over."
  }

  // MARK: Groups, those who did not answer, the method

  private func groups(_ instrument: Disclosure.Instrument) -> Block? {
    guard let wave = instrument.waves.last, wave.groups.count > 1 else { return nil }
    let rows = instrument.items.indices.filter { wave.readings[$0] != nil }.map { index in
      [Line(instrument.items[index].short)]
        + wave.groups.map { group in
          Line(group.readings[index].map { $0.wordsWithShare } ?? "not asked")
        }
    }
    let hidden = wave.groups.contains { group in
      group.readings.contains { $0.map { $0.share == nil } ?? false }
    }
    return .section(
      Section(
        id: "groups", heading: Line("By group in \(wave.title)"),
        blocks: [
          .table(
            Table(
              caption: "How many answered \(instrument.confidentWords), by group",
              columns: [Table.Column("Item")]
                + wave.groups.map {
                  Table.Column("\($0.name) (\($0.replies.text))", isNumeric: true)
                },
              rows: rows,
              note: notes([
                starNote(in: wave),
                hidden
                  ? "Where one group’s answers are too few to show, none of the groups is shown."
                  : nil, "No verdict is given by group: the numbers are too small.",
              ])))
        ]))
  }

  private func starNote(in wave: Disclosure.Wave) -> String? {
    wave.groups.contains { $0.readings.contains { $0?.isStarred ?? false } }
      ? "*Fewer than thirty answers: read it as a hint." : nil
  }

  /// What the share of all who were asked could be, whatever the others think.
  private func bounds(_ instrument: Disclosure.Instrument) -> Block? {
    guard let wave = instrument.waves.last,
      wave.readings.contains(where: { $0?.bounds != nil })
    else { return nil }
    let rows = instrument.items.indices.compactMap { index -> [Line]? in
      guard let reading = wave.readings[index], let bounds = reading.bounds else { return nil }
      return [
        Line(instrument.items[index].short), Line(reading.wordsWithShare),
        Line(reading.intervalWords ?? ""),
        Line("\(Int((bounds.lower * 100).rounded())) to \(percent(bounds.upper))"),
      ]
    }
    return .section(
      Section(
        id: "bounds", heading: "If everybody had answered",
        blocks: [
          .paragraph(
            "Nobody knows what those think who did not answer. The last column says between what "
              + "the share of all who were asked must lie, whatever they think; those who "
              + "answered outside the scale are left out.", style: .plain),
          .table(
            Table(
              caption: "Each item as answered, with chance, and for all who were asked",
              columns: [
                Table.Column("Item"), Table.Column("Of those who answered", isNumeric: true),
                Table.Column("With chance (95 in 100)", isNumeric: true),
                Table.Column("Of all who were asked", isNumeric: true),
              ], rows: rows)),
        ]))
  }

  private func method(_ instrument: Disclosure.Instrument) -> Block {
    var lines: [Line] = [
      Line(
        "A share counts those who answered \(instrument.confidentWords), of all who chose a step "
          + "of the scale."),
      Line(
        instrument.outside.isEmpty
          ? "Blanks count in no share."
          : "Blanks, and the answers “\(listed(instrument.outside))”, count in no share."),
      "The lines about a share are Wilson’s interval; those about a difference are Newcombe’s.",
      "A change is clear where its 95 per cent interval leaves nought out, likely where the "
        + "80 per cent one does.",
      "Nothing is shown of fewer than five answers, nor where a small group all gave the same one.",
    ]
    if let source = instrument.source { lines.append(Line(source + ".")) }
    return .section(
      Section(
        id: "method", heading: "How to read these numbers", blocks: [.list(lines, ordered: false)]))
  }
}
