import Base

/// Writes facts as YAML, two spaces a step; how words are written is in `FactWriter+Text`.
struct FactWriter {
  var bytes: [UInt8] = []

  mutating func writeRoot(_ fact: Fact, indent: Int) {
    switch fact.content {
    case .map(let facts): write(facts, indent: indent, opensItem: false)
    case .list(let items):
      write(items, indent: indent, opensItem: false)
      write(fact.closingComments, indent: indent)
    case .text: break
    }
  }

  /// Writes a map; with `opensItem` its first key stands on the line of a dash already written.
  mutating func write(_ facts: FactMap, indent: Int, opensItem: Bool) {
    for (index, entry) in facts.entries.enumerated() {
      let isInline = opensItem && index == 0
      if !isInline {
        writeLead(entry.value.comments, isSetApart: entry.value.isSetApart, indent: indent)
        write(spaces: indent)
      }
      writeKey(entry.key.value, opensItem: isInline)
      bytes.append(Byte.colon)
      writeValue(entry.value, indent: indent)
    }
    write(facts.closingComments, indent: indent)
  }

  /// Writes what follows a key and its colon.
  private mutating func writeValue(_ fact: Fact, indent: Int) {
    switch fact.content {
    case .list(let items) where !items.isEmpty && !isInline(fact):
      bytes.append(Byte.lineFeed)
      write(items, indent: indent + 2, opensItem: false)
      write(fact.closingComments, indent: indent + 2)
    case .map(let facts) where !facts.entries.isEmpty:
      bytes.append(Byte.lineFeed)
      write(facts, indent: indent + 2, opensItem: false)
    default:
      bytes.append(Byte.space)
      writeLine(fact, indent: indent)
    }
  }

  private mutating func write(_ items: [Fact], indent: Int, opensItem: Bool) {
    for (index, item) in items.enumerated() {
      if !opensItem || index > 0 {
        writeLead(comments(above: item), isSetApart: item.isSetApart, indent: indent)
        write(spaces: indent)
      }
      bytes.append(contentsOf: [Byte.dash, Byte.space])
      switch item.content {
      case .list(let inner) where !inner.isEmpty && !isInline(item):
        write(inner, indent: indent + 2, opensItem: true)
        write(item.closingComments, indent: indent + 2)
      case .map(let facts) where !facts.entries.isEmpty:
        write(facts, indent: indent + 2, opensItem: true)
      default: writeLine(item, indent: indent)
      }
    }
  }

  /// The comments of an item and of all that begins on its line.
  private func comments(above item: Fact) -> [String] {
    switch item.content {
    case .map(let facts): item.comments + (facts.entries.first?.value.comments ?? [])
    case .list(let items) where !isInline(item):
      item.comments + (items.first.map(comments(above:)) ?? [])
    default: item.comments
    }
  }

  /// Writes a value that begins on the line of its key or dash, and ends the line.
  private mutating func writeLine(_ fact: Fact, indent: Int) {
    switch fact.content {
    case .text(let words):
      if let quoted = fact.quoted {
        bytes.append(contentsOf: quoted.utf8)
      } else {
        writeText(words, style: fact.style, indent: indent)
      }
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(contentsOf: [Byte.comma, Byte.space]) }
        if case .text(let words) = item.content { writeWords(words, in: .brackets) }
      }
      bytes.append(UInt8(ascii: "]"))
    case .map: writeWords("", in: .line)
    }
    bytes.append(Byte.lineFeed)
    if case .list(let items) = fact.content, items.isEmpty || isInline(fact) {
      write(fact.closingComments, indent: indent)
    }
    if case .map(let facts) = fact.content { write(facts.closingComments, indent: indent) }
  }

  /// Whether a list is written in brackets: it was, and holds nothing but words.
  private func isInline(_ fact: Fact) -> Bool {
    guard case .list(let items) = fact.content, fact.style == .inline else { return false }
    return items.allSatisfy { item in
      guard case .text = item.content else { return false }
      return item.comments.isEmpty
    }
  }

  // MARK: - Comments

  private mutating func writeLead(_ comments: [String], isSetApart: Bool, indent: Int) {
    if isSetApart, !bytes.isEmpty { bytes.append(Byte.lineFeed) }
    write(comments, indent: indent)
  }

  private mutating func write(_ comments: [String], indent: Int) {
    for comment in comments {
      if comment == "\n" {
        bytes.append(Byte.lineFeed)
        continue
      }
      write(spaces: indent)
      bytes.append(Byte.hash)
      for scalar in comment.unicodeScalars {
        // A line break of any kind, or what YAML cannot hold, would end or spoil the comment.
        let isFit = !needsEscape(scalar) || scalar == "\t"
        bytes.append(contentsOf: isFit ? Array(String(scalar).utf8) : [Byte.space])
      }
      while let last = bytes.last, Byte.isBlank(last) { bytes.removeLast() }
      bytes.append(Byte.lineFeed)
    }
  }

  mutating func write(spaces count: Int) {
    bytes.append(contentsOf: repeatElement(Byte.space, count: count))
  }
}
