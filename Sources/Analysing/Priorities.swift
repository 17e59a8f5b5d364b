import Model
import Statistics

/// How many places of a list of needs are of interest.
private let places = 3

/// The items of a wave from the greatest need down, as far as the third place and whatever cannot
/// be told apart from it.
///
/// Need is low confidence, and relevance where it was asked: the share that is not confident, times
/// the share of all replies that ticked the item as one that matters most. Items share a place
/// where neither of the two shares can be told apart at 80 in 100 from that of the first item of
/// the place (see `Proportion.isToldApart`). With three items or fewer there is nothing to choose.
func priorities(of readings: [ItemReading], replies: Int) -> [Priority] {
  let needs = readings.compactMap { Need($0, replies: replies) }
  guard needs.count > places else { return [] }
  let isAsked = needs.contains { $0.wanted != nil }
  let ordered = needs.enumerated().sorted { left, right in
    let scores = (left.element.score(isAsked), right.element.score(isAsked))
    return scores.0 == scores.1 ? left.offset < right.offset : scores.0 > scores.1
  }.map(\.element)
  var out: [Priority] = []
  var first = ordered[0]
  var place = 1
  for (index, need) in ordered.enumerated() {
    if index > 0, need.isToldApart(from: first) {
      place = index + 1
      first = need
    }
    guard place <= places else { break }
    out.append(
      Priority(
        item: need.item, place: place, notConfident: need.unsure.count, base: need.unsure.base,
        wanted: need.wanted?.count))
  }
  return out
}

/// How much one item asks for.
private struct Need {
  var item: String
  var unsure: Proportion
  /// Those who ticked it, of all replies; nil where nobody was asked.
  var wanted: Proportion?

  init?(_ reading: ItemReading, replies: Int) {
    let base = reading.tally.base
    guard base >= SurveyWave.fewestReplies,
      let unsure = Proportion(base - reading.confident, of: base)
    else { return nil }
    item = reading.tally.item
    self.unsure = unsure
    wanted = reading.tally.wanted.flatMap { Proportion($0, of: replies) }
  }

  /// - Parameter isAsked: Whether relevance was asked of any item; then one without counts nothing.
  func score(_ isAsked: Bool) -> Double {
    isAsked ? unsure.share * (wanted?.share ?? 0) : unsure.share
  }

  func isToldApart(from other: Need) -> Bool {
    let least = SurveyWave.fewestReplies
    if unsure.isToldApart(from: other.unsure, leastBase: least) { return true }
    guard let wanted, let others = other.wanted else { return false }
    return wanted.isToldApart(from: others, leastBase: least)
  }
}
