import Base

/// Mail addresses and telephone numbers, besides those of the settings that are there to be asked.
func addresses(in text: OwnText, besides contacts: [String]) -> [Trace] {
  let bytes = text.source.bytes
  var found: [Trace] = []
  var index = 0
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: "@"):
      if let range = mailAddress(in: bytes, around: index) {
        found += trace(.mail, range, in: text, besides: contacts)
        index = range.upperBound
        continue
      }
    case UInt8(ascii: "0"), UInt8(ascii: "+"):
      if let range = telephoneNumber(in: bytes, from: index) {
        found += trace(.phone, range, in: text, besides: contacts)
        index = range.upperBound
        continue
      }
    default: break
    }
    index += 1
  }
  return found
}

private func trace(
  _ kind: Trace.Kind, _ range: Range<Int>, in text: OwnText, besides contacts: [String]
) -> [Trace] {
  let words = String(decoding: text.source.bytes[range], as: UTF8.self).lowercased()
  let digits = words.filter(\.isNumber)
  let isContact = contacts.contains { contact in
    kind == .mail ? contact.contains(words) : contact.filter(\.isNumber).contains(digits)
  }
  return isContact ? [] : [Trace(kind: kind, span: Span(file: text.file, range))]
}

/// `office@hill.example`, by the letters around the sign.
private func mailAddress(in bytes: [UInt8], around sign: Int) -> Range<Int>? {
  var lower = sign
  while lower > 0, bytes[lower - 1].isAlphanumeric || "._%+-".utf8.contains(bytes[lower - 1]) {
    lower -= 1
  }
  var upper = sign + 1
  var lastDot = 0
  while upper < bytes.count, bytes[upper].isAlphanumeric || "-.".utf8.contains(bytes[upper]) {
    if bytes[upper] == UInt8(ascii: ".") {
      guard upper + 1 < bytes.count, bytes[upper + 1].isAlphanumeric else { break }
      lastDot = upper
    }
    upper += 1
  }
  guard lower < sign, lastDot > sign + 1, upper - lastDot > 2 else { return nil }
  return lower..<upper
}

/// A British number: `0` or `+44` and nine or ten digits more, spaced as people space them.
private func telephoneNumber(in bytes: [UInt8], from start: Int) -> Range<Int>? {
  if start > 0 {
    let before = bytes[start - 1]
    if before.isAlphanumeric || "./:-#+%=_".utf8.contains(before) { return nil }
  }
  let isAbroad = bytes[start] == UInt8(ascii: "+")
  if isAbroad, !bytes[start...].starts(with: "+44".utf8) { return nil }
  var digits: [UInt8] = []
  var index = isAbroad ? start + 3 : start
  var end = index
  while index < bytes.count {
    if bytes[index].isNumeral {
      digits.append(bytes[index])
      end = index + 1
    } else if !" ()-".utf8.contains(bytes[index]) || index - end > 1 {
      break
    }
    index += 1
  }
  if index < bytes.count, end == index, bytes[index].isAlphanumeric { return nil }
  if isAbroad, digits.first != UInt8(ascii: "0") { digits.insert(UInt8(ascii: "0"), at: 0) }
  guard digits.count == 10 || digits.count == 11, digits[1] != UInt8(ascii: "0"),
    digits[1] != UInt8(ascii: "4"), digits[1] != UInt8(ascii: "6")
  else { return nil }
  return start..<end
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool {
    isNumeral || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self >= 0x80
  }
}
