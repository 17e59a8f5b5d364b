/// One sign that is written in more than one byte: what it is, and how many bytes it takes.
///
/// What is not written as it should be is no sign and parts words.
enum Disguise {
  typealias Bytes = UnsafeBufferPointer<UInt8>
  typealias Sign = (scalar: Unicode.Scalar?, length: Int)

  /// `é` itself, in UTF-8.
  static func scalar(in bytes: Bytes, at start: Int) -> Sign {
    let first = bytes[start]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, start + length <= bytes.count else { return (nil, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in start + 1..<start + length {
      guard bytes[index] & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (Unicode.Scalar(value), length)
  }

  /// `&eacute;`, `&#233;`, `&#xE9;`.
  static func entity(in bytes: Bytes, at start: Int) -> Sign {
    let last = min(start + 12, bytes.count)
    guard let end = (start + 1..<max(last, start + 1)).first(where: { bytes[$0] == 0x3B }),
      end > start + 1
    else { return (nil, 1) }
    let length = end + 1 - start
    guard bytes[start + 1] == UInt8(ascii: "#") else {
      let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
      guard name.utf8.allSatisfy({ (1...36).contains(ByteClasses.typed.classes[Int($0)]) }) else {
        return (nil, 1)
      }
      return (named(name), length)
    }
    let isHex = bytes[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = start + (isHex ? 3 : 2)
    guard let value = number(in: bytes, digits..<max(end, digits), base: isHex ? 16 : 10) else {
      return (nil, 1)
    }
    return (Unicode.Scalar(value), length)
  }

  /// `%20`, `%C3%A9`.
  static func percent(in bytes: Bytes, at start: Int) -> Sign {
    var octets: [UInt8] = []
    var index = start
    while octets.count < 4, index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
      let octet = number(in: bytes, index + 1..<index + 3, base: 16)
    {
      octets.append(UInt8(truncatingIfNeeded: octet))
      index += 3
      if octets[0] < 0x80 { break }
    }
    guard let first = octets.first else { return (nil, 1) }
    if first < 0x80 { return (Unicode.Scalar(first), 3) }
    let sign = octets.withUnsafeBufferPointer { scalar(in: $0, at: 0) }
    return (sign.scalar, sign.length * 3)
  }

  /// `\u00e9`, `\u{e9}`, `\xe9`, and `\n` or `\t`, which part words.
  static func escape(in bytes: Bytes, at start: Int) -> Sign {
    guard start + 1 < bytes.count else { return (nil, 1) }
    switch bytes[start + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (nil, 2)
    case UInt8(ascii: "x"):
      return number(in: bytes, start + 2..<start + 4, base: 16)
        .map { (Unicode.Scalar($0), 4) } ?? (nil, 1)
    case UInt8(ascii: "u"):
      if start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "{") {
        let last = min(start + 11, bytes.count)
        let end = (start + 3..<max(last, start + 3)).first { bytes[$0] == UInt8(ascii: "}") }
        guard let end, let value = number(in: bytes, start + 3..<end, base: 16) else {
          return (nil, 1)
        }
        return (Unicode.Scalar(value), end + 1 - start)
      }
      return number(in: bytes, start + 2..<start + 6, base: 16)
        .map { (Unicode.Scalar($0), 6) } ?? (nil, 1)
    default: return (nil, 1)
    }
  }

  /// `\e9 ` with one to six digits; the space after them belongs to it.
  static func styleEscape(in bytes: Bytes, at start: Int) -> Sign {
    var end = start + 1
    while end < bytes.count, end < start + 7, digit(bytes[end]) < 16 { end += 1 }
    guard let value = number(in: bytes, start + 1..<end, base: 16) else { return (nil, 1) }
    let takesSpace = end < bytes.count && [9, 10, 13, 32].contains(bytes[end])
    return (Unicode.Scalar(value), end - start + (takesSpace ? 1 : 0))
  }

  // MARK: Numbers and names

  /// The number that digits make; nil for none, for other bytes and for a number too large.
  private static func number(in bytes: Bytes, _ range: Range<Int>, base: UInt32) -> UInt32? {
    guard !range.isEmpty, range.count < 9, range.upperBound <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in range {
      let digit = digit(bytes[index])
      guard digit < base, value < 0x10_FFFF else { return nil }
      value = value * base + digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 48...57: UInt32(byte) - 48
    case 65...70: UInt32(byte) - 55
    case 97...102: UInt32(byte) - 87
    default: 99
    }
  }

  /// The sign of a named entity, as far as words are made of it: `eacute`, `shy`; nil for one that
  /// parts words, as `amp` and `nbsp`.
  private static func named(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "shy", "zwj", "zwnj": return "\u{AD}"
    case "szlig": return "ß"
    case "thorn", "THORN": return "þ"
    case "AElig", "aelig": return "æ"
    case "OElig", "oelig": return "œ"
    case "inodot": return "i"
    default:
      // `eacute` is an e with an accent, and accents do not count.
      let marks = [
        "acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "slash", "caron", "strok",
        "macr", "ogon", "breve", "dot", "dblac", "th",
      ]
      guard let letter = name.unicodeScalars.first, marks.contains(String(name.dropFirst())),
        letter.properties.isAlphabetic
      else { return nil }
      return letter
    }
  }
}
