import Base
import Model

/// What resolving a school came up against; the checks of the same names report it.
struct Troubles: Sendable {
  var unknown: [UnknownCitation] = []
  var ambiguous: [AmbiguousCitation] = []
  var duplicates: [Duplicate] = []
  var editions: [Placed<String>] = []
  var circles: [Circle] = []
  var undated: [Undated] = []

  /// A citation of something that does not exist.
  struct UnknownCitation: Sendable {
    var cited: Placed<String>
    /// What was looked for, as `evidence` or `area`.
    var noun: String
    /// Where it was looked for, as `in the framework`; empty where that goes without saying.
    var place: String
    /// The names that exist, in the order in which to offer them.
    var known: [String]
    var record: String?
  }

  /// A citation that more than one record answers to.
  struct AmbiguousCitation: Sendable {
    var cited: Placed<String>
    var meanings: [String]
    var record: String?
  }

  /// A reference given to a second record.
  struct Duplicate: Sendable {
    var reference: Reference
    var span: Span
    var first: Span
    /// The next number that nobody has.
    var free: Reference
  }

  /// Stages whose dates wait for each other.
  struct Circle: Sendable {
    var span: Span
    var stages: [StageKind]
    var record: String?
  }

  /// A word-date that the calendar, or the stage it names, gives no date.
  struct Undated: Sendable {
    var by: Placed<WordDate>
    var reason: Reason
    var record: String?
    enum Reason: Sendable { case noSuchTerm, noCalendar, stageWithoutDate(StageKind), noDay }
  }
}
