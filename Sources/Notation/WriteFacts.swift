package import Base

/// Writes facts as plain YAML 1.2 with the same meaning.
///
/// Every value is a string, and quotes stand only where a YAML reader would take it for something
/// else. The notation has no empty map: one is written as no words.
package func writeFacts(_ facts: FactMap) -> [UInt8] {
  var writer = FactWriter()
  writer.write(facts, indent: 0, opensItem: false)
  return writer.bytes
}

/// Rewrites the facts in a stretch of a file in their canonical form.
///
/// The answer is the bytes that belong in the place of the stretch. No comment is lost; facts with
/// an error stay as they are.
package func formatFacts(_ source: SourceText, range: Range<Int>) -> [UInt8] {
  let bytes = source.bytes
  let whole = range.clamped(to: 0..<bytes.count)
  let body = formattedBody(of: bytes, whole)
  var reader = FactReader(bytes: bytes, file: FileID(0), range: body)
  let indent = reader.peek()?.indent ?? 0
  let fact = reader.readRoot()
  if reader.finish().contains(where: { $0.severity == .error }) { return Array(bytes[whole]) }
  var writer = FactWriter()
  writer.writeRoot(fact, indent: indent)
  var written = writer.bytes
  if body.upperBound == whole.upperBound, whole.upperBound < bytes.count,
    bytes[whole].last != Byte.lineFeed, written.last == Byte.lineFeed
  {
    written.removeLast()
  }
  if endsLinesWithCRLF(bytes[whole]) { written = withCRLF(written) }
  return Array(bytes[whole.lowerBound..<body.lowerBound]) + written
    + Array(bytes[body.upperBound..<whole.upperBound])
}

/// The stretch that is rewritten: without the `---` around it and, within a file, without the blank
/// lines around it.
private func formattedBody(of bytes: [UInt8], _ whole: Range<Int>) -> Range<Int> {
  let reader = FactReader(bytes: bytes, file: FileID(0), range: whole)
  let lines = reader.lines
  func start(ofLine index: Int) -> Int {
    index < lines.count ? lines[index].start : whole.upperBound
  }
  var first = 0
  var last = lines.count
  if let opening = reader.nextContent(from: 0), reader.isFence(lines[opening]) {
    first = opening + 1
  } else if whole.lowerBound > 0 {
    while first < last, lines[first].kind == .blank { first += 1 }
  }
  let closing = lines.lastIndex { $0.kind == .content }
  if let closing, closing >= first, lines[closing].indent == 0, reader.isFence(lines[closing]) {
    last = closing
  } else if whole.upperBound < bytes.count {
    while last > first, lines[last - 1].kind == .blank { last -= 1 }
  }
  return start(ofLine: first)..<max(start(ofLine: first), start(ofLine: last))
}

private func endsLinesWithCRLF(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let end = bytes.firstIndex(of: Byte.lineFeed), end > bytes.startIndex else { return false }
  return bytes[end - 1] == Byte.carriageReturn
}

private func withCRLF(_ bytes: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count + bytes.count / 16)
  for byte in bytes {
    if byte == Byte.lineFeed { out.append(Byte.carriageReturn) }
    out.append(byte)
  }
  return out
}
