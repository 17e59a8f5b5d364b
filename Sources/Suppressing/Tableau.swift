/// The equations of a component solved for some of its hidden cells, in whole numbers.
///
/// It is the simplex method with the integer pivots of Edmonds: every entry is a whole number over
/// one `scale`, so nothing is ever rounded. It starts at the truth and keeps a point in which
/// no cell is below its floor; a cell that is not solved for may rest anywhere above its floor.
struct Tableau {
  let width: Int
  private var entries: [Int]
  private(set) var scale = 1
  /// The cell that each row is solved for, and the row of each cell or -1.
  private var basis: [Int] = []
  private(set) var rowOf: [Int]
  /// Of a row's cell: how far above its floor, times `scale`.
  private var levels: [Int] = []
  /// Of any other cell: how far above its floor.
  private var rests: [Int]
  private let slack: [Int]
  private let movable: [Int]
  /// True once numbers grew out of hand; nothing is known then.
  private(set) var isLost = false
  /// How many entries were worked on.
  private(set) var work = 0

  enum Step { case moved, best, ray, lost }

  private static let mostEntry = 1 << 20
  private static let mostLevel = 1 << 40

  init(_ component: Component, concealed: CellSet) {
    width = component.cells.count
    slack = component.slack
    rests = component.slack
    rowOf = Array(repeating: -1, count: width)
    movable = component.cells.indices.filter { concealed[$0] }
    entries = []
    solve(component.equations)
  }

  private mutating func solve(_ equations: [Component.Equation]) {
    entries = Array(repeating: 0, count: equations.count * width)
    for (row, equation) in equations.enumerated() {
      for term in equation { entries[row * width + term.cell] = term.factor }
    }
    basis = Array(repeating: -1, count: equations.count)
    levels = Array(repeating: 0, count: equations.count)
    for row in equations.indices where !isLost {
      let start = row * width
      var chosen = -1
      for cell in movable where entries[start + cell] != 0 {
        if chosen < 0 { chosen = cell }
        if abs(entries[start + cell]) == scale {
          chosen = cell
          break
        }
      }
      if chosen >= 0 { pivot(row, chosen) }
    }
  }

  /// How far a cell lies from the truth, times `scale`.
  func scaledDifference(_ cell: Int) -> Int {
    let row = rowOf[cell]
    return row < 0 ? (rests[cell] - slack[cell]) * scale : levels[row] - slack[cell] * scale
  }

  /// The differences of the present point; nil where one is no whole number.
  func differences() -> [Int]? {
    var all = Array(repeating: 0, count: width)
    for cell in movable {
      let scaled = scaledDifference(cell)
      if scale != 1 && scaled % scale != 0 { return nil }
      all[cell] = scaled / scale
    }
    return all
  }

  /// One step towards the largest, or the smallest, that a cell can be; `along` is the cell moved.
  ///
  /// - Parameter first: Whether to take the first cell that helps (Bland's rule, which ends) and
  ///   not the one that helps most.
  mutating func step(_ cell: Int, rising: Bool, first: Bool) -> (step: Step, along: Int) {
    guard !isLost else { return (.lost, cell) }
    work += width + basis.count
    guard let (along, falls) = entering(cell, rising: rising, first: first) else {
      return (.best, cell)
    }
    if let leaving = blocking(along, falls: falls) {
      pivot(leaving, along)
    } else if falls {
      rest(along, at: 0)
    } else {
      return (.ray, along)
    }
    return (isLost ? .lost : .moved, along)
  }

  /// The cell to move so that another grows or shrinks, and whether it falls; nil at the best.
  private func entering(_ cell: Int, rising: Bool, first: Bool) -> (Int, Bool)? {
    let row = rowOf[cell]
    if row < 0 {
      return !rising && rests[cell] == 0 ? nil : (cell, !rising)
    }
    if !rising && levels[row] == 0 { return nil }
    var best: (Int, Bool)?
    var most = 0
    for other in movable where rowOf[other] < 0 {
      let entry = rising ? -entries[row * width + other] : entries[row * width + other]
      guard entry > 0 || (entry < 0 && rests[other] > 0), abs(entry) > most else { continue }
      best = (other, entry < 0)
      most = abs(entry)
      if first { break }
    }
    return best
  }

  /// The row whose cell comes to its floor first, before the moving cell comes to its own.
  private func blocking(_ cell: Int, falls: Bool) -> Int? {
    var found: Int?
    var (level, entry) = falls ? (rests[cell], 1) : (0, 0)
    for row in basis.indices where basis[row] >= 0 {
      let slope = falls ? -entries[row * width + cell] : entries[row * width + cell]
      guard slope > 0 else { continue }
      let (mine, theirs) = (levels[row] * entry, level * slope)
      let isFirst = entry == 0 || mine < theirs
      guard isFirst || (mine == theirs && found.map { basis[row] < basis[$0] } ?? false) else {
        continue
      }
      (found, level, entry) = (row, levels[row], slope)
    }
    return found
  }

  /// In which proportions all cells grow on a ray along a cell.
  func ray(_ cell: Int) -> [Int] {
    var all = Array(repeating: 0, count: width)
    all[cell] = scale
    for row in basis.indices where basis[row] >= 0 {
      all[basis[row]] = -entries[row * width + cell]
    }
    return all
  }

  /// What other cells would do to the bound of a cell at its best: over `scale`, how much it grows
  /// for each by which they grow.
  func slopes(_ cell: Int) -> ArraySlice<Int> {
    let row = rowOf[cell]
    return entries[row * width..<(row + 1) * width]
  }
}

extension Tableau {
  private mutating func rest(_ cell: Int, at level: Int) {
    let change = level - rests[cell]
    rests[cell] = level
    for row in basis.indices where basis[row] >= 0 {
      levels[row] -= entries[row * width + cell] * change
      if abs(levels[row]) > Self.mostLevel { isLost = true }
    }
  }

  /// Solves a row for a cell.
  private mutating func pivot(_ row: Int, _ cell: Int) {
    let start = row * width
    if entries[start + cell] < 0 {
      for column in 0..<width { entries[start + column].negate() }
      levels[row].negate()
    }
    let pivot = entries[start + cell]
    var most = 0
    for other in basis.indices where other != row {
      let factor = entries[other * width + cell]
      if factor == 0 && pivot == scale { continue }
      most = max(most, combine(other, with: row, pivot: pivot, factor: factor))
    }
    work += basis.count * width
    let leaving = basis[row]
    if leaving >= 0 {
      rowOf[leaving] = -1
      rests[leaving] = 0
    }
    basis[row] = cell
    rowOf[cell] = row
    scale = pivot
    levels[row] += scale * rests[cell]
    if max(most, scale) > Self.mostEntry || abs(levels[row]) > Self.mostLevel { isLost = true }
  }

  /// Takes a pivot row out of another one; answers with the largest number there.
  private mutating func combine(_ other: Int, with row: Int, pivot: Int, factor: Int) -> Int {
    let (from, to) = (row * width, other * width)
    var most = 0
    if pivot == 1 && scale == 1 {
      for column in 0..<width {
        let entry = entries[to + column] - factor * entries[from + column]
        entries[to + column] = entry
        most = max(most, abs(entry))
      }
    } else {
      for column in 0..<width {
        let entry = (entries[to + column] * pivot - factor * entries[from + column]) / scale
        entries[to + column] = entry
        most = max(most, abs(entry))
      }
    }
    levels[other] = (levels[other] * pivot - factor * levels[row]) / scale
    if abs(levels[other]) > Self.mostLevel { isLost = true }
    return most
  }
}
