import Base
import Notation

/// One file while it is read: its text, where it stands, and what had to be said about it.
final class Page {
  let source: SourceText
  let file: FileID
  /// The path below the school's folder, or below the library.
  let path: String
  var diagnostics: [Diagnostic] = []
  /// Every name of an edition that was typed in it, also where another mark overrules it.
  var editions: [Placed<String>] = []
  /// Where each line starts, in bytes.
  let lineStarts: [UInt32]
  /// The source's, at hand without the way over it.
  let bytes: [UInt8]

  init(source: SourceText, file: FileID, path: String) {
    self.source = source
    self.file = file
    self.path = path
    bytes = source.bytes
    lineStarts = Page.lineStarts(of: source.bytes)
  }

  /// The folder of the file below the school's folder; empty for the school's folder itself.
  var folder: Substring { path.lastIndex(of: "/").map { path[..<$0] } ?? "" }

  /// The file's name without its ending.
  var name: String {
    let last = path.split(separator: "/").last ?? ""
    return String(last.lastIndex(of: ".").map { last[..<$0] } ?? last)
  }

  func span(_ range: Range<Int>) -> Span { Span(file: file, range) }

  /// The byte offset of a line and a column, both counted from 1, the column in bytes.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return 0 }
    return Swift.min(Int(lineStarts[line - 1]) + Swift.max(0, column - 1), bytes.count)
  }

  /// The bytes of a line, without its ending.
  func lineRange(_ line: Int) -> Range<Int> {
    let start = offset(line: line, column: 1)
    var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
    while end > start, bytes[end - 1] == newline || bytes[end - 1] == carriageReturn { end -= 1 }
    return start..<Swift.max(start, end)
  }

  /// The number of the line that holds a byte offset.
  func line(of offset: Int) -> Int {
    var lower = 0
    var upper = lineStarts.count
    while lower + 1 < upper {
      let middle = (lower + upper) / 2
      if Int(lineStarts[middle]) <= offset { lower = middle } else { upper = middle }
    }
    return lower + 1
  }

  func offset(of node: Node) -> Int { offset(line: node.line, column: node.column) }

  /// The stretch of a node, as far as its first line goes.
  func span(of node: Node) -> Span {
    let start = offset(of: node)
    let end = node.endLine == node.line ? offset(line: node.line, column: node.endColumn + 1) : 0
    return span(start..<Swift.max(start, end > start ? end : lineRange(node.line).upperBound))
  }

  func say(
    _ rule: String, _ severity: Severity, at span: Span, _ message: String, fix: String = "",
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(rule, severity, at: span, message, fix: fix, notes: notes))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Reads the facts in a stretch of the file.
  func facts(in range: Range<Int>) -> FactMap {
    let (facts, found) = readFacts(source, file: file, range: range)
    diagnostics += found
    return facts
  }

  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 40 + 2)
    for (index, byte) in bytes.enumerated() where byte == newline {
      starts.append(UInt32(clamping: index + 1))
    }
    return starts
  }
}

let newline = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
let space = UInt8(ascii: " ")
let tab = UInt8(ascii: "\t")
let hash = UInt8(ascii: "#")
let colon = UInt8(ascii: ":")
let hyphen = UInt8(ascii: "-")

extension UInt8 {
  var isLowerLetter: Bool { self >= 97 && self <= 122 }
  var isUpperLetter: Bool { self >= 65 && self <= 90 }
  var isLetter: Bool { isLowerLetter || isUpperLetter }
  var isDigit: Bool { self >= 48 && self <= 57 }
  var isBlank: Bool { self == 32 || self == 9 }
  var isBlankOrBreak: Bool { self == 32 || (self >= 9 && self <= 13) }
  /// A letter of ASCII in lower case; any other byte as it is.
  var lowered: UInt8 { isUpperLetter ? self + 32 : self }
}
