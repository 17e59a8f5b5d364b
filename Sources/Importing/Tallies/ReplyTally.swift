package import Model

/// What an export comes to: how many of which group gave which answer to which item.
///
/// No row of it is here, and of a reply's own words only those of open questions, which are for a
/// private file.
package struct ReplyTally: Sendable {
  /// The items that were asked, in the instrument's order.
  package var items: [Instrument.Item]
  package var groups: [Group]
  /// By item, then by group, then by step of the scale, answer outside it, and last the blanks.
  package var counts: [[[Int]]]
  /// How many ticked an item as one that matters most, by item and group; nil where nobody was
  /// asked.
  package var wanted: [[Int]]?
  package var replies: Int
  /// Rows without a single answer, which are no replies.
  package var empty: Int
  /// The instrument's items that the export does not have.
  package var notAsked: [Instrument.Item]
  /// How many columns were left out, by why.
  package var leftOut: [(kind: ColumnMeaning.Kind, columns: Int)] = []
  /// Answers in words, sorted, so that their order tells nothing of who wrote them.
  package var openAnswers: [OpenAnswer] = []

  /// Replies that are told apart from others.
  package struct Group: Hashable, Sendable {
    /// Empty where replies are not told apart.
    package var title: String
    package var replies: Int
    /// The groups that are too small to stand alone and are counted here; empty for one group.
    package var merged: [String] = []
  }

  /// What somebody wrote under a question.
  package struct OpenAnswer: Hashable, Sendable {
    package var question: String
    package var words: String
  }
}
