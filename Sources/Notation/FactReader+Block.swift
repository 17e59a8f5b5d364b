import Base

extension FactReader {
  /// Reads the lines under `|` or `>`; nil where the value opens no block.
  mutating func readBlock(opening range: Range<Int>, below owner: Int) -> Fact? {
    let sign = bytes[range.lowerBound]
    guard sign == UInt8(ascii: "|") || sign == UInt8(ascii: ">"), isHeader(range) else {
      return nil
    }
    let stripsEnd = range.count == 2 && bytes[range.lowerBound + 1] == Byte.dash
    if range.count > 1, !stripsEnd {
      let shown = text(range.lowerBound..<range.lowerBound + 1)
      report(
        .blockHeader, at: range,
        "after `\(shown)` nothing may follow but `-`", fix: "Write `\(shown)` or `\(shown)-` alone")
    }
    let content = takeBlockLines(below: owner)
    let isFolded = sign == UInt8(ascii: ">")
    var words = isFolded ? folded(content) : kept(content)
    if !words.isEmpty, !stripsEnd { words.append(Byte.lineFeed) }
    return Fact(
      .text(String(decoding: words, as: UTF8.self)),
      at: span(range.lowerBound..<max(range.upperBound, content.last?.upperBound ?? 0)),
      style: isFolded ? .folded : .plain)
  }

  /// Whether nothing but signs for a block (and a comment) stands after `|` or `>`.
  private func isHeader(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound + 1
    while index < range.upperBound,
      bytes[index] == Byte.dash || bytes[index] == UInt8(ascii: "+") || Byte.isDigit(bytes[index])
    {
      index += 1
    }
    let after = afterBlanks(index, range.upperBound)
    return after == range.upperBound || (after > index && bytes[after] == Byte.hash)
  }

  /// Passes the lines of a block and answers the words of each, its indentation taken away; blank
  /// lines at the end are left out.
  private mutating func takeBlockLines(below owner: Int) -> [Range<Int>] {
    var content: [Range<Int>] = []
    var blanks = 0
    var indent: Int?
    var isExcused = false
    var index = next
    while index < lines.count {
      let line = lines[index]
      index += 1
      if line.kind == .blank {
        blanks += 1
        continue
      }
      guard line.indent > owner else { break }
      let spaces = leadingSpaces(of: line)
      let column = indent ?? (spaces > owner ? spaces : line.indent)
      indent = column
      if spaces < column {
        noteTab(at: index - 1)
        if line.indent < column, !isExcused {
          isExcused = true
          reportShortBlockLine(line, by: column - line.indent)
        }
      }
      content.append(contentsOf: repeatElement(line.start..<line.start, count: blanks))
      blanks = 0
      content.append((spaces < column ? line.text : line.start + column)..<line.limit)
      next = index
    }
    return content
  }

  private func leadingSpaces(of line: FactLine) -> Int {
    bytes[line.start..<line.text].prefix { $0 == Byte.space }.count
  }

  private func kept(_ content: [Range<Int>]) -> [UInt8] {
    var words: [UInt8] = []
    for (index, range) in content.enumerated() {
      if index > 0 { words.append(Byte.lineFeed) }
      words.append(contentsOf: bytes[range])
    }
    return words
  }

  /// Joins lines by a space; a blank line, or one that begins with white space, keeps its break.
  private func folded(_ content: [Range<Int>]) -> [UInt8] {
    var words: [UInt8] = []
    var breaks = 0
    var lastIsLoose = false
    var isFirst = true
    for range in content {
      guard let first = bytes[range].first else {
        breaks += 1
        continue
      }
      let isLoose = Byte.isBlank(first)
      if isFirst {
        words.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks))
      } else if isLoose || lastIsLoose {
        words.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks + 1))
      } else if breaks == 0 {
        words.append(Byte.space)
      } else {
        words.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks))
      }
      words.append(contentsOf: bytes[range])
      breaks = 0
      lastIsLoose = isLoose
      isFirst = false
    }
    return words
  }
}
