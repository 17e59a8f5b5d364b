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
    /// Counts by year, sex or event as well, in the order of the sheet, each once.
    package var crossed: [Crossed] = []

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
    /// Nil where only needs were counted.
    package var count: Placed<Int>?
    /// In the vocabulary's order, each once; an area as a whole, or some of its codes.
    package var needs: [(need: Need, count: Int)]

    package init(id: String, count: Placed<Int>?, needs: [(need: Need, count: Int)] = []) {
      self.id = id
      self.count = count
      self.needs = needs
    }

    package init(id: String, count: Placed<Int>?, areas: [(id: String, count: Int)]) {
      self.init(id: id, count: count, needs: areas.map { (Need(area: $0.id), $0.count) })
    }
  }

  /// A main need: a broad area, or a part of one.
  package struct Need: Hashable, Sendable {
    /// An id of the vocabulary.
    package var area: String
    /// A code of the census in capitals, as `HI`; nil for the area as a whole.
    package var code: String?

    package init(area: String, code: String? = nil) {
      self.area = area
      self.code = code
    }

    /// The word for it in a count's key.
    package var word: String { code ?? area }
  }

  /// The pupils of a year, a sex, or to whom something happened.
  package struct Crossed: Sendable {
    package var span: Span
    /// An id of the vocabulary; nil for all pupils, or for all with a need where there is one.
    package var level: String?
    package var need: Need?
    /// A year group as `7` or `R`, or a key stage as `KS3`.
    package var year: String?
    /// `F` or `M`.
    package var sex: String?
    /// What happened, as it was typed first.
    package var event: String?
    package var count: Int

    package init(
      span: Span, level: String? = nil, need: Need? = nil, year: String? = nil,
      sex: String? = nil, event: String? = nil, count: Int
    ) {
      self.span = span
      self.level = level
      self.need = need
      self.year = year
      self.sex = sex
      self.event = event
      self.count = count
    }
  }

  package init(span: Span, censuses: [Census]) {
    self.span = span
    self.censuses = censuses
  }
}
