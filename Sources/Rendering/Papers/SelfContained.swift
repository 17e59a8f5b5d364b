import Crypto

/// The style sheet and the script of a file that needs no other, and the policy that allows these
/// two and nothing else.
struct SelfContained: Sendable {
  /// A `style` element, whole.
  let styles: String
  /// A `script` element, whole; nothing where there is no script.
  let script: String
  let policy: String

  init(style: [UInt8], script: [UInt8] = []) {
    styles = "<style>" + String(decoding: style, as: UTF8.self) + "</style>"
    self.script =
      script.isEmpty ? "" : "<script>" + String(decoding: script, as: UTF8.self) + "</script>"
    let scripts = script.isEmpty ? "'none'" : SelfContained.source(script)
    policy =
      "default-src 'none'; style-src \(SelfContained.source(style)); script-src \(scripts); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  private static func source(_ bytes: [UInt8]) -> String {
    "'sha256-\(base64(Array(SHA256.hash(data: bytes))))'"
  }
}

/// Bytes as text of 64 letters, as `data:` addresses and policies have them.
func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var out: [UInt8] = []
  out.reserveCapacity((bytes.count + 2) / 3 * 4)
  var index = 0
  while index < bytes.count {
    let rest = bytes.count - index
    let first = Int(bytes[index])
    let second = rest > 1 ? Int(bytes[index + 1]) : 0
    let third = rest > 2 ? Int(bytes[index + 2]) : 0
    out.append(letters[first >> 2])
    out.append(letters[(first & 3) << 4 | second >> 4])
    out.append(rest > 1 ? letters[(second & 15) << 2 | third >> 6] : UInt8(ascii: "="))
    out.append(rest > 2 ? letters[third & 63] : UInt8(ascii: "="))
    index += 3
  }
  return String(decoding: out, as: UTF8.self)
}

/// A picture as an address that holds it; nil for a file that is no picture we show.
func dataAddress(of path: String, bytes: [UInt8]) -> String? {
  guard let dot = path.lastIndex(of: ".") else { return nil }
  let type: String? =
    switch path[path.index(after: dot)...].lowercased() {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "svg": "image/svg+xml"
    default: nil
    }
  return type.map { "data:\($0);base64,\(base64(bytes))" }
}

/// Words as a string of a style sheet, quotes included; nothing in them can end it or the element
/// around it.
func styleString(_ words: String) -> String {
  var out = "\""
  for scalar in words.unicodeScalars {
    switch scalar {
    case "\"", "\\", "<", ">", "&", "{", "}", "/", ";":
      out += "\\\(String(scalar.value, radix: 16)) "
    case _ where scalar.value < 32 || scalar.value == 127: out += " "
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
