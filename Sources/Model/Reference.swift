package import Base

/// A pinned reference, as `E7`: written into the source once, never reused.
package struct Reference: Hashable, Comparable, Sendable {
  package var kind: Kind
  package var number: Int

  /// The kinds of record that carry a pinned reference; the raw value is its letter.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case evidence = "E"
    case finding = "F"
    case action = "A"
    case measure = "M"
    case discussion = "D"

    /// The kind in words, as in "evidence E7".
    package var noun: String {
      switch self {
      case .evidence: "evidence"
      case .finding: "finding"
      case .action: "action"
      case .measure: "measure"
      case .discussion: "discussion"
      }
    }
  }

  package init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// Reads `E7`.
  ///
  /// Nil for anything else. Lower case is accepted.
  package init?(_ text: some StringProtocol) {
    guard let letter = text.first, let kind = Kind(rawValue: letter.uppercased()),
      text.utf8.count <= 7, text.utf8.dropFirst().allSatisfy({ (48...57).contains($0) }),
      let number = Int(text.dropFirst()), number > 0
    else { return nil }
    self.init(kind, number)
  }

  package var text: String { "\(kind.rawValue)\(number)" }

  package static func < (left: Reference, right: Reference) -> Bool {
    (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
  }
}

/// How a record is known: where it stands, its pinned reference, its name, and who may see it.
package struct Identity: Sendable {
  /// Where the record begins in its file: the heading, the bullet or the first line.
  package var span: Span
  /// Nil until `reviewday number` or a person has pinned it.
  package var reference: Reference?
  /// The file's name without its ending, where the record has a file of its own.
  package var name: String?
  /// The editions named by `audience:` or `{only: …}`; nil where the kind's default holds.
  package var audience: Placed<[String]>?

  package init(
    span: Span, reference: Reference? = nil, name: String? = nil,
    audience: Placed<[String]>? = nil
  ) {
    self.span = span
    self.reference = reference
    self.name = name
    self.audience = audience
  }

  /// The name that a person would cite: the reference, else the file's name.
  package var cited: String? { reference?.text ?? name }
}
