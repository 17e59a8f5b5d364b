import Suppressing

/// A reader who tries all whole numbers: the independent judge of every mask in these tests.
///
/// It shares nothing with the room but its nouns. It knows the seen and known cells, the sums and
/// the floors, fills in hidden cells one after the other, and steps back where a sum cannot come
/// out any more.
struct Reader {
  private let system: CellSystem
  private let isHidden: [Bool]
  private let floors: [Int]
  /// The most of each cell: by a sum that is seen, or far above the truth where there is none.
  private(set) var tops: [Int]
  /// Whether no cell needed a top that the reader would not know.
  private(set) var knowsAllTops = true
  private let sumsOf: [[Int]]
  private var values: [Int?]
  private var steps = 0
  /// Set once a search was given up; nothing said after it counts.
  private(set) var gaveUp = false
  private let mostSteps: Int

  init(_ system: CellSystem, masked: Set<Int>, mostSteps: Int) {
    self.system = system
    self.mostSteps = mostSteps
    let isHidden = system.cells.enumerated().map { index, cell in
      cell.standing == .unpublished || cell.standing == .published && masked.contains(index)
    }
    self.isHidden = isHidden
    floors = system.cells.map { min($0.floor, $0.value) }
    tops = system.cells.indices.map { isHidden[$0] ? .max : system.cells[$0].value }
    values = system.cells.indices.map { isHidden[$0] ? nil : system.cells[$0].value }
    sumsOf = system.cells.indices.map { cell in
      system.sums.indices.filter {
        system.sums[$0].total == cell || system.sums[$0].parts.contains(cell)
      }
    }
    lowerTops()
    for cell in tops.indices where tops[cell] == .max {
      knowsAllTops = false
      tops[cell] = system.cells[cell].value + 4 * system.limit
    }
  }

  private mutating func lowerTops() {
    for _ in 0..<4 {
      for sum in system.sums {
        let most = sum.parts.reduce(0) { tops[$1] == .max || $0 == .max ? .max : $0 + tops[$1] }
        tops[sum.total] = min(tops[sum.total], most)
        guard tops[sum.total] < .max else { continue }
        let least = sum.parts.reduce(0) { $0 + (values[$1] ?? floors[$1]) }
        for part in sum.parts where isHidden[part] {
          tops[part] = min(tops[part], tops[sum.total] - least + floors[part])
        }
      }
    }
  }

  /// Whether a hidden cell can have this value.
  mutating func allows(_ cell: Int, _ value: Int) -> Bool {
    guard value >= floors[cell], value <= tops[cell] else { return false }
    let before = values
    defer { values = before }
    values[cell] = value
    return system.sums.allSatisfy(canComeOut) && complete()
  }

  /// The least and the most that a cell can have, looked for within `reach` of the truth.
  mutating func range(of cell: Int, reach: Int) -> ClosedRange<Int> {
    let truth = system.cells[cell].value
    let least = (max(floors[cell], truth - reach)..<truth).first { allows(cell, $0) } ?? truth
    var most = truth
    var value = min(tops[cell], truth + reach)
    while value > truth {
      if allows(cell, value) {
        most = value
        break
      }
      value -= 1
    }
    return least...most
  }

  private mutating func complete() -> Bool {
    steps += 1
    if steps > mostSteps { gaveUp = true }
    guard !gaveUp else { return false }
    guard let (cell, choices) = next() else { return true }
    let truth = system.cells[cell].value
    defer { values[cell] = nil }
    for value in choices.sorted(by: { abs($0 - truth) < abs($1 - truth) }) {
      values[cell] = value
      if sumsOf[cell].allSatisfy({ canComeOut(system.sums[$0]) }), complete() { return true }
    }
    return false
  }

  /// A hidden cell with what it can be: one that a sum leaves no choice, or else one of the sum
  /// that has the fewest left.
  private func next() -> (cell: Int, choices: [Int])? {
    var best: (cell: Int, left: Int)?
    for sum in system.sums {
      var left = 0
      var cell = sum.total
      var rest = values[sum.total] ?? 0
      for part in sum.parts {
        if let value = values[part] { rest -= value } else { (cell, left) = (part, left + 1) }
      }
      if values[sum.total] == nil { left += 1 }
      if left == 1 {
        let value = cell == sum.total ? -rest : rest
        return (cell, value >= floors[cell] && value <= tops[cell] ? [value] : [])
      }
      if left > 0 && left < best?.left ?? .max { best = (cell, left) }
    }
    return best.map { ($0.cell, Array(floors[$0.cell]...tops[$0.cell])) }
  }

  private func canComeOut(_ sum: CellSystem.Sum) -> Bool {
    let least = sum.parts.reduce(0) { $0 + (values[$1] ?? floors[$1]) }
    let most = sum.parts.reduce(0) { $0 + (values[$1] ?? tops[$1]) }
    return least <= values[sum.total] ?? tops[sum.total]
      && most >= values[sum.total] ?? floors[sum.total]
  }
}
