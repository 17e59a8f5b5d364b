package import Base

/// One instrument as a school has used it, with what follows from its waves as at one date.
package struct StudiedSurvey: Sendable {
  package var instrument: Instrument
  /// Waves that are counted and not dated later than the date of the study, oldest first.
  package var waves: [StudiedWave]
  /// The latest wave beside the one before it; nil with one, or where they may not be compared.
  package var change: SurveyChange?
  /// Why the two latest waves are not compared; empty where they are, or there is but one.
  package var differences: [ItemDifference]
  /// The items that actions name, in the instrument's order.
  package var named: [NamedItem]

  package init(
    instrument: Instrument, waves: [StudiedWave], change: SurveyChange? = nil,
    differences: [ItemDifference] = [], named: [NamedItem] = []
  ) {
    self.instrument = instrument
    self.waves = waves
    self.change = change
    self.differences = differences
    self.named = named
  }

  /// An item that actions come from or are measured by.
  package struct NamedItem: Hashable, Sendable {
    package var item: String
    /// Indexes of the school's actions.
    package var actions: [Int]

    package init(item: String, actions: [Int]) {
      self.item = item
      self.actions = actions
    }
  }
}

/// What one wave says.
package struct StudiedWave: Sendable {
  /// An index of the school's waves.
  package var wave: Int
  package var replies: Int
  package var invited: Int?
  /// In the instrument's order, each item that the wave has.
  package var items: [ItemReading]
  /// By group, in the order of the sheet; empty where replies are not told apart.
  package var groups: [(name: String, replies: Int, items: [ItemReading])]
  /// Where work is most needed, first to last; empty with no more than three items.
  package var priorities: [Priority]

  package init(
    wave: Int, replies: Int, invited: Int?, items: [ItemReading],
    groups: [(name: String, replies: Int, items: [ItemReading])] = [],
    priorities: [Priority] = []
  ) {
    self.wave = wave
    self.replies = replies
    self.invited = invited
    self.items = items
    self.groups = groups
    self.priorities = priorities
  }

  /// What was answered to an item; nil where it was not asked.
  package func item(_ id: String) -> ItemReading? { items.first { $0.tally.item == id } }
}

/// The answers to one item with the share that is confident.
package struct ItemReading: Sendable {
  package var tally: SurveyWave.ItemTally
  /// The item in the words in which it was asked.
  package var item: Instrument.Item
  /// How many gave an answer that counts as confident, of `tally.base`.
  package var confident: Int
  /// Wilson's intervals of the share; nil without an answer on the scale.
  package var wilson95: ShareRange?
  package var wilson80: ShareRange?
  /// Between what the share of all who were asked lies, whatever the others think; nil where nobody
  /// counted who was asked.
  package var bounds: ShareRange?

  package init(
    tally: SurveyWave.ItemTally, item: Instrument.Item, confident: Int,
    wilson95: ShareRange? = nil, wilson80: ShareRange? = nil, bounds: ShareRange? = nil
  ) {
    self.tally = tally
    self.item = item
    self.confident = confident
    self.wilson95 = wilson95
    self.wilson80 = wilson80
    self.bounds = bounds
  }
}

/// Two waves of an instrument, item by item.
package struct SurveyChange: Sendable {
  /// Indexes of the survey's studied waves.
  package var before: Int
  package var after: Int
  /// In the instrument's order, each item that both waves have.
  package var items: [ItemChange]
  /// The smallest rise from one half that so many replies could show, in hundredths; nil for none.
  package var smallestRise: Int?

  package init(before: Int, after: Int, items: [ItemChange], smallestRise: Int?) {
    self.before = before
    self.after = after
    self.items = items
    self.smallestRise = smallestRise
  }
}

/// How one item moved from one wave to the next.
package struct ItemChange: Sendable {
  /// The item's id.
  package var item: String
  package var before: ItemReading
  package var after: ItemReading
  /// Newcombe's intervals of the difference of the shares.
  package var newcombe95: ShareRange?
  package var newcombe80: ShareRange?
  /// The probability that a reply after is higher than one before, ties split.
  package var superiority: Double?
  /// From -1 to 1.
  package var cliff: Double?
  package var verdict: Verdict
  /// Whether an action names it: only then is the verdict printed.
  package var isNamed: Bool

  /// The six words, by the one rule of `Statistics`.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case clearRise = "clear rise"
    case likelyRise = "likely rise"
    case noClearChange = "no clear change"
    case likelyFall = "likely fall"
    case clearFall = "clear fall"
    case tooFew = "too few to say"
  }

  package init(
    item: String, before: ItemReading, after: ItemReading, newcombe95: ShareRange? = nil,
    newcombe80: ShareRange? = nil, superiority: Double? = nil, cliff: Double? = nil,
    verdict: Verdict, isNamed: Bool
  ) {
    self.item = item
    self.before = before
    self.after = after
    self.newcombe95 = newcombe95
    self.newcombe80 = newcombe80
    self.superiority = superiority
    self.cliff = cliff
    self.verdict = verdict
    self.isNamed = isNamed
  }
}

/// An item in the order of need, with the reason.
package struct Priority: Sendable {
  /// The item's id.
  package var item: String
  /// 1 for the greatest need; items that cannot be told apart share the first of their places.
  package var place: Int
  /// How many are not confident, of how many.
  package var notConfident: Int
  package var base: Int
  /// How many ticked it as one that matters most; nil where nobody was asked.
  package var wanted: Int?

  package init(item: String, place: Int, notConfident: Int, base: Int, wanted: Int?) {
    self.item = item
    self.place = place
    self.notConfident = notConfident
    self.base = base
    self.wanted = wanted
  }
}

/// Why two waves are not compared: an item, or the scale, that is not the same in both.
package struct ItemDifference: Hashable, Sendable {
  /// The item's id; nil for the scale or the answers outside it.
  package var item: String?
  /// The words then and now; nil where one of the waves does not have it.
  package var before: String?
  package var after: String?

  package init(item: String?, before: String?, after: String?) {
    self.item = item
    self.before = before
    self.after = after
  }
}

extension StudiedSchool {
  /// The survey item that a measure is, in the words in which it is asked; nil for other measures.
  package func item(ofMeasure measure: Int, of action: Int) -> Instrument.Item? {
    cited(measure, action).flatMap { checked.library.instrument($0.instrument)?.item($0.item) }
  }

  /// How a measure that is a survey item moved; nil before it was asked twice.
  package func change(ofMeasure measure: Int, of action: Int) -> ItemChange? {
    cited(measure, action).flatMap { cited in
      surveys.first { folded($0.instrument.name) == folded(cited.instrument) }?.change?.items
        .first { folded($0.item) == folded(cited.item) }
    }
  }

  private func cited(_ measure: Int, _ action: Int) -> SurveyItem? {
    let items = checked.chain.itemOfMeasure
    guard items.indices.contains(action), items[action].indices.contains(measure) else {
      return nil
    }
    return items[action][measure]
  }
}
