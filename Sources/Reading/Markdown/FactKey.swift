/// The key at the start of a line that is a fact and not a sentence: lower-case words and a colon.
///
/// A field of ours may also begin with a capital, as telephones like to type it.
struct FactKey {
  /// Nothing stands after the colon: a list or a map follows.
  var isOpen: Bool
  /// A block of text follows, in which blank lines may stand.
  var takesBlock: Bool

  init?(_ line: ArraySlice<UInt8>) {
    self.init(plain: FactKey.unquoted(line) ?? line)
  }

  /// The line without the quotes around its key, as `format` writes them around `"on"`.
  private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let quote = line.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = line.dropFirst().firstIndex(of: quote), end + 1 < line.endIndex,
      line[end + 1] == colon
    else { return nil }
    return line[(line.startIndex + 1)..<end] + line[(end + 1)...]
  }

  private init?(plain line: ArraySlice<UInt8>) {
    guard let first = line.first, first.isLetter else { return nil }
    var end = line.startIndex
    var blanks = 0
    while end < line.endIndex, line[end] != colon {
      let byte = line[end]
      guard
        byte.isLowerLetter || byte.isDigit || byte == hyphen || byte == space
          || (end == line.startIndex)
      else { return nil }
      if byte == space { blanks += 1 }
      end += 1
    }
    guard end < line.endIndex, blanks <= 3, line[end - 1] != space else { return nil }
    let value = line[(end + 1)...]
    let known = Schema.isFieldUnderHeadings(line[..<end])
    if !value.isEmpty, value.first?.isBlank != true {
      guard known, value.first != UInt8(ascii: "/") else { return nil }
    }
    guard known || first.isLowerLetter else { return nil }
    let ink = value.drop { $0.isBlankOrBreak }
    isOpen = ink.isEmpty
    takesBlock = ink.isEmpty || ink.first == UInt8(ascii: "|") || ink.first == UInt8(ascii: ">")
  }
}
