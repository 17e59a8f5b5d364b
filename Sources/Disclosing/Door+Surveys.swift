import Base
package import Disclosed
package import Model

/// An instrument as anybody may see it before it is asked: its questions and nothing of a school.
package func blankForm(of instrument: Instrument) -> Disclosure.Instrument {
  var out = Disclosure.Instrument(
    slug: instrument.name, title: instrument.title,
    asks: instrument.asks.map { $0.value.prefix(1).uppercased() + $0.value.dropFirst() },
    items: instrument.items.map { Disclosure.Instrument.Item(text: $0.text, short: $0.short) },
    scale: instrument.scale, confidentSteps: instrument.confidentSteps,
    outside: instrument.outside, open: instrument.open, introduction: instrument.introduction,
    source: instrument.source)
  out.group = instrument.group.map {
    Disclosure.Instrument.Choice(question: $0.question, answers: $0.answers.map(\.title))
  }
  out.wanted = instrument.wanted?.question
  return out
}

extension Door {
  mutating func disclosedInstruments() -> [Disclosure.Instrument] {
    var out: [Disclosure.Instrument] = []
    for seen in sight.instruments { out.append(instrument(seen)) }
    return out
  }

  private mutating func instrument(_ seen: SurveySight.Seen) -> Disclosure.Instrument {
    let instrument = seen.instrument
    var out = blankForm(of: instrument)
    if edition.manner != .families {
      for (index, item) in instrument.items.enumerated() {
        let actions = seen.survey?.named.first { $0.item == item.id }?.actions ?? []
        out.items[index].actions = actions.compactMap { actionIndex[$0] }
      }
    }
    guard let survey = seen.survey else { return out }
    for index in seen.waves { out.waves.append(wave(survey.waves[index], of: instrument)) }
    out.change = survey.change.flatMap { change($0, of: seen) }
    if seen.waves.count == survey.waves.count {
      out.differences = survey.differences.map { sentence($0, of: instrument) }
    }
    return out
  }

  // MARK: A wave

  private mutating func wave(
    _ studied: StudiedWave, of instrument: Instrument
  ) -> Disclosure.Wave {
    let wave = school.waves[studied.wave]
    let isShown = studied.replies >= Headcounts.fewestReplies
    var out = Disclosure.Wave(
      title: name(wave), words: wave.title == name(wave) ? nil : wave.title, date: wave.date,
      from: wave.from?.value, to: wave.to?.value,
      invited: studied.invited.map(Headcount.shown) ?? .masked(.unavailable),
      replies: isShown ? .shown(studied.replies) : .masked(.confidential),
      mode: wave.mode, notReached: wave.notReached, body: prose(wave.body, on: nil))
    out.readings = instrument.items.map { item in
      studied.item(item.id).map { reading($0, wanting: isShown) }
    }
    out.groups = groups(of: studied, instrument)
    out.priorities = priorities(of: studied, instrument, out.readings)
    return out
  }

  /// The month, unless the writer's words say when it was.
  private func name(_ wave: SurveyWave) -> String {
    if let title = wave.title, title.contains(where: \.isNumber) { return title }
    return wave.date?.monthInWords ?? wave.title ?? wave.name
  }

  /// Replies by group; of an item all groups or none, since the whole less the others is a group.
  private func groups(
    of studied: StudiedWave, _ instrument: Instrument
  ) -> [Disclosure.Wave.Group] {
    guard studied.groups.count > 1,
      studied.groups.allSatisfy({ $0.replies >= Headcounts.fewestReplies })
    else { return [] }
    let isShown = instrument.items.map { item in
      studied.groups.allSatisfy { group in
        group.items.first { $0.tally.item == item.id }.map { !counts.isFew($0) } ?? true
      }
    }
    return studied.groups.map { group in
      Disclosure.Wave.Group(
        name: group.name, replies: .shown(group.replies),
        readings: instrument.items.enumerated().map { index, item in
          group.items.first { $0.tally.item == item.id }.map {
            reading($0, wanting: isShown[index])
          }
        })
    }
  }

  private func reading(_ reading: ItemReading, wanting isWanted: Bool) -> Disclosure.Reading {
    guard isWanted, !counts.isFew(reading) else {
      let hidden = Headcount.masked(.confidential)
      return Disclosure.Reading(
        counts: reading.tally.counts.map { _ in hidden },
        outside: reading.tally.outside.map { _ in hidden }, blank: hidden, confident: hidden,
        base: hidden)
    }
    return Disclosure.Reading(
      counts: reading.tally.counts.map(Headcount.shown),
      outside: reading.tally.outside.map(Headcount.shown), blank: .shown(reading.tally.blank),
      confident: .shown(reading.confident), base: .shown(reading.tally.base),
      interval: reading.wilson95, bounds: reading.bounds,
      isStarred: reading.tally.base < Headcounts.unstarredReplies)
  }

