import Base
import Model

extension SchoolReader {
  mutating func readPoints(_ path: String) {
    guard let page = page(path) else { return }
    points = PointsSheet(page: page).points()
    scan.take(from: page)
  }

  /// Hands the points to the menu that they were gathered from.
  mutating func attachPoints() {
    guard let points else { return }
    if school.training == nil {
      scan.diagnostics.append(
        Diagnostic(
          "missing-training", .warning, at: points.span,
          "there are points, but no training.md that says what they are for",
          fix: "Write one with target: in it; `reviewday new training` begins one"))
      school.training = Training(
        identity: Identity(span: points.span, name: "training"), title: "Training")
    }
    school.training?.points = points
  }
}
