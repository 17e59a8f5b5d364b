package import Base

/// A part of a page or a paper, in the words of the reader.
package indirect enum Block: Sendable {
  /// The page's one `h1`, with the small line above it and the sentence beneath.
  case title(Title)
  /// A heading with what belongs to it; headings nest, so that no level is ever skipped.
  case section(Section)
  case prose(Prose, identifiers: String)
  case paragraph(Line, style: ParagraphStyle)
  case list([Line], ordered: Bool)
  /// Records as a list of cards, each with its heading.
  case cards([Card])
  case chain([ChainLink])
  case facts([Fact])
  case table(Table)
  /// Blocks with a wheel at their side; under them on narrow screens.
  case lead([Block], Wheel)
  case stages([StageCard])
  case timetable([TimetableRow])
  case matrix(Matrix)
  case tally(TallyChart)
  case notice(Notice)
  /// A row of large figures with their labels.
  case figures([BigFigure])
  /// Figures compared by the length of bars.
  case bars(BarChart)
  /// One wave of a survey.
  case answers(StackedBars)
  /// Two waves of a survey.
  case change(Dumbbells)
  /// How many have come how far.
  case spread(Spread)
  /// A questionnaire to be answered by hand.
  case questionnaire(PaperForm)
  /// Boxes to write in.
  case boxes([WritingBox])
  /// What to fill in by hand.
  case form([FormLine])
  /// The sections of a long paper, with their pages where the engine can count them.
  case contents([ContentsLine])
  /// What begins a side of paper of its own and keeps to it where it can.
  case side([Block])
}

/// How a paragraph weighs against its neighbours.
package enum ParagraphStyle: Hashable, Sendable { case plain, lede, soft, small }

/// The heading of a page with what stands about it.
package struct Title: Sendable {
  /// As `A1 · knowing pupils`.
  package var eyebrow: String?
  package var text: String
  package var lede: String?
  package var status: Chip?

  package init(eyebrow: String? = nil, text: String, lede: String? = nil, status: Chip? = nil) {
    self.eyebrow = eyebrow
    self.text = text
    self.lede = lede
    self.status = status
  }
}

/// A heading with its blocks.
package struct Section: Sendable {
  /// An identifier, unique on the page; the target of links.
  package var id: String
  package var heading: Line
  package var blocks: [Block]

  package init(id: String, heading: Line, blocks: [Block]) {
    self.id = id
    self.heading = heading
    self.blocks = blocks
  }
}

/// One line of words with links and marks in it.
package struct Line: Hashable, Sendable {
  package var parts: [Part]

  /// A stretch of a line.
  package enum Part: Hashable, Sendable {
    case text(String)
    case strong(String)
    case soft(String)
    /// Words that lead to a path from the edition's folder (`findings.html#F3`) or a web address.
    case link(String, to: String)
    /// A pinned reference, as `F3`, with the page it stands on where this edition has one.
    case reference(String, to: String?)
    case chip(Chip)
  }

  package init(_ parts: [Part]) { self.parts = parts }
  package init(_ text: String) { parts = [.text(text)] }

  package static func + (left: Line, right: Line) -> Line { Line(left.parts + right.parts) }

  /// The words alone.
  package var plainText: String {
    parts.map { part in
      switch part {
      case .text(let words), .strong(let words), .soft(let words): words
      case .link(let words, _), .reference(let words, _): words
      case .chip(let chip): chip.word
      }
    }.joined()
  }
}

extension Line: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

/// A status: always a word and a shape as well as a colour.
package struct Chip: Hashable, Sendable {
  package var state: State
  package var word: String

  /// The shape and the colour of the chip.
  package enum State: String, Hashable, Sendable { case done, track, soon, late, idle }

  package init(_ state: State, _ word: String) {
    self.state = state
    self.word = word
  }
}

/// One record in a list of records.
package struct Card: Sendable {
  /// The identifier of the card on its page.
  package var id: String
  package var reference: String?
  package var title: Line
  package var wheel: Wheel?
  package var body: [Block]
  /// Small lines beneath: sources, where it leads.
  package var footer: [Line]

  package init(
    id: String, reference: String? = nil, title: Line, wheel: Wheel? = nil, body: [Block] = [],
    footer: [Line] = []
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.wheel = wheel
    self.body = body
    self.footer = footer
  }
}

/// One link of the chain slot, evidence, finding, action, measure.
package struct ChainLink: Hashable, Sendable {
  package var words: String
  package var href: String?
  package var isCurrent: Bool

  package init(words: String, href: String? = nil, isCurrent: Bool = false) {
    self.words = words
    self.href = href
    self.isCurrent = isCurrent
  }
}

