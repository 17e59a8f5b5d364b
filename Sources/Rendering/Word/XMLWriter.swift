/// A buffer of XML: the names of elements come from our source, words and values are escaped.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array(
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: String) { bytes += "</\(name)>".utf8 }

  mutating func empty(_ name: String, _ attributes: [(String, String)] = []) {
    start(name, attributes)
    bytes += "/>".utf8
  }

  mutating func text(_ words: String) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case _ where scalar.value < 32 || scalar.value == 127: bytes.append(UInt8(ascii: " "))
      // Two that XML forbids.
      case "\u{FFFE}", "\u{FFFF}": continue
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
  }

  private mutating func start(_ name: String, _ attributes: [(String, String)]) {
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
