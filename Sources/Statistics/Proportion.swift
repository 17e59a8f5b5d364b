/// A number of replies out of a base: how many said it, of all who answered on the scale.
///
/// Replies of “not applicable”, “do not know” and blanks are no part of the base.
package struct Proportion: Hashable, Sendable {
  package let count: Int
  /// At least 1.
  package let base: Int

  /// A share of a base.
  ///
  /// Nil where there can be none: nobody answered, fewer than nobody said it, or more than all.
  package init?(_ count: Int, of base: Int) {
    guard base > 0, (0...base).contains(count) else { return nil }
    self.count = count
    self.base = base
  }

  /// From 0 to 1.
  package var share: Double { Double(count) / Double(base) }

  /// All the other replies of the same base.
  package var rest: Proportion { Proportion(unchecked: base - count, of: base) }

  init(unchecked count: Int, of base: Int) {
    self.count = count
    self.base = base
  }
}
