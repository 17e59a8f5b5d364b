/// Measures words on paper without a font: the advance widths of Helvetica, which Arial and
/// Liberation Sans share, widened a little because the printer's own face may be wider.
///
/// A slide must hold its words in the widest of common faces. A paper is printed where it is made;
/// foreseen so widely, it would leave out words for which there is room.
enum PaperTypesetting {
  /// How much wider than Helvetica a face may be before a line breaks otherwise than foreseen.
  static let allowance = 1.06
  /// Bold letters against regular ones.
  static let boldness = 1.07

  /// The number of lines that words need, set at a size in a measure; at least one.
  static func lines(_ words: String, size: Double, measure: Double, isBold: Bool = false) -> Int {
    let em = size * allowance * (isBold ? boldness : 1) / 1000
    var page = PaperLines(measure: measure, space: em * Double(widths[0]))
    var word = 0
    for scalar in words.unicodeScalars {
      if scalar == " " || scalar == "\n" {
        page.add(word: em * Double(word))
        word = 0
      } else {
        word += width(of: scalar.value)
      }
    }
    page.add(word: em * Double(word))
    return page.lines
  }

  /// The width of a letter in thousandths of the size.
  private static func width(of letter: UInt32) -> Int {
    switch letter {
    case 32..<127: widths[Int(letter) - 32]
    case 0x300..<0x370: 0
    case 0x2018, 0x2019: 222
    case 0x2E80...: 1000
    default: 600
    }
  }

  /// From the space to the tilde, in thousandths of the size.
  private static let widths = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

/// Fills lines word by word.
private struct PaperLines {
  let measure: Double
  let space: Double
  private(set) var lines = 1
  private var used = 0.0

  init(measure: Double, space: Double) {
    self.measure = measure
    self.space = space
  }

  mutating func add(word width: Double) {
    guard width > 0 else { return }
    if used > 0, used + space + width <= measure {
      used += space + width
      return
    }
    if used > 0 { lines += 1 }
    // A word longer than the measure is broken anywhere.
    let full = measure > 0 ? (width / measure).rounded(.down) : 0
    lines += width > measure ? Int(min(full, 10_000)) : 0
    used = width > measure ? width - full * measure : width
  }
}
