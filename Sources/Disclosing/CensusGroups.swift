import Base
import Model

/// The numbers of one census that belong together: the roll, the levels of support, all of them,
/// and the rest.
struct CensusGroups {
  var roll: Int?
  /// In the order of the vocabulary's levels; nil for one that nobody counted.
  var levels: [Int?]

  init(_ census: Profile.Census, levels: [Vocabulary.CountedKind]) {
    roll = census.roll?.value
    self.levels = levels.map { level in census.levels.first { $0.id == level.id }?.count?.value }
  }

  init(roll: Int?, levels: [Int?]) {
    self.roll = roll
    self.levels = levels
  }

  /// All pupils with SEN; nil where a level was not counted.
  var total: Int? {
    let known = levels.compactMap { $0 }
    return known.isEmpty || known.count < levels.count ? nil : known.reduce(0, +)
  }

  /// Whether one of the numbers, or what is left when they are taken from each other, is small.
  ///
  /// Then none of the levels may be shown: a single one, or their sum, beside numbers that stand in
  /// other papers would give the small one away.
  /// - Parameter roll: Another number of pupils in the school that readers know.
  func holdSmallNumber(besides other: Int?) -> Bool {
    let groups = levels.compactMap { $0 } + [total].compactMap { $0 }
    let wholes = [roll, other].compactMap { $0 }
    let rests = wholes.flatMap { whole in groups.map { whole - $0 } }
    return (groups + rests + wholes).contains(where: Headcounts.isSmall)
  }
}

/// Pupils of one level by broad area of need, made safe to show.
struct AreaRows {
  var rows: [(area: String, count: Int)]
  /// Whether areas were put together.
  var isMerged: Bool

  /// The least pupils that areas put together must have: one of them has at most five, and with
  /// this many it may have any number up to that.
  static let leastTogether = 2 * Headcounts.limit + 1
  /// In a level with fewer pupils than this, an area without any says something about all of them.
  static let large = 30

  /// The areas as they may be shown; nil where they may not.
  ///
  /// The smallest area is put together with the next smallest until none is small. Where that
  /// leaves one row, the table says no more than its total.
  /// - Parameters:
  ///   - total: The pupils of the level; those in no area are a row of their own.
  ///   - rest: The words for that row.
  init?(_ areas: [(area: String, count: Int)], total: Int, rest: String) {
    let counted = areas.reduce(0) { $0 + $1.count }
    guard counted <= total else { return nil }
    var parts = areas.filter { $0.count > 0 || $0.area != rest }
    if counted < total {
      if let index = parts.firstIndex(where: { $0.area == rest }) {
        parts[index].count += total - counted
      } else {
        parts.append((rest, total - counted))
      }
    }
    var rows = parts.map { (areas: [$0.area], count: $0.count) }
    let isLarge = total >= Self.large
    func isUnsafe(_ row: (areas: [String], count: Int)) -> Bool {
      row.areas.count > 1
        ? row.count < Self.leastTogether
        : Headcounts.isSmall(row.count) || (row.count == 0 && !isLarge)
    }
    while rows.contains(where: isUnsafe), rows.count > 1 {
      let order = rows.indices.sorted { (rows[$0].count, -$0) < (rows[$1].count, -$1) }
      let unsafe = order.first { isUnsafe(rows[$0]) } ?? order[0]
      guard let other = order.first(where: { $0 != unsafe }) else { return nil }
      let (first, second) = (min(unsafe, other), max(unsafe, other))
      rows[first].areas += rows[second].areas
      rows[first].count += rows[second].count
      rows.remove(at: second)
    }
    guard rows.count(where: { $0.count > 0 }) > 1, !rows.contains(where: isUnsafe) else {
      return nil
    }
    isMerged = rows.contains { $0.areas.count > 1 }
    self.rows = rows.map { (AreaRows.title($0.areas), $0.count) }
  }

  private static func title(_ areas: [String]) -> String {
    guard let first = areas.first, areas.count > 1 else { return areas.first ?? "" }
    let others = areas.dropFirst().map(inSentence)
    return ([first] + others).joined(separator: "; ") + " (together)"
  }
}
