/// How far a cell can move from the truth, and how much of that is owed to each other cell.
struct Bound {
  /// In whole numbers, rounded towards the truth.
  var difference: Int
  /// The same times `scale`, without rounding.
  var scaled: Int
  var scale: Int
  /// How far the cell moves by itself, whatever is masked.
  var own: Int
  /// How much further it could move for each cell that is hidden; at most `limit`.
  var weights: [Int]

  /// Of a cell that a tableau has brought to its best.
  init(_ cell: Int, rising: Bool, _ tableau: Tableau, _ component: Component) {
    scaled = tableau.scaledDifference(cell)
    scale = tableau.scale
    difference = scaled / scale
    own = 0
    weights = Array(repeating: 0, count: tableau.width)
    guard tableau.rowOf[cell] >= 0, rising || scaled > -component.slack[cell] * scale else {
      own = -difference
      return
    }
    for (other, slope) in zip(weights.indices, tableau.slopes(cell)) where other != cell {
      guard slope != 0, tableau.rowOf[other] < 0 else { continue }
      let falls = (slope > 0) == rising
      let reach = falls ? (abs(slope) * component.slack[other] + scale - 1) / scale : .max
      weights[other] = min(reach, max(component.limit, 0))
    }
  }
}

/// A condition on what is hidden without which a cell cannot be protected: cells that are hidden
/// must together have this weight (the capacity constraints of Fischetti and Salazar, 2000).
struct Cut {
  /// The cell; if it is shown the condition does not matter.
  var cell: Int
  /// What those that may be masked must weigh.
  var need: Int
  var terms: [(cell: Int, weight: Int)]

  /// Nil where the bounds leave room enough, so that nothing follows.
  init?(_ cell: Int, _ bounds: [Bound], _ component: Component, _ concealed: CellSet) {
    var need = component.limit - bounds.reduce(0) { $0 + $1.own }
    var weighed = 0
    terms = []
    for other in component.cells.indices where component.roles[other] != .shown {
      let weight = bounds.reduce(0) { $0 + $1.weights[other] }
      guard weight > 0 else { continue }
      if concealed[other] { weighed += weight }
      if component.roles[other] == .open {
        terms.append((other, weight))
      } else {
        need -= weight
      }
    }
    guard weighed < component.limit - bounds.reduce(0, { $0 + $1.own }), need > 0 else {
      return nil
    }
    self.cell = cell
    self.need = need
  }

  /// A cut that only says that these masks do not do: one more is needed.
  init(_ cell: Int, beyond concealed: CellSet, _ component: Component) {
    self.cell = cell
    need = 1
    terms = component.cells.indices
      .filter { component.roles[$0] == .open && !concealed[$0] }.map { ($0, 1) }
  }

  /// What is still lacking where these are hidden.
  func lack(_ concealed: CellSet) -> Int {
    var lack = need
    for term in terms where concealed[term.cell] { lack -= term.weight }
    return lack
  }
}
