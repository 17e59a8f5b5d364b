import Base

extension FactReader {
  /// Reads the items whose dashes stand at a column.
  /// - Parameters:
  ///   - owner: The column of the key or dash that the list hangs from, -1 for none.
  ///   - lowest: The least column at which a dash, though out of line, still means this list.
  mutating func readList(indent: Int, owner: Int, lowest: Int, depth: Int) -> Fact {
    var items: [Fact] = []
    var excused: Int?
    let start = peek()?.text ?? 0
    while let line = peek(), line.indent >= lowest || line.indent == indent {
      guard isItem(line) else {
        if line.indent <= indent { break }
        reportLineUnderItem(line)
        next += 1
        skip(deeperThan: indent)
        continue
      }
      if line.indent == indent {
        excused = nil
      } else if line.indent != excused {
        reportItem(line, expected: indent)
        excused = line.indent
      }
      items.append(readItem(line, depth: depth))
    }
    let end = items.last?.span.range.upperBound ?? start
    var list = Fact(.list(items), at: span(start..<max(start, end)))
    list.closingComments = takeComments(deeperThan: owner)
    return list
  }

  private mutating func readItem(_ line: FactLine, depth: Int) -> Fact {
    let lead = takeLead()
    let content = afterBlanks(line.text + 1, line.end)
    var item = readContent(from: content, of: line, depth: depth)
    item.comments = lead.comments + item.comments
    item.isSetApart = lead.isSetApart
    return item
  }

  /// Reads what follows the dash of an item.
  private mutating func readContent(from content: Int, of line: FactLine, depth: Int) -> Fact {
    guard content < line.end else {
      next += 1
      return readNested(
        below: line.indent, lowestItem: line.indent + 1, at: line.end, depth: depth)
    }
    let column = line.indent + content - line.text
    let isList =
      bytes[content] == Byte.dash
      && (content + 1 == line.end || blankLength(bytes, at: content + 1, end: line.end) > 0)
    let key = isList ? nil : key(in: content..<line.end)
    guard isList || key.map(opensMap) == true else {
      next += 1
      return readValue(from: content, to: line.end, below: line.indent, depth: depth)
    }
    guard depth < FactReader.maximumDepth else {
      return refuseDepth(at: content..<line.end, below: line.indent)
    }
    lines[next].text = content
    lines[next].indent = column
    if isList {
      return readList(
        indent: column, owner: line.indent, lowest: line.indent + 1, depth: depth + 1)
    }
    let facts = readMap(indent: column, below: line.indent, depth: depth + 1)
    var item = Fact(.map(facts), at: span(of: facts) ?? span(content..<line.end))
    if facts.entries.count == 1, item.span.range.upperBound <= line.end {
      readAsWords(&item, facts, from: content, to: line.end)
    }
    return item
  }

  /// Notes the words that an item of one line is where words are wanted.
  ///
  /// Quotes around its value are no words where YAML needs them, for `format` writes them there;
  /// all others are, and `format` keeps them.
  private func readAsWords(_ item: inout Fact, _ facts: FactMap, from start: Int, to end: Int) {
    guard case .text(let words) = facts.entries[0].value.content else {
      item.typed = text(start..<end)
      return
    }
    let value = facts.entries[0].value.span.range
    let key = text(start..<min(max(start, value.lowerBound), end))
    let typed = value.upperBound <= end ? text(value) : words
    let isQuoted = !typed.utf8.elementsEqual(words.utf8)
    let needsQuotes = !FactWriter().isPlain(Array(words.utf8), in: .line)
    if isQuoted, !needsQuotes {
      var kept = facts
      kept.entries[0].value.quoted = typed
      item.content = .map(kept)
    }
    let shown = isQuoted && needsQuotes ? words : typed
    item.typed = shown.isEmpty ? withoutEndBlanks(key) : withoutEndBlanks(key) + " " + shown
  }

  private func withoutEndBlanks(_ words: String) -> String {
    var bytes = Array(words.utf8)
    while let last = bytes.last, Byte.isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
