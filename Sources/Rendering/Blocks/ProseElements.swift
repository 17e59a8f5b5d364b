import Base
import Papers

extension ProseWriting {
  mutating func enter(_ event: Prose.Event, at index: Int, into writer: inout BlockWriter) {
    switch event.kind {
    case .paragraph: open("<p>", "</p>\n", in: &writer)
    case .heading: openHeading(event, at: index, in: &writer)
    case .quote: open("<blockquote>\n", "</blockquote>\n", in: &writer)
    case .bulletList: open("<ul>\n", "</ul>\n", in: &writer)
    case .orderedList: openList(startingAt: event.level, in: &writer)
    case .item: openItem(event, at: index, in: &writer)
    case .table: openTable(in: &writer)
    case .tableHead:
      isInHead = true
      cellIndex = 0
      open("<thead>\n<tr>", "</tr>\n</thead>\n<tbody>\n", in: &writer)
    case .tableRow:
      cellIndex = 0
      if isInHead { open("", "", in: &writer) } else { open("<tr>", "</tr>\n", in: &writer) }
    case .cell: openCell(event, at: index, in: &writer)
    case .emphasis: open("<em>", "</em>", in: &writer)
    case .strong: open("<strong>", "</strong>", in: &writer)
    case .link: openLink(event, in: &writer)
    case .image: writeImage(event, at: index, in: &writer)
    case .footnote: openNote(event, in: &writer)
    default: open("", "", in: &writer)
    }
  }

  private mutating func open(
    _ markup: StaticString, _ closer: StaticString, in writer: inout BlockWriter
  ) {
    writer.html.markup(markup)
    closers.append(closer)
  }

  // MARK: Headings

  private mutating func openHeading(
    _ event: Prose.Event, at index: Int, in writer: inout BlockWriter
  ) {
    while let last = headings.last, last >= event.level { headings.removeLast() }
    headings.append(event.level)
    headingCount += 1
    writer.level += headings.count - 1
    writer.openHeading(id: "\(prefix)-part-\(headingCount)")
    closers.append("")
  }

  mutating func closeHeading(in writer: inout BlockWriter) {
    writer.closeHeading()
    writer.level -= headings.count - 1
  }

  // MARK: Lists

  private mutating func openList(startingAt number: UInt8, in writer: inout BlockWriter) {
    if number == 1 {
      writer.html.markup("<ol>\n")
    } else {
      writer.html.markup("<ol")
      writer.html.attribute("start", Double(number))
      writer.html.markup(">\n")
    }
    closers.append("</ol>\n")
  }

  /// A task carries its state as a word and a shape; there is no box to tick on paper of record.
  private mutating func openItem(
    _ event: Prose.Event, at index: Int, in writer: inout BlockWriter
  ) {
    switch event.level {
    case 0: open("<li>", "</li>\n", in: &writer)
    default:
      open("<li class=\"task\">", "</li>\n", in: &writer)
      writer.write(event.level == 2 ? Chip(.done, "Done:") : Chip(.idle, "To do:"))
      writer.html.markup(" ")
    }
  }

  // MARK: Tables

  private mutating func openTable(in writer: inout BlockWriter) {
    tableCount += 1
    writer.openScroll(label: tableCount == 1 ? "Table" : "Table \(tableCount)")
    open("<table>\n", "</tbody>\n</table>\n</div>\n", in: &writer)
  }

  private mutating func openCell(
    _ event: Prose.Event, at index: Int, in writer: inout BlockWriter
  ) {
    let isEmpty = prose.end(ofElementAt: index) == index + 2
    let isHeading = (isInHead || cellIndex == 0) && !isEmpty
    cellIndex += 1
    if isHeading {
      writer.html.markup(isInHead ? "<th scope=\"col\"" : "<th scope=\"row\"")
    } else {
      writer.html.markup("<td")
    }
    switch event.level {
    case 1: writer.html.markup(" class=\"centre\">")
    case 2: writer.html.markup(" class=\"num\">")
    default: writer.html.markup(">")
    }
    closers.append(isHeading ? "</th>" : "</td>")
  }

  // MARK: Links and images

  private mutating func openLink(_ event: Prose.Event, in writer: inout BlockWriter) {
    let address = String(decoding: prose.bytes(of: event), as: UTF8.self)
    let target: String?
    switch event.target {
    case .web: target = PageAddress.isExternal(address) ? address : nil
    case .page: target = PageAddress.isExternal(address) ? nil : address
    case .file: target = writer.attachments[address]
    case .record, .none: target = nil
    }
    guard let target, writer.openLink(to: target) else { return open("", "", in: &writer) }
    closers.append("</a>")
  }

  /// The picture, or its words alone where the edition has no such file.
  private mutating func writeImage(
    _ event: Prose.Event, at index: Int, in writer: inout BlockWriter
  ) {
    let address = String(decoding: prose.bytes(of: event), as: UTF8.self)
    let path =
      switch event.target {
      case .file: writer.attachments[address]
      case .page: Optional(address)
      default: String?.none
      }
    let end = prose.end(ofElementAt: index)
    skipTo = end
    var words: [UInt8] = []
    for inner in prose.events[index..<min(end, prose.events.count)] {
      switch inner.kind {
      case .text, .code: words += prose.bytes(of: inner)
      case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
      default: break
      }
    }
    guard let path, !PageAddress.isExternal(path),
      let href = writer.pictures[path] ?? writer.address.href(to: path)
    else { return writer.html.text(words[...]) }
    writer.html.markup("<img")
    writer.html.attribute("src", href)
    writer.html.attribute("alt", String(decoding: words, as: UTF8.self))
    writer.html.markup(" loading=\"lazy\">")
  }

  // MARK: Footnotes

  mutating func writeReference(_ event: Prose.Event, into writer: inout BlockWriter) {
    let number = Int(event.level)
    writer.html.markup("<sup><a role=\"doc-noteref\"")
    if referred.insert(event.level).inserted {
      writer.html.attribute("id", "\(prefix)-noteref-\(number)")
    }
    writer.html.attribute("href", "#\(prefix)-note-\(number)")
    writer.html.markup(">")
    writer.html.number(number)
    writer.html.markup("</a></sup>")
  }

  private mutating func openNote(_ event: Prose.Event, in writer: inout BlockWriter) {
    if !isInNotes {
      isInNotes = true
      open("<ol class=\"notes\">\n", "</ol>\n", in: &writer)
    }
    noteNumber = event.level
    writer.html.markup("<li")
    writer.html.attribute("id", "\(prefix)-note-\(event.level)")
    writer.html.attribute("value", Double(event.level))
    writer.html.markup(">\n")
    closers.append("</li>\n")
  }

  /// The way back, where the reference has passed the door with the note.
  func writeWayBack(into writer: inout BlockWriter) {
    guard referred.contains(noteNumber) else { return }
    writer.html.markup("<p><a role=\"doc-backlink\"")
    writer.html.attribute("href", "#\(prefix)-noteref-\(noteNumber)")
    writer.html.markup(">Back to the text</a></p>\n")
  }

  mutating func closeNotes(in writer: inout BlockWriter) {
    guard isInNotes, let closer = closers.popLast() else { return }
    isInNotes = false
    writer.html.markup(closer)
  }
}
