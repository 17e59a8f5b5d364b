/// Chooses the cells of one component to mask.
struct Chooser {
  let component: Component
  private var prover: Prover
  private var cuts: [Cut] = []
  /// Open cells that would have no range of their own even if everything were masked.
  private var barred: CellSet
  private(set) var exposed: CellSet
  private let costs: [Int]

  /// Work after which no better choice is looked for, and after which everything is masked.
  private static let allowance = (search: 600_000, all: 12_000_000)

  init(_ component: Component) {
    self.component = component
    let count = component.cells.count
    prover = Prover(component)
    prover.allowance = Self.allowance.all
    barred = CellSet(count: count)
    exposed = barred
    // Of two choices of one cost, that with fewer cells.
    costs = component.costs.map { $0 * (count + 1) + 1 }
  }

  /// The hidden cells of the best choice that was found, with the sensitive cell for which each
  /// open one is among them.
  mutating func choose() -> (hidden: CellSet, reasons: [Int: Int]) {
    guard component.isSound, var best = dive() else { return everything() }
    var reasons = clean(&best)
    var search = (least: cost(best), found: best)
    look(component.concealed { component.roles[$0] == .primary }, barred, 0, &search)
    if search.found != best {
      best = search.found
      reasons = clean(&best)
    }
    guard prover.failures(best, required: required(best), all: false).isEmpty else {
      return everything()
    }
    return (best, reasons)
  }

  /// Everything masked, and whatever has no proof even so exposed.
  private mutating func everything() -> (hidden: CellSet, reasons: [Int: Int]) {
    let hidden = component.concealed { component.roles[$0] != .shown }
    for failure in prover.failures(hidden, required: component.required(hidden)) {
      exposed[failure.cell] = true
    }
    return (hidden, [:])
  }

  private func isSensitive(_ cell: Int) -> Bool { component.isSensitive(cell) }

  private func required(_ hidden: CellSet) -> [Int] {
    component.required(hidden).filter { !exposed[$0] }
  }

  private func cost(_ hidden: CellSet) -> Int {
    costs.indices.reduce(0) { $0 + (hidden[$1] && component.roles[$1] == .open ? costs[$1] : 0) }
  }
}

extension Chooser {
  /// Masks what helps most for its cost until all is protected; nil where that took too long.
  private mutating func dive() -> CellSet? {
    var hidden = component.concealed { component.roles[$0] == .primary }
    while prover.work <= Self.allowance.all {
      let lacking = self.lacking(hidden)
      if let hopeless = lacking.first(where: { attainable($0, hidden, barred) < $0.lack(hidden) }) {
        giveUp(hopeless.cell, &hidden)
      } else if let next = mostHelpful(lacking, hidden) {
        hidden[next] = true
      } else if audit(hidden) {
        return hidden
      }
    }
    return nil
  }

  /// The cuts that these cells do not meet.
  private func lacking(_ hidden: CellSet) -> [Cut] {
    cuts.filter { hidden[$0.cell] && !exposed[$0.cell] && $0.lack(hidden) > 0 }
  }

  /// Whether all is protected; otherwise there are new cuts that say what is missing.
  private mutating func audit(_ hidden: CellSet) -> Bool {
    let failures = prover.failures(hidden, required: required(hidden))
    cuts += failures.map { $0.cut ?? Cut($0.cell, beyond: hidden, component) }
    return failures.isEmpty
  }

  private func attainable(_ cut: Cut, _ hidden: CellSet, _ forbidden: CellSet) -> Int {
    cut.terms.reduce(0) { $0 + (hidden[$1.cell] || forbidden[$1.cell] ? 0 : $1.weight) }
  }

  private mutating func giveUp(_ cell: Int, _ hidden: inout CellSet) {
    if isSensitive(cell) {
      exposed[cell] = true
    } else {
      barred[cell] = true
      hidden[cell] = false
    }
  }

  private func mostHelpful(_ lacking: [Cut], _ hidden: CellSet) -> Int? {
    var help = Array(repeating: 0.0, count: costs.count)
    for cut in lacking {
      let lack = cut.lack(hidden)
      for term in cut.terms where !hidden[term.cell] && !barred[term.cell] {
        help[term.cell] += Double(min(term.weight, lack)) / Double(lack)
      }
    }
    var best: Int?
    for cell in help.indices where help[cell] > 0 {
      guard let other = best else {
        best = cell
        continue
      }
      if help[cell] / Double(costs[cell]) > help[other] / Double(costs[other]) { best = cell }
    }
    return best
  }
}

