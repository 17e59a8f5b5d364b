import Base
import Disclosed
import Papers

/// A stretch of a passage: words, or a part that is made from the records.
enum Passage {
  case words(Prose)
  case live(Disclosure.LivePart)
}

extension Composer {
  /// A passage as blocks, its live parts between its words.
  func prose(_ prose: Prose, id: String) -> [Block] {
    guard prose.holdsLiveParts else { return [.prose(places.placed(prose), identifiers: id)] }
    return passages(of: prose).enumerated().flatMap { number, passage in
      switch passage {
      case .words(let words): [Block.prose(words, identifiers: id)]
      case .live(let part): blocks(of: part, id: "\(id)-live-\(number + 1)")
      }
    }
  }

  /// Words and live parts in their order, links placed; a live part inside a list or a quotation
  /// follows it.
  func passages(of prose: Prose) -> [Passage] {
    var found: [Passage] = []
    var words = Prose()
    var index = 0
    func close() {
      let notes = prose.footnotes(citedIn: words)
      if !words.isEmpty { found.append(.words(places.placed(words.followed(by: notes)))) }
      words = Prose()
    }
    while index < prose.events.count {
      let end = max(prose.end(ofElementAt: index), index + 1)
      if prose.events[index].kind != .footnote {
        words.append(prose, index..<end) { $0.kind != .live }
      }
      for event in prose.events[index..<end] where event.kind == .live {
        guard let part = livePart(event, of: prose) else { continue }
        close()
        found.append(.live(part))
      }
      index = end
    }
    close()
    return found
  }

  private func livePart(_ event: Prose.Event, of prose: Prose) -> Disclosure.LivePart? {
    guard let number = Int(String(decoding: prose.bytes(of: event), as: UTF8.self)),
      disclosure.liveParts.indices.contains(number)
    else { return nil }
    return disclosure.liveParts[number]
  }

  private func blocks(of part: Disclosure.LivePart, id: String) -> [Block] {
    switch part {
    case .actions(let actions):
      return [.cards(actions.enumerated().map { card(ofAction: $1, id: "\(id)-\($0 + 1)") })]
    case .timetable(let choice):
      let rows = timetableRows(choice.day, detailed: true)
      return [
        .timetable(
          choice.slots.filter(rows.indices.contains).map { slot in
            var row = rows[slot]
            row.id = "\(id)-\(row.id)"
            return row
          })
      ]
    case .chart(let chart): return [.bars(bars(chart))]
    case .surveys(let surveys):
      return [
        .cards(
          surveys.enumerated().map { number, survey in
            let address = survey.instrument.flatMap(address(ofSurvey:))
            return Card(
              id: "\(id)-\(number + 1)",
              title: Line([address.map { .link(survey.title, to: $0) } ?? .text(survey.title)]),
              body: answered(survey) + [.list(lines(of: survey), ordered: false)])
          })
      ]
    }
  }

  // MARK: Actions

  /// An action in short: owner, next date, first measure with its aim.
  func card(ofAction index: Int, id: String) -> Card {
    let action = disclosure.actions[index]
    var facts: [Fact] = []
    if let owner = action.owner { facts.append(Fact("Owner", Line(owner))) }
    if let next = action.stages.first(where: { $0.state == .late || $0.state == .current })
      ?? action.stages.first(where: { $0.state == .toCome })
    {
      facts.append(Fact("Next", Line("\(next.name) \(whenShort(next))")))
    }
    if let first = action.measures.first, let words = aim(first) {
      facts.append(Fact(sentenceCased(first.name), Line(words)))
    }
    return Card(
      id: id, reference: action.reference,
      title: Line([.link(action.title, to: places.actions[index])]), wheel: wheel(action),
      body: facts.isEmpty ? [] : [.facts(facts)])
  }

  // MARK: Charts

  /// Every bar is a share of its own whole, so that four of nine lessons and three of twelve
  /// passports stand on one scale.
  func bars(_ chart: Disclosure.Chart) -> BarChart {
    let bars = chart.lines.map { line in
      switch line {
      case .measure(let action, let measure): bar(disclosure.actions[action].measures[measure])
      case .tally(let tally): bar(tally)
      }
    }
    let isMasked = chart.lines.contains { line in
      switch line {
      case .measure(let action, let measure):
        disclosure.actions[action].measures[measure].tally?.isMasked == true
      case .tally(let tally): tally.isMasked
      }
    }
    let caption =
      chart.title ?? (bars.count == 1 ? bars.first?.name : nil) ?? "What was counted, of how many"
    return BarChart(
      caption: caption, full: 1, bars: bars,
      note: isMasked ? "c: a number of pupils too small to print." : nil)
  }

