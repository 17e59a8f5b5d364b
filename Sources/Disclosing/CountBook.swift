import Base
import Model
import Suppressing

/// All counts of pupils that the readers of one edition can take from each other.
///
/// Counts are added under their keys; `system` relates each to those that it is a part of.
struct CountBook {
  let limit: Int
  let words: CountWords
  /// In a group with fewer pupils than this, nobody or everybody says something about all of them.
  static let large = 30

  /// One count as it was added.
  struct Entry {
    var key: CountKey
    var value: Int
    var standing: CellSystem.Standing
    var cost: Int
    /// Whether somebody who may has decided that it is told.
    var mayBeTold: Bool
    /// Whether it was counted, and is not only the sum of what was.
    var isGiven = true
  }

  private(set) var entries: [Entry] = []
  private(set) var index: [CountKey: Int] = [:]
  /// Counts that readers will take for the same pupils.
  private(set) var equals: [(one: CountKey, other: CountKey)] = []
  /// Differences that are about few pupils.
  private(set) var differences: [(more: CountKey, less: CountKey)] = []
  /// Counts that may be the parts of another.
  private(set) var extraSums: [(total: CountKey, parts: [CountKey])] = []
  /// Counts that an earlier publication masked.
  private(set) var keptBack: Set<CountKey> = []

  init(limit: Int, words: CountWords) {
    self.limit = limit
    self.words = words
  }

  func isSmall(_ number: Int) -> Bool { (1...limit) ~= number }

  func value(_ key: CountKey) -> Int? { index[key].map { entries[$0].value } }

  /// Adds a count; of one that is there already the standing rises to the more public.
  mutating func add(
    _ key: CountKey, _ value: Int, _ standing: CellSystem.Standing, cost: Int = 1,
    mayBeTold: Bool = false
  ) {
    guard let known = index[key] else {
      index[key] = entries.count
      entries.append(
        Entry(key: key, value: value, standing: standing, cost: cost, mayBeTold: mayBeTold))
      return
    }
    if standing == .known || entries[known].standing == .unpublished {
      entries[known].standing = standing
    }
    entries[known].mayBeTold = entries[known].mayBeTold || mayBeTold
    entries[known].cost = max(entries[known].cost, cost)
  }

  /// Keeps masked what was masked before.
  ///
  /// Shown now, it could be put into the tables of that time, from which it was missing.
  mutating func keepBack(_ key: CountKey) { keptBack.insert(key) }

  mutating func equate(_ one: CountKey, _ other: CountKey) { equals.append((one, other)) }

  /// Protects what is left when some counts are taken from another, where that is small.
  mutating func protectRest(of total: CountKey, less parts: [CountKey]) {
    extraSums.append((total, parts))
  }

  /// Protects what is left when one of two counts is taken from the other, where that is small.
  ///
  /// - Returns: Whether it is.
  @discardableResult
  mutating func protectDifference(_ one: CountKey, _ other: CountKey) -> Bool {
    guard let first = value(one), let second = value(other), isSmall(abs(first - second)) else {
      return false
    }
    differences.append(first > second ? (one, other) : (other, one))
    return true
  }

  // MARK: Wholes that nobody counted

  /// Adds what is the whole of some counts and was not counted itself: it links their tables.
  mutating func complete() {
    var next = 0
    while next < entries.count {
      let key = entries[next].key
      next += 1
      for part in CountPart.allCases where key.about.isEmpty {
        guard let parent = whole(of: key, by: part), index[parent] == nil,
          part == .level ? hasAllLevels(key) && !part.words(of: parent).isEmpty : part != .event
        else { continue }
        add(parent, 0, .unpublished)
        entries[entries.count - 1].isGiven = false
      }
    }
    let links = self.links
    var sums: [CountKey: Int] = [:]
    for position in entries.indices where !entries[position].isGiven {
      entries[position].value = sum(of: entries[position].key, links, &sums)
    }
  }

  /// The next greater count that one is a part of; nil for all pupils.
  private func whole(of key: CountKey, by part: CountPart) -> CountKey? {
    words.whole(of: part.words(of: key), by: part).map { part.changing(key, to: $0) }
  }

  private func hasAllLevels(_ key: CountKey) -> Bool {
    words.allLevels.allSatisfy { index[CountPart.level.changing(key, to: [$0])] != nil }
  }

  /// A whole and the part by which some counts are its parts.
  struct Link: Hashable {
    var whole: CountKey
    var part: CountPart
  }

  /// The parts of every whole that is in the book, all in the order of their adding.
  var links: [(link: Link, parts: [CountKey])] {
    var order: [(link: Link, parts: [CountKey])] = []
    var places: [Link: Int] = [:]
    for entry in entries where entry.key.about.isEmpty {
      for part in CountPart.allCases {
        guard var parent = whole(of: entry.key, by: part) else { continue }
        if part == .level, index[parent] == nil { parent = part.changing(parent, to: []) }
        guard index[parent] != nil else { continue }
        let link = Link(whole: parent, part: part)
        if let place = places[link] {
          order[place].parts.append(entry.key)
        } else {
          places[link] = order.count
          order.append((link, [entry.key]))
        }
      }
    }
    return order
  }

  private func sum(
    of key: CountKey, _ links: [(link: Link, parts: [CountKey])], _ sums: inout [CountKey: Int]
  ) -> Int {
    guard let position = index[key], !entries[position].isGiven else { return value(key) ?? 0 }
    if let known = sums[key] { return known }
    var greatest = 0
    for (link, parts) in links where link.whole == key && link.part != .event {
      greatest = max(greatest, parts.reduce(0) { $0 + sum(of: $1, links, &sums) })
    }
    sums[key] = greatest
    return greatest
  }
}
