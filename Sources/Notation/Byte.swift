/// The bytes that mean something to the readers of this room.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let hash = UInt8(ascii: "#")
  static let dash = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let backslash = UInt8(ascii: "\\")

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  static func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
  static func isLetter(_ byte: UInt8) -> Bool { isSmallLetter(byte | 0x20) }
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
}

/// The number of bytes of white space at a place.
///
/// It is 1 for a space or a tab, 2 for a no-break space, as pasted from a word processor, else 0.
func blankLength(_ bytes: [UInt8], at index: Int, end: Int) -> Int {
  guard index < end else { return 0 }
  if Byte.isBlank(bytes[index]) { return 1 }
  return bytes[index] == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0
}

/// A range without the white space at both its ends.
func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while case let length = blankLength(bytes, at: start, end: end), length > 0 { start += length }
  while start < end {
    if Byte.isBlank(bytes[end - 1]) {
      end -= 1
    } else if end - start >= 2, blankLength(bytes, at: end - 2, end: end) == 2 {
      end -= 2
    } else {
      break
    }
  }
  return start..<end
}
