import Base
import Model

extension Page {
  private static let opening = Array("(fill in".utf8)

  /// The places of the file that are still to be filled in: `(fill in: the owner's hours)`.
  func blanks() -> [Blank] {
    var found: [Blank] = []
    var index = 0
    while let start = nextOpening(from: index) {
      let rest = start + Page.opening.count
      index = rest
      guard rest < bytes.count, bytes[rest] == colon || bytes[rest] == UInt8(ascii: ")"),
        let end = closing(after: rest)
      else { continue }
      let words = text(rest + 1..<max(rest + 1, end)).onOneLine
      found.append(
        Blank(
          span: span(start..<end + 1), words: words,
          isComment: standsInComment(lineRange(line(of: start)))))
      index = end
    }
    return found
  }

  /// Where the next blank opens.
  private func nextOpening(from start: Int) -> Int? {
    let length = Page.opening.count
    return bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + length <= bytes.count {
        if bytes[index] == Page.opening[0],
          (1..<length).allSatisfy({ bytes[index + $0].lowered == Page.opening[$0] })
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// The bracket that closes it, at most a few lines on and in the same passage.
  private func closing(after start: Int) -> Int? {
    var depth = 1
    for index in start..<min(start + 400, bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case newline where index + 1 < bytes.count && bytes[index + 1] == newline: return nil
      default: break
      }
      if depth == 0 { return index }
    }
    return nil
  }

  /// A comment of a file of facts, or of the facts at the top of a page; elsewhere `#` is a
  /// heading.
  private func standsInComment(_ line: Range<Int>) -> Bool {
    guard bytes[line].first(where: { !$0.isBlank }) == hash else { return false }
    return path.hasSuffix(".yaml") || line.lowerBound < endOfFrontMatter
  }

  /// The offset at which the facts at the top end; 0 where there are none.
  private var endOfFrontMatter: Int {
    guard text(lineRange(1)).hasPrefix("---") else { return 0 }
    let line = (2...max(2, lineStarts.count)).first { text(lineRange($0)).hasPrefix("---") }
    return line.map { lineRange($0).lowerBound } ?? 0
  }
}
