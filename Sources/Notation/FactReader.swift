import Base

/// Reads facts line by line; the maps, lists and values are in the files named after them.
struct FactReader {
  /// How deep maps and lists may nest.
  static let maximumDepth = 16

  let bytes: [UInt8]
  let file: FileID
  var lines: [FactLine]
  /// The number of the next line to be read.
  var next = 0
  /// The comment lines just passed, which belong to whatever comes next.
  var pending: [FactLine] = []
  /// Whether a blank line stood before the pending comments or, without any, before `next`.
  var sawBlank = false
  private var diagnostics: [Diagnostic] = []
  private var firstTab: FactLine?
  private var tabs = 0

  init(bytes: [UInt8], file: FileID, range: Range<Int>) {
    self.bytes = bytes
    self.file = file
    self.lines = factLines(of: bytes, in: range)
  }

  /// The map of the whole stretch.
  mutating func readRootMap() -> FactMap {
    skipOpeningFence()
    let first = peek()
    return readMap(indent: first?.indent ?? 0, below: -1, depth: 1)
  }

  /// The map or the list of the whole stretch.
  mutating func readRoot() -> Fact {
    skipOpeningFence()
    guard let first = peek(), isItem(first) else {
      let facts = readMap(indent: peek()?.indent ?? 0, below: -1, depth: 1)
      return Fact(.map(facts), at: span(of: facts) ?? .start(of: file))
    }
    var list = readList(indent: first.indent, owner: -1, lowest: 0, depth: 1)
    if let line = peek(), isFence(line) { closeDocument(line) }
    if let stray = peek() {
      report(
        .strayItem, at: stray.text..<stray.end, "a key cannot follow the items of a list",
        fix: "Put the list under a key of its own")
      next = lines.count
    }
    list.closingComments += takeComments(deeperThan: -1)
    return list
  }

  /// All that was wrong, in the order of the file.
  mutating func finish() -> [Diagnostic] {
    if let line = firstTab {
      let others = tabs == 1 ? "" : " (and of \(tabs - 1) more \(tabs == 2 ? "line" : "lines"))"
      report(
        .tab, at: line.start..<line.text, "a tab stands in the indentation of this line\(others)",
        fix: "Use two spaces for each step")
      firstTab = nil
    }
    return diagnostics.sorted { ($0.span.lower, $0.rule) < ($1.span.lower, $1.rule) }
  }

  private mutating func skipOpeningFence() {
    if let first = peek(), isFence(first), bytes[first.text] == Byte.dash { next += 1 }
  }

  // MARK: - Lines

  /// The next line with content; blank lines and comments before it are passed and remembered.
  mutating func peek() -> FactLine? {
    while next < lines.count {
      switch lines[next].kind {
      case .blank:
        if let last = pending.last {
          if last.kind == .comment { pending.append(lines[next]) }
        } else {
          sawBlank = true
        }
      case .comment: pending.append(lines[next])
      case .content:
        noteTab(at: next)
        return lines[next]
      }
      next += 1
    }
    return nil
  }

  /// The number of the next line with content, nothing being passed.
  func nextContent(from start: Int) -> Int? {
    var index = start
    while index < lines.count {
      if lines[index].kind == .content { return index }
      index += 1
    }
    return nil
  }

  /// Counts a line indented by tabs, once.
  mutating func noteTab(at index: Int) {
    guard lines[index].hasTab else { return }
    lines[index].hasTab = false
    tabs += 1
    if firstTab == nil { firstTab = lines[index] }
  }

  /// Passes all lines indented deeper than a column.
  mutating func skip(deeperThan indent: Int) {
    while let line = peek(), line.indent > indent { next += 1 }
  }

  /// Whether a line begins an item of a list.
  func isItem(_ line: FactLine) -> Bool {
    bytes[line.text] == Byte.dash
      && (line.end == line.text + 1 || blankLength(bytes, at: line.text + 1, end: line.end) > 0)
  }

  /// Whether a line is `---` or `...`, which open and close documents.
  func isFence(_ line: FactLine) -> Bool {
    guard line.end - line.text == 3 else { return false }
    let first = bytes[line.text]
    return (first == Byte.dash || first == Byte.dot) && bytes[line.text + 1] == first
      && bytes[line.text + 2] == first
  }

  // MARK: - Comments

  /// Takes the comments that stand above the next line, and whether a blank line parts them from
  /// what is before.
  mutating func takeLead() -> (comments: [String], isSetApart: Bool) {
    defer {
      pending.removeAll(keepingCapacity: true)
      sawBlank = false
    }
    return (pending.isEmpty ? [] : pending.map(comment), sawBlank)
  }

  /// Takes the comments at the end of a nested map or list: those indented deeper than its key.
  mutating func takeComments(deeperThan indent: Int) -> [String] {
    let count = pending.prefix { $0.kind == .blank || $0.indent > indent }.count
    guard count > 0 else { return [] }
    var taken = pending.prefix(count).map(comment)
    if taken.last == "\n" {
      taken.removeLast()
      sawBlank = true
    } else {
      sawBlank = false
    }
    pending.removeFirst(count)
    return taken
  }

  /// The words of a comment line, without its `#`; a line break for a blank line.
  func comment(_ line: FactLine) -> String {
    line.kind == .blank ? "\n" : text(line.text + 1..<line.end)
  }

  // MARK: - Places

  func span(_ range: Range<Int>) -> Span { Span(file: file, range) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// From the first key of a map to its last value.
  func span(of facts: FactMap) -> Span? {
    guard let first = facts.entries.first, let last = facts.entries.last else { return nil }
    let end = max(last.key.span.range.upperBound, last.value.span.range.upperBound)
    return span(first.key.span.range.lowerBound..<end)
  }

  mutating func report(
    _ rule: NotationRule, _ severity: Severity = .error, at range: Range<Int>, _ message: String,
    fix: String, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(rule.rawValue, severity, at: span(range), message, fix: fix, notes: notes))
  }
}
