/// Between what a share or a difference of shares lies: from 0 to 1, or from -1 to 1.
package struct ShareRange: Hashable, Sendable {
  package var lower: Double
  package var upper: Double

  package init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}
