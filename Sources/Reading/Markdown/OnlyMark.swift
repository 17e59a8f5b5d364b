import Base
import CMark

/// A mark `{only: school, governors}` at the end of a heading, a paragraph or a bullet.
struct OnlyMark {
  var names: [String]
  var span: Span
  /// The text node in which the mark begins, and where in its text.
  var node: Node
  var offset: Int
}

extension Page {
  /// The mark that ends the words of a heading or a paragraph; nil where there is none.
  func mark(endingIn block: Node) -> OnlyMark? {
    guard let last = block.lastChild, last.kind == .text, endsWithBrace(last.literal) else {
      return nil
    }
    var words: [UInt8] = []
    var node: Node? = last
    while let current = node {
      let kind = current.kind
      if kind == .softBreak {
        words.insert(space, at: 0)
      } else if kind == .text {
        let literal = current.literal
        if let open = literal.lastIndex(of: UInt8(ascii: "{")) {
          words.insert(contentsOf: literal[open...], at: 0)
          return mark(words, in: block, node: current, offset: open)
        }
        words.insert(contentsOf: literal, at: 0)
      } else {
        return nil
      }
      node = cmark_node_previous(current)
    }
    return nil
  }

  private func endsWithBrace(_ literal: UnsafeRawBufferPointer) -> Bool {
    literal.last { !$0.isBlankOrBreak } == UInt8(ascii: "}")
  }

  private func mark(_ words: [UInt8], in block: Node, node: Node, offset: Int) -> OnlyMark? {
    guard let names = OnlyMark.names(words[...]) else { return nil }
    let end = lineRange(block.endLine).upperBound
    let start = self.offset(of: block)
    let text = bytes[min(start, end)..<end]
    let open = text.lastIndex(of: UInt8(ascii: "{")) ?? start
    let close = text.lastIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? end
    let place = span(open..<max(open, close))
    editions += names.map { Placed($0, at: place) }
    return OnlyMark(names: names, span: place, node: node, offset: offset)
  }

  /// Says so where words hold what looks like a mark but is none: they could reach anyone.
  func refuseMarks(in words: some Collection<UInt8>, at place: @autoclosure () -> Span) {
    guard OnlyMark.isLike(words) else { return }
    say(
      "only-mark", .error, at: place(),
      "A mark for some editions stands where it cannot work",
      fix: "Write {only: school} at the very end of a heading, a paragraph or a bullet")
  }
}

extension OnlyMark {
  /// The editions named by `{only: a, b}`; nil where the words are no such mark.
  static func names(_ words: ArraySlice<UInt8>) -> [String]? {
    var rest = words.dropFirst()
    guard words.first == UInt8(ascii: "{"), rest.starts(with: "only:".utf8) else { return nil }
    rest = rest.dropFirst(5)
    while let last = rest.last, last.isBlankOrBreak { rest.removeLast() }
    guard rest.popLast() == UInt8(ascii: "}") else { return nil }
    var names: [String] = []
    for part in rest.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let name = part.trimmed
      guard !name.isEmpty,
        name.allSatisfy({ $0.isLetter || $0.isDigit || $0 == hyphen || $0 == space })
      else { return nil }
      names.append(String(decoding: name.map(\.lowered), as: UTF8.self))
    }
    return names
  }

  /// Whether words hold something that was surely meant as a mark.
  static func isLike(_ words: some Collection<UInt8>) -> Bool {
    var index = words.startIndex
    while index != words.endIndex {
      let byte = words[index]
      words.formIndex(after: &index)
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
      else { continue }
      var rest = words[index...].drop { $0.isBlankOrBreak }
      guard rest.prefix(4).map(\.lowered).elementsEqual("only".utf8) else { continue }
      rest = rest.dropFirst(4)
      if byte == UInt8(ascii: "{") { return rest.first?.isLetter != true }
      if rest.drop(while: { $0.isBlankOrBreak }).first == colon { return true }
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without the blanks and line breaks around them.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isBlankOrBreak { slice.removeFirst() }
    while let last = slice.last, last.isBlankOrBreak { slice.removeLast() }
    return slice
  }
}
