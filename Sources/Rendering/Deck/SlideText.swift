import Base
import Papers

extension Line {
  /// The words in their weights, as a slide sets them.
  var runs: [Run] {
    parts.map { part in
      switch part {
      case .text(let words), .soft(let words), .link(let words, _): Run(words: words)
      case .strong(let words), .reference(let words, _): Run(words: words, isBold: true)
      case .chip(let chip): Run(words: "MM" + chip.word, isBold: true)
      }
    }
  }

  /// All words in bold, as headings of rows and questions are.
  var boldRuns: [Run] { runs.map { Run(words: $0.words, isBold: true) } }

  /// The line in two, cut after so many letters of its words; links and marks go on in the second.
  func cut(after count: Int) -> (Line, Line) {
    var left: [Part] = []
    var right: [Part] = []
    var rest = count
    for part in parts {
      let words = part.words
      let length = words.unicodeScalars.count
      if rest >= length {
        left.append(part)
      } else if rest <= 0 {
        right.append(part)
      } else {
        let (first, second) = words.cut(after: rest)
        left.append(part.with(first))
        right.append(part.with(second))
      }
      rest -= length
    }
    return (Line(left), Line(right))
  }
}

extension Line.Part {
  fileprivate var words: String {
    switch self {
    case .text(let words), .strong(let words), .soft(let words), .link(let words, _),
      .reference(let words, _):
      words
    case .chip(let chip): chip.word
    }
  }

  fileprivate func with(_ words: String) -> Line.Part {
    switch self {
    case .text: .text(words)
    case .strong: .strong(words)
    case .soft: .soft(words)
    case .link(_, let target): .link(words, to: target)
    case .reference(_, let target): .reference(words, to: target)
    case .chip(let chip): .chip(Chip(chip.state, words))
    }
  }
}

extension String {
  /// The words in two, cut after so many letters.
  func cut(after count: Int) -> (String, String) {
    let index =
      unicodeScalars.index(startIndex, offsetBy: Swift.max(count, 0), limitedBy: endIndex)
      ?? endIndex
    return (String(self[..<index]), String(self[index...]))
  }
}

/// Where words may be cut in two: after a sentence, else after a word, else anywhere.
struct Cuts {
  private let scalars: [Unicode.Scalar]

  init(_ words: String) { scalars = Array(words.unicodeScalars) }

  /// Where a cut leaves the longest first part that fits, and whether a sentence ends there; nil
  /// where all of it fits or nothing does.
  func best(where fits: (Int) -> Bool) -> (count: Int, isSentence: Bool)? {
    guard scalars.count > 1, !fits(scalars.count) else { return nil }
    let words = indices { isBlank(scalars[$0 - 1]) || isWide(scalars[$0 - 1]) }
    let fitting = longest(words, where: fits) ?? longest(Array(1..<scalars.count), where: fits)
    guard let fitting else { return nil }
    let sentences = indices { isBlank(scalars[$0 - 1]) && $0 > 1 && ends(scalars[$0 - 2]) }
    if let sentence = sentences.last(where: { $0 <= fitting }), sentence * 3 >= fitting {
      return (sentence, true)
    }
    return (fitting, false)
  }

  private func indices(where isCut: (Int) -> Bool) -> [Int] {
    (1..<scalars.count).filter(isCut)
  }

  private func longest(_ cuts: [Int], where fits: (Int) -> Bool) -> Int? {
    var lower = 0
    var upper = cuts.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if fits(cuts[middle]) { lower = middle + 1 } else { upper = middle }
    }
    return lower > 0 ? cuts[lower - 1] : nil
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }
  private func ends(_ scalar: Unicode.Scalar) -> Bool { ".?!".unicodeScalars.contains(scalar) }
  /// Letters of scripts that are set without spaces.
  private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0x2E80..<0xFE00).contains(scalar.value)
  }
}

/// Words too long for their place: what stands there, and what has to stand elsewhere.
struct Shortened {
  var kept: String
  /// Nil where all of it is kept.
  var rest: String?

  init(_ words: String, fits: (String) -> Bool) {
    kept = words
    guard !fits(words) else { return }
    let cut = Cuts(words).best { fits(words.cut(after: $0).0 + "…") }
    guard let cut else { return }
    let (first, second) = words.cut(after: cut.count)
    var start = first
    while start.last == " " { start.removeLast() }
    kept = start + "…"
    rest = "…" + second
  }
}
