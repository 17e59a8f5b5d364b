package import Base

/// The menu of training with its points, and how far staff have come.
package struct Training: Sendable {
  package var identity: Identity
  package var title: String
  /// The school year that the points are gathered in, as its first of September.
  package var year: Placed<Int>?
  /// Points for a full year of full time, where no role has its own.
  package var target: Placed<Int>?
  /// By role where it differs.
  package var targets: [(role: String, points: Int)]
  /// How many of the points have to come from sessions on SEND.
  package var fromSEND: Placed<Int>?
  /// The instrument that asks staff how confident they are.
  package var instrument: Placed<String>?
  package var menu: [Session]
  /// Nil where there is no `points.csv`.
  package var points: Points?
  package var body: Prose

  /// One line of the menu.
  package struct Session: Sendable {
    package var span: Span
    package var title: String
    package var points: Int
    package var minutes: Int?
    /// The survey items that it is for, as cited: `staff-confidence/adapt-reading`; empty for
    /// routine training.
    package var items: [Placed<String>]
    /// An area of need in words, as the vocabulary has it.
    package var area: Placed<String>?
    /// When it is held; nil for what people do when it suits.
    package var date: Placed<CalendarDate>?
    /// The action as cited.
    package var action: Placed<String>?
    package var isSEND: Bool

    package init(
      span: Span, title: String, points: Int, minutes: Int? = nil, items: [Placed<String>] = [],
      area: Placed<String>? = nil, date: Placed<CalendarDate>? = nil,
      action: Placed<String>? = nil, isSEND: Bool = false
    ) {
      self.span = span
      self.title = title
      self.points = points
      self.minutes = minutes
      self.items = items
      self.area = area
      self.date = date
      self.action = action
      self.isSEND = isSEND
    }
  }

  /// Anonymous points as on one day, one row for each member of staff.
  package struct Points: Sendable {
    package var span: Span
    /// The day on which they were counted; the latest where the rows differ.
    package var date: CalendarDate?
    package var rows: [Row]

    /// The points of one member of staff, who is known by role only.
    package struct Row: Hashable, Sendable {
      package var role: String
      /// Teaching weeks in post this school year, 39 for all of it.
      package var weeks: Int
      package var points: Int
      /// Points from sessions on SEND; nil where nobody counted them.
      package var fromSEND: Int?
      /// Hundredths of full time.
      package var time: Int

      package init(role: String, weeks: Int, points: Int, fromSEND: Int? = nil, time: Int = 100) {
        self.role = role
        self.weeks = weeks
        self.points = points
        self.fromSEND = fromSEND
        self.time = time
      }
    }

    package init(span: Span, date: CalendarDate?, rows: [Row]) {
      self.span = span
      self.date = date
      self.rows = rows
    }
  }

  package init(
    identity: Identity, title: String, targets: [(role: String, points: Int)] = [],
    menu: [Session] = [], body: Prose = Prose()
  ) {
    self.identity = identity
    self.title = title
    self.targets = targets
    self.menu = menu
    self.body = body
  }

  /// The target of a role in a full year of full time; nil where none is set.
  package func target(of role: String) -> Int? {
    targets.first { folded($0.role) == folded(role) }?.points ?? target?.value
  }
}
