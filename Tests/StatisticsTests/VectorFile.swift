import TestSupport
import Testing

/// A sheet of cases that `Tests/Statistics/vectors.py` had SciPy and statsmodels reckon.
struct VectorFile {
  let name: String
  let rows: [[Substring]]

  init(_ name: String) {
    self.name = name
    let text = Checkout.text("Tests/Fixtures/Statistics/\(name).csv") ?? ""
    rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
  }

  /// Expects a number of cases in which nothing differs by more than the tolerance.
  ///
  /// - Parameter difference: The largest difference of a case; nil where there was no answer.
  func expect(
    cases: Int, within tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation,
    _ difference: ([Substring]) throws -> Double?
  ) rethrows {
    var largest = 0.0
    for row in rows {
      let found = try difference(row) ?? .infinity
      let isNear = found <= tolerance
      #expect(isNear, "\(name): \(row) differs by \(found)", sourceLocation: sourceLocation)
      largest = max(largest, found)
    }
    #expect(rows.count == cases, sourceLocation: sourceLocation)
    print("\(name): \(rows.count) cases, the largest difference \(largest)")
  }
}

extension Substring {
  var whole: Int? { Int(self) }
  var decimal: Double? { Double(self) }
  /// Counts with spaces between.
  var wholes: [Int] { split(separator: " ").compactMap { Int($0) } }
}

/// The largest difference between numbers and those of a case; nil where one is missing.
func largestDifference(_ numbers: [Double?], _ cells: ArraySlice<Substring>) -> Double? {
  guard numbers.count == cells.count else { return nil }
  var largest = 0.0
  for (number, cell) in zip(numbers, cells) {
    guard let number, let expected = cell.decimal else { return nil }
    largest = max(largest, abs(number - expected))
  }
  return largest
}
