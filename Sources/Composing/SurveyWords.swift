import Base
import Disclosed
import Papers

/// A share in whole hundredths, as `53 %`, its sign kept on the line.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))\u{A0}%" }

/// A difference of shares in whole points with its sign, as `+18` or `−4`.
func points(_ difference: Double) -> String {
  let rounded = Int((difference * 100).rounded())
  if rounded == 0 { return "0" }
  return rounded > 0 ? "+\(rounded)" : "−\(-rounded)"
}

extension Disclosure.Reading {
  /// As `31 of 58`; `not shown` where it may not be.
  var words: String {
    guard let confident = confident.number, let base = base.number else { return "not shown" }
    return "\(confident) of \(base)\(isStarred ? "*" : "")"
  }

  /// As `31 of 58 (53 %)`.
  var wordsWithShare: String { share.map { "\(words) (\(percent($0)))" } ?? words }

  /// From one end of the interval to the other, as `40 to 66 %`.
  var intervalWords: String? {
    interval.map { "\(Int(($0.lower * 100).rounded())) to \(percent($0.upper))" }
  }

  /// Who answered outside the scale or not at all, as `4 said “not part of my role”`.
  func outsideWords(_ answers: [String]) -> String? {
    var parts: [String] = []
    for (answer, count) in zip(answers, outside) {
      if let number = count.number, number > 0 { parts.append("\(number) said “\(answer)”") }
    }
    if let number = blank.number, number > 0 { parts.append("\(number) left it blank") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  var answers: Answers {
    let numbers = counts.compactMap(\.number)
    return numbers.count == counts.count && share != nil
      ? .counts(numbers) : .masked("Not shown: too few replies")
  }

  var drawnShare: Dumbbells.Share? {
    guard let share, let interval else { return nil }
    return Dumbbells.Share(share, low: interval.lower, high: interval.upper)
  }
}

extension Disclosure.Instrument {
  var steps: [ScaleStep] {
    scale.enumerated().map { ScaleStep($1, isConfident: confidentSteps.contains($0)) }
  }

  /// The answers that count as confident, as `fairly confident or very confident`.
  var confidentWords: String {
    confidentSteps.filter(scale.indices.contains).map { inSentence(scale[$0]) }
      .joined(separator: " or ")
  }

  /// Who was asked, inside a sentence: `staff`; `people` where nothing says.
  var people: String { asks.map(inSentence) ?? "people" }

  /// Indexes of the items from the least share of confident answers up; those not shown stand last.
  func leastFirst(_ readings: [Disclosure.Reading?]) -> [Int] {
    readings.indices.filter { readings[$0] != nil }.sorted { left, right in
      let shares = (readings[left]?.share, readings[right]?.share)
      switch shares {
      case (let one?, let other?): return one == other ? left < right : one < other
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return left < right
      }
    }
  }
}

extension Disclosure.Wave {
  /// As `58 of 74 replied (78 %)`.
  var rateWords: String {
    guard let replies = replies.number else { return "too few replies to show" }
    guard let invited = invited.number, invited > 0 else {
      return counted(replies, "reply", "replies")
    }
    return "\(replies) of \(invited) replied (\(percent(Double(replies) / Double(invited))))"
  }
}

extension Disclosure.ItemChange.Verdict {
  var sign: Verdict {
    let direction: Verdict.Direction =
      switch self {
      case .clearRise, .likelyRise: .rise
      case .noClearChange: .level
      case .likelyFall, .clearFall: .fall
      case .tooFew: .unknown
      }
    return Verdict(direction, rawValue)
  }
}

extension Composer {
  /// The charts of surveys, in the words that stand on pages, in the report and on slides alike.

  /// All items of a wave, the least confident first; nil where the wave has none.
  ///
  /// - Parameter most: How many items at most.
  func stackedBars(
    _ instrument: Disclosure.Instrument, _ wave: Disclosure.Wave, most: Int = .max
  ) -> StackedBars? {
    let order = Array(instrument.leastFirst(wave.readings).prefix(most))
    guard !order.isEmpty else { return nil }
    let rows = order.compactMap { index -> StackedBars.Row? in
      guard let reading = wave.readings[index] else { return nil }
      let item = instrument.items[index]
      return StackedBars.Row(
        item: item.text, mark: mark(item), answers: reading.answers,
        share: reading.share == nil ? nil : reading.words,
        base: reading.base.number.map {
          counted($0, "answer") + (reading.isStarred ? "*" : "")
        } ?? "not shown",
        outside: reading.outsideWords(instrument.outside))
    }
    return StackedBars(
      caption: leastWords(instrument, wave), steps: instrument.steps, rows: rows,
      note: starNote(order.compactMap { wave.readings[$0] }))
  }

  /// Two waves beside each other: the items that actions name first, then the others by their rise.
  func dumbbells(
    _ instrument: Disclosure.Instrument, _ change: Disclosure.Change, namedOnly: Bool = false
  ) -> Dumbbells? {
    let (before, after) = (instrument.waves[change.before], instrument.waves[change.after])
    let order = order(of: instrument, change).filter {
      !namedOnly || !instrument.items[$0].actions.isEmpty
    }
    let rows = order.compactMap { index -> Dumbbells.Row? in
      guard let first = before.readings[index], let second = after.readings[index] else {
        return nil
      }
      let item = instrument.items[index]
      return Dumbbells.Row(
        item: item.text, mark: mark(item), before: drawn(first), after: drawn(second),
        verdict: change.items[index]?.verdict?.sign)
    }
    guard !rows.isEmpty else { return nil }
    let star = starNote(
      order.flatMap { [before.readings[$0], after.readings[$0]] }.compactMap { $0 })
    return Dumbbells(
      caption: changeWords(instrument, change), before: before.title, after: after.title,
      steps: instrument.steps, rows: rows,
      note: notes([
        "The thin lines show how far chance alone could move each share (Wilson, 95 in 100).", star,
      ]))
  }

  /// The named items in the instrument's order, then the others, the greatest rise first.
  private func order(of instrument: Disclosure.Instrument, _ change: Disclosure.Change) -> [Int] {
    let named = instrument.items.indices.filter { !instrument.items[$0].actions.isEmpty }
    let others = instrument.items.indices.filter { !named.contains($0) }.sorted { left, right in
      let rises = (
        change.items[left]?.difference ?? -2, change.items[right]?.difference ?? -2
      )
      return rises.0 == rises.1 ? left < right : rises.0 > rises.1
    }
    return named + others
  }

  private func drawn(_ reading: Disclosure.Reading) -> Dumbbells.Wave {
    Dumbbells.Wave(
      answers: reading.answers, share: reading.drawnShare,
      words: reading.share == nil ? "not shown: too few replies" : reading.words)
  }

  private func mark(_ item: Disclosure.Instrument.Item) -> Line? {
    trail("Worked on in", item.actions.map(citeAction))
  }

  private func starNote(_ readings: [Disclosure.Reading]) -> String? {
    readings.contains(where: \.isStarred)
      ? "*Fewer than thirty answers: read it as a hint." : nil
  }

  // MARK: Findings in words

  /// What a wave says first, in one sentence.
  func leastWords(_ instrument: Disclosure.Instrument, _ wave: Disclosure.Wave) -> String {
    let order = instrument.leastFirst(wave.readings)
    guard let least = order.first, let reading = wave.readings[least], reading.share != nil else {
      return "\(wave.title): \(wave.rateWords)."
    }
    let most = order.last { wave.readings[$0]?.share != nil }.flatMap { index in
      index == least
        ? nil
        : wave.readings[index].map {
          "; highest is “\(instrument.items[index].short)”, \($0.words)"
        }
    }
    return "Lowest is “\(instrument.items[least].short)”, \(reading.words) "
      + "\(instrument.confidentWords)\(most ?? "")."
  }

  /// What two waves say of the items that were worked on, in one sentence.
  func changeWords(_ instrument: Disclosure.Instrument, _ change: Disclosure.Change) -> String {
    let named = instrument.items.indices.filter { !instrument.items[$0].actions.isEmpty }
    let verdicts = named.compactMap { change.items[$0]?.verdict }
    guard !verdicts.isEmpty else {
      return "\(instrument.waves[change.before].title) beside "
        + "\(instrument.waves[change.after].title). No action names one of these items, "
        + "so that no verdict is given."
    }
    if verdicts.count == 1 {
      return "The item that we worked on shows \(verdictPhrase(verdicts[0]))."
    }
    let parts = Disclosure.ItemChange.Verdict.allCases.compactMap {
      verdict -> (count: Int, words: String)? in
      let count = verdicts.count { $0 == verdict }
      return count > 0 ? (count: count, words: verdictPhrase(verdict)) : nil
    }
    let words = parts.enumerated().map { index, part in
      let verb = index == 0 ? (part.count == 1 ? " shows" : " show") : ""
      return "\(part.count)\(verb) \(part.words)"
    }
    return "Of the \(verdicts.count) items that we worked on, \(listed(words))."
  }

  private func verdictPhrase(_ verdict: Disclosure.ItemChange.Verdict) -> String {
    switch verdict {
    case .noClearChange: "no clear change"
    case .tooFew: "too few replies to say"
    case .clearRise, .likelyRise, .likelyFall, .clearFall: "a \(verdict.rawValue)"
    }
  }
}
