import TestSupport

/// A Swift file with its words, and with a second copy in which comments and texts are blank.
struct SourceFile {
  var path: String
  var lines: [Substring]
  /// As `lines`, but without what stands in comments and texts; as long, line by line.
  var code: [Substring]
  /// The bytes of `code`.
  var codeBytes: [UInt8]

  /// The first folder below `Sources`.
  var room: String { String(path.split(separator: "/").dropFirst().first ?? "") }

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    codeBytes = SourceFile.blanked(text)
    code = String(decoding: codeBytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  static func all(below folder: String) -> [SourceFile] {
    Checkout.files(below: folder, ending: ".swift").filter { !$0.contains("/Embedded/") }.map {
      SourceFile(path: $0, text: Checkout.text($0) ?? "")
    }
  }

  /// All rooms' files, but for those that a script has written to be compiled and not to be read.
  static let sources = all(below: "Sources")
  static let tests = all(below: "Tests")

  /// What stands in the texts, cut where something is put in.
  var texts: [String] {
    var scanner = Blanker(bytes: Array(lines.joined(separator: "\n").utf8))
    _ = scanner.run()
    return scanner.texts.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func blanked(_ text: String) -> [UInt8] {
    var scanner = Blanker(bytes: Array(text.utf8))
    return scanner.run()
  }
}

/// Overwrites comments and texts with spaces, and keeps every line break where it stands.
private struct Blanker {
  let bytes: [UInt8]
  var index = 0
  var out: [UInt8] = []
  var texts: [[UInt8]] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> [UInt8] {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\"")
      else {
        out.append(byte)
        index += 1
        continue
      }
      if sees("//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { blank() }
      } else if let hashes = hashesBeforeQuote() {
        skipText(hashes)
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private func sees(_ words: String) -> Bool {
    var position = index
    for byte in words.utf8 {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      out.append(bytes[index] == UInt8(ascii: "\n") ? bytes[index] : UInt8(ascii: " "))
      index += 1
    }
  }

  /// How many number signs stand before a quote here; nil where no text begins.
  private func hashesBeforeQuote() -> Int? {
    var position = index
    while position < bytes.count, bytes[position] == UInt8(ascii: "#") { position += 1 }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    return position - index
  }

  /// Interpolations are blanked with their text; none of ours holds a quote of its own but in
  /// brackets, which are counted.
  private mutating func skipText(_ hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    blank(hashes)
    let quote = sees("\"\"\"") ? "\"\"\"" : "\""
    blank(quote.utf8.count)
    var depth = 0
    var start = index
    func keep(in texts: inout [[UInt8]]) {
      if start < index { texts.append(Array(bytes[start..<index])) }
    }
    while index < bytes.count {
      if sees("\\\(marks)(") {
        if depth == 0 { keep(in: &texts) }
        depth += 1
        blank(hashes + 2)
      } else if depth > 0 {
        skipInterpolated(&depth)
        start = index
      } else if sees(quote + marks) {
        keep(in: &texts)
        return blank(quote.utf8.count + hashes)
      } else if sees("\\") && hashes == 0 {
        blank(2)
      } else {
        blank()
      }
    }
  }

  private mutating func skipInterpolated(_ depth: inout Int) {
    if let hashes = hashesBeforeQuote() { return skipText(hashes) }
    if sees("(") { depth += 1 }
    if sees(")") { depth -= 1 }
    blank()
  }
}
