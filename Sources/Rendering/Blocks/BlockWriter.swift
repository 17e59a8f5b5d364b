import Base
package import Papers

/// Writes blocks as HTML for one page.
///
/// `level` is that of the heading the blocks stand under, so that no level is ever skipped: 1 on a
/// page, whose `h1` the title is.
package struct BlockWriter: Sendable {
  package var html: HTMLWriter
  package let address: PageAddress
  package let palette: Palette
  /// Where files of the school's folder stand in the edition, by their path from that folder.
  let attachments: [String: String]
  /// Pictures by their path in the edition, each as an address that holds it: for papers that are
  /// one file.
  var pictures: [String: String] = [:]
  var level: Int
  var drawings = 0
  var proseIdentifiers: [String: Int] = [:]

  package init(
    address: PageAddress, palette: Palette = Palette(), attachments: [Attachment] = [],
    level: Int = 1
  ) {
    html = HTMLWriter(capacity: 16_384)
    self.address = address
    self.palette = palette
    self.attachments = Dictionary(
      attachments.map { ($0.source, $0.path) }, uniquingKeysWith: { first, _ in first })
    self.level = level
  }

  /// A writer for another page of the same edition.
  func forPage(at address: PageAddress) -> BlockWriter {
    var writer = BlockWriter(address: address, copying: self)
    writer.pictures = pictures
    return writer
  }

  /// A writer for the next part of the same file, whose headings stand one level deeper.
  func forPart(at address: PageAddress) -> BlockWriter {
    var writer = forPage(at: address)
    writer.level = level + 1
    writer.drawings = drawings
    return writer
  }

  private init(address: PageAddress, copying other: BlockWriter) {
    html = HTMLWriter(capacity: 16_384)
    self.address = address
    palette = other.palette
    attachments = other.attachments
    level = 1
  }

  package mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  /// One line a kind: the longest switch of the room, and the only one.
  package mutating func write(_ block: Block) {
    switch block {
    case .title(let title): write(title)
    case .section(let section): write(section)
    case .prose(let prose, let identifiers): write(prose, identifiers: identifiers)
    case .paragraph(let line, let style): writeParagraph(line, style: style)
    case .list(let lines, let ordered): writeList(lines, ordered: ordered)
    case .cards(let cards): write(cards)
    case .chain(let links): write(chain: links)
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .lead(let blocks, let wheel): writeLead(blocks, wheel: wheel)
    case .stages(let stages): write(stages)
    case .timetable(let rows): write(rows)
    case .matrix(let matrix): write(matrix)
    case .tally(let tally): write(tally)
    case .notice(let notice): write(notice)
    case .figures(let figures): write(figures)
    case .bars(let chart): write(chart)
    case .answers(let chart): write(chart)
    case .change(let chart): write(chart)
    case .spread(let chart): write(chart)
    case .questionnaire(let form): write(form)
    case .boxes(let boxes): write(boxes)
    case .form(let lines): write(form: lines)
    case .contents(let lines): write(contents: lines)
    case .side(let blocks): writeSide(blocks)
    }
  }

  /// Writes what `body` writes as standing under a heading one level deeper.
  mutating func oneLevelDeeper(_ body: (inout BlockWriter) -> Void) {
    level += 1
    body(&self)
    level -= 1
  }

  /// Opens `h1` to `h6`, of the level below the current heading.
  package mutating func openHeading(id: String? = nil) {
    html.markup("<h")
    html.number(headingLevel)
    if let id { html.attribute("id", address.identifier(id)) }
    html.markup(">")
  }

  /// Closes what `openHeading` opened.
  package mutating func closeHeading() {
    html.markup("</h")
    html.number(headingLevel)
    html.markup(">\n")
  }

  private var headingLevel: Int { min(max(level + 1, 1), 6) }

  /// An identifier for a part of a drawing, unique on the page.
  mutating func nextDrawing() -> String {
    drawings += 1
    return "drawing-\(drawings)"
  }
}
