import Base

extension FactReader {
  /// A key found on a line.
  struct Key {
    var range: Range<Int>
    var isQuoted: Bool
    /// Where the value begins; the end of the line where there is none.
    var value: Int
  }

  /// Reads the keys that stand at a column.
  /// - Parameter owner: The column of the key or dash that the map hangs from, -1 for none; lines
  ///   at it or before it are not of this map.
  mutating func readMap(indent: Int, below owner: Int, depth: Int) -> FactMap {
    var facts = FactMap()
    var known = KnownKeys()
    var excused: Int?
    while let line = peek(), line.indent > owner {
      if owner == -1, isFence(line) {
        closeDocument(line)
        break
      }
      if isItem(line) {
        // The list that this map is an item of says how far its item is out of line.
        if owner >= 0, line.indent < indent { break }
        reportStrayItem(line, above: facts.entries.last)
        skipItems(from: line)
        continue
      }
      if line.indent == indent {
        excused = nil
      } else if line.indent != excused {
        reportIndentation(of: line, expected: indent, above: facts.entries.last)
        excused = line.indent
      }
      guard let entry = readEntry(line, depth: depth) else { continue }
      if let first = known.add(entry.key) {
        report(
          .duplicateKey, at: entry.key.span.range, "`\(entry.key.value)` is written twice",
          fix: "Keep one of the two", notes: [Diagnostic.Note("it stands here first", at: first)])
      } else {
        facts.entries.append(entry)
      }
    }
    facts.closingComments = takeComments(deeperThan: owner)
    return facts
  }

  /// Reads one key with its value; nil, with a report, where there is none.
  private mutating func readEntry(_ line: FactLine, depth: Int) -> FactMap.Entry? {
    let lead = takeLead()
    guard let key = key(in: line.text..<line.end) ?? crampedKey(in: line) else {
      reportNoKey(line)
      next += 1
      return nil
    }
    next += 1
    var value = readValue(from: key.value, to: line.end, below: line.indent, depth: depth)
    value.comments = lead.comments + value.comments
    value.isSetApart = lead.isSetApart
    return FactMap.Entry(key: Placed(word(of: key), at: span(key.range)), value: value)
  }

  /// The key that a stretch of text begins with.
  func key(in range: Range<Int>) -> Key? {
    guard range.lowerBound < range.upperBound else { return nil }
    let end = range.upperBound
    let first = bytes[range.lowerBound]
    if first == Byte.quote || first == Byte.apostrophe, let key = quotedKey(in: range) {
      return key
    }
    if isRefusedInKey(first, range) { return nil }
    var index = range.lowerBound
    while index < end {
      if bytes[index] == Byte.colon {
        let blank = blankLength(bytes, at: index + 1, end: end)
        if index + 1 == end || blank > 0 {
          let words = trimmed(bytes, range.lowerBound..<index)
          guard !words.isEmpty else { return nil }
          return Key(range: words, isQuoted: false, value: afterBlanks(index + 1, end))
        }
      }
      index += 1
    }
    return nil
  }

  private func quotedKey(in range: Range<Int>) -> Key? {
    guard let close = closingQuote(in: bytes, range) else { return nil }
    let colon = afterBlanks(close + 1, range.upperBound)
    guard colon < range.upperBound, bytes[colon] == Byte.colon,
      colon + 1 == range.upperBound
        || blankLength(bytes, at: colon + 1, end: range.upperBound) > 0
    else { return nil }
    return Key(
      range: range.lowerBound..<close + 1, isQuoted: true,
      value: afterBlanks(colon + 1, range.upperBound))
  }

  /// `- ` and `? ` at the start of a line are no part of a key.
  private func isRefusedInKey(_ first: UInt8, _ range: Range<Int>) -> Bool {
    guard first == Byte.dash || first == UInt8(ascii: "?") else { return false }
    return range.count == 1
      || blankLength(bytes, at: range.lowerBound + 1, end: range.upperBound) > 0
  }

  func afterBlanks(_ start: Int, _ end: Int) -> Int {
    var index = start
    while case let length = blankLength(bytes, at: index, end: end), length > 0 { index += length }
    return index
  }

  /// Whether a list item that begins with this key is a map: a name in small letters, or quoted.
  func opensMap(_ key: Key) -> Bool {
    if key.isQuoted { return true }
    guard Byte.isSmallLetter(bytes[key.range.lowerBound]) else { return false }
    return bytes[key.range].allSatisfy {
      Byte.isSmallLetter($0) || Byte.isDigit($0) || $0 == Byte.space || $0 == Byte.dash
    }
  }

  private mutating func word(of key: Key) -> String {
    guard key.isQuoted else { return text(key.range) }
    return unquoted(bytes, key.range, at: key.range) ?? text(key.range)
  }

  /// Passes the items of a list that stands nowhere, and all that is under them.
  private mutating func skipItems(from first: FactLine) {
    next += 1
    while let line = peek(),
      line.indent > first.indent || line.indent == first.indent && isItem(line)
    {
      next += 1
    }
  }

  /// Ends the reading at `---` or `...`; anything after it is refused.
  mutating func closeDocument(_ line: FactLine) {
    next += 1
    if let following = peek() {
      report(
        .secondDocument, at: line.text..<line.end,
        "a second set of facts begins after this line, and a file holds one",
        fix: "Take the line away, or put what follows into a file of its own",
        notes: [Diagnostic.Note("this is not read", at: span(following.text..<following.end))])
    }
    next = lines.count
  }
}

/// The keys of one map, to find one written twice without comparing all with all.
private struct KnownKeys {
  private var few: [Placed<String>] = []
  private var many: [String: Span] = [:]

  /// Takes a key in; answers its first place where it is known.
  mutating func add(_ key: Placed<String>) -> Span? {
    if !many.isEmpty {
      if let first = many[key.value] { return first }
      many[key.value] = key.span
      return nil
    }
    if let first = few.first(where: { $0.value == key.value }) { return first.span }
    few.append(key)
    if few.count == 16 {
      for key in few { many[key.value] = key.span }
    }
    return nil
  }
}