/// A term and its value.
package struct Fact: Sendable {
  package var term: String
  package var value: Line

  package init(_ term: String, _ value: Line) {
    self.term = term
    self.value = value
  }
}

/// Rows and columns with a caption.
package struct Table: Sendable {
  package var caption: String
  package var columns: [Column]
  /// Each row's first cell is its heading.
  package var rows: [[Line]]
  package var note: String?

  /// A column's heading, and whether it holds numbers.
  package struct Column: Hashable, Sendable {
    package var title: String
    package var isNumeric: Bool

    package init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  package init(caption: String, columns: [Column], rows: [[Line]], note: String? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.note = note
  }
}

/// The one fixed sign of the four stages: done quarters filled, the current one hatched.
package struct Wheel: Hashable, Sendable {
  /// Assess, plan, do, review.
  package var quarters: [Quarter]

  /// How one stage is drawn.
  package enum Quarter: String, Hashable, Sendable { case done, current, late, toCome }

  package init(_ quarters: [Quarter]) { self.quarters = quarters }

  /// The sentence that stands for the drawing, as "Assess and plan done, do under way, …".
  package var label: String {
    let names = ["assess", "plan", "do", "review"]
    let words: [(Quarter, String)] = [
      (.done, "done"), (.current, "under way"), (.late, "late"), (.toCome, "to come"),
    ]
    let phrases = words.compactMap { quarter, word -> String? in
      let those = zip(names, quarters).filter { $0.1 == quarter }.map(\.0)
      guard let last = those.last else { return nil }
      let list =
        those.count > 1 ? those.dropLast().joined(separator: ", ") + " and " + last : last
      return "\(list) \(word)"
    }
    let sentence = phrases.joined(separator: "; ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}

/// One stage of an action, with its words.
package struct StageCard: Sendable {
  package var name: String
  package var quarter: Wheel.Quarter
  /// As `done 23 November 2026` or `by end of spring 1 · 12 February 2027`.
  package var when: String
  package var body: [Block]

  package init(name: String, quarter: Wheel.Quarter, when: String, body: [Block]) {
    self.name = name
    self.quarter = quarter
    self.when = when
    self.body = body
  }
}

/// One slot of the day.
package struct TimetableRow: Sendable {
  package var id: String
  package var start: ClockTime
  package var end: ClockTime?
  package var title: String
  package var with: String
  package var place: String
  /// Short names of the framework's areas.
  package var areas: [String]
  package var links: Line
  /// Breaks, drafting and lunch, drawn apart.
  package var isPause: Bool
  package var details: [Block]

  package init(
    id: String, start: ClockTime, end: ClockTime? = nil, title: String, with: String = "",
    place: String = "", areas: [String] = [], links: Line = Line([]), isPause: Bool = false,
    details: [Block] = []
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.title = title
    self.with = with
    self.place = place
    self.areas = areas
    self.links = links
    self.isPause = isPause
    self.details = details
  }
}

/// Counts of evidence by area and by who was heard; a nought is printed as "none".
package struct Matrix: Sendable {
  package var caption: String
  /// The heading of the first column.
  package var corner: String
  package var columns: [String]
  package var rows: [Row]
  package var note: String?

  /// One row of counts with its heading.
  package struct Row: Sendable {
    package var title: String
    package var counts: [Int]

    package init(title: String, counts: [Int]) {
      self.title = title
      self.counts = counts
    }
  }

  package init(
    caption: String, corner: String, columns: [String], rows: [Row], note: String? = nil
  ) {
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.rows = rows
    self.note = note
  }
}

/// So many of so many, drawn as a strip of marks, with the aim where there is one.
package struct TallyChart: Hashable, Sendable {
  package var name: String
  package var count: Int
  package var total: Int
  package var unit: String
  /// The aim in the same unit, where it has the same total.
  package var target: Int?

  package init(name: String, count: Int, total: Int, unit: String, target: Int? = nil) {
    self.name = name
    self.count = count
    self.total = total
    self.unit = unit
    self.target = target
  }
}

/// A few lines set apart from the rest.
package struct Notice: Sendable {
  package var kind: Kind
  package var heading: String
  package var lines: [Line]

  /// Why the lines are set apart.
  package enum Kind: Hashable, Sendable {
    case plain
    /// Something was not looked at, or is withheld.
    case gap
    /// The papers are a draft.
    case draft
  }

  package init(kind: Kind, heading: String, lines: [Line]) {
    self.kind = kind
    self.heading = heading
    self.lines = lines
  }
}

/// A large figure with its label.
package struct BigFigure: Hashable, Sendable {
  package var figure: String
  /// A smaller continuation of the figure, as ` of 9`.
  package var rest: String
  package var label: String

  package init(figure: String, rest: String = "", label: String) {
    self.figure = figure
    self.rest = rest
    self.label = label
  }
}
