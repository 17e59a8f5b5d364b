/// What makes an item the same question: its words, the scale and the answers outside it.
///
/// Blanks, case, and the manner of quotation marks, apostrophes and dashes do not count. Source of
/// the hash: Fowler, Noll and Vo, FNV-1a of 64 bits.
package struct Fingerprint: Hashable, Sendable {
  package var value: UInt64

  package init(of text: String, scale: [String], outside: [String]) {
    var hash = UInt64(0xcbf2_9ce4_8422_2325)
    for (index, words) in ([text] + scale + ["\u{1}"] + outside).enumerated() {
      if index > 0 { hash = (hash ^ 0) &* Fingerprint.prime }
      for byte in plain(words).utf8 { hash = (hash ^ UInt64(byte)) &* Fingerprint.prime }
    }
    value = hash
  }

  private static let prime = UInt64(0x100_0000_01b3)

  /// Sixteen hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Words as they are compared: one blank between them, plain marks, lower case.
private func plain(_ words: String) -> String {
  var out = ""
  for character in words.lowercased() {
    switch character {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{02BC}", "`": out.append("'")
    case "\u{201C}", "\u{201D}", "\u{201E}": out.append("\"")
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": out.append("-")
    case _ where character.isWhitespace: if out.last != " " { out.append(" ") }
    default: out.append(character)
    }
  }
  return out.split(separator: " ").joined(separator: " ")
}
