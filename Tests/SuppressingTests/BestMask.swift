import Suppressing

/// The cheapest mask of a small table, found by trying every set of cells against every
/// completion.
struct BestMask {
  /// Cells masked, and what they cost, in the cheapest mask.
  var cost: Int

  private let system: CellSystem
  private let open: [Int]
  private let always: [Int]
  private let hidden: [Int]
  private let reach: Int
  private var completions: [[Int]] = []
  private var values: [Int?]
  private let mostCompletions: Int

  /// Nil where the table is too large to try everything, or no mask does.
  ///
  /// - Parameter exposed: Sensitive cells that nothing protects; they need no range.
  init?(_ system: CellSystem, exposed: [Int], mostOpen: Int, mostCompletions: Int) {
    self.system = system
    self.mostCompletions = mostCompletions
    let cells = system.cells.indices
    open = cells.filter {
      let cell = system.cells[$0]
      return cell.standing == .published && !cell.isSensitive && cell.value >= cell.floor
    }
    always = cells.filter {
      system.cells[$0].standing == .unpublished
        || system.cells[$0].standing == .published && system.cells[$0].isSensitive
    }
    hidden = (always + open).sorted()
    reach = 2 * system.limit
    values = system.cells.map(\.value)
    cost = 0
    guard open.count <= mostOpen else { return nil }
    for cell in hidden { values[cell] = nil }
    guard enumerate(), let best = best(exposed: Set(exposed)) else { return nil }
    cost = best
  }

  private mutating func enumerate() -> Bool {
    guard completions.count <= mostCompletions else { return false }
    var forced: (cell: Int, value: Int)?
    var fewest: (cell: Int, left: Int)?
    for sum in system.sums {
      let left = (sum.parts + [sum.total]).filter { values[$0] == nil }
      let parts = sum.parts.reduce(0) { $0 + (values[$1] ?? 0) }
      if left.isEmpty && parts != values[sum.total] { return true }
      if left.count == 1 {
        forced = (left[0], left[0] == sum.total ? parts : (values[sum.total] ?? 0) - parts)
      }
      if let cell = left.first, left.count < fewest?.left ?? .max { fewest = (cell, left.count) }
    }
    guard let cell = forced?.cell ?? fewest?.cell ?? hidden.first(where: { values[$0] == nil })
    else {
      completions.append(values.map { $0 ?? 0 })
      return true
    }
    let truth = system.cells[cell].value
    let floor = min(system.cells[cell].floor, truth)
    let range = max(floor, truth - reach)...truth + reach
    let choices = forced.map { range.contains($0.value) ? [$0.value] : [] } ?? Array(range)
    defer { values[cell] = nil }
    for value in choices {
      values[cell] = value
      if !enumerate() { return false }
    }
    return true
  }

  /// For each set of open cells, what a reader can make of every cell; then the cheapest that will
  /// do.
  private func best(exposed: Set<Int>) -> Int? {
    let cells = hidden.count
    let sets = 1 << open.count
    var low = Array(repeating: Int.max, count: sets * cells)
    var high = Array(repeating: Int.min, count: sets * cells)
    for completion in completions {
      var set = 0
      for (bit, cell) in open.enumerated() where completion[cell] != system.cells[cell].value {
        set |= 1 << bit
      }
      for (place, cell) in hidden.enumerated() {
        low[set * cells + place] = min(low[set * cells + place], completion[cell])
        high[set * cells + place] = max(high[set * cells + place], completion[cell])
      }
    }
    // What can be with fewer cells hidden can be with more.
    for bit in open.indices {
      for set in 0..<sets where set & (1 << bit) != 0 {
        let smaller = set & ~(1 << bit)
        for place in 0..<cells {
          low[set * cells + place] = min(low[set * cells + place], low[smaller * cells + place])
          high[set * cells + place] = max(high[set * cells + place], high[smaller * cells + place])
        }
      }
    }
    return (0..<sets).filter { set in
      hidden.enumerated().allSatisfy { place, cell in
        if let bit = open.firstIndex(of: cell) {
          if set & (1 << bit) == 0 { return true }
        } else if !system.cells[cell].isSensitive || exposed.contains(cell) {
          return true
        }
        return high[set * cells + place] - low[set * cells + place] >= system.limit
      }
    }
    .map { set in
      open.indices.reduce(0) { $0 + (set & (1 << $1) == 0 ? 0 : system.cells[open[$1]].cost) }
    }
    .min()
  }
}
