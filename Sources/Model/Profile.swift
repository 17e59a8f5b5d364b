package import Base

/// How many pupils are known to need what, on the days when they were counted.
package struct Profile: Sendable {
  package var span: Span
  /// In the order of their dates.
  package var censuses: [Census]

  /// One day of counting.
  package struct Census: Sendable {
    package var span: Span
    package var date: CalendarDate
    /// As typed: `autumn`; empty where nothing was.
    package var name: String
    package var roll: Placed<Int>?
    /// In the vocabulary's order, each level once.
    package var levels: [Level]

    package init(
      span: Span, date: CalendarDate, name: String, roll: Placed<Int>? = nil, levels: [Level] = []
    ) {
      self.span = span
      self.date = date
      self.name = name
      self.roll = roll
      self.levels = levels
    }
  }

  /// The pupils of one level of support.
  package struct Level: Sendable {
    /// An id of the vocabulary's support levels.
    package var id: String
    /// Nil where only areas were counted.
    package var count: Placed<Int>?
    /// By broad area of need, an id of the vocabulary, in its order and each once.
    package var areas: [(id: String, count: Int)]

    package init(id: String, count: Placed<Int>?, areas: [(id: String, count: Int)] = []) {
      self.id = id
      self.count = count
      self.areas = areas
    }
  }

  package init(span: Span, censuses: [Census]) {
    self.span = span
    self.censuses = censuses
  }
}
