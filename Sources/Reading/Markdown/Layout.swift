import Base

/// Which of the shapes of the content format a document may hold besides plain Markdown.
struct DocumentShape: OptionSet {
  let rawValue: Int

  /// Facts straight under a heading.
  static let facts = DocumentShape(rawValue: 1)
  /// A line of references straight under a heading, as `E1 E2 E3`.
  static let references = DocumentShape(rawValue: 2)
  /// A reference and a bracket at the start of each outermost bullet.
  static let evidence = DocumentShape(rawValue: 4)
  /// Passages that begin with `Notes:`, in either case; they are no facts.
  static let notes = DocumentShape(rawValue: 8)
}

/// Where the parts of a document stand that are ours and not Markdown's.
struct Layout {
  /// The bytes between the two `---`.
  var frontMatter: Range<Int>?
  /// Front matter was opened and never closed.
  var isOpen = false
  /// By the number of the heading's line.
  var headings: [Int: HeadingParts] = [:]
  /// By the number of the bullet's line.
  var bullets: [Int: BulletParts] = [:]
  /// The stretches that cmark must not see.
  var blanks: [Range<Int>] = []
  /// The stretches inside a bullet that cmark must read as nothing, without moving what follows.
  var fillers: [Range<Int>] = []
}

/// What stands straight under a heading.
struct HeadingParts {
  var references: Range<Int>?
  var facts: Range<Int>?
}

/// What stands at the start of a bullet.
struct BulletParts {
  var reference: Range<Int>?
  /// The inside of the bracket.
  var bracket: Range<Int>?
}

/// Reads through a document line by line, before cmark does.
struct LayoutScanner {
  let page: Page
  let shape: DocumentShape
  private var layout = Layout()
  private var line = 1
  private var fence: (byte: UInt8, length: Int)?
  /// How far a line must be indented to belong to the last outermost bullet.
  private var itemIndent = Int.max

  init(_ page: Page, shape: DocumentShape) {
    self.page = page
    self.shape = shape
  }

  static func scan(_ page: Page, shape: DocumentShape) -> Layout {
    var scanner = LayoutScanner(page, shape: shape)
    return scanner.scan()
  }

  private var lineCount: Int { page.lineStarts.count }
  private func range(_ line: Int) -> Range<Int> { page.lineRange(line) }

  private mutating func scan() -> Layout {
    readFrontMatter()
    while line <= lineCount {
      let range = range(line)
      let start = firstInk(range)
      if start == range.upperBound || followsFence(start..<range.upperBound) {
        line += 1
      } else if shape.isEmpty {
        sayGluedHeading(start..<range.upperBound)
        line += 1
      } else if start - range.lowerBound <= 3, headingLevel(start..<range.upperBound) > 0 {
        readHeading()
      } else {
        sayGluedHeading(start..<range.upperBound)
        if shape.contains(.evidence) { readBullet(range, ink: start) }
        line += 1
      }
    }
    return layout
  }

