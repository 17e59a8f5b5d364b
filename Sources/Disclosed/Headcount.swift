/// A number of people past the door: shown, or masked with the reason.
///
/// There is no other way to carry a number of people to `Composing`, so a bare one cannot be
/// printed.
package enum Headcount: Hashable, Sendable {
  case shown(Int)
  case masked(Mask)

  /// Why a number is not shown, with the symbol of the government's set of symbols for tables.
  ///
  /// Source: Government Analysis Function, "Symbols in tables"; the order is that of the notes.
  package enum Mask: String, Hashable, Sendable, CaseIterable {
    /// Withheld because it is small enough to point at somebody, or would give such a number away.
    case confidential = "c"
    /// There is nothing to count.
    case inapplicable = "z"
    /// Nobody counted, or it is not known.
    case unavailable = "x"
    /// Not nought, but rounds to it.
    case low
    /// Counted, and not to be relied on.
    case unreliable = "u"
  }

  /// The number; nil where it is masked.
  package var number: Int? { if case .shown(let number) = self { number } else { nil } }

  /// The number, or the symbol that stands for it.
  package var text: String {
    switch self {
    case .shown(let number): String(number)
    case .masked(let mask): mask.rawValue
    }
  }
}

/// A count of pupils under the key by which the ledger of publications knows it.
package struct DisclosedCount: Hashable, Sendable {
  /// As `2026-10-01 level=ehc-plan need=HI`.
  package var key: String
  package var count: Headcount

  package init(key: String, count: Headcount) {
    self.key = key
    self.count = count
  }
}
