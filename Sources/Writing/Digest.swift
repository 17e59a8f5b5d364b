import Crypto

/// The SHA-256 of some bytes.
package struct Digest: Hashable, Sendable {
  /// In 64 lower-case hexadecimal digits.
  package let hex: String

  /// Digests some bytes.
  package static func of(_ bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    hash.finalize().withUnsafeBytes { buffer in
      for byte in buffer {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
    return Digest(hex: String(decoding: text, as: UTF8.self))
  }

  private init(hex: String) { self.hex = hex }

  /// Reads what `hex` wrote; nil for anything else.
  package init?(hex text: Substring) {
    let isHex = text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard text.utf8.count == 64, isHex else { return nil }
    hex = String(text)
  }
}
