/// Cells that hang together by sums, apart from all others: what a reader learns here says nothing
/// about another component.
///
/// Everything is said as a difference to the truth: a completion is a list of differences `d`, one
/// a cell, with `d = 0` where a cell is seen, `d >= -slack` everywhere and nought in each equation.
/// So the truth itself is the completion of noughts, and known cells need not be carried.
struct Component {
  /// A sum in which the differences cancel.
  typealias Equation = [(cell: Int, factor: Int)]

  enum Role {
    /// Published and not sensitive; may be masked for the sake of others.
    case open
    /// Published and always shown: a nought where readers know that noughts are.
    case shown
    /// Published and sensitive: always masked.
    case primary
    /// Unpublished and not sensitive.
    case hidden
    /// Unpublished and sensitive.
    case secret
  }

  /// The cells by their indexes in the system.
  var cells: [Int] = []
  var roles: [Role] = []
  /// How far each cell lies above its floor.
  var slack: [Int] = []
  var costs: [Int] = []
  var equations: [Equation] = []
  var limit: Int
  /// False where values do not add up, or are too many to be reckoned with.
  var isSound = true
  /// Whether some slack is larger than `most`, so that bounds are no longer exact.
  var isCapped = false

  /// The most that is reckoned with; larger values are safe to take for it.
  static let most = 1 << 24

  /// From here on a component is too large to reckon with: all of it is masked.
  private static let mostSize = 20_000_000

  /// How much work it is to solve the equations once.
  private var size: Int {
    let rows = equations.count
    return rows > 10_000 || cells.count > 10_000 ? .max : rows * rows * cells.count
  }

  var isSensitive: Bool { cells.indices.contains(where: isSensitive) }

  func isSensitive(_ place: Int) -> Bool { roles[place] == .primary || roles[place] == .secret }

  /// All that readers do not see where only these of the published cells are masked.
  func concealed(_ masked: (Int) -> Bool) -> CellSet {
    var set = CellSet(count: cells.count)
    for (place, role) in roles.enumerated() {
      set[place] = role == .hidden || role == .secret || masked(place)
    }
    return set
  }

  /// The cells that must have a range of `limit` where these are hidden.
  func required(_ concealed: CellSet) -> [Int] {
    roles.indices.filter { concealed[$0] && roles[$0] != .hidden }
  }
}

extension Component {
  /// All components of a system, in the order of their first cells.
  static func all(of system: CellSystem) -> [Component] {
    var groups = Groups(count: system.cells.count)
    for sum in system.sums {
      let linked = ([sum.total] + sum.parts).filter { isOpen($0, in: system) }
      for cell in linked.dropFirst() { groups.join(linked[0], cell) }
    }
    var components: [Component] = []
    var numbers: [Int: Int] = [:]
    var places = Array(repeating: 0, count: system.cells.count)
    for (index, cell) in system.cells.enumerated() where cell.standing != .known {
      let root = groups.root(of: index)
      let number = numbers[root] ?? components.count
      if number == components.count {
        numbers[root] = number
        components.append(Component(limit: min(max(system.limit, 0), most + 1)))
      }
      places[index] = components[number].cells.count
      components[number].add(cell, index)
    }
    for sum in system.sums {
      let linked = ([sum.total] + sum.parts).first { isOpen($0, in: system) }
      guard let linked, let number = numbers[groups.root(of: linked)] else { continue }
      components[number].add(sum, of: system, places: places)
    }
    for number in components.indices { components[number].finish() }
    return components
  }

  private mutating func finish() {
    if size > Component.mostSize { isSound = false }
    // Where nothing adds up, no nought is sure.
    if !isSound { roles = roles.map { $0 == .shown ? .open : $0 } }
  }

  private static func isOpen(_ cell: Int, in system: CellSystem) -> Bool {
    system.cells.indices.contains(cell) && system.cells[cell].standing != .known
  }

  private mutating func add(_ cell: CellSystem.Cell, _ index: Int) {
    let (above, overflows) = cell.value.subtractingReportingOverflow(cell.floor)
    let room = cell.value <= cell.floor ? 0 : overflows ? .max : above
    let isPublished = cell.standing == .published
    cells.append(index)
    costs.append(min(max(cell.cost, 0), Component.most))
    if room > Component.most { isCapped = true }
    slack.append(min(room, Component.most))
    roles.append(
      cell.isSensitive
        ? (isPublished ? .primary : .secret)
        : isPublished ? (cell.value < cell.floor ? .shown : .open) : .hidden)
  }

  private mutating func add(_ sum: CellSystem.Sum, of system: CellSystem, places: [Int]) {
    var factors: [Int: Int] = [:]
    var left = 0
    for (cell, sign) in [(sum.total, -1)] + sum.parts.map({ ($0, 1) }) {
      guard system.cells.indices.contains(cell) else {
        isSound = false
        continue
      }
      let value = system.cells[cell].value
      let (next, overflows) =
        sign > 0 ? left.addingReportingOverflow(value) : left.subtractingReportingOverflow(value)
      left = next
      if overflows { isSound = false }
      if system.cells[cell].standing != .known { factors[places[cell], default: 0] += sign }
    }
    if left != 0 { isSound = false }
    let terms = factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    if !terms.isEmpty { equations.append(terms.map { (cell: $0.key, factor: $0.value) }) }
  }
}

/// Which cells hang together (union by the lower index).
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of cell: Int) -> Int {
    var cell = cell
    while parents[cell] != cell {
      parents[cell] = parents[parents[cell]]
      cell = parents[cell]
    }
    return cell
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    parents[max(a, b)] = min(a, b)
  }
}
