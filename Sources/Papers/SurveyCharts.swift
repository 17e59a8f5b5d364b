/// One step of a scale of answers, in words.
package struct ScaleStep: Hashable, Sendable {
  package var word: String
  /// Whether who chose it counts as confident, or as of the same mind.
  package var isConfident: Bool

  package init(_ word: String, isConfident: Bool = false) {
    self.word = word
    self.isConfident = isConfident
  }
}

/// What was answered to one item in one wave.
package enum Answers: Hashable, Sendable {
  /// How many chose each step, the least first: as many numbers as the scale has steps.
  case counts([Int])
  /// Too few to be shown: the words that stand in place of a drawing.
  case masked(String)

  /// The counts; empty where they are masked.
  package var counts: [Int] {
    switch self {
    case .counts(let counts): counts
    case .masked: []
    }
  }
}

/// The answers of one wave, item by item, as bars of one length.
package struct StackedBars: Hashable, Sendable {
  /// One sentence that says what was found; also what a screen reader hears first.
  package var caption: String
  /// The steps of the scale, the least first.
  package var steps: [ScaleStep]
  package var rows: [Row]
  /// The source, or what a star means.
  package var note: String?

  /// One item with its answers.
  package struct Row: Hashable, Sendable {
    package var item: String
    /// A few words beneath the item, as which action asked about it.
    package var mark: Line?
    package var answers: Answers
    /// The share in words, as `31 of 38 confident`; nil where it is masked.
    package var share: String?
    /// How many answers there are in words, as `58 replies` or `21 replies*`.
    package var base: String
    /// Who stands outside the scale, as `4 said it is not part of their role`.
    package var outside: String?

    package init(
      item: String, mark: Line? = nil, answers: Answers, share: String? = nil, base: String,
      outside: String? = nil
    ) {
      self.item = item
      self.mark = mark
      self.answers = answers
      self.share = share
      self.base = base
      self.outside = outside
    }
  }

  package init(caption: String, steps: [ScaleStep], rows: [Row], note: String? = nil) {
    self.caption = caption
    self.steps = steps
    self.rows = rows
    self.note = note
  }
}

/// Two waves of the same items: the share confident before and after, each with its interval.
package struct Dumbbells: Hashable, Sendable {
  /// One sentence that says what was found; also what a screen reader hears first.
  package var caption: String
  /// The name of each wave, as `September 2025`.
  package var before: String
  package var after: String
  /// The steps of the scale, the least first.
  package var steps: [ScaleStep]
  package var rows: [Row]
  /// What the lines about the marks mean, or what a star means.
  package var note: String?

  /// One item in both waves.
  package struct Row: Hashable, Sendable {
    package var item: String
    /// A few words beneath the item, as which action asked about it.
    package var mark: Line?
    package var before: Wave
    package var after: Wave
    /// Nil for an item that no action names.
    package var verdict: Verdict?

    package init(
      item: String, mark: Line? = nil, before: Wave, after: Wave, verdict: Verdict? = nil
    ) {
      self.item = item
      self.mark = mark
      self.before = before
      self.after = after
      self.verdict = verdict
    }
  }

  /// The answers to one item in one wave, and the share that is drawn.
  package struct Wave: Hashable, Sendable {
    package var answers: Answers
    /// The share confident; nil where it is masked.
    package var share: Share?
    /// As `18 of 40 confident`; where it is masked, why.
    package var words: String

    package init(answers: Answers, share: Share?, words: String) {
      self.answers = answers
      self.share = share
      self.words = words
    }
  }

  /// A share with its interval, each from 0 to 1.
  package struct Share: Hashable, Sendable {
    package var value: Double
    package var low: Double
    package var high: Double

    package init(_ value: Double, low: Double, high: Double) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  package init(
    caption: String, before: String, after: String, steps: [ScaleStep], rows: [Row],
    note: String? = nil
  ) {
    self.caption = caption
    self.before = before
    self.after = after
    self.steps = steps
    self.rows = rows
    self.note = note
  }
}

/// What may be said about a change, in words, with a sign that points the same way.
package struct Verdict: Hashable, Sendable {
  package var direction: Direction
  /// As `clear rise`.
  package var word: String

  /// Where the sign points.
  package enum Direction: String, Hashable, Sendable { case rise, level, fall, unknown }

  package init(_ direction: Direction, _ word: String) {
    self.direction = direction
    self.word = word
  }
}

/// How many people have come how far, with the aim between two bands.
package struct Spread: Hashable, Sendable {
  /// One sentence that says what is shown.
  package var caption: String
  /// What is counted along the side, as `Points so far`.
  package var axis: String
  /// From the fewest to the most.
  package var bands: [Band]
  package var target: Target?
  package var note: String?

  /// People whose number lies within two limits.
  package struct Band: Hashable, Sendable {
    /// As `10 to 14`.
    package var name: String
    /// Nil where it is masked: no bar is drawn, the words say why.
    package var count: Int?
    /// As `7 people`.
    package var words: String

    package init(name: String, count: Int?, words: String) {
      self.name = name
      self.count = count
      self.words = words
    }
  }

  /// Where the aim lies.
  package struct Target: Hashable, Sendable {
    /// How many bands lie below it.
    package var bandsBelow: Int
    /// As `On track by now: 12 points`.
    package var words: String

    package init(bandsBelow: Int, words: String) {
      self.bandsBelow = bandsBelow
      self.words = words
    }
  }

  package init(
    caption: String, axis: String, bands: [Band], target: Target? = nil, note: String? = nil
  ) {
    self.caption = caption
    self.axis = axis
    self.bands = bands
    self.target = target
    self.note = note
  }
}
