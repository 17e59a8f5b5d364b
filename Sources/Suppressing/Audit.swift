/// Cells that readers could narrow down where these are masked: masked cells and sensitive
/// unpublished ones that have not been proved to have a range at least `limit` wide.
///
/// A reader is taken to know every cell shown or known, every sum, and that cells are whole numbers
/// not below their floors. A range counts as proved when two such completions, checked against
/// every sum, lie that far apart; so what cannot be decided is in the list.
///
/// - Parameter masked: Cells by index; those that are not `published` are passed over.
/// - Returns: Their indexes in order.
package func audit(_ system: CellSystem, masked: Set<Int>) -> [Int] {
  var narrow: [Int] = []
  for component in Component.all(of: system) {
    let hidden = component.concealed { masked.contains(component.cells[$0]) }
    let required = component.required(hidden)
    guard !required.isEmpty else { continue }
    var prover = Prover(component)
    prover.allowance = 40_000_000
    narrow += prover.failures(hidden, required: required).map { component.cells[$0.cell] }
  }
  return narrow.sorted()
}

/// What a reader can tell of one hidden cell.
package struct CellRange: Hashable, Sendable {
  /// Completions were found for both ends, so that no reader can narrow it down further than this.
  package var proved: ClosedRange<Int>
  /// No completion lies outside; nil where there is no such bound or none was found.
  package var least: Int?
  package var most: Int?

  /// Whether `proved` is all that is possible.
  package var isExact: Bool { least == proved.lowerBound && most == proved.upperBound }
}

/// What a reader can tell of each hidden cell where these are masked, for the private log.
///
/// - Parameter masked: Cells by index; those that are not `published` are passed over.
/// - Returns: By the index of each masked or unpublished cell.
package func ranges(_ system: CellSystem, masked: Set<Int>) -> [Int: CellRange] {
  var ranges: [Int: CellRange] = [:]
  for component in Component.all(of: system) {
    let hidden = component.concealed { masked.contains(component.cells[$0]) }
    var prover = Prover(component)
    for (place, bounds) in prover.bounds(hidden) {
      let cell = component.cells[place]
      let value = system.cells[cell].value
      ranges[cell] = CellRange(
        proved: sum(value, bounds.proved.lowerBound)...sum(value, bounds.proved.upperBound),
        least: bounds.least.map { sum(value, $0) }, most: bounds.most.map { sum(value, $0) })
    }
  }
  return ranges
}

/// A sum that ends where numbers end.
private func sum(_ a: Int, _ b: Int) -> Int {
  let (sum, overflows) = a.addingReportingOverflow(b)
  return overflows ? (a < 0 ? .min : .max) : sum
}
