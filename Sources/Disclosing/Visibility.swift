import Base
package import Disclosed
package import Model

/// Which editions may see which kind of record, where the record itself says nothing.
///
/// The default is not visible: an edition sees a kind only where this table says so (design, part
/// 5).
enum RecordKind: Hashable, Sendable {
  case school, day, evidence, finding, action, discussion, resource, slide, year
  case survey, training, passports, party

  /// Whether an edition sees records of this kind by default.
  func isVisible(to manner: Edition.Manner) -> Bool {
    switch self {
    case .day, .action, .party: true
    case .school, .evidence, .finding, .discussion, .resource, .slide, .year, .survey, .training,
      .passports:
      manner != .families
    }
  }
}

/// The editions that are made: the four that ship, then those that the site adds.
package func editions(of site: Site) -> [Edition] {
  let shipped = Edition.Manner.allCases.map(Edition.init)
  var taken = Set(shipped.map(\.name) + [Edition.nobody])
  let added = site.addedEditions.compactMap { added -> Edition? in
    guard let manner = Edition.Manner(rawValue: added.like.value),
      taken.insert(added.name.value).inserted
    else { return nil }
    return Edition(name: added.name.value, title: added.title, manner: manner)
  }
  return (shipped + added).map { edition in
    var edition = edition
    let limit = site.smallNumbers.first { $0.edition.value == edition.name }?.limit
    edition.limit = max(limit ?? edition.limit, Edition.leastLimit)
    return edition
  }
}

extension Edition {
  /// The word in `audience:` and `{only: …}` that no edition may be called.
  static let nobody = "nobody"

  /// Whether this edition may see a record: as the record says, else as its kind's default says.
  func sees(_ identity: Identity, as kind: RecordKind) -> Bool {
    guard let audience = identity.audience else { return kind.isVisible(to: manner) }
    return audience.value.contains(name)
  }

  /// Whether rooms, years, subjects and the row's own words are shown.
  var seesPlaces: Bool { manner == .school }
}
