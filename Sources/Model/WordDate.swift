package import Base

/// A date in a school's own words, parsed but not yet resolved against a calendar.
package indirect enum WordDate: Hashable, Sendable {
  /// `2026-11-23`, `23 November 2026`.
  case on(CalendarDate)
  /// `end of spring 1`, `start of summer term`: the next one on or after the day.
  case edge(Edge, of: TermName)
  /// `6 teaching weeks after …`, `one year before …`.
  case offset(Int, Unit, Direction, of: WordDate)
  /// `do starts`, `assess`, `review ends`: a stage of the same action.
  case stage(StageKind, Edge)
  /// `the day`: the day of the review.
  case day

  /// Which end of a stretch of time.
  package enum Edge: String, Hashable, Sendable { case start, end }
  /// On which side of a date.
  package enum Direction: Hashable, Sendable { case after, before }

  /// What is counted from a date.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case day, week, teachingWeek = "teaching week", month, halfTerm = "half-term", term, year
  }
}

/// A half-term, a term or the school year, by name.
package struct TermName: Hashable, Sendable {
  /// The stretch that a term's name begins with.
  package enum Season: String, Hashable, Sendable, CaseIterable {
    case autumn, spring, summer, year
  }

  package var season: Season
  /// 1 or 2 for a half-term; nil for the whole term or year.
  package var half: Int?

  package init(_ season: Season, half: Int? = nil) {
    self.season = season
    self.half = half
  }
}