  /// Complains of `##F3`, which Markdown takes for words of the passage above.
  private func sayGluedHeading(_ ink: Range<Int>) {
    let marks = page.bytes[ink].prefix { $0 == hash }
    guard (2...6).contains(marks.count), marks.endIndex < ink.upperBound,
      page.bytes[marks.endIndex].isLetter || page.bytes[marks.endIndex].isDigit
    else { return }
    page.say(
      "heading-without-space", .warning, at: page.span(ink),
      "without a space after its marks this line is no heading",
      fix: "Put a space after \(String(repeating: "#", count: marks.count))")
  }

  private func firstInk(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, page.bytes[index].isBlank { index += 1 }
    return index
  }

  private func isBlank(_ line: Int) -> Bool {
    let range = range(line)
    return firstInk(range) == range.upperBound
  }

  // MARK: Front matter

  private func isRule(_ line: Int) -> Bool {
    let range = range(line)
    guard range.count >= 3, page.bytes[range.prefix(3)].allSatisfy({ $0 == hyphen }) else {
      return false
    }
    return firstInk(range.lowerBound + 3..<range.upperBound) == range.upperBound
  }

  private mutating func readFrontMatter() {
    guard isRule(1) else { return }
    let start = page.offset(line: 2, column: 1)
    var end = 2
    while end <= lineCount, !isRule(end) { end += 1 }
    if end > lineCount {
      layout.isOpen = true
      end = 2
      while end <= lineCount, page.bytes[range(end)].first != hash { end += 1 }
    }
    let stop = end <= lineCount ? page.offset(line: end, column: 1) : page.bytes.count
    layout.frontMatter = min(start, stop)..<stop
    let last = layout.isOpen ? stop : range(end).upperBound
    layout.blanks.append(0..<last)
    line = layout.isOpen ? end : end + 1
  }

  // MARK: Fences and headings

  /// Whether the line belongs to fenced code, its fences included.
  private mutating func followsFence(_ ink: Range<Int>) -> Bool {
    let byte = page.bytes[ink.lowerBound]
    var length = 0
    if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") {
      while ink.lowerBound + length < ink.upperBound, page.bytes[ink.lowerBound + length] == byte {
        length += 1
      }
    }
    let rest = ink.lowerBound + length..<ink.upperBound
    if let open = fence {
      if byte == open.byte, length >= open.length, firstInk(rest) == rest.upperBound { fence = nil }
      return true
    }
    guard length >= 3 else { return false }
    if byte == UInt8(ascii: "`"), page.bytes[rest].contains(byte) { return false }
    fence = (byte, length)
    return true
  }

  private func headingLevel(_ ink: Range<Int>) -> Int {
    var level = 0
    while ink.lowerBound + level < ink.upperBound, page.bytes[ink.lowerBound + level] == hash {
      level += 1
    }
    guard level <= 6 else { return 0 }
    let after = ink.lowerBound + level
    return after == ink.upperBound || page.bytes[after].isBlank ? level : 0
  }

  private mutating func readHeading() {
    let heading = line
    itemIndent = Int.max
    line += 1
    var parts = HeadingParts()
    var next = line
    while next <= lineCount, isBlank(next) { next += 1 }
    if shape.contains(.references), next <= lineCount, holdsReferences(next) {
      parts.references = range(next)
      layout.blanks.append(range(next))
      next += 1
      line = next
      if next <= lineCount, isBlank(next), next < lineCount { next += 1 }
    }
    if shape.contains(.facts), next <= lineCount, factKey(next) != nil {
      let end = endOfFacts(from: next)
      parts.facts = range(next).lowerBound..<range(end - 1).upperBound
      layout.blanks.append(range(next).lowerBound..<range(end - 1).upperBound)
      line = end
    }
    if parts.references != nil || parts.facts != nil { layout.headings[heading] = parts }
  }

  // MARK: Facts under a heading

  /// What the key of a line says about the lines below it; nil for a line that is no fact.
  private func factKey(_ line: Int) -> FactKey? {
    let bytes = page.bytes[range(line)]
    let isNotes =
      shape.contains(.notes) && bytes.prefix(6).map(\.lowered).elementsEqual("notes:".utf8)
    return isNotes ? nil : FactKey(bytes)
  }

  /// The first line after the facts that begin on `first`.
  private func endOfFacts(from first: Int) -> Int {
    var key = factKey(first)
    var next = first + 1
    while next <= lineCount {
      let range = range(next)
      if isBlank(next) {
        guard let following = lineAfterBlanks(next), key?.takesBlock == true,
          page.bytes[self.range(following).lowerBound].isBlank
        else { break }
        next = following
        continue
      }
      let byte = page.bytes[range.lowerBound]
      if byte.isBlank {
      } else if byte == hyphen, key?.isOpen == true, isListItem(range) {
      } else if byte == hash, headingLevel(range) == 0 {
      } else if let other = factKey(next) {
        key = other
      } else {
        break
      }
      next += 1
    }
    return next
  }

  private func isListItem(_ range: Range<Int>) -> Bool {
    range.count == 1 || page.bytes[range.lowerBound + 1].isBlank
  }

  private func lineAfterBlanks(_ line: Int) -> Int? {
    var next = line
    while next <= lineCount, isBlank(next) { next += 1 }
    return next <= lineCount ? next : nil
  }

