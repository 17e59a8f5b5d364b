package import Base

/// One time of asking an instrument: how it was asked, and tallies of the answers.
///
/// Rows of replies are nowhere: a tally says how many of a group gave which answer to which item.
package struct SurveyWave: Sendable {
  /// Named by its folder and its file, as `staff-confidence/2026-12`.
  package var identity: Identity
  /// The instrument's name, from the folder.
  package var instrument: Placed<String>
  /// The file's name, as `2026-12`.
  package var name: String
  package var title: String?
  /// How many were asked.
  package var invited: Placed<Int>?
  package var from: Placed<CalendarDate>?
  package var to: Placed<CalendarDate>?
  /// How it was asked, as `Microsoft Forms, no names`.
  package var mode: String?
  /// Who could not be asked or did not answer, in words.
  package var notReached: String?
  /// Which file it was counted from, as `sha256:…`; nil where it was counted by hand.
  package var source: String?
  /// The items in the words in which they were asked; empty where they are the instrument's.
  package var asked: [Instrument.Item]
  /// The scale as it was offered, from least to most.
  package var scale: [String]
  /// The answers outside the scale that were offered.
  package var outside: [String]
  /// In the order of the sheet.
  package var tallies: [ItemTally]
  /// What a reader should know.
  package var body: Prose

  package init(
    identity: Identity, instrument: Placed<String>, name: String, asked: [Instrument.Item] = [],
    scale: [String] = [], outside: [String] = [], tallies: [ItemTally] = [],
    body: Prose = Prose()
  ) {
    self.identity = identity
    self.instrument = instrument
    self.name = name
    self.asked = asked
    self.scale = scale
    self.outside = outside
    self.tallies = tallies
    self.body = body
  }

  /// The fewest replies of a group, or of a wave, of which anything is kept or shown (domain, 3.4).
  package static let fewestReplies = 5

  /// When it was closed, else when it was opened; nil where nothing says.
  package var date: CalendarDate? { (to ?? from)?.value }

  /// The answers of one group to one item.
  package struct ItemTally: Hashable, Sendable {
    package var span: Span
    /// The item's id.
    package var item: String
    /// The group's words, as `Teachers`; nil for replies that are not told apart.
    package var group: String?
    /// How many gave each step of the scale.
    package var counts: [Int]
    /// How many gave each answer outside the scale.
    package var outside: [Int]
    /// How many gave no answer.
    package var blank: Int
    /// How many ticked the item as one that matters most; nil where nobody was asked.
    package var wanted: Int?

    package init(
      span: Span, item: String, group: String?, counts: [Int], outside: [Int], blank: Int,
      wanted: Int? = nil
    ) {
      self.span = span
      self.item = item
      self.group = group
      self.counts = counts
      self.outside = outside
      self.blank = blank
      self.wanted = wanted
    }

    /// The answers on the scale: what a share is a share of.
    package var base: Int { counts.reduce(0, +) }
    /// All who replied, whatever they answered here.
    package var replies: Int { base + outside.reduce(0, +) + blank }
  }

  /// The groups in the order of the sheet; empty where replies are not told apart.
  package var groups: [String] {
    var seen: Set<String> = []
    return tallies.compactMap(\.group).filter { seen.insert($0).inserted }
  }

  /// The tally of an item over all groups; nil where the wave does not have the item.
  package func whole(_ item: String) -> ItemTally? {
    var sum: ItemTally?
    for tally in tallies where tally.item == item {
      guard var whole = sum else {
        sum = tally
        sum?.group = nil
        continue
      }
      for index in whole.counts.indices where tally.counts.indices.contains(index) {
        whole.counts[index] += tally.counts[index]
      }
      for index in whole.outside.indices where tally.outside.indices.contains(index) {
        whole.outside[index] += tally.outside[index]
      }
      whole.blank += tally.blank
      if let wanted = tally.wanted { whole.wanted = (whole.wanted ?? 0) + wanted }
      sum = whole
    }
    return sum
  }

  /// How many replied; 0 for a wave that is not counted yet.
  package var replies: Int {
    var seen: Set<String> = []
    return tallies.filter { seen.insert($0.group ?? "").inserted }.map(\.replies).reduce(0, +)
  }
}
