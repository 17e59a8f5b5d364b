import Base
import Testing

private let source = SourceText(path: "a.md", bytes: Array("one\r\ntwo é😀x\n\nend".utf8))

@Test func countsLinesAndCharacters() {
  #expect(source.position(at: 0) == Position(line: 1, column: 1))
  #expect(source.position(at: 5) == Position(line: 2, column: 1))
  #expect(source.position(at: 9) == Position(line: 2, column: 5))
  #expect(source.position(at: 15) == Position(line: 2, column: 7))
  #expect(source.position(at: 17) == Position(line: 3, column: 1))
  #expect(source.position(at: 18) == Position(line: 4, column: 1))
  #expect(source.position(at: 21) == Position(line: 4, column: 4))
}

@Test func keepsToTheTextForAnyOffset() {
  #expect(source.position(at: -5) == Position(line: 1, column: 1))
  #expect(source.position(at: 900) == Position(line: 4, column: 4))
  #expect(source.line(at: 900) == "end")
  #expect(SourceText(path: "", bytes: []).position(at: 3) == Position(line: 1, column: 1))
  #expect(SourceText(path: "", bytes: []).line(at: 3) == "")
}

@Test func showsALineWithoutItsEnd() {
  #expect(source.line(at: 0) == "one")
  #expect(source.line(at: 3) == "one")
  #expect(source.line(at: 10) == "two é😀x")
  #expect(source.line(at: 17) == "")
}

@Test func ordersPositions() {
  #expect(Position(line: 1, column: 9) < Position(line: 2, column: 1))
  #expect(Position(line: 2, column: 1) < Position(line: 2, column: 2))
}

@Test func numbersTheFilesOfAMap() {
  var map = SourceMap()
  let first = map.add(source)
  let second = map.add(SourceText(path: "b.md", bytes: []))
  #expect(first < second)
  #expect(map[first]?.path == "a.md")
  #expect(map[second]?.path == "b.md")
  #expect(map[FileID(2)] == nil)
}

@Test func keepsSpansInOrder() {
  var span = Span(file: FileID(0), 3..<7)
  #expect(span.range == 3..<7)
  span.upper = 1
  #expect(span.range == 3..<3)
  #expect(Placed("x", at: span).map(\.count).value == 1)
}
