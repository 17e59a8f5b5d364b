import Base

extension Disclosure {
  /// What a live part in prose shows, as far as the edition may see it.
  package enum LivePart: Sendable {
    /// Indexes of visible actions.
    case actions([Int])
    case timetable(SlotChoice)
    case chart(Chart)
    case surveys([Survey])
  }

  /// Slots of a day, by their indexes in it.
  package struct SlotChoice: Hashable, Sendable {
    package var day: Int
    package var slots: [Int]

    package init(day: Int, slots: [Int]) {
      self.day = day
      self.slots = slots
    }
  }

  /// Counts to be drawn beside each other.
  package struct Chart: Sendable {
    package var title: String?
    package var lines: [Line]

    /// One bar: a measure with its aim, or a bare tally.
    package enum Line: Sendable {
      /// Indexes of a visible action and of a measure in it.
      case measure(action: Int, measure: Int)
      case tally(Tally)
    }

    package init(title: String?, lines: [Line]) {
      self.title = title
      self.lines = lines
    }
  }

  /// A set of questions, and the measures that wait for its answers.
  package struct Survey: Sendable {
    package var title: String
    package var questions: Int
    package var scale: [String]
    package var uses: [Use]
    /// Its index among the disclosed instruments, where something was answered.
    package var instrument: Int?

    /// A measure whose baseline or source it is.
    package struct Use: Sendable {
      /// Indexes of a visible action and of a measure in it.
      package var action: Int
      package var measure: Int
      /// Whether the measure's starting point comes from it, so that it is asked twice.
      package var givesBaseline: Bool

      package init(action: Int, measure: Int, givesBaseline: Bool) {
        self.action = action
        self.measure = measure
        self.givesBaseline = givesBaseline
      }
    }

    package init(title: String, questions: Int, scale: [String], uses: [Use]) {
      self.title = title
      self.questions = questions
      self.scale = scale
      self.uses = uses
    }
  }
}
