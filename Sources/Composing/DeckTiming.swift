import Base
import Disclosed
import Papers

/// A part of the evening on its way to the deck: its slides, and the minutes that were typed.
struct EveningPart {
  var title: String
  var slides: [Slide]
  var minutes: Int?
  var isDiscussion = false

  init(title: String, slides: [Slide]) {
    self.title = title
    self.slides = slides
  }

  init(_ part: Composer.DeckPart, slides: [Slide]) {
    self.init(title: part.title, slides: slides)
    isDiscussion = part == .discussion
  }

  init(_ entry: Disclosure.ScriptedSlide, title: String, slides: [Slide]) {
    self.init(title: title, slides: slides)
    minutes = entry.minutes
    isDiscussion = entry.part == .composed(Composer.DeckPart.discussion.rawValue)
  }

  /// How much of the time it takes beside other parts: the opening and a single sentence take one
  /// share, a slide to be gone through takes two.
  fileprivate var weight: Int {
    slides.reduce(0) { sum, slide in
      switch slide.layout {
      case .opening, .statement: sum + 1
      default: sum + 2
      }
    }
  }
}

extension Composer {
  /// The parts with their minutes.
  ///
  /// What was typed in `slides.md` stands. By rule otherwise: a third of the hour of the timetable
  /// is kept for the discussion, and what then remains is shared out over the other parts by the
  /// weight of their slides, in whole minutes and at least one each. Where the timetable has no
  /// presentation there is nothing to share out, and only what was typed is said.
  func timed(_ parts: [EveningPart], hour: Hours?) -> [Deck.Part] {
    var parts = parts
    if let hour {
      let talk = parts.firstIndex { $0.isDiscussion && $0.minutes == nil }
      let typed = parts.compactMap(\.minutes).reduce(0, +)
      if let talk { parts[talk].minutes = max(1, min(hour.minutes / 3, hour.minutes - typed)) }
      let open = parts.indices.filter { parts[$0].minutes == nil }
      let left = hour.minutes - parts.compactMap(\.minutes).reduce(0, +)
      for (index, minutes) in zip(open, shares(of: left, by: open.map { parts[$0].weight })) {
        parts[index].minutes = minutes
      }
    }
    return parts.map { Deck.Part(title: $0.title, minutes: $0.minutes) }
  }
}

/// Whole minutes by weight, each at least one; what rounding leaves over goes to the largest
/// remainders, the earlier first.
func shares(of minutes: Int, by weights: [Int]) -> [Int] {
  let spare = max(0, minutes - weights.count)
  let sum = max(1, weights.reduce(0, +))
  var shares = weights.map { 1 + spare * $0 / sum }
  let remainders = weights.indices.sorted {
    (-(spare * weights[$0] % sum), $0) < (-(spare * weights[$1] % sum), $1)
  }
  let rest = spare - weights.reduce(0) { $0 + spare * $1 / sum }
  for index in remainders.prefix(max(0, rest)) { shares[index] += 1 }
  return shares
}
