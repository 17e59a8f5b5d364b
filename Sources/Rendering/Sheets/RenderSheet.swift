package import Base
package import Papers

/// Writes a sheet as comma-separated values (RFC 4180) that Excel and LibreOffice open as they are:
/// UTF-8 with its mark, lines ending in CR LF.
///
/// A cell can hold nothing that a spreadsheet would take for a formula: see `SheetCell`.
package func render(_ sheet: Sheet) -> OutputFile {
  var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  for row in [sheet.columns] + sheet.rows {
    for (index, words) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += SheetCell(words).quoted.utf8
    }
    bytes += [0x0D, 0x0A]
  }
  return OutputFile(path: sheet.path, bytes: bytes)
}

/// One cell, made harmless.
///
/// The rule: what begins with `=`, `+`, `-` or `@`, in common or in full width, gets an apostrophe
/// before it, unless it is a plain number. It counts as the beginning also after blanks, quotes and
/// unseen characters, and after a semicolon, at which some countries' spreadsheets cut a cell in
/// two. Tabs, line ends and other controls become blanks first, so that none can begin anything.
struct SheetCell {
  let words: String

  init(_ words: String) {
    var scalars = String.UnicodeScalarView()
    for piece in SheetCell.pieces(of: words) {
      if !scalars.isEmpty { scalars.append(";") }
      if SheetCell.beginsFormula(piece) { scalars.append("'") }
      scalars.append(contentsOf: piece)
    }
    self.words = String(scalars)
  }

  /// The cell as it stands in the file.
  var quoted: String {
    let wantsQuotes = words.unicodeScalars.contains { ",;\"".unicodeScalars.contains($0) }
    guard wantsQuotes || words.hasPrefix(" ") || words.hasSuffix(" ") else { return words }
    return "\""
      + words.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private typealias Scalars = [Unicode.Scalar]

  /// The words without controls, cut at the semicolons.
  private static func pieces(of words: String) -> [Scalars] {
    var pieces: [Scalars] = [[]]
    for scalar in words.unicodeScalars {
      switch scalar {
      case ";": pieces.append([])
      case _ where scalar.properties.generalCategory == .control,
        "\u{2028}", "\u{2029}":
        pieces[pieces.count - 1].append(" ")
      default: pieces[pieces.count - 1].append(scalar)
      }
    }
    return pieces
  }

  private static func beginsFormula(_ piece: Scalars) -> Bool {
    guard let start = piece.firstIndex(where: { !isPassedOver($0) }),
      marks.contains(piece[start])
    else { return false }
    return start > 0 || !isNumber(piece[...])
  }

  private static let marks = Set("=+-@＝＋－＠﹢﹣﹦﹫".unicodeScalars)

  /// What may stand before a formula without making it words.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
      || "'\"`‘’“”".unicodeScalars.contains(scalar)
  }

  /// As `-5`, `+1,250.50`, `-12 %`.
  private static func isNumber(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = piece
    if let sign = rest.first, sign == "+" || sign == "-" { rest = rest.dropFirst() }
    guard let first = rest.first, ("0"..."9").contains(first) else { return false }
    rest = rest.drop { ("0"..."9").contains($0) || $0 == "," }
    if rest.first == "." { rest = rest.dropFirst().drop { ("0"..."9").contains($0) } }
    while rest.first == " " { rest = rest.dropFirst() }
    if rest.first == "%" { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
