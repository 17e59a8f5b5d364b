/// One audience's set of papers.
package struct Edition: Hashable, Sendable {
  /// The folder's name and the word in `audience:`.
  package var name: String
  /// As printed, as `Governors’ edition`.
  package var title: String
  /// The shipped edition whose defaults it has.
  package var manner: Manner
  /// Numbers of pupils from 1 to this are small: 5, or more where the site says so.
  package var limit: Int

  /// The four editions that ship.
  package enum Manner: String, Hashable, Sendable, CaseIterable {
    /// The head and the SENCO.
    case school
    /// The board; written as if public, since papers a board considers are open to inspection.
    case governors
    /// What a board may withhold.
    case governorsConfidential = "governors-confidential"
    /// One plain sheet for families.
    case families

    package var title: String {
      switch self {
      case .school: "School edition"
      case .governors: "Governors’ edition"
      case .governorsConfidential: "Governors’ confidential edition"
      case .families: "Families’ edition"
      }
    }
  }

  package init(name: String, title: String, manner: Manner, limit: Int = leastLimit) {
    self.name = name
    self.title = title
    self.manner = manner
    self.limit = max(limit, Edition.leastLimit)
  }

  /// The least that a limit may be: 5 (domain, 3.4).
  package static let leastLimit = 5

  package init(_ manner: Manner) {
    self.init(name: manner.rawValue, title: manner.title, manner: manner)
  }
}
