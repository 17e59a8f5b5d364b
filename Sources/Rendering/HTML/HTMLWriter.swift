/// A buffer of HTML: markup comes from literals in our source only, everything else is escaped.
///
/// Nothing else in this program puts HTML together. `StaticString` is what keeps content out of
/// the markup: a value that was read cannot be passed to `markup`.
package struct HTMLWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Markup as it stands in our source.
  package mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Words for an element's content, escaped, their straight quotes curled as printers set them.
  package mutating func text(_ words: String) {
    var words = words
    words.withUTF8 { escape($0, curling: true) }
  }

  /// Words as UTF-8, escaped, their quotes curled.
  package mutating func text(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { escape($0, curling: true) }
  }

  /// Code and the like: escaped, every mark as it was typed.
  package mutating func verbatim(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { escape($0, curling: false) }
  }

  /// A whole number in figures.
  package mutating func number(_ value: Int) {
    if value >= 0, value < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// A number with at most two decimals, for drawings.
  package mutating func decimal(_ value: Double) {
    guard value.isFinite, abs(value) < 1_000_000 else { return number(0) }
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    number(abs(hundredths) / 100)
    let rest = abs(hundredths) % 100
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    number(rest / 10)
    if rest % 10 > 0 { number(rest % 10) }
  }

  /// An attribute with a space before it, its value escaped and in double quotes.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    open(attribute: name)
    var value = value
    value.withUTF8 { escape($0, curling: false) }
    markup("\"")
  }

  /// A decimal number as an attribute.
  package mutating func attribute(_ name: StaticString, _ value: Double) {
    open(attribute: name)
    decimal(value)
    markup("\"")
  }

  /// A share from 0 to 1 as an attribute in hundredths of the drawing's width or height.
  package mutating func attribute(_ name: StaticString, share: Double) {
    open(attribute: name)
    decimal(share * 100)
    markup("%\"")
  }

  private mutating func open(attribute name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    markup("=\"")
  }

  /// What another writer holds.
  package mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

  /// What a template gave, already HTML.
  mutating func append(shared html: [UInt8]) { bytes.append(contentsOf: html) }

  /// Copies runs of bytes that need no escape whole.
  ///
  /// Control characters, which HTML forbids, are left out.
  private mutating func escape(_ words: UnsafeBufferPointer<UInt8>, curling: Bool) {
    var start = 0
    let special = curling ? HTMLWriter.special | HTMLWriter.apostrophe : HTMLWriter.special
    for index in words.indices {
      let byte = words[index]
      guard byte < 64 ? special & (1 << UInt64(byte)) != 0 : byte == 127 else { continue }
      bytes.append(contentsOf: words[start..<index])
      if curling, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        markup(HTMLWriter.curled(byte, opens: opensQuote(words, at: index)))
      } else {
        markup(HTMLWriter.replacement(of: byte))
      }
      start = index + 1
    }
    bytes.append(contentsOf: words[start...])
  }

  /// Whether a quote begins something: nothing, a blank, a bracket or a dash stands before it.
  private func opensQuote(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let before = index > 0 ? words[index - 1] : bytes.last else { return true }
    switch before {
    case UInt8(ascii: ">") where index == 0: return !endsInline
    case 0...32, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"): return true
    // The last byte of an en dash or an em dash.
    case 0x93, 0x94: return index >= 3 && words[index - 3] == 0xE2 && words[index - 2] == 0x80
    default: return false
    }
  }

  /// Whether the last thing written is the end of an element, as `</strong>`.
  private var endsInline: Bool {
    guard let open = bytes.suffix(12).lastIndex(of: UInt8(ascii: "<")) else { return false }
    return open + 1 < bytes.count && bytes[open + 1] == UInt8(ascii: "/")
  }

  private static func curled(_ quote: UInt8, opens: Bool) -> StaticString {
    switch (quote == UInt8(ascii: "'"), opens) {
    case (true, true): "‘"
    case (true, false): "’"
    case (false, true): "“"
    case (false, false): "”"
    }
  }

  /// A bit for each byte below 64 that may not stand as it is: controls but tab and line ends,
  /// `"`, `&`, `<` and `>`.
  private static let special: UInt64 = 0x5000_0044_FFFF_D9FF
  private static let apostrophe: UInt64 = 1 << 39

  private static func replacement(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: ""
    }
  }
}
