import Base

/// Where words stand, which decides what would be taken for a sign.
enum WordsPlace {
  case line, brackets, key
}

/// The width at which lines are folded, and up to which words stay on the line of their key.
private let foldWidth = 80
private let lineWidth = 100

extension FactWriter {
  /// Writes words as a value: on the line, or as a block if they have line breaks or were folded.
  mutating func writeText(_ words: String, style: Fact.Style, indent: Int) {
    let text = Array(words.utf8)
    let isFolded = style == .folded
    if isFolded, text.contains(Byte.lineFeed) || isLong(text), canFold(text) {
      writeFolded(text, indent: indent + 2)
    } else if text.contains(Byte.lineFeed), canKeepLines(text) {
      writeLines(text, indent: indent + 2)
    } else {
      writeWords(words, in: .line)
    }
  }

  /// Writes words on the line: plain if that is safe, else in quotes.
  mutating func writeWords(_ words: String, in place: WordsPlace) {
    let text = Array(words.utf8)
    if isPlain(text, in: place) {
      bytes.append(contentsOf: text)
    } else if (text.contains(Byte.quote) || text.contains(Byte.backslash))
      && !words.unicodeScalars.contains(where: needsEscape)
    {
      writeSingleQuoted(text)
    } else {
      writeDoubleQuoted(words)
    }
  }

  /// Writes a key; the first of an item is quoted unless it is a name in small letters, so that the
  /// item reads as a map.
  mutating func writeKey(_ key: String, opensItem: Bool) {
    let isName =
      key.utf8.first.map(Byte.isSmallLetter) == true
      && key.utf8.allSatisfy {
        Byte.isSmallLetter($0) || Byte.isDigit($0) || $0 == Byte.space || $0 == Byte.dash
      }
    if opensItem, !isName {
      writeDoubleQuoted(key)
    } else {
      writeWords(key, in: .key)
    }
  }

  // MARK: - Quotes

  private mutating func writeSingleQuoted(_ text: [UInt8]) {
    bytes.append(Byte.apostrophe)
    for byte in text {
      if byte == Byte.apostrophe { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(Byte.apostrophe)
  }

  private mutating func writeDoubleQuoted(_ words: String) {
    bytes.append(Byte.quote)
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      default:
        if needsEscape(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          bytes.append(contentsOf: "\\u".utf8)
          bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
          bytes.append(contentsOf: digits.utf8)
        } else {
          bytes.append(contentsOf: String(scalar).utf8)
        }
      }
    }
    bytes.append(Byte.quote)
  }

  /// Whether YAML cannot hold a character as it is, or takes it for a line break; all of these lie
  /// below U+10000.
  func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  // MARK: - Blocks

  /// Whether words can stand as they are under `|`.
  private func canKeepLines(_ text: [UInt8]) -> Bool {
    guard let lines = blockLines(text), let first = lines.first?.first, !Byte.isBlank(first) else {
      return false
    }
    return lines.allSatisfy { line in line.isEmpty || !line.allSatisfy(Byte.isBlank) }
  }

  /// Whether words can be wrapped under `>`: no line begins or ends with white space.
  private func canFold(_ text: [UInt8]) -> Bool {
    guard let lines = blockLines(text), lines.first?.isEmpty == false else { return false }
    return lines.allSatisfy { line in
      line.first.map(Byte.isBlank) != true && line.last.map(Byte.isBlank) != true
    }
  }

  /// The lines of a block, or nil where it holds a character that a block cannot, or ends in more
  /// than one line break.
  private func blockLines(_ text: [UInt8]) -> [ArraySlice<UInt8>]? {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    guard !scalars.contains(where: { needsEscape($0) && $0 != "\n" && $0 != "\t" }) else {
      return nil
    }
    var lines = text.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    if text.last == Byte.lineFeed { lines.removeLast() }
    return lines.last?.isEmpty == false ? lines : nil
  }

  private mutating func writeHeader(_ sign: Character, of text: [UInt8]) {
    bytes.append(contentsOf: String(sign).utf8)
    if text.last != Byte.lineFeed { bytes.append(Byte.dash) }
  }

  private mutating func writeLines(_ text: [UInt8], indent: Int) {
    writeHeader("|", of: text)
    for line in blockLines(text) ?? [] {
      bytes.append(Byte.lineFeed)
      if line.isEmpty { continue }
      write(spaces: indent)
      bytes.append(contentsOf: line)
    }
  }

  private mutating func writeFolded(_ text: [UInt8], indent: Int) {
    writeHeader(">", of: text)
    for (index, line) in (blockLines(text) ?? []).enumerated() {
      // One blank line more than line breaks: the first ends the line above.
      if index > 0 { bytes.append(Byte.lineFeed) }
      if line.isEmpty { continue }
      for part in wrapped(line, width: max(20, foldWidth - indent)) {
        bytes.append(Byte.lineFeed)
        write(spaces: indent)
        bytes.append(contentsOf: part)
      }
    }
  }

  /// A line cut at single spaces, each part as wide as it may be.
  private func wrapped(_ line: ArraySlice<UInt8>, width: Int) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var cut: Int?
    var columns = 0
    for index in line.indices {
      if line[index] & 0xC0 != 0x80 { columns += 1 }
      if columns > width, let place = cut {
        parts.append(line[start..<place])
        start = place + 1
        columns = columnCount(line[start...index])
        cut = nil
      }
      if line[index] == Byte.space, index > start, index + 1 < line.endIndex,
        !Byte.isBlank(line[index - 1]), !Byte.isBlank(line[index + 1])
      {
        cut = index
      }
    }
    parts.append(line[start...])
    return parts
  }

  private func columnCount(_ text: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in text where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether words would make the line that is being written too wide.
  private func isLong(_ text: [UInt8]) -> Bool {
    var start = bytes.count
    while start > 0, bytes[start - 1] != Byte.lineFeed { start -= 1 }
    return columnCount(bytes[start...]) + columnCount(text) > lineWidth
  }
}
