import Base

/// The messages of the facts notation: each names its rule and the likely mend.
extension FactReader {
  mutating func reportIndentation(
    of line: FactLine, expected: Int, above last: FactMap.Entry?
  ) {
    let range = line.text..<line.end
    let distance = spaces(abs(line.indent - expected))
    guard line.indent > expected else {
      report(
        .indentation, at: range, "this line is \(distance) short of the keys above it",
        fix: "Indent it by \(distance) more")
      return
    }
    guard let last else {
      report(
        .indentation, at: range, "this line is \(distance) too deep",
        fix: "Take \(distance) away")
      return
    }
    let name = last.key.value
    guard line.indent - expected > 1, case .text(let words) = last.value.content else {
      report(
        .indentation, at: range, "this line is \(distance) too deep to line up with `\(name)`",
        fix: "Take \(distance) away")
      return
    }
    report(
      .indentation, at: range,
      "this line stands under `\(name)`, which has a value already",
      fix: mend(under: name, words: words, else: "Take \(distance) away"))
  }

  mutating func reportStrayItem(_ line: FactLine, above last: FactMap.Entry?) {
    let range = line.text..<line.end
    guard let last else {
      report(
        .strayItem, at: range, "this item of a list stands where a key is expected",
        fix: "Write a key and a colon on the line above")
      return
    }
    let name = last.key.value
    guard case .text(let words) = last.value.content else {
      report(
        .strayItem, at: range, "this item lines up with no list",
        fix: "Line its dash up with the items of its list")
      return
    }
    report(
      .strayItem, at: range, "this item stands under `\(name)`, which has a value already",
      fix: mend(
        under: name, words: words, else: "Move the value of `\(name)` into an item of its own"))
  }

  private func mend(under name: String, words: String, else other: String) -> String {
    if words.hasPrefix("#") { return "Put the comment on a line of its own, above `\(name)`" }
    return words.contains("\n") ? "Indent it like the lines above" : other
  }

  mutating func reportItem(_ line: FactLine, expected: Int) {
    let distance = spaces(abs(line.indent - expected))
    if line.indent < expected {
      report(
        .indentation, at: line.text..<line.end, "this item is \(distance) short of its list",
        fix: "Indent it by \(distance) more")
    } else {
      report(
        .indentation, at: line.text..<line.end, "this item is \(distance) too deep for its list",
        fix: "Take \(distance) away")
    }
  }

  mutating func reportLineUnderItem(_ line: FactLine) {
    report(
      .indentation, at: line.text..<line.end,
      "this key stands under an item that is words, not keys",
      fix: "Begin the item with a key in small letters, as `- name: …`")
  }

  mutating func reportShortBlockLine(_ line: FactLine, by count: Int) {
    report(
      .indentation, at: line.text..<line.end,
      "this line is \(spaces(count)) short of the block it stands in",
      fix: "Indent it by \(spaces(count)) more")
  }

  /// Complains about a line of a map that has no key.
  mutating func reportNoKey(_ line: FactLine) {
    let range = line.text..<line.end
    let first = bytes[line.text]
    if first == Byte.colon {
      report(.noKey, at: range, "no key stands before this colon", fix: "Write the key")
    } else if first == UInt8(ascii: "?"),
      line.end == line.text + 1 || bytes[line.text + 1] == Byte.space
    {
      report(
        .questionKey, at: range, "a key cannot be opened by a question mark",
        fix: "Write `key: value` on one line")
    } else {
      report(
        .noColon, at: range, "this line is neither `key: value` nor the end of the value above",
        fix: noColonMend(range))
    }
  }

  /// A first word in small letters is likely a key whose colon was forgotten.
  private func noColonMend(_ range: Range<Int>) -> String {
    let word = bytes[range].prefix { Byte.isSmallLetter($0) }
    guard !word.isEmpty, word.endIndex < range.upperBound, bytes[word.endIndex] == Byte.space else {
      return "Indent it deeper than the key to go on with the value above"
    }
    let key = String(decoding: word, as: UTF8.self)
    return "Write a colon after the key, as `\(key): …`, or indent it to go on with the value above"
  }

  /// Whether a line reads like `owner:SENCO`: a name, a colon and at once a word.
  private func crampedColon(in range: Range<Int>) -> Int? {
    guard Byte.isLetter(bytes[range.lowerBound]) else { return nil }
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != Byte.colon {
      let byte = bytes[index]
      guard Byte.isLetter(byte) || Byte.isDigit(byte) || byte == Byte.space || byte == Byte.dash
      else { return nil }
      index += 1
    }
    guard index + 1 < range.upperBound, bytes[index + 1] != UInt8(ascii: "/") else { return nil }
    return index
  }

  /// Takes `owner:SENCO` for the fact that was meant, with a report.
  mutating func crampedKey(in line: FactLine) -> Key? {
    let range = line.text..<line.end
    guard let colon = crampedColon(in: range) else { return nil }
    let words = trimmed(bytes, range.lowerBound..<colon)
    let rest = text(colon + 1..<range.upperBound)
    report(
      .noSpace, at: range, "no space follows the colon",
      fix: "Write `\(text(words)): \(rest)`")
    return Key(range: words, isQuoted: false, value: colon + 1)
  }

  /// Whether a line under a key is a cramped fact, as the facts after it show.
  func isCramped(_ line: FactLine, before following: Int) -> Bool {
    guard crampedColon(in: line.text..<line.end) != nil, let index = nextContent(from: following)
    else { return false }
    let other = lines[index]
    guard other.indent == line.indent else { return false }
    return key(in: other.text..<other.end) != nil || crampedColon(in: other.text..<other.end) != nil
  }

  /// Refuses `&anchor`, `*alias` and `!tag`.
  mutating func refuseMark(_ words: ArraySlice<UInt8>, at place: Range<Int>) {
    guard let sign = words.first else { return }
    let name = words.dropFirst().prefix {
      Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.dash || $0 == UInt8(ascii: "_")
        || (sign == UInt8(ascii: "!") && $0 == sign)
    }
    let after = name.endIndex == words.endIndex ? nil : words[name.endIndex]
    guard name.contains(where: { $0 != UInt8(ascii: "!") }) else { return }
    let shown = String(decoding: words[words.startIndex..<name.endIndex], as: UTF8.self)
    let quotes = "Write the value out; if these are words, put them in quotes"
    switch sign {
    case UInt8(ascii: "&") where after == nil || after == Byte.space:
      report(.anchor, at: place, "`\(shown)` reads as an anchor, and there are none", fix: quotes)
    case UInt8(ascii: "*") where after == nil:
      report(.alias, at: place, "`\(shown)` reads as an alias, and there are none", fix: quotes)
    case UInt8(ascii: "!") where after == nil || after == Byte.space:
      report(.tag, at: place, "`\(shown)` reads as a tag, and there are none", fix: quotes)
    default: break
    }
  }

  /// Points at ` # ` in a value: it is part of the words.
  mutating func hintAtComment(in source: [UInt8], _ range: Range<Int>, at place: Range<Int>) {
    var index = range.lowerBound + 1
    while index + 1 < range.upperBound {
      if source[index] == Byte.hash, source[index - 1] == Byte.space,
        source[index + 1] == Byte.space
      {
        report(
          .commentInValue, .hint, at: place, "what follows ` # ` is part of the value",
          fix: "If it is a comment, put it on a line of its own, above")
        return
      }
      index += 1
    }
  }

  private func spaces(_ count: Int) -> String { count == 1 ? "one space" : "\(count) spaces" }
}
