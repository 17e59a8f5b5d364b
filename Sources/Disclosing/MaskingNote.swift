/// A cell that is not shown, and why: a line of the private log.
///
/// It says which cell, never its number.
package struct MaskingNote: Hashable, Sendable {
  /// The table's name, as `Pupils by need, autumn census, 1 October 2026`.
  package var table: String
  /// The cell in words, as `Hearing impairment, EHC plan`.
  package var cell: String
  package var reason: String

  package init(table: String, cell: String, reason: String) {
    self.table = table
    self.cell = cell
    self.reason = reason
  }
}
