/// Where in the HTML a tag of a template stands.
enum MarkupPlace: Hashable {
  case content
  /// Between `<` and `>`, outside a value.
  case tag
  case unquoted(attribute: String)
  case quoted(attribute: String)
  case comment
  /// Inside `<script>` or `<style>`.
  case rawText(element: String)
}

/// Follows the HTML of a template byte by byte, just far enough to know the place of each tag.
struct MarkupScanner {
  private(set) var place = MarkupPlace.content
  private var quote: UInt8 = 0
  private var element: [UInt8] = []
  private var attribute: [UInt8] = []
  private var isReadingElement = false
  private var isAfterEquals = false
  /// The last bytes, for `<!--`, `-->` and `</script`.
  private var recent: [UInt8] = []

  mutating func read(_ byte: UInt8) {
    recent.append(byte | (byte >= 65 && byte <= 90 ? 0x20 : 0))
    if recent.count > 9 { recent.removeFirst() }
    switch place {
    case .content: readContent(byte)
    case .tag: readTag(byte)
    case .unquoted: readUnquoted(byte)
    case .quoted: if byte == quote { place = .tag }
    case .comment: if recent.suffix(3) == Array("-->".utf8)[...] { place = .content }
    case .rawText(let element): readRawText(element)
    }
  }

  /// A `{{…}}` has been passed: after `=` it is the start of an unquoted value.
  mutating func readTag() {
    recent.removeAll()
    if place == .tag, isAfterEquals {
      place = .unquoted(attribute: MarkupScanner.lowercased(attribute))
    }
  }

  /// The place a tag has that stands here.
  var placeOfTag: MarkupPlace {
    if place == .tag, isAfterEquals {
      return .unquoted(attribute: MarkupScanner.lowercased(attribute))
    }
    return place
  }

  private mutating func readContent(_ byte: UInt8) {
    guard byte == UInt8(ascii: "<") else { return }
    place = .tag
    element = []
    attribute = []
    isReadingElement = true
    isAfterEquals = false
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard isAfterEquals else { return }
      quote = byte
      isAfterEquals = false
      place = .quoted(attribute: MarkupScanner.lowercased(attribute))
    case UInt8(ascii: "="): isAfterEquals = true
    case 9, 10, 12, 13, 32, UInt8(ascii: "/"):
      isReadingElement = isReadingElement && element.isEmpty
      if !isAfterEquals { attribute = [] }
    default:
      if isAfterEquals {
        isAfterEquals = false
        place = .unquoted(attribute: MarkupScanner.lowercased(attribute))
      } else if isReadingElement {
        element.append(byte)
        if element == Array("!--".utf8) { place = .comment }
      } else {
        attribute.append(byte)
      }
    }
  }

  private mutating func closeTag() {
    let name = MarkupScanner.lowercased(element)
    place = name == "script" || name == "style" ? .rawText(element: name) : .content
    isAfterEquals = false
  }

  private mutating func readUnquoted(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case 9, 10, 12, 13, 32:
      place = .tag
      attribute = []
    default: break
    }
  }

  private mutating func readRawText(_ element: String) {
    guard recent.suffix(element.utf8.count + 2).elementsEqual(Array("</\(element)".utf8)) else {
      return
    }
    place = .tag
    self.element = Array("/\(element)".utf8)
    isReadingElement = false
    attribute = []
  }

  private static func lowercased(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
