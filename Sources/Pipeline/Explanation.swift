package import Base
package import Disclosed
import Disclosing

/// What a page, a paper or a file of an edition is made of, for the author alone.
package struct Explanation: Sendable {
  /// The path from the output folder, with the anchor where one was asked for.
  package var path: String
  package var title: String
  package var school: String
  package var edition: Edition
  package var status: Disclosure.Status
  package var asAt: CalendarDate
  /// Records whose own words stand there, and those that are only named.
  package var standing: [Record] = []
  package var cited: [Record] = []
  package var rules: [Rule] = []
  /// How it was made: which templates of which theme, or which program.
  package var making: [String] = []
  package var withheld: [Gap] = []
  /// How many records and parts of records are withheld from other places of the edition.
  package var withheldElsewhere = 0
  package var masked: [MaskedCell] = []

  /// A record with its place, as `findings.md:12`.
  package struct Record: Hashable, Sendable {
    package var kind: String
    package var name: String
    package var title: String
    package var place: String
  }

  /// A rule that had a say in it.
  package struct Rule: Hashable, Sendable {
    package var about: String
    package var words: String
  }

  /// Something that is not shown there, and why.
  package struct Gap: Hashable, Sendable {
    package var record: Record
    /// What of the record; nil for all of it.
    package var part: String?
    package var reason: String
    package var place: String
  }

  /// A number that a letter stands for.
  package struct MaskedCell: Hashable, Sendable {
    package var table: String
    package var cell: String
    package var reason: String
  }
}

/// What came of the question.
package struct ExplainReport: Sendable {
  package var base = BuildReport()
  /// Nil where the page is not made, which `base.unknown` says, or the school has errors.
  package var explanation: Explanation?

  package init() {}
}