  private func priorities(
    of studied: StudiedWave, _ instrument: Instrument, _ readings: [Disclosure.Reading?]
  ) -> [Disclosure.Priority] {
    studied.priorities.compactMap { priority in
      guard let index = instrument.items.firstIndex(where: { $0.id == priority.item }),
        readings[index]?.share != nil
      else { return nil }
      return Disclosure.Priority(
        item: index, place: priority.place, notConfident: .shown(priority.notConfident),
        base: .shown(priority.base), wanted: priority.wanted.map(Headcount.shown))
    }
  }

  // MARK: Two waves

  private func change(
    _ change: SurveyChange, of seen: SurveySight.Seen
  ) -> Disclosure.Change? {
    guard let before = seen.waves.firstIndex(of: change.before),
      let after = seen.waves.firstIndex(of: change.after)
    else { return nil }
    return Disclosure.Change(
      before: before, after: after,
      items: seen.instrument.items.map { item in
        change.items.first { $0.item == item.id }.flatMap(itemChange)
      }, smallestRise: change.smallestRise)
  }

  private func itemChange(_ change: ItemChange) -> Disclosure.ItemChange? {
    guard !counts.isFew(change.before), !counts.isFew(change.after) else { return nil }
    let shares = [change.before, change.after].map {
      Double($0.confident) / Double($0.tally.base)
    }
    return Disclosure.ItemChange(
      difference: shares[1] - shares[0], interval: change.newcombe95,
      superiority: change.superiority,
      verdict: change.isNamed
        ? Disclosure.ItemChange.Verdict(rawValue: change.verdict.rawValue) : nil)
  }

  private func sentence(_ difference: ItemDifference, of instrument: Instrument) -> String {
    let name = difference.item.map { id in
      "“\(instrument.item(id)?.short ?? id)”"
    }
    switch (name, difference.before, difference.after) {
    case (let name?, let before?, let after?):
      return "\(name) was asked in other words: first “\(before)”, then “\(after)”."
    case (let name?, nil, _): return "\(name) was asked the second time only."
    case (let name?, _, nil): return "\(name) was asked the first time only."
    case (nil, let before, let after):
      return "The answers to choose from were others: first \(before ?? "none"), "
        + "then \(after ?? "none")."
    }
  }

  // MARK: Measures

  /// What a measure that is a survey item says, from the waves that the edition sees.
  func fill(_ measure: inout Disclosure.Measure, from cited: SurveyItem) {
    let item = library.instrument(cited.instrument)?.item(cited.item)
    measure.name = item?.text ?? measure.name
    guard let index = sight.index(of: cited) else { return }
    measure.item = index
    let seen = sight.instruments[index.instrument]
    guard let survey = seen.survey else { return }
    let instrument = seen.instrument
    if measure.source == nil { measure.source = instrument.title }
    let id = instrument.items[index.item].id
    if let change = survey.change, let before = change.items.first(where: { $0.item == id }),
      seen.waves.contains(change.before), seen.waves.contains(change.after)
    {
      measure.tally = tally(before.before, named: measure.name)
      measure.baselineOn = date(survey.waves[change.before])
      measure.result =
        counts.isFew(before.after)
        ? "not shown: too few replies" : words(before.after)
      measure.resultOn = date(survey.waves[change.after])
      measure.verdict = itemChange(before)?.verdict
      if let verdict = measure.verdict { measure.result? += ": \(verdict.rawValue)" }
    } else if let last = seen.waves.last, let reading = survey.waves[last].item(id) {
      measure.tally = tally(reading, named: measure.name)
      measure.baselineOn = date(survey.waves[last])
    }
  }

  private func date(_ wave: StudiedWave) -> CalendarDate? { school.waves[wave.wave].date }

  private func tally(_ reading: ItemReading, named name: String) -> Disclosure.Tally {
    let isFew = counts.isFew(reading)
    return Disclosure.Tally(
      name: name, count: isFew ? .masked(.confidential) : .shown(reading.confident),
      total: isFew ? .masked(.confidential) : .shown(reading.tally.base), unit: "replies")
  }

  private func words(_ reading: ItemReading) -> String {
    "\(reading.confident) of \(reading.tally.base) replies"
  }
}

extension Headcounts {
  /// Whether the answers to an item are too few to be shown, or tell of a small group what each of
  /// them said: all gave the same answer, or all are confident, or none is (domain, 3.4).
  func isFew(_ reading: ItemReading) -> Bool {
    let base = reading.tally.base
    guard base >= Headcounts.fewestReplies else { return true }
    guard base < Headcounts.unstarredReplies else { return false }
    return reading.tally.counts.contains(base) || [0, base].contains(reading.confident)
  }
}
