/// A place in a sheet, as `C5` names it: the row from 1, the column from 0.
struct CellReference: Hashable {
  var row: Int
  var column: Int

  /// Reads letters and digits up to a nought; nil for what no spreadsheet has: more than 1,048,576
  /// rows, or columns after XFD.
  init?(_ text: UnsafePointer<CChar>) {
    var place = text
    var column = 0
    while case 65...90 = place.pointee {
      column = column * 26 + Int(place.pointee - 64)
      guard column <= 16_384 else { return nil }
      place += 1
    }
    guard column > 0, let row = rowNumber(place) else { return nil }
    self.row = row
    self.column = column - 1
  }
}

/// The number of a row in digits up to a nought; nil for what no spreadsheet has.
func rowNumber(_ text: UnsafePointer<CChar>) -> Int? {
  var place = text
  var row = 0
  while case 48...57 = place.pointee {
    row = row * 10 + Int(place.pointee - 48)
    guard row <= 1_048_576 else { return nil }
    place += 1
  }
  return row > 0 && place.pointee == 0 ? row : nil
}