extension Chooser {
  /// Shows open cells again, dearest first, where all stays protected.
  ///
  /// - Returns: For each that cannot be shown, the sensitive cell that it would give away.
  private mutating func clean(_ hidden: inout CellSet) -> [Int: Int] {
    var reasons: [Int: Int] = [:]
    let open = component.cells.indices.filter { component.roles[$0] == .open }
    for cell in open.sorted(by: { (-costs[$0], -$0) < (-costs[$1], -$1) }) where hidden[cell] {
      guard prover.work <= Self.allowance.all else { break }
      switch settle(hidden.without(cell)) {
      case .settled(let fewer): hidden = fewer
      case .givesAway(let sensitive): reasons[cell] = sensitive
      }
    }
    return reasons
  }

  private enum Settling {
    case settled(CellSet)
    case givesAway(Int)
  }

  /// Shows all open cells that have no range of their own, until none is left.
  private mutating func settle(_ start: CellSet) -> Settling {
    var hidden = start
    while true {
      var narrow = lacking(hidden).map(\.cell)
      if narrow.isEmpty {
        let failures = prover.failures(hidden, required: required(hidden))
        cuts += failures.compactMap(\.cut)
        narrow = failures.map(\.cell)
      }
      if narrow.isEmpty { return .settled(hidden) }
      if let sensitive = narrow.first(where: isSensitive) { return .givesAway(sensitive) }
      for cell in narrow { hidden[cell] = false }
    }
  }
}

extension Chooser {
  /// Looks for a cheaper choice that holds these cells and none of the forbidden ones.
  private mutating func look(
    _ hidden: CellSet, _ forbidden: CellSet, _ spent: Int,
    _ best: inout (least: Int, found: CellSet)
  ) {
    guard prover.work <= Self.allowance.search else { return }
    var lacking = self.lacking(hidden)
    if lacking.isEmpty {
      guard spent < best.least else { return }
      if audit(hidden) {
        best = (spent, hidden)
        return
      }
      lacking = self.lacking(hidden)
    }
    prover.spend(cuts.count * 4 + lacking.count * 16)
    var options = lacking.map { Options($0, hidden, forbidden, costs) }
    guard options.allSatisfy(\.suffice) else { return }
    options.sort { $0.least > $1.least }
    guard spent + least(options) < best.least else { return }
    guard let fewest = options.min(by: { $0.cells.count < $1.cells.count }) else { return }
    var forbidden = forbidden
    for cell in fewest.cells {
      look(hidden.with(cell), forbidden, spent + costs[cell], &best)
      forbidden[cell] = true
    }
  }

  /// The least that must still be spent: cuts without a cell in common add up.
  private func least(_ options: [Options]) -> Int {
    var used = CellSet(count: costs.count)
    var total = 0
    for option in options where !option.cells.contains(where: { used[$0] }) {
      total += option.least
      for cell in option.cells { used[cell] = true }
    }
    return total
  }
}

/// How a cut can be met.
private struct Options {
  /// Most helpful for their cost first.
  var cells: [Int] = []
  /// Whether all of them together meet it.
  var suffice: Bool
  /// The least that it costs.
  var least: Int

  init(_ cut: Cut, _ hidden: CellSet, _ forbidden: CellSet, _ costs: [Int]) {
    let lack = cut.lack(hidden)
    var reach = 0
    var cheapest = Int.max
    var rated: [(cell: Int, price: Double)] = []
    for term in cut.terms where !hidden[term.cell] && !forbidden[term.cell] {
      reach += term.weight
      cheapest = min(cheapest, costs[term.cell])
      rated.append((term.cell, Double(costs[term.cell]) / Double(min(term.weight, lack))))
    }
    rated.sort { ($0.price, $0.cell) < ($1.price, $1.cell) }
    cells = rated.map(\.cell)
    suffice = reach >= lack
    let share = (rated.first?.price ?? 0) * Double(lack)
    least = max(cheapest, Int(share))
  }
}
