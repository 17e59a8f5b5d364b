import Base
import Notation

extension FieldReader {
  /// A field whose words are Markdown.
  mutating func prose(_ name: String) -> Prose {
    guard let fact = fact(name), case .text(let words) = fact.content else { return Prose() }
    let inner = Page(
      source: SourceText(path: page.source.path, bytes: Array(words.utf8)), file: page.file,
      path: page.path)
    let document = Document(inner, isWhole: false)
    let prose = ProseWriter.prose(from: document.tree.root?.firstChild, to: nil, of: document)
    let map = PlaceMap(fact, inner: inner, outer: page)
    page.diagnostics += inner.diagnostics.map(map.moved)
    page.editions += inner.editions.map { Placed($0.value, at: map.moved($0.span)) }
    return map.moved(prose)
  }
}

/// Moves places in the words of a value to places in the file.
private struct PlaceMap {
  let inner: Page
  let outer: Page
  /// The line of the file in which the words begin, and how far they are indented.
  let line: Int
  let indent: Int

  init(_ fact: Fact, inner: Page, outer: Page) {
    self.inner = inner
    self.outer = outer
    let start = outer.line(of: Int(fact.span.lower))
    let first = outer.lineRange(start)
    let opening = outer.bytes[min(Int(fact.span.lower), first.upperBound)..<first.upperBound]
    let isBlock = opening.first == UInt8(ascii: "|") || opening.first == UInt8(ascii: ">")
    line = isBlock ? start + 1 : start
    let range = outer.lineRange(line)
    indent =
      isBlock
      ? outer.bytes[range].prefix { $0.isBlank }.count
      : Int(fact.span.lower) - range.lowerBound
  }

  func moved(_ offset: Int) -> Int {
    let innerLine = inner.line(of: offset)
    let column = offset - inner.lineRange(innerLine).lowerBound
    return outer.offset(line: line + innerLine - 1, column: column + indent + 1)
  }

  func moved(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.span = moved(diagnostic.span)
    return diagnostic
  }

  func moved(_ span: Span) -> Span {
    let start = moved(span.range.lowerBound)
    return outer.span(start..<max(start, moved(span.range.upperBound)))
  }

  func moved(_ prose: Prose) -> Prose {
    var out = Prose()
    for event in prose.events {
      out.append(
        event.kind, event.phase, level: Int(event.level), target: event.target,
        place: event.phase == .leave ? 0 : moved(Int(event.place)), text: prose.bytes(of: event))
    }
    return out
  }
}
