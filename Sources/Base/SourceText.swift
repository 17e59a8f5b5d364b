/// One source file: its path as the writer knows it, and its bytes.
package final class SourceText: Sendable {
  /// The path below the content folder, with `/` between the parts.
  package let path: String
  /// The bytes as they were read, without a byte order mark.
  package let bytes: [UInt8]
  /// Whether it stands for a private file: its lines are counted, its words are not here, and no
  /// paper depends on it.
  package let isPrivate: Bool

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    isPrivate = false
  }

  /// A private file by its lines alone, so that a place in it can be named and never shown.
  package init(privatePath path: String, lines: Int) {
    self.path = path
    bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: max(lines - 1, 0))
    isPrivate = true
  }

  /// The line and column of a byte offset, both from 1; a column counts characters, not bytes.
  package func position(at offset: Int) -> Position {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var start = 0
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    return Position(
      line: line, column: String(decoding: bytes[start..<end], as: UTF8.self).count + 1)
  }

  /// The text of the line that holds a byte offset, without its line ending.
  package func line(at offset: Int) -> String {
    let middle = min(max(offset, 0), bytes.count)
    var start = middle
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = middle
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// A line and a column, both counted from 1.
package struct Position: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
