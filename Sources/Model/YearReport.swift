package import Base

/// What the SENCO's yearly paper says besides the review day: one school, one year, as typed.
package struct YearReport: Sendable {
  package var identity: Identity
  /// The academic year, as `2026/27`.
  package var year: String?
  /// The library's figures for England, by the name of their file; the latest where nil.
  package var benchmarks: Placed<String>?
  /// The library's sheet of duties, by the name of its file; the first where nil.
  package var duties: Placed<String>?
  package var requests: [Request] = []
  package var provision: [Provision] = []
  package var outcomes: [Outcome] = []
  package var people: [PeopleLine] = []
  package var money: [Money] = []
  package var checked: [CheckedDuty] = []

  package init(identity: Identity) { self.identity = identity }

  /// So many requests for an EHC needs assessment, or answers to them.
  package struct Request: Sendable {
    package var span: Span
    package var what: String
    package var number: Int?

    package init(span: Span, what: String, number: Int?) {
      self.span = span
      self.what = what
      self.number = number
    }
  }

  /// One kind of support that is in place.
  package struct Provision: Sendable {
    package var span: Span
    package var name: String
    package var forWhom: String?
    package var pupils: Int?
    package var effect: String?

    package init(
      span: Span, name: String, forWhom: String?, pupils: Int?, effect: String?
    ) {
      self.span = span
      self.name = name
      self.forWhom = forWhom
      self.pupils = pupils
      self.effect = effect
    }
  }

  /// One outcome: pupils with SEND beside others and beside England.
  package struct Outcome: Sendable {
    package var span: Span
    package var measure: String
    package var year: String?
    /// Figures as typed: `91.4 %`, `3.2`.
    package var withSEND: String?
    package var withoutSEND: String?
    /// The figure for England as typed.
    package var england: String?
    /// A measure of the library's figures for England, in place of one typed.
    package var benchmark: Placed<String>?
    /// How many pupils with SEND the figure is about.
    package var pupils: Int?
    package var note: String?

    package init(
      span: Span, measure: String, year: String? = nil, withSEND: String? = nil,
      withoutSEND: String? = nil, england: String? = nil, benchmark: Placed<String>? = nil,
      pupils: Int? = nil, note: String? = nil
    ) {
      self.span = span
      self.measure = measure
      self.year = year
      self.withSEND = withSEND
      self.withoutSEND = withoutSEND
      self.england = england
      self.benchmark = benchmark
      self.pupils = pupils
      self.note = note
    }
  }

  /// A fact about the people who do the work.
  package struct PeopleLine: Sendable {
    package var span: Span
    package var what: String
    package var words: String

    package init(span: Span, what: String, words: String) {
      self.span = span
      self.what = what
      self.words = words
    }
  }

  /// One sum of money, in whole pounds.
  package struct Money: Sendable {
    package var span: Span
    package var what: String
    package var year: String?
    package var received: Int?
    package var spent: Placed<Int>?
    /// How many pupils it is for.
    package var pupils: Int?
    package var effect: String?

    package init(
      span: Span, what: String, year: String? = nil, received: Int? = nil,
      spent: Placed<Int>? = nil, pupils: Int? = nil, effect: String? = nil
    ) {
      self.span = span
      self.what = what
      self.year = year
      self.received = received
      self.spent = spent
      self.pupils = pupils
      self.effect = effect
    }
  }

  /// Items of the sheet of duties that somebody looked at on a day.
  package struct CheckedDuty: Sendable {
    package var span: Span
    /// Ids of the sheet, as cited.
    package var items: [Placed<String>]
    /// Nil where it was looked for and not seen.
    package var seen: CalendarDate?
    package var note: String?

    package init(
      span: Span, items: [Placed<String>], seen: CalendarDate? = nil, note: String? = nil
    ) {
      self.span = span
      self.items = items
      self.seen = seen
      self.note = note
    }
  }
}
