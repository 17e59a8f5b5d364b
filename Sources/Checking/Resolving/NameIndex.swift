import Model

/// The names under which the records of one kind are cited: references and names of files.
struct NameIndex {
  private var places: [String: [Int]] = [:]
  /// As a person would cite them, in the order of the records.
  private(set) var known: [String] = []

  enum Answer {
    case one(Int)
    case many([Int])
    case none
  }

  init(_ identities: [Identity]) {
    for (index, identity) in identities.enumerated() {
      if let reference = identity.reference { places[reference.key, default: []].append(index) }
      if let name = identity.name { places[NameIndex.key(of: name), default: []].append(index) }
      if let cited = identity.cited { known.append(cited) }
    }
  }

  subscript(word: String) -> Answer {
    guard let found = places[NameIndex.key(of: word)], let first = found.first else {
      return .none
    }
    return found.allSatisfy { $0 == first } ? .one(first) : .many(found)
  }

  /// Every key with the records that answer to it.
  var all: [(key: String, records: [Int])] {
    places.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  /// Citations are compared without regard to case, and `E07` is `E7`.
  static func key(of word: String) -> String {
    Reference(word)?.key ?? word.lowercased()
  }
}

extension Reference {
  fileprivate var key: String { text.lowercased() }
}
