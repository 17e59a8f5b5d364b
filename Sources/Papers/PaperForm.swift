/// A questionnaire to be answered by hand, question by question.
package struct PaperForm: Hashable, Sendable {
  package var questions: [Question]

  /// One question, and how it is answered.
  package enum Question: Hashable, Sendable {
    /// Words with a box to tick before each.
    case choice(Choice)
    /// Items beneath each other, with a box to tick for each step of the scale.
    case grid(Grid)
    /// Lines to write on.
    case open(FormLine)
  }

  /// A question with answers to tick.
  package struct Choice: Hashable, Sendable {
    package var question: String
    /// How many to tick, as in "tick one box".
    package var instruction: String?
    package var options: [String]

    package init(question: String, instruction: String? = nil, options: [String]) {
      self.question = question
      self.instruction = instruction
      self.options = options
    }
  }

  /// Items to be answered on one scale.
  package struct Grid: Hashable, Sendable {
    package var question: String
    /// How many to tick, as in "tick one box in each row".
    package var instruction: String?
    /// The steps of the scale in words, the least first.
    package var steps: [String]
    /// Answers outside the scale, as `Not part of my role`.
    package var outside: [String]
    package var items: [String]

    package init(
      question: String, instruction: String? = nil, steps: [String], outside: [String] = [],
      items: [String]
    ) {
      self.question = question
      self.instruction = instruction
      self.steps = steps
      self.outside = outside
      self.items = items
    }
  }

  package init(_ questions: [Question]) { self.questions = questions }
}

/// A box with a heading and lines to write on, for a sheet that is filled in by hand.
package struct WritingBox: Hashable, Sendable {
  /// Nil for a strip of short lines at the head or the foot of the sheet.
  package var heading: String?
  /// What to write, in a few small words.
  package var prompt: String?
  package var room: Room

  /// What there is to write on.
  package enum Room: Hashable, Sendable {
    /// So many empty lines.
    case lines(Int)
    /// So many sentences, each begun and gone on with a printed word, as `When` and `please`.
    case sentences(Int, opening: String, middle: String)
    /// One short line for each label, as `Date`.
    case labels([String])
  }

  package init(heading: String?, prompt: String? = nil, room: Room) {
    self.heading = heading
    self.prompt = prompt
    self.room = room
  }
}
