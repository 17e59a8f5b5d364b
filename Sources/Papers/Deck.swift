package import Base

/// The evening's slides, in their order, in one self-contained file.
package struct Deck: Sendable {
  package var path: String
  package var title: String
  package var slides: [Slide]
  /// What the evening falls into, in its order; each slide says its part.
  package var parts: [Part]
  /// When the evening begins and ends, where the timetable says.
  package var hour: Hours?
  /// The review day.
  package var date: CalendarDate?

  package init(
    path: String, title: String, slides: [Slide], parts: [Part] = [], hour: Hours? = nil,
    date: CalendarDate? = nil
  ) {
    self.path = path
    self.title = title
    self.slides = slides
    self.parts = parts
    self.hour = hour
    self.date = date
  }

  /// A part of the evening and how long it is to take.
  package struct Part: Hashable, Sendable {
    package var title: String
    /// Nil where nothing says how long the evening is.
    package var minutes: Int?

    package init(title: String, minutes: Int?) {
      self.title = title
      self.minutes = minutes
    }
  }
}

/// One slide: a heading, one layout, the speaker's notes.
package struct Slide: Sendable {
  /// Unique in the deck; the target of `#slide` links.
  package var id: String
  package var eyebrow: String?
  package var title: String
  package var layout: Layout
  package var notes: [Block]
  /// An index of the deck's parts.
  package var part = 0
  /// What it was made from: where to mend it.
  package var origin = Origin.day

  /// The place in the content that a slide comes from.
  package enum Origin: Hashable, Sendable {
    /// A heading of the deck's script, by its number in the file, from 0.
    case script(Int)
    /// A record, by its reference, as `A1`.
    case record(String)
    /// The day as a whole.
    case day
  }

  /// What stands on a slide, and how.
  package enum Layout: Sendable {
    /// The opening: the title large, lines beneath.
    case opening([Line])
    /// One sentence large, a smaller one beneath, a figure at the side where there is one.
    case statement(String?, BigFigure?)
    /// Short points; more than fit are shared out over several slides when they are drawn.
    case points([Line])
    /// An action on its wheel, with facts and the four stages in a line each.
    case action(ActionSlide)
    /// A small table of at most six rows.
    case table(Table)
    /// Words of the writer's own.
    case prose(Prose)
    /// Large open question; room for talk.
    case discussion([Line])
    /// A chart at the full size of the slide.
    case chart(BarChart)
    /// The writer's words with live parts between them.
    case mixed([Part])
  }

  /// A piece of a slide that holds more than one kind of thing.
  package enum Part: Sendable {
    case prose(Prose)
    case chart(BarChart)
    /// One wave of a survey.
    case answers(StackedBars)
    /// Two waves of a survey.
    case change(Dumbbells)
    /// How many have come how far.
    case spread(Spread)
    case table(Table)
    case points([Line])
    /// A record in short: its wheel, its title, a few facts.
    case card(Card)
  }

  package init(
    id: String, eyebrow: String? = nil, title: String, layout: Layout, notes: [Block] = []
  ) {
    self.id = id
    self.eyebrow = eyebrow
    self.title = title
    self.layout = layout
    self.notes = notes
  }
}

/// What a slide shows of one action.
package struct ActionSlide: Sendable {
  /// What will be different for pupils.
  package var difference: String?
  package var wheel: Wheel
  package var facts: [Fact]
  /// A name and a date or a short phrase for each of the four stages.
  package var stages: [Stage]

  /// One stage in a line.
  package struct Stage: Hashable, Sendable {
    package var name: String
    package var quarter: Wheel.Quarter
    package var when: String

    package init(name: String, quarter: Wheel.Quarter, when: String) {
      self.name = name
      self.quarter = quarter
      self.when = when
    }
  }

  package init(difference: String?, wheel: Wheel, facts: [Fact], stages: [Stage]) {
    self.difference = difference
    self.wheel = wheel
    self.facts = facts
    self.stages = stages
  }
}
