import Suppressing

/// Small invented tables of all shapes that the door makes.
enum RandomTable: CaseIterable {
  case row, rowBesideKnown, twoWay, twoWayHalfSeen, hierarchy, linked, threeWay, threeWayDeep
  case earlier

  /// A table of this shape.
  func system(_ random: inout some RandomNumberGenerator) -> CellSystem {
    var system = CellSystem(limit: Int.random(in: 2...5, using: &random))
    switch self {
    case .row, .rowBesideKnown:
      let parts = Self.add(Int.random(in: 3...7, using: &random), to: &system, &random)
      let total = Self.sum(parts, in: &system)
      if self == .rowBesideKnown { system.cells[total].standing = .known }
    case .twoWay, .twoWayHalfSeen:
      let height = Int.random(in: 2...3, using: &random)
      system = Self.table(height, Int.random(in: 2...4, using: &random), system.limit, &random)
    case .hierarchy: Self.hierarchy(in: &system, &random)
    case .linked: Self.linked(in: &system, &random)
    case .threeWay: Self.threeWay(2, in: &system, &random)
    case .threeWayDeep: Self.threeWay(3, in: &system, &random)
    case .earlier: Self.earlier(in: &system, &random)
    }
    finish(&system, &random)
    return system
  }

  private static func value(_ random: inout some RandomNumberGenerator) -> Int {
    let most = [2, 4, 6, 9, 14].randomElement(using: &random) ?? 4
    return Int.random(in: 0...most, using: &random)
  }

  private static func add(
    _ count: Int, to system: inout CellSystem, _ random: inout some RandomNumberGenerator
  ) -> [Int] {
    (0..<count).map { _ in
      system.cells.append(CellSystem.Cell(value(&random)))
      return system.cells.count - 1
    }
  }

  private static func sum(_ parts: [Int], in system: inout CellSystem) -> Int {
    let total = system.cells.count
    system.cells.append(CellSystem.Cell(parts.reduce(0) { $0 + system.cells[$1].value }))
    system.sums.append(CellSystem.Sum(total: total, parts: parts))
    return total
  }

  private static func table(
    _ height: Int, _ width: Int, _ limit: Int, _ random: inout some RandomNumberGenerator
  ) -> CellSystem {
    let rows = (0..<height).map { _ in (0..<width).map { _ in value(&random) } }
    return TwoWay(rows, limit: limit).system
  }

  /// Groups, each of a few parts, and the total of the groups.
  private static func hierarchy(
    in system: inout CellSystem, _ random: inout some RandomNumberGenerator
  ) {
    let groups = (0..<Int.random(in: 2...3, using: &random)).map { _ in
      sum(add(Int.random(in: 2...3, using: &random), to: &system, &random), in: &system)
    }
    _ = sum(groups, in: &system)
  }

  /// Two breakdowns of the same pupils, each by its own kind, sharing the totals of the rows.
  private static func linked(
    in system: inout CellSystem, _ random: inout some RandomNumberGenerator
  ) {
    system = table(2, Int.random(in: 2...3, using: &random), system.limit, &random)
    let width = (system.cells.count - 3) / 3
    for row in 0..<2 {
      let total = 2 * width + row
      let first = Int.random(in: 0...system.cells[total].value, using: &random)
      let cells = [first, system.cells[total].value - first]
      let parts = system.cells.count..<system.cells.count + 2
      system.cells += cells.map { CellSystem.Cell($0) }
      system.sums.append(CellSystem.Sum(total: total, parts: Array(parts)))
    }
    let first = system.cells.count - 4
    let columns = [
      sum([first, first + 2], in: &system), sum([first + 1, first + 3], in: &system),
    ]
    system.sums.append(CellSystem.Sum(total: 3 * width + 2, parts: columns))
  }

  /// Two by two by `depth`, with the margins of two ways and of one.
  private static func threeWay(
    _ depth: Int, in system: inout CellSystem, _ random: inout some RandomNumberGenerator
  ) {
    let cells = add(4 * depth, to: &system, &random)
    func cell(_ a: Int, _ b: Int, _ c: Int) -> Int { cells[(a * 2 + b) * depth + c] }
    let sides = (0..<2).map { a in (0..<2).map { b in (0..<depth).map { cell(a, b, $0) } } }
    let faces = sides.map { $0.map { sum($0, in: &system) } }
    for c in 0..<depth {
      for a in 0..<2 { _ = sum([cell(a, 0, c), cell(a, 1, c)], in: &system) }
      for b in 0..<2 { _ = sum([cell(0, b, c), cell(1, b, c)], in: &system) }
    }
    let firsts = faces.map { sum($0, in: &system) }
    if depth == 2 { _ = sum(firsts, in: &system) }
  }

  /// A row of this year, one of last year that is known, and who joined between.
  private static func earlier(
    in system: inout CellSystem, _ random: inout some RandomNumberGenerator
  ) {
    let old = add(Int.random(in: 2...4, using: &random), to: &system, &random)
    let oldTotal = sum(old, in: &system)
    let new = old.map { cell in
      let joined = add(1, to: &system, &random)[0]
      system.cells[joined].standing = .unpublished
      return sum([cell, joined], in: &system)
    }
    _ = sum(new, in: &system)
    for cell in old + [oldTotal] { system.cells[cell].standing = .known }
  }

  /// Says what is sensitive, what it costs, and of some cells that they are known or unpublished.
  private func finish(
    _ system: inout CellSystem, _ random: inout some RandomNumberGenerator
  ) {
    let isWeighted = Bool.random(using: &random)
    let floor = Int.random(in: 0...3, using: &random) == 0 ? 1 : 0
    let odd = self == .twoWayHalfSeen ? 4 : 12
    for cell in system.cells.indices {
      let value = system.cells[cell].value
      system.cells[cell].isSensitive = (1...system.limit).contains(value)
      system.cells[cell].cost = isWeighted ? value + 1 : 1
      system.cells[cell].floor = floor
      guard system.cells[cell].standing == .published else { continue }
      switch Int.random(in: 0..<2 * odd, using: &random) {
      case 0: system.cells[cell].standing = .known
      case 1, 2: system.cells[cell].standing = .unpublished
      default: break
      }
    }
  }
}
