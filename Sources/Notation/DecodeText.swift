package import Base

/// What a file of text is for; a sheet often comes from a spreadsheet in an older encoding.
package enum TextPurpose: Sendable {
  case writing, sheet
}

/// The bytes of a file as plain UTF-8 without a byte order mark, and what had to be said about it.
///
/// Windows-1252 is converted aloud, and a carriage return alone becomes a line feed. A file with
/// NUL bytes or in UTF-16 is refused: no bytes, an error.
package func decodeText(
  _ bytes: [UInt8], file: FileID, purpose: TextPurpose = .writing
) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  let traits = traits(of: bytes)
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let refusal = Diagnostic(
      TextRule.utf16.rawValue, .error, at: .start(of: file), "the file is saved as UTF-16",
      fix: purpose == .sheet ? "Save it as “CSV UTF-8”" : "Save it as UTF-8")
    return ([], [refusal])
  }
  if let place = traits.nul {
    let refusal = Diagnostic(
      TextRule.nulByte.rawValue, .error, at: .start(of: file),
      "the file is not text: byte \(place + 1) is NUL", fix: "Save it again as UTF-8 text")
    return ([], [refusal])
  }
  var text = hasMark ? Array(bytes.dropFirst(3)) : bytes
  if traits.hasCarriageReturn { joinCarriageReturns(&text) }
  guard traits.hasHighByte, String(validating: text, as: UTF8.self) == nil,
    let converted = convertedFromWindows(text)
  else { return (text, []) }
  return (converted.bytes, [remark(on: converted, file: file, purpose: purpose)])
}

/// What one walk over the bytes shows; most files need no second.
private func traits(
  of bytes: [UInt8]
) -> (nul: Int?, hasCarriageReturn: Bool, hasHighByte: Bool) {
  // Without branches, so that the compiler walks many bytes at a time.
  var all: UInt8 = 0
  var nuls: UInt8 = 0
  var returns: UInt8 = 0
  bytes.withUnsafeBufferPointer { buffer in
    for byte in buffer {
      all |= byte
      nuls |= byte == 0 ? 1 : 0
      returns |= byte == Byte.carriageReturn ? 1 : 0
    }
  }
  return (nuls == 0 ? nil : bytes.firstIndex(of: 0), returns != 0, all >= 0x80)
}

private func joinCarriageReturns(_ bytes: inout [UInt8]) {
  for index in bytes.indices where bytes[index] == Byte.carriageReturn {
    if index + 1 == bytes.count || bytes[index + 1] != Byte.lineFeed {
      bytes[index] = Byte.lineFeed
    }
  }
}

private struct Conversion {
  var bytes: [UInt8] = []
  var count = 0
  /// The place of the first character that was converted.
  var first: Range<Int> = 0..<0
}

/// Replaces each byte that is no part of UTF-8 by the character it stands for in Windows-1252; nil
/// where there is none.
private func convertedFromWindows(_ bytes: [UInt8]) -> Conversion? {
  var conversion = Conversion()
  var start = 0
  var index = 0
  while index < bytes.count {
    let length = sequenceLength(bytes, at: index)
    if length > 0 {
      index += length
      continue
    }
    conversion.bytes.append(contentsOf: bytes[start..<index])
    let place = conversion.bytes.count
    conversion.bytes.append(contentsOf: String(windowsCharacter(bytes[index])).utf8)
    if conversion.count == 0 { conversion.first = place..<conversion.bytes.count }
    conversion.count += 1
    index += 1
    start = index
  }
  guard conversion.count > 0 else { return nil }
  conversion.bytes.append(contentsOf: bytes[start...])
  return conversion
}

/// The length of the well-formed UTF-8 sequence at a place; 0 for none.
private func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
  let first = bytes[index]
  let length: Int
  switch first {
  case 0..<0x80: return 1
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF: length = 3
  case 0xF0...0xF4: length = 4
  default: return 0
  }
  guard index + length <= bytes.count else { return 0 }
  for byte in bytes[index + 1..<index + length] where byte & 0xC0 != 0x80 { return 0 }
  let second = bytes[index + 1]
  switch first {
  case 0xE0 where second < 0xA0, 0xED where second > 0x9F: return 0
  case 0xF0 where second < 0x90, 0xF4 where second > 0x8F: return 0
  default: return length
  }
}

private func windowsCharacter(_ byte: UInt8) -> Unicode.Scalar {
  guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
  return windowsSpecials[Int(byte) - 0x80]
}

/// The characters of 0x80 to 0x9F; the five without one become the replacement character.
private let windowsSpecials: [Unicode.Scalar] = [
  "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
  "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}",
  "ž", "Ÿ",
]

private func remark(
  on conversion: Conversion, file: FileID, purpose: TextPurpose
) -> Diagnostic {
  let shown = String(decoding: conversion.bytes[conversion.first], as: UTF8.self)
  let count = conversion.count == 1 ? "one character" : "\(conversion.count) characters"
  return Diagnostic(
    TextRule.windows1252.rawValue, purpose == .sheet ? .hint : .warning,
    at: Span(file: file, conversion.first),
    "the file is not UTF-8: \(count) read as Windows-1252, the first as `\(shown)`",
    fix: purpose == .sheet ? "Save it as “CSV UTF-8”" : "Save it as UTF-8")
}
