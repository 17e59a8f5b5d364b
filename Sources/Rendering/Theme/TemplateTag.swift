import Base

/// One `{{…}}` of a template, with its place in the file and in the HTML around it.
struct TemplateTag {
  var kind: Kind
  var name: String
  var range: Range<Int>
  var place: MarkupPlace

  enum Kind: Hashable {
    case variable, raw, section, inverted, close, partial, comment
    /// What swift-mustache knows and a theme may not use.
    case dynamicPartial, delimiter, inheritance, pragma, unclosed
  }
}

/// Finds the tags of a template, with our own eyes: swift-mustache keeps no positions.
struct TagScanner {
  private let bytes: [UInt8]
  private var markup = MarkupScanner()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func tags() -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var index = 0
    while index < bytes.count {
      guard starts("{{", at: index) else {
        markup.read(bytes[index])
        index += 1
        continue
      }
      let tag = tag(at: index)
      tags.append(tag)
      if tag.kind != .comment { markup.readTag() }
      index = max(tag.range.upperBound, index + 2)
    }
    return tags
  }

  private func tag(at start: Int) -> TemplateTag {
    let isTriple = starts("{{{", at: start)
    let closing = isTriple ? "}}}" : "}}"
    var inside = start + (isTriple ? 3 : 2)
    let mark: UInt8? = !isTriple && inside < bytes.count ? bytes[inside] : nil
    let kind = isTriple ? TemplateTag.Kind.raw : TagScanner.kind(of: mark)
    if !isTriple, kind != .variable { inside += 1 }
    guard let end = find(closing, from: inside) else {
      return TemplateTag(
        kind: .unclosed, name: "", range: start..<bytes.count, place: markup.placeOfTag)
    }
    let name = TagScanner.trimmed(bytes[min(inside, end)..<end])
    return TemplateTag(
      kind: kind == .partial && name.hasPrefix("*") ? .dynamicPartial : kind, name: name,
      range: start..<(end + closing.utf8.count), place: markup.placeOfTag)
  }

  private static func kind(of mark: UInt8?) -> TemplateTag.Kind {
    switch mark {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "&"): .raw
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "="): .delimiter
    case UInt8(ascii: "<"), UInt8(ascii: "$"): .inheritance
    case UInt8(ascii: "%"): .pragma
    default: .variable
    }
  }

  private func starts(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      index + wanted.count <= bytes.count
        && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
    }
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard start + wanted.count <= bytes.count else { return nil }
    return (start...(bytes.count - wanted.count)).first {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
