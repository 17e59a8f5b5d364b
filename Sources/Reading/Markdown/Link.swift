import Base

/// Where a link of the prose leads, once it is found to be allowed.
struct LinkTarget: Equatable {
  var target: Prose.Target
  /// A web address as typed, a path from the school's folder, or a citation.
  var address: [UInt8]
}

/// Why a link is refused.
enum LinkRefusal: Error, Equatable {
  /// A scheme other than http, https, mailto and tel.
  case scheme(String)
  /// A path that leaves the school's folder, or into `private/`.
  case outside
  /// A place on the page: pages are made, and their places with them.
  case fragment
  case empty
}

/// Decides where links lead.
enum Links {
  /// Reads the address of a link in a file that stands in `folder`, below the school's folder.
  static func resolve(
    _ address: some Collection<UInt8>, from folder: Substring
  ) throws(LinkRefusal) -> LinkTarget {
    let bytes = Array(address)
    guard let first = bytes.first else { throw .empty }
    guard first != hash else { throw .fragment }
    if let scheme = scheme(of: bytes) {
      guard ["http", "https", "mailto", "tel"].contains(scheme) else { throw .scheme(scheme) }
      guard bytes.allSatisfy({ $0 > space && $0 != 127 }) else { throw .scheme(scheme) }
      return LinkTarget(target: .web, address: bytes)
    }
    let decoded = percentDecoded(bytes)
    guard decoded.allSatisfy({ $0 >= space && $0 != 127 && $0 != UInt8(ascii: "\\") }) else {
      throw .outside
    }
    let slash = UInt8(ascii: "/")
    guard decoded.contains(slash) || decoded.contains(UInt8(ascii: ".")) else {
      return LinkTarget(target: .record, address: decoded)
    }
    return LinkTarget(target: .file, address: try path(decoded, from: folder))
  }

  /// The scheme in lower case, as in `mailto:`; nil for an address without one.
  static func scheme(of bytes: [UInt8]) -> String? {
    guard let first = bytes.first, first.isLetter, let end = bytes.firstIndex(of: colon) else {
      return nil
    }
    let name = bytes[..<end]
    let isName = name.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == hyphen || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: ".")
    }
    return isName ? String(decoding: name.map(\.lowered), as: UTF8.self) : nil
  }

  /// A path from the school's folder; one that begins with `.` is read from the file's own folder.
  private static func path(
    _ bytes: [UInt8], from folder: Substring
  ) throws(LinkRefusal) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    guard bytes.first != slash else { throw .outside }
    var parts: [ArraySlice<UInt8>] = []
    if bytes.first == UInt8(ascii: ".") {
      parts = Array(folder.utf8).split(separator: slash).map { $0 }
    }
    for part in bytes.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        guard !parts.isEmpty else { throw .outside }
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    guard let first = parts.first, !first.map(\.lowered).elementsEqual("private".utf8) else {
      throw .outside
    }
    return Array(parts.joined(separator: [slash]))
  }

  static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
      {
        out.append(high * 16 + low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  /// The web addresses that stand bare in words, in their order: `https://…` and `http://…`.
  static func bareAddresses(in words: UnsafeRawBufferPointer) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index + 7 < words.count {
      guard words[index] == colon, words[index + 1] == 47, words[index + 2] == 47 else {
        index += 1
        continue
      }
      if let range = bareAddress(around: index, in: words, after: found.last?.upperBound ?? 0) {
        found.append(range)
        index = range.upperBound
      } else {
        index += 3
      }
    }
    return found
  }

  private static func bareAddress(
    around mark: Int, in words: UnsafeRawBufferPointer, after limit: Int
  ) -> Range<Int>? {
    var start = mark
    while start > limit, words[start - 1].isLetter { start -= 1 }
    let scheme = words[start..<mark].map(\.lowered)
    guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8),
      start == 0 || !(words[start - 1].isDigit || words[start - 1] >= 128)
    else { return nil }
    var end = mark + 3
    while end < words.count, words[end] > space, words[end] != UInt8(ascii: "<"),
      words[end] != 127
    { end += 1 }
    end = withoutPunctuation(words, start..<end)
    return end > mark + 3 ? start..<end : nil
  }

  /// The end of an address without the sentence's own marks after it.
  private static func withoutPunctuation(
    _ words: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = words[end - 1]
      if byte == UInt8(ascii: ")") {
        let inside = words[range.lowerBound..<end]
        let opened = inside.count { $0 == UInt8(ascii: "(") }
        guard inside.count(where: { $0 == UInt8(ascii: ")") }) > opened else { break }
      } else if !"?!.,:;*_~'\"]}".utf8.contains(byte) {
        break
      }
      end -= 1
    }
    return end
  }
}
