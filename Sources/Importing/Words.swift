/// Words as they are compared: one blank between them, plain marks, lower case, without the
/// separator that some exports leave at the end.
func plain(_ words: some StringProtocol) -> String {
  if let short = words.utf8.withContiguousStorageIfAvailable(plainBytes), let short {
    return String(decoding: short, as: UTF8.self)
  }
  var out = ""
  for scalar in words.lowercased().unicodeScalars {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{02BC}", "`": out.unicodeScalars.append("'")
    case "\u{201C}", "\u{201D}", "\u{201E}": out.unicodeScalars.append("\"")
    case "\u{2010}"..."\u{2015}", "\u{2212}": out.unicodeScalars.append("-")
    case "\u{200B}", "\u{FEFF}", "\u{AD}": continue
    case _ where scalar.properties.isWhitespace:
      if !out.isEmpty, out.utf8.last != UInt8(ascii: " ") { out.unicodeScalars.append(" ") }
    default: out.unicodeScalars.append(scalar)
    }
  }
  while let last = out.utf8.last, last == UInt8(ascii: " ") || last == UInt8(ascii: ";") {
    out.removeLast()
  }
  return out
}

/// The same for words without a letter beyond ASCII, as most are; nil for others.
///
/// A cell of ticks is in other words in every row: looking up each of its signs took most of the
/// time of an import.
private func plainBytes(_ words: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  var out: [UInt8] = []
  out.reserveCapacity(words.count)
  for byte in words {
    switch byte {
    case 0x80...: return nil
    case 0x41...0x5A: out.append(byte | 0x20)
    case 0x60: out.append(UInt8(ascii: "'"))
    case 0x20, 0x09...0x0D:
      if let last = out.last, last != UInt8(ascii: " ") { out.append(UInt8(ascii: " ")) }
    default: out.append(byte)
    }
  }
  while let last = out.last, last == UInt8(ascii: " ") || last == UInt8(ascii: ";") {
    out.removeLast()
  }
  return out
}

/// Whether words are nothing but white space.
func isBlank(_ words: String) -> Bool {
  words.utf8.allSatisfy { $0 <= 0x20 } || words.allSatisfy(\.isWhitespace)
}

/// Words on one line, as typed.
func onOneLine(_ words: some StringProtocol) -> String {
  words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// A question as it is compared: besides, without its number and without the signs at its end.
func questionKey(_ words: some StringProtocol) -> String {
  var key = plain(words)[...]
  while let last = key.last, "?.:*;! ".contains(last) { key.removeLast() }
  let rest = withoutNumber(key)
  return String(rest.isEmpty ? key : rest)
}

/// Without `3. `, `3) `, `Q3: ` or `Question 3 - ` at the beginning.
private func withoutNumber(_ key: Substring) -> Substring {
  var rest = key
  for name in ["question ", "q"] where rest.hasPrefix(name) {
    let after = rest.dropFirst(name.count)
    if after.first?.isNumber == true { rest = after }
    break
  }
  let digits = rest.prefix { $0.isNumber }
  guard !digits.isEmpty, digits.count <= 3 else { return key }
  rest = rest.dropFirst(digits.count).drop { $0 == " " }
  guard let sign = rest.first, ".):-".contains(sign) else { return key }
  return rest.dropFirst().drop { $0 == " " }
}

/// The row of a grid's question, as `Adapt reading` of `How sure are you? [Adapt reading]`; nil
/// where it is no grid.
func gridRow(_ words: some StringProtocol) -> Substring? {
  let line = words.drop(while: \.isWhitespace)
  guard let close = line.lastIndex(where: { !$0.isWhitespace }), line[close] == "]",
    let open = line.lastIndex(of: "["), open > line.startIndex
  else { return nil }
  return Substring(line[line.index(after: open)..<close])
}

/// Words that may stand in a message: on one line and short, and without what looks like an
/// address or a number of somebody.
func shown(_ words: String) -> String {
  let line = onOneLine(words.prefix(400))
  let isSomebodys = line.contains("@") || line.count { $0.isNumber } > 5
  if isSomebodys { return "words that are not shown here, for they may be an address" }
  return "“\(line.prefix(60))\(line.count > 60 ? "…" : "")”"
}