  /// Whether a line holds nothing but references and names, as `E1, E2 and survey-results`.
  private func holdsReferences(_ line: Int) -> Bool {
    let words = page.bytes[range(line)].split { $0.isBlank || $0 == UInt8(ascii: ",") }
    var found = 0
    for word in words {
      if word.elementsEqual("and".utf8) { continue }
      guard isReference(word) || isRecordName(word) else { return false }
      found += 1
    }
    return found > 0
  }

  private func isReference(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first.isLetter, (2...7).contains(word.count) else { return false }
    return word.dropFirst().allSatisfy { $0.isDigit }
  }

  private func isRecordName(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first.isLowerLetter, word.contains(hyphen) else { return false }
    return word.allSatisfy { $0.isLowerLetter || $0.isDigit || $0 == hyphen }
  }

  // MARK: Bullets

  private mutating func readBullet(_ range: Range<Int>, ink: Int) {
    let indent = ink - range.lowerBound
    guard let marker = markerLength(ink..<range.upperBound) else {
      if indent == 0, page.bytes[ink] != UInt8(ascii: "|"), line > 1, isBlank(line - 1) {
        itemIndent = Int.max
      }
      return
    }
    guard indent <= 3, indent < itemIndent else { return }
    var content = ink + marker
    let words = firstInk(content..<range.upperBound)
    itemIndent =
      indent + marker + (words - content > 4 || words == range.upperBound ? 1 : words - content)
    content = words
    layout.bullets[line] = readBulletParts(content, lineEnd: range.upperBound)
  }

  /// The length of a list marker, without the blank that must follow it.
  private func markerLength(_ ink: Range<Int>) -> Int? {
    var end = ink.lowerBound
    let byte = page.bytes[end]
    if byte == hyphen || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
      end += 1
    } else {
      while end < ink.upperBound, end - ink.lowerBound < 9, page.bytes[end].isDigit { end += 1 }
      guard end > ink.lowerBound, end < ink.upperBound,
        page.bytes[end] == UInt8(ascii: ".") || page.bytes[end] == UInt8(ascii: ")")
      else { return nil }
      end += 1
    }
    guard end == ink.upperBound || page.bytes[end].isBlank else { return nil }
    return end - ink.lowerBound
  }

  private mutating func readBulletParts(_ start: Int, lineEnd: Int) -> BulletParts {
    var parts = BulletParts()
    var index = start
    var word = index
    while word < lineEnd, !page.bytes[word].isBlank, page.bytes[word] != UInt8(ascii: "[") {
      word += 1
    }
    var reference = index..<word
    if let last = page.bytes[reference].last, last == colon || last == UInt8(ascii: ".") {
      reference = index..<(word - 1)
    }
    if isReference(page.bytes[reference]), page.bytes[index].isUpperLetter {
      parts.reference = reference
      index = firstInk(word..<lineEnd)
    }
    if let end = endOfBracket(index, lineEnd: lineEnd) {
      parts.bracket = index + 1..<end
      index = end + 1
    }
    if index > start { layout.fillers.append(start..<index) }
    return parts
  }

  /// Where the bracket of facts that begins at `start` closes; nil for a link, a task or words.
  private func endOfBracket(_ start: Int, lineEnd: Int) -> Int? {
    let bytes = page.bytes
    guard start < lineEnd, bytes[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    var hasColon = false
    var breaks = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "[") { return nil }
      if bytes[index] == colon { hasColon = true }
      if bytes[index] == newline {
        breaks += 1
        if breaks > 6 || isBlankFrom(index + 1) { return nil }
      }
      index += 1
    }
    guard index < bytes.count, hasColon else { return nil }
    let after = index + 1 < bytes.count ? bytes[index + 1] : space
    guard after != UInt8(ascii: "("), after != UInt8(ascii: "["), after != colon else { return nil }
    return index
  }

  private func isBlankFrom(_ start: Int) -> Bool {
    var index = start
    while index < page.bytes.count, page.bytes[index].isBlank { index += 1 }
    return index == page.bytes.count || page.bytes[index] == newline
      || page.bytes[index] == carriageReturn
  }
}
