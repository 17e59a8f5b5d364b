import Base

/// The closing quote of the text that opens with one at the start of the range; nil for none.
func closingQuote(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  guard let quote = bytes[range].first else { return nil }
  var index = range.lowerBound + 1
  while index < range.upperBound {
    let byte = bytes[index]
    if byte == Byte.backslash, quote == Byte.quote {
      index += 2
    } else if byte == quote {
      guard quote == Byte.apostrophe, index + 1 < range.upperBound, bytes[index + 1] == quote
      else { return index }
      index += 2
    } else {
      index += 1
    }
  }
  return nil
}

extension FactReader {
  /// The words between quotes, escapes taken back; nil, with a report, for an escape that there is
  /// not.
  mutating func unquoted(
    _ source: [UInt8], _ range: Range<Int>, at place: Range<Int>
  ) -> String? {
    guard range.count >= 2, let quote = source[range].first else { return nil }
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var index = range.lowerBound + 1
    let end = range.upperBound - 1
    while index < end {
      let byte = source[index]
      if byte == Byte.apostrophe, quote == byte {
        words.append(byte)
        index += 2
      } else if byte == Byte.backslash, quote == Byte.quote {
        guard let length = unescape(source, index + 1..<end, into: &words) else {
          reportEscape(source, index..<end, at: place)
          return nil
        }
        index += 1 + length
      } else {
        words.append(byte)
        index += 1
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Takes one escape back and answers how many bytes it had after its backslash.
  private func unescape(
    _ source: [UInt8], _ range: Range<Int>, into words: inout [UInt8]
  ) -> Int? {
    guard let letter = source[range].first else { return nil }
    switch letter {
    case Byte.quote, Byte.backslash: words.append(letter)
    case UInt8(ascii: "n"): words.append(Byte.lineFeed)
    case UInt8(ascii: "t"): words.append(Byte.tab)
    case UInt8(ascii: "r"): words.append(Byte.carriageReturn)
    case UInt8(ascii: "u"):
      guard range.count >= 5 else { return nil }
      let digits = String(
        decoding: source[range.lowerBound + 1..<range.lowerBound + 5], as: UTF8.self)
      guard digits.utf8.allSatisfy({ Byte.isDigit($0) || (97...102).contains($0 | 0x20) }),
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      else { return nil }
      words.append(contentsOf: String(scalar).utf8)
      return 5
    default: return nil
    }
    return 1
  }

  private mutating func reportEscape(
    _ source: [UInt8], _ range: Range<Int>, at place: Range<Int>
  ) {
    let shown = String(decoding: source[range].prefix(2), as: UTF8.self)
    report(
      .escape, at: place, "`\(shown)` means nothing in double quotes",
      fix: "Leave the quotes out, or write the backslash twice")
  }
}
