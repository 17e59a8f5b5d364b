/// Chooses the cells to mask so that no masked or sensitive cell can be narrowed down.
///
/// Sensitive cells are masked, then others of the least cost until `audit` finds nothing, then what
/// need not be masked is shown again. Small systems are solved to the best choice there is, by the
/// method of Fischetti and Salazar, "Models and algorithms for optimizing cell suppression in
/// tabular data with linear constraints" (JASA 95, 2000); in large ones the best found within a
/// fixed effort is taken. Where values do not add up, all that hangs together is masked and
/// exposed.
///
/// - Returns: The masked cells; `exposed` names what no masking protects, masked or not. Known
///   cells are neither: nothing can be done for them.
package func suppress(_ system: CellSystem) -> Suppression {
  var suppression = Suppression()
  for component in Component.all(of: system) where component.isSensitive || !component.isSound {
    var chooser = Chooser(component)
    let (hidden, reasons) = chooser.choose()
    let sensitive = component.cells.indices.filter(component.isSensitive)
    for (place, cell) in component.cells.enumerated() where hidden[place] {
      switch component.roles[place] {
      case .primary: suppression.masked[cell] = .primary
      case .open:
        let reason = reasons[place] ?? sensitive.first ?? place
        suppression.masked[cell] = .secondary(for: component.cells[reason])
      case .shown, .hidden, .secret: break
      }
      if chooser.exposed[place] { suppression.exposed.append(cell) }
    }
  }
  suppression.exposed.sort()
  return suppression
}
