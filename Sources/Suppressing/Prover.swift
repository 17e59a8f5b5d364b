/// Finds, for hidden cells of one component, completions that lie far enough apart.
///
/// What is proved is proved by completions: lists of whole numbers that a reader cannot tell from
/// the truth, each checked against every equation. Linear programming only finds them, and says
/// where none can be.
struct Prover {
  let component: Component
  private var pool: [Completion] = []
  /// Entries of tableaux worked on, of all proofs so far.
  private(set) var work = 0
  /// How much work may be done; after it nothing more is proved.
  var allowance = Int.max

  /// A completion, and where it differs from the truth.
  struct Completion {
    var differences: [Int]
    var support: CellSet
  }

  /// The least and the most that completions give each cell, as differences to the truth.
  struct Reach {
    var low: [Int]
    var high: [Int]

    init(count: Int) {
      low = Array(repeating: 0, count: count)
      high = low
    }

    mutating func take(_ differences: [Int]) {
      for (cell, difference) in differences.enumerated() {
        if difference < low[cell] { low[cell] = difference }
        if difference > high[cell] { high[cell] = difference }
      }
    }

    func width(_ cell: Int) -> Int { high[cell] - low[cell] }
  }

  /// A cell whose range is not proved to be wide enough.
  struct Failure {
    var cell: Int
    /// What would have to be masked; nil where only the search for whole numbers failed.
    var cut: Cut?
  }

  /// The most completions that are kept for other masks.
  private static let mostKept = 400
  /// The most steps of one linear programme.
  private static let mostSteps = 200

  init(_ component: Component) { self.component = component }

  /// Counts work that was done elsewhere for the same end.
  mutating func spend(_ work: Int) { self.work += work }

  /// The cells among those required that are not protected by hiding these.
  mutating func failures(_ concealed: CellSet, required: [Int], all: Bool = true) -> [Failure] {
    guard component.isSound, component.limit <= Component.most else {
      return required.map { Failure(cell: $0, cut: nil) }
    }
    var reach = reach(concealed)
    var tableau: Tableau?
    var found: [Failure] = []
    for cell in required where reach.width(cell) < component.limit {
      guard work + (tableau?.work ?? 0) <= allowance else {
        found.append(Failure(cell: cell, cut: nil))
        continue
      }
      var own = tableau ?? Tableau(component, concealed: concealed)
      if let failure = prove(cell, &own, concealed, &reach) { found.append(failure) }
      tableau = own
      if !all && !found.isEmpty { break }
    }
    work += tableau?.work ?? 0
    return found
  }

  /// What completions already found reach where only these cells are hidden.
  func reach(_ concealed: CellSet) -> Reach {
    var reach = Reach(count: component.cells.count)
    for completion in pool where completion.support.isSubset(of: concealed) {
      reach.take(completion.differences)
    }
    return reach
  }

  /// Nil where the cell is protected.
  private mutating func prove(
    _ cell: Int, _ tableau: inout Tableau, _ concealed: CellSet, _ reach: inout Reach
  ) -> Failure? {
    let limit = component.limit
    let high = push(cell, rising: true, &tableau, concealed, &reach, enough: limit)
    if reach.width(cell) >= limit { return nil }
    let low = push(cell, rising: false, &tableau, concealed, &reach, enough: limit)
    if reach.width(cell) >= limit { return nil }
    if let high, let low, let cut = Cut(cell, [high, low], component, concealed) {
      return Failure(cell: cell, cut: cut)
    }
    var search = WholeSearch(component, concealed: concealed)
    for completion in search.widen(cell, reach, bounds: (low?.difference, high?.difference)) {
      take(completion, concealed, &reach)
    }
    work += search.work
    return reach.width(cell) >= limit ? nil : Failure(cell: cell, cut: nil)
  }

