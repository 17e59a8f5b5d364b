/// Words in one weight.
struct Run: Equatable {
  var words: String
  var isBold = false
}

/// Measures words without a font: for each letter the advance width of the wider of DejaVu Sans and
/// Arial, so that in any common face a line holds at least what was foreseen.
///
/// The deck asks only "how many lines", and must get the same answer on every machine.
enum Typesetting {
  /// How much wider still a face may be before a line breaks otherwise than foreseen.
  static let allowance = 1.01

  /// The number of lines that words need, set at a size in a measure; at least one.
  static func lines(_ words: String, size: Double, measure: Double, isBold: Bool = false) -> Int {
    lines([Run(words: words, isBold: isBold)], size: size, measure: measure)
  }

  /// The same for runs in two weights that follow each other without a space.
  static func lines(_ runs: [Run], size: Double, measure: Double) -> Int {
    let em = size * allowance
    var page = LineCount(measure: measure, space: em * Double(regular[0]) / 1000)
    for run in runs {
      for scalar in run.words.unicodeScalars {
        if scalar == " " || scalar == "\n" || scalar == "\t" {
          page.endWord()
        } else {
          page.add(em * width(of: scalar, isBold: run.isBold))
        }
      }
    }
    page.endWord()
    return page.lines
  }

  /// The width of words on one line.
  static func width(_ words: String, size: Double, isBold: Bool = false) -> Double {
    words.unicodeScalars.reduce(0) { $0 + width(of: $1, isBold: isBold) } * size * allowance
  }

  /// The width of the longest word.
  static func widestWord(_ words: String, size: Double, isBold: Bool = false) -> Double {
    words.split(separator: " ").map { width(String($0), size: size, isBold: isBold) }.max() ?? 0
  }

  /// The width of a letter in ems.
  private static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Double {
    let value = scalar.value
    switch value {
    case 32..<127: return Double((isBold ? bold : regular)[Int(value) - 32]) / 1000
    // Marks over the letter before, joiners, variants.
    case 0..<32, 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x2018, 0x2019: return 0.38
    case 0x201C, 0x201D: return 0.66
    case 0xB7, 0xA0: return 0.38
    case 0x2013: return 0.5
    case 0x2014, 0x2026: return 1
    case 0xA1..<0x250: return isBold ? 0.76 : 0.69
    case 0x250..<0x2010: return isBold ? 1.1 : 0.95
    case 0x2010..<0x2190: return 1.05
    case 0x1F000...: return 1.4
    default: return 1.25
    }
  }

  /// From the space to the tilde, in thousandths of the size.
  private static let regular = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556,
    1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
    667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  private static let bold = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365,
    696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611,
    1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 556, 775, 637, 995, 837, 850,
    733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 556,
    500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
    716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
  ]
}

/// Fills lines word by word; a word longer than a line is broken anywhere.
private struct LineCount {
  let measure: Double
  let space: Double
  private(set) var lines = 1
  private var used = 0.0
  private var word = 0.0

  init(measure: Double, space: Double) {
    self.measure = measure
    self.space = space
  }

  mutating func add(_ letter: Double) {
    guard word + letter > measure, word > 0 else {
      word += letter
      return
    }
    // The line is full: what stood before the word keeps its own line.
    if used > 0 { lines += 1 }
    used = 0
    lines += 1
    word = letter
  }

  mutating func endWord() {
    guard word > 0 else { return }
    if used == 0 {
      used = word
    } else if used + space + word <= measure {
      used += space + word
    } else {
      lines += 1
      used = word
    }
    word = 0
  }
}
