package import Base

/// Reads the facts in a stretch of a file: a whole file, front matter or the lines below a heading.
///
/// It never fails: mistakes are gathered, each with its place, and reading goes on after them.
package func readFacts(
  _ source: SourceText, file: FileID, range: Range<Int>
) -> (facts: FactMap, diagnostics: [Diagnostic]) {
  var reader = FactReader(bytes: source.bytes, file: file, range: range)
  let facts = reader.readRootMap()
  return (facts, reader.finish())
}

/// Reads a whole file of facts whose outermost value may be a list as well as a map.
package func readFactFile(
  _ source: SourceText, file: FileID
) -> (fact: Fact, diagnostics: [Diagnostic]) {
  var reader = FactReader(bytes: source.bytes, file: file, range: 0..<source.bytes.count)
  let fact = reader.readRoot()
  return (fact, reader.finish())
}
