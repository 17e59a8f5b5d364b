/// Counts that readers can take from each other: which may be shown, and which are sums of which.
///
/// It knows no school. Every table, complement, merged category and earlier publication that is
/// about the same people stands in one system, so that what one gives away of another is seen.
package struct CellSystem: Hashable, Sendable {
  package var cells: [Cell] = []
  package var sums: [Sum] = []
  /// How wide the range must be, in people, that a reader can give a masked cell: 5 for `1 to 5`.
  package var limit: Int

  package init(limit: Int) { self.limit = limit }

  /// One count.
  package struct Cell: Hashable, Sendable {
    package var value: Int
    package var standing: Standing
    /// Whether it may not be told: small, or the difference to something published is.
    package var isSensitive: Bool
    /// What masking it loses; of two ways to protect, the one with the lower sum is taken.
    package var cost: Int
    /// The least that a reader who knows the rules takes a masked cell for: 0, or 1 where noughts
    /// are always shown.
    package var floor: Int

    package init(
      _ value: Int, _ standing: Standing = .published, isSensitive: Bool = false, cost: Int = 1,
      floor: Int = 0
    ) {
      self.value = value
      self.standing = standing
      self.isSensitive = isSensitive
      self.cost = cost
      self.floor = floor
    }
  }

  /// Whether a reader is to see a cell.
  package enum Standing: Hashable, Sendable {
    /// To be shown, unless it must be masked.
    case published
    /// Shown nowhere, but readers know that it is there: a complement, a category within a merged
    /// one.
    case unpublished
    /// Readers know it and nothing can be done: published before, or by a signed setting.
    case known
  }

  /// A total and its parts, by their indexes; the values add up.
  package struct Sum: Hashable, Sendable {
    package var total: Int
    package var parts: [Int]

    package init(total: Int, parts: [Int]) {
      self.total = total
      self.parts = parts
    }
  }
}

/// Which cells of a system are masked, and why.
package struct Suppression: Hashable, Sendable {
  /// The masked cells by index; all were `published`.
  package var masked: [Int: Reason] = [:]
  /// Sensitive cells that even masking everything else would not protect, in their order; where
  /// values do not add up, or are too many to be sure, also what hangs together with them.
  package var exposed: [Int] = []

  package init() {}

  /// Why a cell is masked.
  package enum Reason: Hashable, Sendable {
    /// It is sensitive itself.
    case primary
    /// It would give away a sensitive one: that cell's index.
    case secondary(for: Int)
  }
}
