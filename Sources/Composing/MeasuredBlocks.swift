import Base
import Disclosed
import Papers

/// What was measured, in the full report and on slides.
extension Composer {
  /// Every survey in short, the training beside it, the passports.
  func measuredBlocks() -> [Block] {
    disclosure.instruments.indices.compactMap(surveyInShort)
      + [trainingInShort(), passportsInShort()].compactMap { $0 }
  }

  /// Each survey that was asked twice in a sentence.
  func changeLines() -> [Line] {
    disclosure.instruments.compactMap { instrument in
      guard let change = instrument.change else { return nil }
      return Line([
        .link(instrument.title, to: Places.survey(instrument)),
        .text(": " + changeWords(instrument, change)),
      ])
    }
  }

  private func surveyInShort(_ index: Int) -> Block? {
    let instrument = disclosure.instruments[index]
    guard let last = instrument.waves.last else { return nil }
    let times = instrument.waves.map { "\($0.title): \($0.rateWords)." }
    var blocks: [Block] = [.paragraph(Line(times.joined(separator: " ")), style: .plain)]
    if let change = instrument.change {
      if let chart = dumbbells(instrument, change, namedOnly: hasNamed(instrument)) {
        blocks.append(.change(chart))
      }
      if let table = changeTable(instrument, change) { blocks.append(.table(table)) }
      blocks += changeCautions(instrument, change).map { .paragraph(Line($0), style: .plain) }
    } else {
      if let chart = stackedBars(instrument, last, most: 5) { blocks.append(.answers(chart)) }
      let lines = priorityLines(instrument, last)
      if !lines.isEmpty {
        blocks += [
          .list(lines, ordered: false), .paragraph(Line(tieWords(last)), style: .plain),
        ]
      }
    }
    blocks += instrument.differences.map { .paragraph(Line($0), style: .plain) }
    return section("measured-\(index + 1)", instrument.title, blocks)
  }

  private func hasNamed(_ instrument: Disclosure.Instrument) -> Bool {
    instrument.items.contains { !$0.actions.isEmpty }
  }

  private func trainingInShort() -> Block? {
    guard let training = disclosure.training else { return nil }
    var blocks: [Block] = []
    if let whole = training.whole {
      blocks.append(.paragraph(Line(onTrackWords(whole)), style: .plain))
    }
    if let table = trainingCoverage(training) {
      blocks.append(.table(table))
    } else if training.whole != nil {
      blocks.append(.paragraph(Line(Composer.pointsCaution), style: .plain))
    }
    return blocks.isEmpty ? nil : section("measured-training", training.title, blocks)
  }

  private func passportsInShort() -> Block? {
    guard let programme = disclosure.passports, !programme.cohorts.isEmpty else { return nil }
    return section(
      "measured-passports", programme.title,
      [.bars(cohortBars(programme)), .table(cohortTable(programme))])
  }

  // MARK: Slides

  /// A slide for each survey, one for the training, one for the passports.
  func measuredSlides() -> [Slide] {
    var slides = disclosure.instruments.compactMap(surveySlide)
    if let training = disclosure.training, let table = trainingCoverage(training) {
      slides.append(
        Slide(
          id: "training", eyebrow: "What was measured",
          title: training.whole.map { onTrackWords($0) } ?? training.title, layout: .table(table),
          notes: [.paragraph(Line(Composer.pointsCaution), style: .plain)]))
    }
    if let programme = disclosure.passports, !programme.cohorts.isEmpty {
      slides.append(
        Slide(
          id: "passports", eyebrow: "What was measured", title: programme.title,
          layout: .chart(cohortBars(programme)), notes: [.table(cohortTable(programme))]))
    }
    return slides
  }

  private func surveySlide(_ instrument: Disclosure.Instrument) -> Slide? {
    guard let last = instrument.waves.last else { return nil }
    let times = instrument.waves.map { "\($0.title): \($0.rateWords)" }.joined(separator: "; ")
    let id = "survey-\(Places.slug(instrument.slug))"
    if let change = instrument.change,
      var chart = dumbbells(instrument, change, namedOnly: hasNamed(instrument))
    {
      chart.caption = times
      return Slide(
        id: id, eyebrow: instrument.title, title: changeWords(instrument, change),
        layout: .mixed([.change(chart)]),
        notes: changeCautions(instrument, change).map { .paragraph(Line($0), style: .plain) })
    }
    // On the evening only what the plan works on is shown; the pages have the rest.
    guard hasNamed(instrument), var chart = stackedBars(instrument, last, most: 3) else {
      return nil
    }
    chart.caption = "\(times): the least confident answers"
    let notes = priorityLines(instrument, last)
    return Slide(
      id: id, eyebrow: instrument.title, title: leastWords(instrument, last),
      layout: .mixed([.answers(chart)]), notes: notes.isEmpty ? [] : [.list(notes, ordered: false)])
  }

  // MARK: Families

  /// What families said when they were asked, and what was done about it, for their sheet.
  func familySurveys() -> Block? {
    let surveys = disclosure.instruments.filter { !$0.waves.isEmpty }
    var lines: [Line] = []
    for instrument in surveys {
      if let change = instrument.change {
        lines += movedLines(instrument, change)
      } else if let wave = instrument.waves.last {
        let words =
          "\(instrument.title), \(wave.title): \(wave.rateWords). "
          + leastWords(instrument, wave)
        lines.append(Line(words.filter { $0 != "*" }))
      }
    }
    let answered = disclosure.parties.flatMap(\.answers).map { answer in
      Line([
        .text("You said: \(withoutStop(answer.said)). "),
        .strong(answer.did.map { "We did: \(withoutStop($0))." } ?? "Not yet."),
      ])
    }
    guard !lines.isEmpty || !answered.isEmpty else { return nil }
    let lists = [lines, answered].filter { !$0.isEmpty }.map { Block.list($0, ordered: false) }
    return .section(Section(id: "surveys", heading: "What families said", blocks: lists))
  }

  /// The items that were worked on, in plain words.
  private func movedLines(
    _ instrument: Disclosure.Instrument, _ change: Disclosure.Change
  ) -> [Line] {
    let (before, after) = (instrument.waves[change.before], instrument.waves[change.after])
    return instrument.items.indices.compactMap { index in
      guard let moved = change.items[index], let verdict = moved.verdict,
        let first = before.readings[index], let second = after.readings[index]
      else { return nil }
      return Line([
        .text(
          "“\(instrument.items[index].text)”: \(first.words) agreed in \(before.title), "
            + "\(second.words) in \(after.title). "),
        .strong(plain(verdict)),
      ])
    }
  }

  private func plain(_ verdict: Disclosure.ItemChange.Verdict) -> String {
    switch verdict {
    case .clearRise: "More families agree now."
    case .likelyRise: "More families probably agree now."
    case .noClearChange: "We cannot tell whether this has changed."
    case .likelyFall: "Fewer families probably agree now."
    case .clearFall: "Fewer families agree now."
    case .tooFew: "Too few answered to say."
    }
  }
}
