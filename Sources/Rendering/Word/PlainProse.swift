import Base
import Papers

extension PlainWriter {
  /// Written words, their headings under the current one; a picture is its words.
  mutating func write(_ prose: Prose) {
    var writing = PlainProse(prose: prose, base: level)
    for index in prose.events.indices { writing.write(prose.events[index], at: index, in: &self) }
    writing.finish(in: &self)
  }
}

/// The state of the walk through one passage.
private struct PlainProse {
  let prose: Prose
  /// The level of the heading above the passage.
  let base: Int
  /// The levels, in the source, of the headings above.
  var headings: [UInt8] = []
  /// What each open element wrote, and so what closes it.
  var closers: [StaticString] = []
  var isInHead = false
  var isInNotes = false
  /// What stands before the words of a task, where these are a paragraph of their own.
  var taskWord: String?

  init(prose: Prose, base: Int) {
    self.prose = prose
    self.base = base
  }

  mutating func write(_ event: Prose.Event, at index: Int, in writer: inout PlainWriter) {
    switch event.phase {
    case .leaf: writeLeaf(event, in: &writer)
    case .enter: enter(event, at: index, in: &writer)
    case .leave: leave(event, in: &writer)
    }
  }

  private func writeLeaf(_ event: Prose.Event, in writer: inout PlainWriter) {
    switch event.kind {
    case .text: writer.html.text(prose.bytes(of: event))
    case .softBreak: writer.html.markup("\n")
    case .lineBreak: writer.html.markup("<br>\n")
    case .code:
      writer.html.markup("<code>")
      writer.html.verbatim(prose.bytes(of: event))
      writer.html.markup("</code>")
    case .codeBlock:
      writer.html.markup("<pre>")
      writer.html.verbatim(prose.bytes(of: event))
      writer.html.markup("</pre>\n")
    case .rule: writer.html.markup("<hr>\n")
    case .footnoteReference:
      writer.html.markup("<sup>")
      writer.html.number(Int(event.level))
      writer.html.markup("</sup>")
    default: break
    }
  }

  private mutating func enter(
    _ event: Prose.Event, at index: Int, in writer: inout PlainWriter
  ) {
    if isInNotes, closers.count == 1, event.kind != .footnote { finish(in: &writer) }
    switch event.kind {
    case .paragraph:
      open("<p>", "</p>\n", in: &writer)
      if let word = taskWord { writer.writeStrong(word) }
      taskWord = nil
    case .heading: openHeading(event, in: &writer)
    case .quote: open("<blockquote>\n", "</blockquote>\n", in: &writer)
    case .bulletList: open("<ul>\n", "</ul>\n", in: &writer)
    case .orderedList: openList(startingAt: event.level, in: &writer)
    case .item: openItem(event, at: index, in: &writer)
    case .table:
      open("<table>\n", "</tbody>\n</table>\n", in: &writer)
      writer.writeWidths(ColumnWidths.shares(of: cells(ofTableAt: index)))
    case .tableHead:
      isInHead = true
      open("<thead>\n<tr>", "</tr>\n</thead>\n<tbody>\n", in: &writer)
    case .tableRow: open(isInHead ? "" : "<tr>", isInHead ? "" : "</tr>\n", in: &writer)
    case .cell: openCell(event, in: &writer)
    case .emphasis: open("<em>", "</em>", in: &writer)
    case .strong: open("<strong>", "</strong>", in: &writer)
    case .link: openLink(event, in: &writer)
    case .image: open("[Picture: ", "]", in: &writer)
    case .footnote: openNote(event, in: &writer)
    default: open("", "", in: &writer)
    }
  }

  private mutating func leave(_ event: Prose.Event, in writer: inout PlainWriter) {
    switch event.kind {
    case .heading:
      writer.closeHeading()
      writer.level = base
    case .tableHead: isInHead = false
    default: break
    }
    if let closer = closers.popLast() { writer.html.markup(closer) }
  }

  private mutating func open(
    _ markup: StaticString, _ closer: StaticString, in writer: inout PlainWriter
  ) {
    writer.html.markup(markup)
    closers.append(closer)
  }

  private mutating func openHeading(_ event: Prose.Event, in writer: inout PlainWriter) {
    while let last = headings.last, last >= event.level { headings.removeLast() }
    headings.append(event.level)
    writer.level = base + headings.count - 1
    writer.openHeading()
    closers.append("")
  }

  private mutating func openList(startingAt number: UInt8, in writer: inout PlainWriter) {
    writer.html.markup("<ol")
    if number != 1 { writer.html.attribute("start", Double(number)) }
    writer.html.markup(">\n")
    closers.append("</ol>\n")
  }

  /// A task carries its state as a word.
  private mutating func openItem(
    _ event: Prose.Event, at index: Int, in writer: inout PlainWriter
  ) {
    open("<li>", "</li>\n", in: &writer)
    taskWord = nil
    guard event.level > 0 else { return }
    let word = event.level == 2 ? "Done: " : "To do: "
    let next = index + 1
    if prose.events.indices.contains(next), prose.events[next].kind == .paragraph {
      taskWord = word
    } else {
      writer.writeStrong(word)
    }
  }

  private mutating func openCell(_ event: Prose.Event, in writer: inout PlainWriter) {
    writer.html.markup(isInHead ? "<th" : "<td")
    switch event.level {
    case 1: writer.html.markup(" style=\"text-align:center\">")
    case 2: writer.html.markup(" style=\"text-align:right\">")
    default: writer.html.markup(">")
    }
    closers.append(isInHead ? "</th>" : "</td>")
  }

  /// The words of every cell, by row.
  private func cells(ofTableAt start: Int) -> [[String]] {
    var rows: [[String]] = []
    for index in start..<prose.end(ofElementAt: start) {
      let event = prose.events[index]
      switch (event.kind, event.phase) {
      case (.tableHead, .enter), (.tableRow, .enter):
        if rows.last?.isEmpty != true { rows.append([]) }
      case (.cell, .enter): if !rows.isEmpty { rows[rows.count - 1].append("") }
      case (.text, _), (.code, _):
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { continue }
        rows[row][cell] += String(decoding: prose.bytes(of: event), as: UTF8.self)
      default: continue
      }
    }
    return rows
  }

  private mutating func openLink(_ event: Prose.Event, in writer: inout PlainWriter) {
    let address = String(decoding: prose.bytes(of: event), as: UTF8.self)
    let isLink = event.target == .web || event.target == .page
    guard isLink, writer.openLink(to: address) else { return open("", "", in: &writer) }
    closers.append("</a>")
  }

  /// Notes stand together as a numbered list where the passage has them.
  private mutating func openNote(_ event: Prose.Event, in writer: inout PlainWriter) {
    if !isInNotes {
      isInNotes = true
      writer.html.markup("<ol")
      if event.level > 1 { writer.html.attribute("start", Double(event.level)) }
      writer.html.markup(">\n")
      closers.append("</ol>\n")
    }
    open("<li>", "</li>\n", in: &writer)
  }

  mutating func finish(in writer: inout PlainWriter) {
    guard isInNotes, let closer = closers.popLast() else { return }
    isInNotes = false
    writer.html.markup(closer)
  }
}
