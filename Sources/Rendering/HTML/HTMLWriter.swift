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

  /// Words, escaped for an element's content and for an attribute in double quotes.
  package mutating func text(_ words: String) {
    var words = words
    words.withUTF8 { escape($0) }
  }

  /// Words as UTF-8, escaped.
  package mutating func text(_ words: ArraySlice<UInt8>) {
    words.withUnsafeBufferPointer { escape($0) }
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
    text(value)
    markup("\"")
  }

  /// A decimal number as an attribute.
  package mutating func attribute(_ name: StaticString, _ value: Double) {
    open(attribute: name)
    decimal(value)
    markup("\"")
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
  private mutating func escape(_ words: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in words.indices {
      let byte = words[index]
      guard byte < 64 ? HTMLWriter.special & (1 << UInt64(byte)) != 0 : byte == 127 else {
        continue
      }
      bytes.append(contentsOf: words[start..<index])
      markup(HTMLWriter.replacement(of: byte))
      start = index + 1
    }
    bytes.append(contentsOf: words[start...])
  }

  /// A bit for each byte below 64 that may not stand as it is: controls but tab and line ends,
  /// `"`, `&`, `<` and `>`.
  private static let special: UInt64 = 0x5000_0044_FFFF_D9FF

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
