/// Bars on one scale, one beneath the other, each with its figure.
package struct BarChart: Hashable, Sendable {
  /// One sentence that says what the chart shows; also what a screen reader hears.
  package var caption: String
  /// The value at the full width; the highest value or aim where nil.
  package var full: Double?
  package var bars: [Bar]
  /// The source, or what a mark means.
  package var note: String?

  /// One bar with its name.
  package struct Bar: Hashable, Sendable {
    package var name: String
    /// Nil where the value is masked: no bar is drawn, the words say why.
    package var value: Double?
    /// The value as words, as `4 of 9 lessons`.
    package var words: String
    /// The aim on the same scale, drawn as a line across.
    package var aim: Double?
    package var aimWords: String?
    /// Drawn apart: what the others are compared with.
    package var isComparison: Bool
    /// How many equal cells the full width has, where they are few enough to count: one a lesson.
    package var cells: Int?

    package init(
      name: String, value: Double?, words: String, aim: Double? = nil, aimWords: String? = nil,
      isComparison: Bool = false, cells: Int? = nil
    ) {
      self.name = name
      self.value = value
      self.words = words
      self.aim = aim
      self.aimWords = aimWords
      self.isComparison = isComparison
      self.cells = cells
    }
  }

  package init(caption: String, full: Double? = nil, bars: [Bar], note: String? = nil) {
    self.caption = caption
    self.full = full
    self.bars = bars
    self.note = note
  }
}

/// One line or box of a form on paper.
package struct FormLine: Hashable, Sendable {
  package var label: String
  /// What to look for, in small words.
  package var prompt: String?
  /// How many empty lines follow.
  package var lines: Int

  package init(label: String, prompt: String? = nil, lines: Int = 1) {
    self.label = label
    self.prompt = prompt
    self.lines = lines
  }
}

/// A section that the table of contents names.
package struct ContentsLine: Hashable, Sendable {
  package var title: String
  /// The identifier of the section.
  package var id: String

  package init(title: String, id: String) {
    self.title = title
    self.id = id
  }
}
