package import Base

extension BlockWriter {
  /// Written words, their headings shifted under the current one, their identifiers prefixed.
  package mutating func write(_ prose: Prose, identifiers: String) {
    guard !prose.isEmpty else { return }
    var writing = ProseWriting(prose: prose, prefix: uniquePrefix(identifiers))
    var index = 0
    while index < prose.events.count {
      writing.write(prose.events[index], at: index, into: &self)
      index = writing.next(after: index)
    }
    writing.closeNotes(in: &self)
  }

  /// Two passages of one record on one page must not share identifiers.
  private mutating func uniquePrefix(_ identifiers: String) -> String {
    let base = identifiers.isEmpty ? "text" : identifiers
    let count = (proseIdentifiers[base] ?? 0) + 1
    proseIdentifiers[base] = count
    return address.identifier(count == 1 ? base : "\(base)-\(count)")
  }
}

/// The state of the walk through one passage.
struct ProseWriting {
  let prose: Prose
  let prefix: String
  /// The levels, in the source, of the headings above.
  var headings: [UInt8] = []
  var headingCount = 0
  /// What each open element wrote, and so what closes it.
  var closers: [StaticString] = []
  var isInHead = false
  var cellIndex = 0
  var tableCount = 0
  var isInNotes = false
  var noteNumber: UInt8 = 0
  var referred: Set<UInt8> = []
  var skipTo = 0

  init(prose: Prose, prefix: String) {
    self.prose = prose
    self.prefix = prefix
  }

  func next(after index: Int) -> Int { max(index + 1, skipTo) }

  mutating func write(_ event: Prose.Event, at index: Int, into writer: inout BlockWriter) {
    switch event.phase {
    case .leaf: writeLeaf(event, into: &writer)
    case .enter:
      if isInNotes, closers.count == 1, event.kind != .footnote { closeNotes(in: &writer) }
      enter(event, at: index, into: &writer)
    case .leave: leave(event, into: &writer)
    }
  }

  private mutating func writeLeaf(_ event: Prose.Event, into writer: inout BlockWriter) {
    switch event.kind {
    case .text: writer.html.text(prose.bytes(of: event))
    case .softBreak: writer.html.markup("\n")
    case .lineBreak: writer.html.markup("<br>\n")
    case .code:
      writer.html.markup("<code>")
      writer.html.verbatim(prose.bytes(of: event))
      writer.html.markup("</code>")
    case .codeBlock:
      writer.html.markup("<pre><code>")
      writer.html.verbatim(prose.bytes(of: event))
      writer.html.markup("</code></pre>\n")
    case .rule: writer.html.markup("<hr>\n")
    case .footnoteReference: writeReference(event, into: &writer)
    default: break
    }
  }

  private mutating func leave(_ event: Prose.Event, into writer: inout BlockWriter) {
    switch event.kind {
    case .heading: closeHeading(in: &writer)
    case .tableHead: isInHead = false
    case .footnote: writeWayBack(into: &writer)
    default: break
    }
    if let closer = closers.popLast() { writer.html.markup(closer) }
  }
}
