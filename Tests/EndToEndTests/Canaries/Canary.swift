import Base
import Disclosed

/// An invented phrase that stands in one field of one record and nowhere else.
struct Canary: CustomStringConvertible {
  /// Tells it from all others, in any case, in a slug, an address or an escape.
  var code: Int
  /// Kind and field as `CanaryTable` names them, as `finding.title`.
  var field: CanaryField
  var seat: CanarySeat
  /// The editions of each mark `{only: …}` around it.
  var marks: [[String]] = []

  var phrase: String { Canary.phrase(code) }

  var description: String {
    let audience = seat.audience.map { " for \($0.joined(separator: ", "))" } ?? ""
    let day = seat.day.map { " of day \($0)" } ?? ""
    let within = marks.isEmpty ? "" : " within \(marks.map { $0.joined(separator: ", ") })"
    return "\(phrase), \(field.rawValue)\(day)\(audience)\(within)"
  }

  /// As `zq0417 plumvale quern`.
  static func phrase(_ code: Int) -> String {
    let first = ["plum", "bram", "thistle", "owl", "heather", "cinder", "marl", "fenn", "wick"]
    let last = ["vale", "holt", "garth", "mere", "stead", "combe", "ley"]
    let things = ["quern", "trivet", "gimlet", "ladle", "awl", "flail", "sieve", "bodkin"]
    return "zq" + String(String(10_000 + code).dropFirst()) + " "
      + first[code % first.count] + last[code % last.count] + " " + things[code % things.count]
  }

  /// The phrase as part of a file's name.
  var slug: String { String(phrase.map { $0 == " " ? "-" : $0 }) }
}

/// A record, and who its writer said may see it.
struct CanarySeat {
  var kind: CanaryKind
  /// The editions of its `audience:`; nil where the kind's own hold.
  var audience: [String]?
  /// The day that it belongs to, by its number.
  var day: Int?
  /// For a resource: what the actions that use it say; nil for one that none uses.
  var users: [CanarySeat]?

  init(_ kind: CanaryKind, _ audience: [String]? = nil, day: Int? = nil) {
    self.kind = kind
    self.audience = audience
    self.day = day
  }

  /// Two marks on one record: what both allow.
  func narrowed(to other: [String]?) -> CanarySeat {
    var out = self
    guard let other else { return out }
    out.audience = out.audience.map { $0.filter(other.contains) } ?? other
    return out
  }
}

/// Codes of canaries in bytes that would be written.
enum CanarySearch {
  /// Every code in a text, whatever the case of its letters; what is packed as base64 is unpacked.
  static func codes(in bytes: [UInt8]) -> Set<Int> {
    var found: Set<Int> = []
    scan(bytes, into: &found)
    for packed in packed(in: bytes) { scan(packed, into: &found) }
    return found
  }

  private static func scan(_ bytes: [UInt8], into found: inout Set<Int>) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 6 <= bytes.count {
        // A q that follows a z, in either case; looked for at every other byte.
        let byte = bytes[index + 1] | 0x20
        if byte == 0x71, bytes[index] | 0x20 == 0x7A, let code = code(bytes, at: index + 2) {
          found.insert(code)
        }
        index += byte == 0x7A ? 1 : 2
      }
    }
  }

  private static func code(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var code = 0
    for byte in bytes[start..<(start + 4)] {
      guard (0x30...0x39).contains(byte) else { return nil }
      code = code * 10 + Int(byte - 0x30)
    }
    return code
  }

  /// What stands in data addresses.
  private static func packed(in bytes: [UInt8]) -> [[UInt8]] {
    let mark = Array(";base64,".utf8)
    var found: [[UInt8]] = []
    var index = 0
    while index + mark.count < bytes.count {
      guard bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) else {
        index += 1
        continue
      }
      index += mark.count
      var out: [UInt8] = []
      var bits = 0
      var held = 0
      while index < bytes.count, let value = value(of: bytes[index]) {
        held = held << 6 | value
        bits += 6
        if bits >= 8 {
          bits -= 8
          out.append(UInt8(held >> bits & 0xFF))
        }
        index += 1
      }
      found.append(out)
    }
    return found
  }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61 + 26
    case 0x30...0x39: Int(byte) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
