import Base
import Notation

/// Facts without places, styles and comments: their meaning.
indirect enum Tree: Equatable {
  case text(String)
  case list([Tree])
  case map([Pair])

  struct Pair: Equatable {
    var key: String
    var value: Tree
  }

  init(_ fact: Fact) {
    switch fact.content {
    case .text(let words): self = .text(words)
    case .list(let items): self = .list(items.map(Tree.init))
    case .map(let facts): self = Tree(facts)
    }
  }

  init(_ facts: FactMap) {
    self = .map(facts.entries.map { Pair(key: $0.key.value, value: Tree($0.value)) })
  }

  // Strings that look alike but differ in bytes are not the same here.
  static func == (left: Tree, right: Tree) -> Bool {
    switch (left, right) {
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy { $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value }
    default: false
    }
  }
}

extension Tree {
  /// The facts of a map of this meaning; nil for anything else.
  var facts: FactMap? {
    guard case .map = self, case .map(let facts) = fact.content else { return nil }
    return facts
  }

  private var fact: Fact {
    let nowhere = Span.start(of: FileID(0))
    switch self {
    case .text(let words): return Fact(.text(words), at: nowhere)
    case .list(let items): return Fact(.list(items.map(\.fact)), at: nowhere)
    case .map(let pairs):
      let entries = pairs.map {
        FactMap.Entry(key: Placed($0.key, at: nowhere), value: $0.value.fact)
      }
      return Fact(.map(FactMap(entries)), at: nowhere)
    }
  }
}
