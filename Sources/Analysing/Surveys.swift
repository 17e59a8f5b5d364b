import Base
import Model
import Statistics

/// What follows from the waves of each instrument as at one date.
///
/// In the order in which the school's waves name their instruments; a wave that is not counted, or
/// dated later, is left out.
func surveys(of checked: CheckedSchool, asAt: CalendarDate) -> [StudiedSurvey] {
  var names: [String] = []
  for wave in checked.school.waves where !names.contains(where: { same($0, wave.instrument.value) })
  {
    names.append(wave.instrument.value)
  }
  return names.compactMap { name in
    guard let instrument = checked.library.instrument(name) else { return nil }
    let waves = checked.school.waves.indices.filter { index in
      let wave = checked.school.waves[index]
      return same(wave.instrument.value, name) && !wave.tallies.isEmpty
        && (wave.date.map { $0 <= asAt } ?? true)
    }
    guard !waves.isEmpty else { return nil }
    return SurveyStudy(instrument: instrument, checked: checked).survey(of: waves)
  }
}

/// Works out one instrument's waves.
private struct SurveyStudy {
  let instrument: Instrument
  let checked: CheckedSchool
  let named: [StudiedSurvey.NamedItem]

  init(instrument: Instrument, checked: CheckedSchool) {
    self.instrument = instrument
    self.checked = checked
    named = namedItems(of: instrument, in: checked)
  }

  func survey(of waves: [Int]) -> StudiedSurvey {
    let ordered = waves.sorted { left, right in
      let (first, second) = (checked.school.waves[left], checked.school.waves[right])
      switch (first.date, second.date) {
      case (let one?, let other?) where one != other: return one < other
      default: return first.name < second.name
      }
    }
    var survey = StudiedSurvey(
      instrument: instrument, waves: ordered.map(studied), named: named)
    guard survey.waves.count > 1 else { return survey }
    let (before, after) = (survey.waves.count - 2, survey.waves.count - 1)
    let (first, second) = (survey.waves[before], survey.waves[after])
    survey.differences = checked.school.waves[second.wave].differences(
      from: checked.school.waves[first.wave], of: instrument)
    if survey.differences.isEmpty {
      survey.change = SurveyChange(
        before: before, after: after, items: changes(from: first, to: second),
        smallestRise: SmallestChange.rise(
          before: base(of: first), after: base(of: second),
          leastBase: SurveyWave.fewestReplies)?.points)
    }
    return survey
  }

  /// The answers that an item of a wave usually has: the middle one of its items.
  private func base(of wave: StudiedWave) -> Int {
    let bases = wave.items.map(\.tally.base).sorted()
    return bases.isEmpty ? 0 : bases[bases.count / 2]
  }

  // MARK: One wave

  private func studied(_ index: Int) -> StudiedWave {
    let wave = checked.school.waves[index]
    let items = wave.questions(of: instrument)
    let scale = Scale(of: wave, instrument)
    let readings = items.compactMap { item in
      wave.whole(item.id).map { reading($0, item, scale, invited: wave.invited?.value, of: wave) }
    }
    let groups = wave.groups.map { group in
      let tallies = wave.tallies.filter { $0.group == group }
      return (
        name: group, replies: tallies.first?.replies ?? 0,
        items: items.compactMap { item in
          tallies.first { same($0.item, item.id) }.map {
            reading($0, item, scale, invited: nil, of: wave)
          }
        }
      )
    }
    return StudiedWave(
      wave: index, replies: wave.replies, invited: wave.invited?.value, items: readings,
      groups: groups, priorities: priorities(of: readings, replies: wave.replies))
  }

  private func reading(
    _ tally: SurveyWave.ItemTally, _ item: Instrument.Item, _ scale: Scale, invited: Int?,
    of wave: SurveyWave
  ) -> ItemReading {
    let confident = scale.confident.filter(tally.counts.indices.contains)
      .reduce(0) { $0 + tally.counts[$1] }
    let share = Proportion(confident, of: tally.base)
    // Who said that it is not part of their role has answered: they are none of those missing.
    let asked = invited.map { $0 - (tally.replies - tally.base - tally.blank) }
    return ItemReading(
      tally: tally, item: item, confident: confident,
      wilson95: share.map { ShareRange($0.wilson(.ninetyFive)) },
      wilson80: share.map { ShareRange($0.wilson(.eighty)) },
      bounds: asked.flatMap { share?.unansweredBounds(invited: $0) }.map(ShareRange.init))
  }

  // MARK: Two waves

  private func changes(from first: StudiedWave, to second: StudiedWave) -> [ItemChange] {
    second.items.compactMap { after in
      first.item(after.tally.item).map { change(from: $0, to: after) }
    }
  }

  private func change(from before: ItemReading, to after: ItemReading) -> ItemChange {
    let shares = (
      Proportion(before.confident, of: before.tally.base),
      Proportion(after.confident, of: after.tally.base)
    )
    let ranks = MannWhitney(before: before.tally.counts, after: after.tally.counts)
    var change = ItemChange(
      item: after.tally.item, before: before, after: after,
      superiority: ranks?.superiority, cliff: ranks?.cliffsDelta,
      verdict: ItemChange.Verdict(
        Verdict(from: shares.0, to: shares.1, leastBase: SurveyWave.fewestReplies)),
      isNamed: named.contains { same($0.item, after.tally.item) })
    if let first = shares.0, let second = shares.1 {
      let difference = Difference(from: first, to: second)
      change.newcombe95 = ShareRange(difference.interval(.ninetyFive))
      change.newcombe80 = ShareRange(difference.interval(.eighty))
    }
    return change
  }
}

/// The scale of a wave, and which of its steps count as confident.
private struct Scale {
  var confident: [Int]

  init(of wave: SurveyWave, _ instrument: Instrument) {
    var asked = instrument
    if !wave.scale.isEmpty { asked.scale = wave.scale }
    confident = asked.confidentSteps
  }
}

/// The items that actions come from or are measured by, in the instrument's order.
private func namedItems(
  of instrument: Instrument, in checked: CheckedSchool
) -> [StudiedSurvey.NamedItem] {
  let chain = checked.chain
  return instrument.items.compactMap { item in
    let actions = checked.school.actions.indices.filter { action in
      let from = chain.itemsOfAction.indices.contains(action) ? chain.itemsOfAction[action] : []
      let measured =
        chain.itemOfMeasure.indices.contains(action)
        ? chain.itemOfMeasure[action].compactMap { $0 } : []
      return (from + measured).contains {
        same($0.instrument, instrument.name) && same($0.item, item.id)
      }
    }
    return actions.isEmpty ? nil : StudiedSurvey.NamedItem(item: item.id, actions: actions)
  }
}

/// Whether two names are the same but for case and hyphens.
func same(_ left: String, _ right: String) -> Bool {
  left == right || folded(left) == folded(right)
}

extension ShareRange {
  init(_ bounds: Bounds) { self.init(bounds.lower, bounds.upper) }
}

extension ItemChange.Verdict {
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .clearRise: .clearRise
      case .likelyRise: .likelyRise
      case .noClearChange: .noClearChange
      case .likelyFall: .likelyFall
      case .clearFall: .clearFall
      case .tooFewToSay: .tooFew
      }
  }
}
