import Base

extension FactReader {
  /// Reads the value that begins on the line just passed.
  /// - Parameter owner: The column of its key or dash.
  mutating func readValue(from start: Int, to end: Int, below owner: Int, depth: Int) -> Fact {
    guard start < end else {
      return readNested(below: owner, lowestItem: owner, at: end, depth: depth)
    }
    if let block = readBlock(opening: start..<end, below: owner) { return block }
    return readText(start..<end, below: owner)
  }

  /// Reads the map, the list or the words that stand on the lines under a key or a dash; without
  /// any, the value is no words.
  mutating func readNested(below owner: Int, lowestItem: Int, at place: Int, depth: Int) -> Fact {
    guard let index = nextContent(from: next), lines[index].indent >= min(owner + 1, lowestItem)
    else { return Fact(.text(""), at: span(place..<place)) }
    let line = lines[index]
    if isItem(line), line.indent >= lowestItem {
      guard depth < FactReader.maximumDepth else {
        return refuseDepth(at: line.text..<line.end, below: min(owner, line.indent - 1))
      }
      return readList(indent: line.indent, owner: owner, lowest: lowestItem, depth: depth + 1)
    }
    guard line.indent > owner else { return Fact(.text(""), at: span(place..<place)) }
    if key(in: line.text..<line.end) != nil || isCramped(line, before: index + 1) {
      guard depth < FactReader.maximumDepth else {
        return refuseDepth(at: line.text..<line.end, below: owner)
      }
      let facts = readMap(indent: line.indent, below: owner, depth: depth + 1)
      return Fact(.map(facts), at: span(of: facts) ?? span(line.text..<line.end))
    }
    return readText(place..<place, below: owner)
  }

  /// Complains about one map or list too many inside each other, and passes it.
  mutating func refuseDepth(at range: Range<Int>, below owner: Int) -> Fact {
    report(
      .tooDeep, at: range,
      "this is nested more than \(FactReader.maximumDepth) deep", fix: "Write it flatter")
    next += 1
    skip(deeperThan: owner)
    pending.removeAll()
    return Fact(.text(""), at: span(range))
  }

  /// Reads words that may go on over deeper lines, provided these are neither keys nor items.
  private mutating func readText(_ range: Range<Int>, below owner: Int) -> Fact {
    guard var index = continuation(below: owner) else {
      return value(of: bytes, range, at: range, isWhole: true)
    }
    var words = Array(bytes[range])
    var start = range.lowerBound
    var end = range.upperBound
    var comments: [String] = []
    while true {
      let line = lines[index]
      var blanks = 0
      for passed in lines[next..<index] {
        if passed.kind == .comment { comments.append(comment(passed)) } else { blanks += 1 }
      }
      if words.isEmpty {
        start = line.text
      } else if blanks == 0 {
        words.append(Byte.space)
      } else {
        words.append(contentsOf: repeatElement(Byte.lineFeed, count: blanks))
      }
      words.append(contentsOf: bytes[line.text..<line.end])
      end = line.end
      noteTab(at: index)
      next = index + 1
      guard let following = continuation(below: owner) else { break }
      index = following
    }
    var fact = value(of: words, 0..<words.count, at: start..<end, isWhole: false)
    if fact.style == .plain { fact.style = .folded }
    fact.comments = comments
    return fact
  }

  /// The number of the next line, if it goes on with the words above.
  private func continuation(below owner: Int) -> Int? {
    guard let index = nextContent(from: next) else { return nil }
    let line = lines[index]
    guard line.indent > owner, !isItem(line), key(in: line.text..<line.end) == nil else {
      return nil
    }
    return index
  }

  /// What a stretch of text means: a quoted text, a list in brackets, or the words as they stand.
  /// - Parameter isWhole: Whether `source` is the file, so that parts have places of their own.
  private mutating func value(
    of source: [UInt8], _ range: Range<Int>, at place: Range<Int>, isWhole: Bool
  ) -> Fact {
    guard let first = source[range].first else { return Fact(.text(""), at: span(place)) }
    if first == UInt8(ascii: "["),
      let list = bracketList(in: source, range, at: place, isWhole: isWhole)
    {
      return list
    }
    return Fact(.text(words(of: source, range, at: place)), at: span(place))
  }

  /// The words of a quoted or plain text.
  private mutating func words(
    of source: [UInt8], _ range: Range<Int>, at place: Range<Int>
  ) -> String {
    let plain = String(decoding: source[range], as: UTF8.self)
    guard let first = source[range].first else { return plain }
    switch first {
    case Byte.quote, Byte.apostrophe:
      if closingQuote(in: source, range) == range.upperBound - 1 {
        return unquoted(source, range, at: place) ?? plain
      }
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      refuseMark(source[range], at: place)
    default: break
    }
    hintAtComment(in: source, range, at: place)
    return plain
  }

  /// Reads `[a, b]`; nil where brackets stand inside or the last is missing: then it is text.
  private mutating func bracketList(
    in source: [UInt8], _ range: Range<Int>, at place: Range<Int>, isWhole: Bool
  ) -> Fact? {
    guard range.count >= 2, source[range.upperBound - 1] == UInt8(ascii: "]"),
      let parts = bracketParts(of: source, range.lowerBound + 1..<range.upperBound - 1)
    else { return nil }
    var items: [Fact] = []
    for (index, part) in parts.enumerated() {
      let partPlace = isWhole ? part : place
      if part.isEmpty {
        // Nothing after the last comma is the habit of many; nothing between two is a slip.
        guard index < parts.count - 1 else { continue }
        report(
          .emptyItem, at: partPlace, "nothing stands between two commas of this list",
          fix: "Write the missing item, or take one comma away")
      } else {
        items.append(Fact(.text(words(of: source, part, at: partPlace)), at: span(partPlace)))
      }
    }
    var list = Fact(.list(items), at: span(place), style: .inline)
    list.typed = String(decoding: source[range], as: UTF8.self)
    return list
  }

  /// The parts between the commas; nil where a bracket stands in one that is not quoted.
  private func bracketParts(of source: [UInt8], _ range: Range<Int>) -> [Range<Int>]? {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      var end = start
      while end < range.upperBound, isSpacing(source[end]) { end += 1 }
      if end < range.upperBound, source[end] == Byte.quote || source[end] == Byte.apostrophe,
        let close = closingQuote(in: source, end..<range.upperBound)
      {
        var after = close + 1
        while after < range.upperBound, isSpacing(source[after]) { after += 1 }
        if after == range.upperBound || source[after] == Byte.comma { end = after }
      }
      while end < range.upperBound, source[end] != Byte.comma {
        switch source[end] {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
        default: end += 1
        }
      }
      parts.append(trimmed(source, start..<end))
      start = end + 1
    }
    return parts
  }

  private func isSpacing(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || byte == Byte.lineFeed
  }
}
