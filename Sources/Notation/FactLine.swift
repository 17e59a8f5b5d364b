/// One line of a stretch of facts, as offsets into the file.
struct FactLine {
  /// Where the line begins, its indentation included.
  var start: Int
  /// The first byte that is neither a space nor a tab.
  var text: Int
  /// The end of the text, white space at its end left out.
  var end: Int
  /// The end of the line, without its line ending.
  var limit: Int
  /// The column of `text`; a tab, which is a mistake here, counts as two spaces.
  var indent: Int
  /// Whether a tab stands in the indentation and has not been complained about.
  var hasTab: Bool
  var kind: Kind

  enum Kind { case blank, comment, content }
}

/// Cuts a range of bytes into lines at LF and CRLF.
func factLines(of bytes: [UInt8], in range: Range<Int>) -> [FactLine] {
  let end = min(range.upperBound, bytes.count)
  var start = max(0, range.lowerBound)
  var lines: [FactLine] = []
  lines.reserveCapacity(max(0, end - start) / 24 + 1)
  while start < end {
    var next = start
    while next < end, bytes[next] != Byte.lineFeed { next += 1 }
    lines.append(factLine(of: bytes, in: start..<next))
    start = next + 1
  }
  return lines
}

private func factLine(of bytes: [UInt8], in range: Range<Int>) -> FactLine {
  var limit = range.upperBound
  if limit > range.lowerBound, bytes[limit - 1] == Byte.carriageReturn { limit -= 1 }
  var text = range.lowerBound
  var indent = 0
  var hasTab = false
  while text < limit {
    if bytes[text] == Byte.space {
      indent += 1
    } else if bytes[text] == Byte.tab {
      indent += 2
      hasTab = true
    } else {
      break
    }
    text += 1
  }
  let end = trimmed(bytes, text..<limit).upperBound
  let kind: FactLine.Kind =
    text >= end ? .blank : bytes[text] == Byte.hash ? .comment : .content
  return FactLine(
    start: range.lowerBound, text: text, end: max(text, end), limit: limit, indent: indent,
    hasTab: hasTab && kind != .blank, kind: kind)
}
