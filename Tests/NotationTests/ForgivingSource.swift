import Notation
import TestSupport

/// Facts as people type them.
///
/// They have random steps of indentation, comments, brackets, quotes where none are needed, and
/// values left bare that a YAML reader would refuse.
struct ForgivingSource {
  var random: RandomTree
  private(set) var lines: [String] = []
  private(set) var comments: [String] = []

  /// The source of a random tree, what it means and the comments in it.
  static func make(seed: UInt64) -> (source: String, tree: Tree, comments: [String]) {
    var writer = ForgivingSource(random: RandomTree(seed: seed))
    let tree = writer.random.map()
    if writer.random.chance(1, of: 6) { writer.lines.append("---") }
    writer.write(tree, indent: "")
    writer.writeGap(indent: "")
    let end = writer.random.pick(["\n", "\n", "\r\n"])
    let text = writer.lines.joined(separator: end) + writer.random.pick(["", end])
    return (text, tree, writer.comments)
  }

  /// Writes a map or a list whose lines begin with an indentation.
  private mutating func write(_ tree: Tree, indent: String) {
    switch tree {
    case .map(let pairs):
      for pair in pairs {
        writeGap(indent: indent)
        write(pair.value, after: indent + key(pair.key, opensItem: false), indent: indent)
      }
    case .list(let items):
      for item in items {
        writeGap(indent: indent)
        writeItem(item, indent: indent)
      }
    case .text: break
    }
  }

  private mutating func writeItem(_ item: Tree, indent: String) {
    guard case .map(let pairs) = item, let first = pairs.first else {
      write(item, after: indent + "-", indent: indent, isItem: true)
      return
    }
    let dash = indent + "-" + random.pick([" ", " ", "   "])
    let inner = String(repeating: " ", count: dash.utf8.count)
    write(first.value, after: dash + key(first.key, opensItem: true), indent: inner)
    write(.map(Array(pairs.dropFirst())), indent: inner)
  }

  /// Writes a value whose line has begun with its key or dash.
  private mutating func write(
    _ tree: Tree, after start: String, indent: String, isItem: Bool = false
  ) {
    let deeper = indent + random.pick([" ", "  ", "    "])
    switch tree {
    case .text(let words):
      writeText(words, after: start, deeper: deeper, isItem: isItem)
    case .list(let items):
      if items.isEmpty {
        lines.append(start + " []")
      } else if let line = brackets(items), random.chance(1, of: 2) {
        lines.append("\(start) \(line)")
      } else {
        lines.append(start)
        write(tree, indent: isItem || random.chance(1, of: 2) ? deeper : indent)
      }
    case .map:
      lines.append(start)
      write(tree, indent: deeper)
    }
  }

  private mutating func writeText(
    _ words: String, after start: String, deeper: String, isItem: Bool
  ) {
    let blank = random.pick([" ", " ", "  ", "\t"])
    let end = random.pick(["", "", " "])
    if words.isEmpty, !isItem, random.chance(1, of: 2) {
      lines.append(start + end)
    } else if isBare(words, isItem: isItem), random.chance(4, of: 5) {
      let parts = words.split(separator: " ", omittingEmptySubsequences: false)
      if parts.allSatisfy(isSimple), parts.count > 2, random.chance(1, of: 3) {
        let half = parts.count / 2
        lines.append(start + blank + parts[..<half].joined(separator: " ") + end)
        if random.chance(1, of: 3) { comment(indent: "") }
        lines.append(deeper + parts[half...].joined(separator: " ") + end)
      } else {
        lines.append(start + blank + words + end)
      }
    } else if words.contains("\n"), isBlock(words) {
      lines.append(start + blank + (words.hasSuffix("\n") ? "|" : "|-"))
      let content = words.hasSuffix("\n") ? String(words.dropLast()) : words
      for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(line.isEmpty ? "" : deeper + line)
      }
    } else {
      lines.append(start + blank + quoted(words) + end)
    }
  }

  // MARK: - Comments

  private mutating func writeGap(indent: String) {
    if random.chance(1, of: 8) { lines.append(random.pick(["", "  ", "\t"])) }
    if random.chance(1, of: 8) { comment(indent: indent) }
  }

  private mutating func comment(indent: String) {
    let words = " \(comments.count) " + random.pick(["- a", "key: value", "it's #1", "é", "x"])
    comments.append(words)
    lines.append("\(indent)#\(words)")
  }

  // MARK: - Words

  private mutating func key(_ key: String, opensItem: Bool) -> String {
    let isName = key.wholeMatch(of: /[a-z][a-z0-9 -]*[a-z0-9]|[a-z]/) != nil
    let isPlain =
      key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " %'".contains($0)) }
      && key.first?.isWhitespace == false && key.last?.isWhitespace == false && key.first != "'"
    return (isName || (isPlain && !opensItem) ? key : quoted(key)) + ":"
  }

  private mutating func quoted(_ words: String) -> String {
    if !words.contains(where: { "\n\r\r\n".contains($0) }), random.chance(1, of: 2) {
      let doubled = words.utf8.flatMap { $0 == UInt8(ascii: "'") ? [$0, $0] : [$0] }
      return "'" + String(decoding: doubled, as: UTF8.self) + "'"
    }
    var out = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private mutating func brackets(_ items: [Tree]) -> String? {
    var parts: [String] = []
    for item in items {
      guard case .text(let words) = item, !words.contains(where: \.isNewline) else { return nil }
      let isPlain = words.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || ": ".contains($0))
      }
      let isWhole = isPlain && !words.isEmpty && words.first != " " && words.last != " "
      parts.append(isWhole ? words : quoted(words))
    }
    return "[" + parts.joined(separator: random.pick([",", ", ", " , "])) + "]"
  }

  /// Whether words may stand bare on the rest of a line.
  private func isBare(_ words: String, isItem: Bool) -> Bool {
    guard let first = words.first, let last = words.last, !"'\"[|>&*!".contains(first),
      !words.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }),
      !first.isWhitespace, !last.isWhitespace
    else { return false }
    return !isItem || (first.isUppercase || first.isNumber) || isSimple(words[...])
  }

  private func isSimple(_ words: Substring) -> Bool {
    words.first?.isLetter == true && !words.contains(":")
      && !words.unicodeScalars.contains { $0.value < 0x20 }
  }

  private func isBlock(_ words: String) -> Bool {
    let content = words.hasSuffix("\n") ? words.dropLast() : words[...]
    let lines = content.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.allSatisfy { line in
      line.allSatisfy { $0 != "\r" }
        && (line.isEmpty || !line.allSatisfy { " \t".unicodeScalars.contains($0) })
    } && lines.last?.isEmpty == false && lines.first?.first.map { $0 != " " && $0 != "\t" } == true
  }
}