  private func bar(_ tally: Disclosure.Tally) -> BarChart.Bar {
    let share = tally.share
    return BarChart.Bar(
      name: sentenceCased(tally.name), value: share?.value, words: tally.words,
      cells: share.flatMap(\.cells))
  }

  private func bar(_ measure: Disclosure.Measure) -> BarChart.Bar {
    let latest = measure.result ?? measure.tally?.words ?? measure.baseline
    let share =
      measure.result.map(Share.init(words:)) ?? measure.tally.map(\.share)
      ?? Share(words: measure.baseline ?? "")
    let goal = measure.target.flatMap { Share(words: $0) }
    return BarChart.Bar(
      name: sentenceCased(measure.name), value: share?.value, words: latest ?? "not counted yet",
      aim: goal?.value, aimWords: measure.target.map { "aim \($0)" },
      cells: (share ?? goal).flatMap(\.cells))
  }

  // MARK: Surveys

  /// What was answered, as a chart; nothing before anybody has.
  private func answered(_ survey: Disclosure.Survey) -> [Block] {
    guard let index = survey.instrument, disclosure.instruments.indices.contains(index) else {
      return []
    }
    let instrument = disclosure.instruments[index]
    if let change = instrument.change, let chart = dumbbells(instrument, change) {
      return [.change(chart)]
    }
    return instrument.waves.last.flatMap { stackedBars(instrument, $0) }.map { [.answers($0)] }
      ?? []
  }

  /// What is true of a survey before anybody has answered: its questions, who waits for it, when.
  func lines(of survey: Disclosure.Survey) -> [Line] {
    var lines = [Line("\(counted(survey.questions, "question")), in the same words each time")]
    if let first = survey.scale.first, let last = survey.scale.last, survey.scale.count > 1 {
      lines.append(
        Line(
          "\(sentenceCased(counted(survey.scale.count, "answer"))), "
            + "from “\(first)” to “\(last)”"))
    }
    for use in survey.uses {
      let action = disclosure.actions[use.action]
      let measure = action.measures[use.measure]
      var dates: [String] = []
      if use.givesBaseline, let first = action.stages.first {
        dates.append("first \(whenShort(first))")
      }
      if let again = measure.by {
        dates.append("\(use.givesBaseline ? "again " : "")by \(again.date.inWords)")
      }
      let when = dates.isEmpty ? "" : ": \(listed(dates))"
      lines.append(citeAction(use.action) + Line(" \(sentenceCased(measure.name))\(when)"))
    }
    if survey.uses.isEmpty { lines.append("No measure of the plan uses it yet") }
    return lines
  }
}

/// So many of so many, as a share of the whole.
struct Share {
  var count: Int
  var total: Int

  /// A count that nobody drew as single marks has this many at most.
  static let mostCells = 20

  init?(count: Int, total: Int) {
    guard count >= 0, total > 0, count <= total else { return nil }
    self.count = count
    self.total = total
  }

  /// Reads `8 of 9 lessons`; nil for anything else.
  init?(words: String) {
    let parts = words.split(separator: " ")
    guard parts.count >= 3, parts[1] == "of", let count = Int(parts[0]), let total = Int(parts[2])
    else { return nil }
    self.init(count: count, total: total)
  }

  var value: Double { Double(count) / Double(total) }
  var cells: Int? { total <= Share.mostCells ? total : nil }
}

extension Disclosure.Tally {
  fileprivate var isMasked: Bool { self.count.isMasked || total.isMasked }

  /// Nil where one of its numbers is masked.
  fileprivate var share: Share? {
    guard case .shown(let count) = self.count, case .shown(let total) = total else { return nil }
    return Share(count: count, total: total)
  }
}

extension Headcount {
  fileprivate var isMasked: Bool { if case .masked = self { true } else { false } }
}

extension Prose {
  /// The footnotes that some words refer to.
  fileprivate func footnotes(citedIn words: Prose) -> Prose {
    let cited = Set(words.events.filter { $0.kind == .footnoteReference }.map(\.level))
    var notes = Prose()
    guard !cited.isEmpty else { return notes }
    var index = 0
    while index < events.count {
      let end = max(end(ofElementAt: index), index + 1)
      if events[index].kind == .footnote, cited.contains(events[index].level) {
        notes.append(self, index..<end) { _ in true }
      }
      index = end
    }
    return notes
  }

  fileprivate func followed(by other: Prose) -> Prose {
    var out = self
    out.append(other, 0..<other.events.count) { _ in true }
    return out
  }

  fileprivate mutating func append(
    _ other: Prose, _ range: Range<Int>, where isWanted: (Event) -> Bool
  ) {
    for event in other.events[range] where isWanted(event) {
      append(
        event.kind, event.phase, level: Int(event.level), target: event.target,
        text: other.bytes(of: event))
    }
  }
}
