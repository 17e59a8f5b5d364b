/// Chooses the cells to mask so that no sensitive cell can be narrowed down.
///
/// - Returns: The masked cells; `exposed` names what no masking protects.
package func suppress(_ system: CellSystem) -> Suppression {
  var out = Suppression()
  var reached = Set(system.cells.indices.filter { system.cells[$0].isSensitive })
  for index in reached where system.cells[index].standing == .published {
    out.masked[index] = .primary
  }
  var grows = !reached.isEmpty
  while grows {
    grows = false
    for sum in system.sums {
      let cells = sum.parts + [sum.total]
      guard let first = cells.first(where: reached.contains) else { continue }
      for cell in cells where reached.insert(cell).inserted {
        grows = true
        if system.cells[cell].standing == .published { out.masked[cell] = .secondary(for: first) }
      }
    }
  }
  return out
}
