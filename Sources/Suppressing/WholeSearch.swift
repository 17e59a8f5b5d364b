/// Looks for completions in whole numbers where the corners of the linear programme are fractions,
/// as they can be in tables of three ways: choose, follow the equations, step back.
struct WholeSearch {
  private let component: Component
  private let hidden: [Int]
  private let equations: [Component.Equation]
  private(set) var work = 0
  private var nodes = 0

  /// The most choices in one search.
  private static let mostNodes = 300

  init(_ component: Component, concealed: CellSet) {
    self.component = component
    hidden = component.cells.indices.filter { concealed[$0] }
    equations = component.equations.map { $0.filter { concealed[$0.cell] } }
  }

  /// Completions that bring a cell further than it reaches so far, up or down.
  mutating func widen(
    _ cell: Int, _ reach: Prover.Reach, bounds: (low: Int?, high: Int?)
  ) -> [[Int]] {
    let limit = component.limit
    var (low, high) = (reach.low[cell], reach.high[cell])
    var found: [[Int]] = []
    for target in stride(from: min(bounds.high ?? .max, low + limit), to: high, by: -1) {
      guard let completion = complete(cell, target) else { continue }
      found.append(completion)
      high = target
      break
    }
    for target in stride(from: max(bounds.low ?? .min, high - limit), to: low, by: 1) {
      guard let completion = complete(cell, target) else { continue }
      found.append(completion)
      low = target
      break
    }
    return found
  }

  /// A completion in which a cell differs from the truth by just this.
  private mutating func complete(_ cell: Int, _ difference: Int) -> [Int]? {
    var ranges = Ranges(component, hidden)
    guard difference >= ranges.low[cell], difference <= ranges.high[cell] else { return nil }
    ranges.fix(cell, difference)
    nodes = 0
    return search(ranges)
  }

  private mutating func search(_ start: Ranges) -> [Int]? {
    nodes += 1
    var ranges = start
    work += equations.count * 16
    guard nodes <= Self.mostNodes, ranges.narrow(equations) else { return nil }
    let open = hidden.filter { ranges.low[$0] < ranges.high[$0] }
    guard let chosen = open.min(by: { ranges.size($0) < ranges.size($1) }) else {
      return ranges.low
    }
    let (low, high) = (ranges.low[chosen], ranges.high[chosen])
    for value in (low...high).sorted(by: { (abs($0), $0) < (abs($1), $1) }) {
      ranges.fix(chosen, value)
      if let found = search(ranges) { return found }
      if nodes > Self.mostNodes { return nil }
      ranges.open(chosen, low, high)
    }
    return nil
  }
}

/// Between which differences each cell must lie.
private struct Ranges {
  var low: [Int]
  var high: [Int]

  init(_ component: Component, _ hidden: [Int]) {
    low = Array(repeating: 0, count: component.cells.count)
    high = low
    // Far enough for any proof; what lies further is not looked for.
    let far = min(3 * max(component.limit, 1), 64)
    for cell in hidden {
      low[cell] = -min(component.slack[cell], far)
      high[cell] = far
    }
  }

  mutating func fix(_ cell: Int, _ value: Int) { open(cell, value, value) }

  mutating func open(_ cell: Int, _ low: Int, _ high: Int) {
    self.low[cell] = low
    self.high[cell] = high
  }

  func size(_ cell: Int) -> Int { high[cell] - low[cell] }

  /// Takes away what the equations forbid; false where nothing is left.
  mutating func narrow(_ equations: [Component.Equation]) -> Bool {
    for _ in 0..<64 {
      var changes = false
      for equation in equations where !narrow(equation, &changes) { return false }
      if !changes { return true }
    }
    return true
  }

  private mutating func narrow(_ equation: Component.Equation, _ changes: inout Bool) -> Bool {
    var (least, most) = (0, 0)
    for (cell, factor) in equation {
      least += factor * (factor > 0 ? low[cell] : high[cell])
      most += factor * (factor > 0 ? high[cell] : low[cell])
    }
    for (cell, factor) in equation {
      // What the others leave for this one: -most' <= factor * d <= -least'.
      let size = abs(factor)
      let ownLeast = factor > 0 ? factor * low[cell] : factor * high[cell]
      let ownMost = factor > 0 ? factor * high[cell] : factor * low[cell]
      let from = -(most - ownMost)
      let to = -(least - ownLeast)
      let lowest = factor > 0 ? ceiling(from, size) : ceiling(-to, size)
      let highest = factor > 0 ? -ceiling(-to, size) : -ceiling(from, size)
      guard lowest > low[cell] || highest < high[cell] else { continue }
      open(cell, max(low[cell], lowest), min(high[cell], highest))
      guard low[cell] <= high[cell] else { return false }
      changes = true
    }
    return true
  }

  private func ceiling(_ a: Int, _ b: Int) -> Int { a > 0 ? (a + b - 1) / b : -(-a / b) }
}
