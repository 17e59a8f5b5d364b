package import Base

/// A set of questions asked more than once with the same words.
///
/// One without items is a slot: for a published measure whose wording is not ours to ship, or for a
/// school's own.
package struct Instrument: Sendable {
  package var name: String
  package var span: Span
  package var title: String
  package var items: [Item]
  /// The answers, from least to most.
  package var scale: [String]
  /// Those words of the scale that count as confident; the last two where nothing is typed, of a
  /// scale of three or fewer the last.
  package var confident: [String]
  /// Answers outside the scale, as "does not apply"; they count in no share.
  package var outside: [String]
  /// Who answers, as an id of the vocabulary's people; nil where nothing says.
  package var asks: Placed<String>?
  /// By what replies may be told apart, as a role; nil where they never are.
  package var group: Choice?
  /// Which items matter most to those who answer, several of them; nil where it is not asked.
  package var wanted: Choice?
  /// Questions with an answer in words, which stay private.
  package var open: [String]
  /// What stands above the paper form, in the words of those who ask.
  package var introduction: String?
  /// Where it comes from, and whether anybody has validated it.
  package var source: String?

  /// One question, in the same words each time.
  package struct Item: Hashable, Sendable {
    /// Unique in the instrument, as `adapt-reading`; cited as `staff-confidence/adapt-reading`.
    package var id: String
    package var text: String
    /// A word or two, for narrow places; the text where nothing is typed.
    package var short: String

    package init(id: String, text: String, short: String? = nil) {
      self.id = id
      self.text = text
      self.short = short ?? text
    }
  }

  /// A question with answers to tick that are no scale.
  package struct Choice: Hashable, Sendable {
    package var question: String
    /// Empty in `wanted`, where the items themselves are the choices.
    package var answers: [Answer]

    /// One answer, and other words that mean it.
    package struct Answer: Hashable, Sendable {
      package var title: String
      package var words: [String]

      package init(title: String, words: [String] = []) {
        self.title = title
        self.words = words
      }
    }

    package init(question: String, answers: [Answer] = []) {
      self.question = question
      self.answers = answers
    }
  }

  package init(
    name: String, span: Span, title: String, items: [Item] = [], scale: [String] = [],
    confident: [String] = [], outside: [String] = [], open: [String] = []
  ) {
    self.name = name
    self.span = span
    self.title = title
    self.items = items
    self.scale = scale
    self.confident = confident
    self.outside = outside
    self.open = open
  }

  /// Which steps of the scale count as confident, by their index.
  package var confidentSteps: [Int] {
    let typed = scale.indices.filter { step in
      confident.contains { folded($0) == folded(scale[step]) }
    }
    return typed.isEmpty ? Array(scale.indices.suffix(scale.count > 3 ? 2 : 1)) : typed
  }

  /// The item of an id.
  package func item(_ id: String) -> Item? {
    items.first { folded($0.id) == folded(id) }
  }
}

/// One item of one instrument, as an action or a measure cites it.
package struct SurveyItem: Hashable, Sendable {
  /// The instrument's name.
  package var instrument: String
  /// The item's id.
  package var item: String

  package init(instrument: String, item: String) {
    self.instrument = instrument
    self.item = item
  }

  /// As `staff-confidence/adapt-reading`.
  package var text: String { "\(instrument)/\(item)" }
}