  /// Moves a cell as far as it goes and keeps the completions on the way.
  ///
  /// - Returns: How far it goes and what holds it; nil where that is not known or not needed.
  mutating func push(
    _ cell: Int, rising: Bool, _ tableau: inout Tableau, _ concealed: CellSet,
    _ reach: inout Reach, enough: Int
  ) -> Bound? {
    for round in 0..<Self.mostSteps {
      let (step, along) = tableau.step(cell, rising: rising, first: round > Self.mostSteps / 4)
      switch step {
      case .lost: return nil
      case .best: return Bound(cell, rising: rising, tableau, component)
      case .ray:
        take(tableau.ray(along), concealed, &reach)
        return nil
      case .moved:
        let scaled = tableau.scaledDifference(cell)
        guard scaled > reach.high[cell] * tableau.scale || scaled < reach.low[cell] * tableau.scale
        else { continue }
        if let differences = tableau.differences() { take(differences, concealed, &reach) }
        if reach.width(cell) >= enough { return nil }
      }
    }
    return nil
  }

  /// Keeps a completion and what lies on the line through it and the truth, once it is checked.
  mutating func take(_ differences: [Int], _ concealed: CellSet, _ reach: inout Reach) {
    for scaled in component.stretched(differences) {
      guard component.holds(scaled, concealed) else { continue }
      var support = CellSet(count: scaled.count)
      for (cell, difference) in scaled.enumerated() where difference != 0 { support[cell] = true }
      if pool.count >= Self.mostKept { pool.removeFirst(Self.mostKept / 4) }
      pool.append(Completion(differences: scaled, support: support))
      reach.take(scaled)
    }
  }
}

extension Component {
  /// Completions further from the truth than this are left out, so that sums cannot overflow.
  private static let farthest = 1 << 30

  /// Whether a reader who sees all but the hidden cells cannot tell these differences from none.
  func holds(_ differences: [Int], _ concealed: CellSet) -> Bool {
    for (cell, difference) in differences.enumerated() where difference != 0 {
      guard concealed[cell], difference >= -slack[cell], difference < Self.farthest
      else { return false }
    }
    return equations.allSatisfy { equation in
      equation.reduce(0) { $0 + $1.factor * differences[$1.cell] } == 0
    }
  }

  /// The two ends of the line through the truth and another point, as far as cells stay above
  /// their floors.
  func stretched(_ differences: [Int]) -> [[Int]] {
    let divisor = differences.reduce(0) { greatestDivisor($0, abs($1)) }
    guard divisor > 0, differences.allSatisfy({ abs($0) < Self.farthest }) else { return [] }
    let step = divisor == 1 ? differences : differences.map { $0 / divisor }
    var (ahead, behind) = (Int.max, Int.max)
    for (cell, difference) in step.enumerated() {
      if difference < 0 { ahead = min(ahead, slack[cell] / -difference) }
      if difference > 0 { behind = min(behind, slack[cell] / difference) }
    }
    let far = max(limit, divisor)
    return [ahead == .max ? far : ahead, behind == .max ? -far : -behind].filter { $0 != 0 }
      .map { factor in step.map { $0 * factor } }
  }
}

private func greatestDivisor(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

extension Prover {
  /// How far each hidden cell can be from the truth: as completions prove, and at the most.
  ///
  /// A `most` or `least` of nil says that none is known.
  mutating func bounds(
    _ concealed: CellSet
  ) -> [(place: Int, (proved: ClosedRange<Int>, least: Int?, most: Int?))] {
    let places = component.cells.indices.filter { concealed[$0] }
    guard component.isSound else { return places.map { ($0, (0...0, nil, nil)) } }
    var reach = Reach(count: component.cells.count)
    var tableau = Tableau(component, concealed: concealed)
    var ends: [(least: Int?, most: Int?)] = []
    for place in places {
      let most = push(place, rising: true, &tableau, concealed, &reach, enough: .max)
      let least = push(place, rising: false, &tableau, concealed, &reach, enough: .max)
      ends.append((least?.difference, most?.difference))
    }
    return zip(places, ends).map { place, ends in
      (
        place,
        (
          reach.low[place]...reach.high[place], component.isCapped ? nil : ends.least,
          component.isCapped ? nil : ends.most
        )
      )
    }
  }
}
