extension FactWriter {
  /// Whether a YAML reader, of version 1.2 or 1.1, and our own take words without quotes for just
  /// these words.
  func isPlain(_ text: [UInt8], in place: WordsPlace) -> Bool {
    guard let first = text.first, trimmed(text, 0..<text.count) == 0..<text.count else {
      return false
    }
    if String(decoding: text, as: UTF8.self).unicodeScalars.contains(where: needsEscape) {
      return false
    }
    return !opensSomething(first, text) && !holdsSign(text, in: place) && !isOtherType(text)
  }

  /// Whether the first character has a meaning of its own.
  private func opensSomething(_ first: UInt8, _ text: [UInt8]) -> Bool {
    switch first {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "?"), Byte.colon, Byte.quote,
      Byte.apostrophe:
      true
    case Byte.dash:
      text.count == 1 || text[1] == Byte.dash || blankLength(text, at: 1, end: text.count) > 0
    default: text.starts(with: "...".utf8)
    }
  }

  /// Whether `: ` or ` #` stands inside or, in brackets, a bracket or a comma.
  private func holdsSign(_ text: [UInt8], in place: WordsPlace) -> Bool {
    for index in text.indices {
      switch text[index] {
      case Byte.colon:
        if index + 1 == text.count || place == .brackets
          || blankLength(text, at: index + 1, end: text.count) > 0
        {
          return true
        }
      case Byte.hash:
        if index > 0, Byte.isBlank(text[index - 1]) { return true }
      case Byte.comma, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        if place == .brackets { return true }
      default: break
      }
    }
    return false
  }

  /// Whether YAML would take the words for a number, a truth value, a time or nothing at all.
  ///
  /// A date is a string in YAML 1.2 and stays as it is.
  private func isOtherType(_ text: [UInt8]) -> Bool {
    if text.count <= 5, otherWords.contains(String(decoding: text, as: UTF8.self).lowercased()) {
      return true
    }
    guard let first = text.first,
      Byte.isDigit(first) || first == Byte.dot || first == Byte.dash || first == UInt8(ascii: "+")
    else { return false }
    if let end = dateEnd(text), end < text.count {
      let time = text[end] | 0x20 == UInt8(ascii: "t") ? text[(end + 1)...] : text[end...]
      return time.startIndex > end || Byte.isBlank(text[end])
        ? time.first { !Byte.isBlank($0) }.map(Byte.isDigit) == true : looksLikeNumber(text)
    }
    if text.count == 10, dateEnd(text) == 10 { return false }
    return looksLikeNumber(text)
  }

  /// Errs on the side of quotes: anything made of digits and the signs of numbers.
  private func looksLikeNumber(_ text: [UInt8]) -> Bool {
    let prefix = text.drop { $0 == Byte.dash || $0 == UInt8(ascii: "+") }.prefix(2)
    let isBased = prefix.first == UInt8(ascii: "0") && prefix.last.map(Byte.isLetter) == true
    guard !isBased else { return !text.contains(Byte.space) }
    return text.allSatisfy { byte in
      Byte.isDigit(byte) || byte == Byte.dot || byte == Byte.dash || byte == Byte.colon
        || byte == Byte.comma || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "_")
        || byte | 0x20 == UInt8(ascii: "e")
    }
  }

  /// The end of the date that words begin with, its month and day of one digit or two.
  private func dateEnd(_ text: [UInt8]) -> Int? {
    var index = 0
    for (part, digits) in [4...4, 1...2, 1...2].enumerated() {
      if part > 0 {
        guard index < text.count, text[index] == Byte.dash else { return nil }
        index += 1
      }
      let count = text[index...].prefix(while: Byte.isDigit).count
      guard digits.contains(count) else { return nil }
      index += count
    }
    return index
  }
}

/// Words, in small letters, that YAML 1.2 or 1.1 takes for something other than words.
private let otherWords: Set<String> = [
  "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", "-.inf",
  "+.inf", ".nan",
]
