import Crypto

/// The first eight hexadecimal digits of the SHA-256 of some bytes, for the names of assets.
package func shortHash(_ bytes: [UInt8]) -> String {
  var hash = SHA256()
  bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  let digits = Array("0123456789abcdef")
  return hash.finalize().prefix(4).reduce(into: "") { text, byte in
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
}
