import Base
import CMark

/// Walks cmark's tree once and writes it down as `Prose`.
///
/// On the way links are decided, bare addresses linked, HTML left out, and marks for some editions
/// read.
struct ProseWriter {
  let document: Document
  var prose = Prose()
  private var depth = 0
  private var linkDepth = 0
  /// The marks around what is being written.
  private var restrictions: [[UInt8]] = []
  /// The footnotes cited, by their number in the document, with the marks around each citation.
  private var cited: [(number: Int, restrictions: [[UInt8]])] = []
  /// Where the words of the paragraph end, where a mark follows them.
  private var cut: (node: Node, offset: Int)?

  private init(document: Document) { self.document = document }

  var page: Page { document.page }

  /// How deep blocks and inlines may stand in each other.
  private static let deepest = 60

  /// The prose of the blocks from one up to another.
  static func prose(
    from first: Node?, to end: Node?, of document: Document,
    restrictedTo audience: Placed<[String]>? = nil
  ) -> Prose {
    guard first != nil else { return Prose() }
    var writer = ProseWriter(document: document)
    if let audience { writer.enterRestriction(audience.value, at: audience.span) }
    writer.blocks(from: first, to: end)
    if audience != nil { writer.leaveRestriction() }
    writer.footnotes()
    return writer.prose
  }

  /// The prose of some blocks, as those of a bullet.
  static func prose(of blocks: [Node], cuttingAt mark: OnlyMark? = nil, in document: Document)
    -> Prose
  {
    var writer = ProseWriter(document: document)
    var rest = blocks[...]
    if let mark, let first = rest.first, first.kind == .paragraph {
      writer.paragraph(first, cuttingAt: mark)
      rest = rest.dropFirst()
    }
    writer.blocks(rest)
    writer.footnotes()
    return writer.prose
  }

  // MARK: Blocks

  private mutating func blocks(from first: Node?, to end: Node?) {
    var nodes: [Node] = []
    var node = first
    while let block = node, block != end {
      nodes.append(block)
      node = block.next
    }
    blocks(nodes[...])
  }

  private mutating func blocks(_ nodes: ArraySlice<Node>) {
    /// The levels of the marked headings whose sections are open.
    var open: [Int] = []
    for block in nodes {
      let kind = block.kind
      if kind == .footnoteDefinition { break }
      if kind == .heading {
        while let level = open.last, level >= block.headingLevel {
          leaveRestriction()
          open.removeLast()
        }
        if let mark = page.mark(endingIn: block) {
          enterRestriction(mark.names, at: mark.span)
          open.append(block.headingLevel)
          heading(block, cuttingAt: mark)
        } else {
          heading(block, cuttingAt: nil)
        }
      } else {
        self.block(block, kind: kind)
      }
    }
    for _ in open { leaveRestriction() }
  }

  private mutating func block(_ block: Node, kind: NodeKind) {
    guard enterDepth(at: block) else { return }
    defer { depth -= 1 }
    switch kind {
    case .paragraph:
      if let mark = page.mark(endingIn: block) {
        enterRestriction(mark.names, at: mark.span)
        paragraph(block, cuttingAt: mark)
        leaveRestriction()
      } else {
        paragraph(block, cuttingAt: nil)
      }
    case .list: list(block)
    case .quote: element(.quote, block) { $0.blocks(from: block.firstChild, to: nil) }
    case .codeBlock: codeBlock(block)
    case .rule: prose.append(.rule, .leaf, place: page.offset(of: block))
    case .table: table(block)
    case .html: page.ignoreHTML(block)
    default: break
    }
  }

  private mutating func element(
    _ kind: Prose.Kind, _ node: Node, level: Int = 0, _ body: (inout ProseWriter) -> Void
  ) {
    prose.append(kind, .enter, level: level, place: page.offset(of: node))
    body(&self)
    prose.append(kind, .leave, level: level)
  }

  private mutating func heading(_ block: Node, cuttingAt mark: OnlyMark?) {
    element(.heading, block, level: block.headingLevel) { $0.inlines(of: block, cuttingAt: mark) }
  }

  private mutating func paragraph(_ block: Node, cuttingAt mark: OnlyMark?) {
    element(.paragraph, block) { $0.inlines(of: block, cuttingAt: mark) }
  }

  private mutating func list(_ block: Node) {
    let isOrdered = cmark_node_get_list_type(block) == CMARK_ORDERED_LIST
    let start = isOrdered ? Int(cmark_node_get_list_start(block)) : 0
    let isTight = cmark_node_get_list_tight(block) != 0
    element(isOrdered ? .orderedList : .bulletList, block, level: start) {
      for item in block.children { $0.item(item, isTight: isTight) }
    }
  }

  private mutating func item(_ item: Node, isTight: Bool) {
    let first = item.firstChild.flatMap { $0.kind == .paragraph ? $0 : nil }
    let mark = first.flatMap { page.mark(endingIn: $0) }
    if let mark { enterRestriction(mark.names, at: mark.span) }
    element(.item, item, level: taskLevel(of: item)) { writer in
      var rest = item.firstChild
      if let first, mark != nil || isTight {
        if isTight {
          writer.inlines(of: first, cuttingAt: mark)
        } else {
          writer.paragraph(first, cuttingAt: mark)
        }
        rest = first.next
      }
      while let block = rest {
        if isTight, block.kind == .paragraph {
          writer.inlines(of: block, cuttingAt: nil)
        } else {
          writer.blocks(from: block, to: block.next)
        }
        rest = block.next
      }
    }
    if mark != nil { leaveRestriction() }
  }

  private func taskLevel(of item: Node) -> Int {
    guard cmark_node_get_syntax_extension(item) != nil else { return 0 }
    return cmark_gfm_extensions_get_tasklist_item_checked(item) ? 2 : 1
  }

  private mutating func table(_ table: Node) {
    let columns = Int(cmark_gfm_extensions_get_table_columns(table))
    let alignments = cmark_gfm_extensions_get_table_alignments(table)
    element(.table, table) { writer in
      for row in table.children where row.kind == .row {
        let isHead = cmark_gfm_extensions_get_table_row_is_header(row) != 0
        writer.element(isHead ? .tableHead : .tableRow, row) { writer in
          for (index, cell) in row.children.enumerated() where index < columns {
            let alignment = alignments.map { $0[index] } ?? 0
            let level = alignment == UInt8(ascii: "c") ? 1 : alignment == UInt8(ascii: "r") ? 2 : 0
            writer.element(.cell, cell, level: level) { $0.inlines(of: cell, cuttingAt: nil) }
          }
        }
      }
    }
  }

  private mutating func enterDepth(at node: Node) -> Bool {
    guard depth < ProseWriter.deepest else {
      page.say(
        "too-deep", .error, at: page.span(of: node),
        "lists, quotations or emphasis stand more than \(ProseWriter.deepest) deep in each other",
        fix: "Write it flatter")
      return false
    }
    depth += 1
    return true
  }

  // MARK: Marks and footnotes

  mutating func enterRestriction(_ names: [String], at span: Span) {
    let names = Array(names.joined(separator: ",").utf8)
    restrictions.append(names)
    prose.append(.restricted, .enter, place: Int(span.lower), text: names)
  }

  mutating func leaveRestriction() {
    restrictions.removeLast()
    prose.append(.restricted, .leave)
  }

  private mutating func footnoteReference(_ node: Node) {
    let number = Int(String(decoding: node.literal, as: UTF8.self)) ?? 0
    guard number >= 1, number <= document.footnotes.count else { return }
    cited.append((number, restrictions))
    prose.append(
      .footnoteReference, .leaf, level: localNumber(of: number), place: page.offset(of: node))
  }

  /// The number of a footnote within this prose.
  private func localNumber(of number: Int) -> Int {
    var seen: [Int] = []
    for citation in cited {
      if !seen.contains(citation.number) { seen.append(citation.number) }
      if citation.number == number { break }
    }
    return (seen.firstIndex(of: number) ?? 0) + 1
  }

  /// Writes the footnotes that were cited; one cited only in marked passages is marked like them.
  private mutating func footnotes() {
    var written: [Int] = []
    var index = 0
    while index < cited.count {
      let number = cited[index].number
      index += 1
      guard !written.contains(number) else { continue }
      written.append(number)
      let around = cited.filter { $0.number == number }.map(\.restrictions)
      let marks = around.contains([]) ? [] : unique(around)
      for names in marks {
        restrictions.append(names)
        prose.append(.restricted, .enter, text: names)
      }
      let definition = document.footnotes[number - 1]
      element(.footnote, definition, level: localNumber(of: number)) {
        $0.blocks(from: definition.firstChild, to: nil)
      }
      for _ in marks { leaveRestriction() }
    }
  }

  private func unique(_ stacks: [[[UInt8]]]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for names in stacks.joined() where !found.contains(names) { found.append(names) }
    return found
  }

  // MARK: Inlines

  private mutating func inlines(of block: Node, cuttingAt mark: OnlyMark?) {
    let outer = cut
    cut = mark.map { ($0.node, $0.offset) }
    _ = inlines(of: block)
    cut = outer
  }

  /// Writes the inlines of a node; false where the words were cut off at a mark.
  private mutating func inlines(of parent: Node) -> Bool {
    let start = prose.events.count
    for node in parent.children {
      if let cut, cut.node == node {
        text(node, upTo: cut.offset)
        return false
      }
      guard inline(node, startsAt: start) else { return false }
    }
    return true
  }

  private mutating func inline(_ node: Node, startsAt start: Int) -> Bool {
    switch node.kind {
    case .text: text(node, upTo: nil, isFirst: prose.events.count == start)
    case .softBreak:
      if prose.events.count > start { prose.append(.softBreak, .leaf) }
    case .lineBreak: prose.append(.lineBreak, .leaf)
    case .code: prose.append(.code, .leaf, text: node.literal)
    case .emphasis: return nested(.emphasis, node)
    case .strong: return nested(.strong, node)
    case .link: return link(node)
    case .image: image(node)
    case .footnoteReference: footnoteReference(node)
    case .html: page.ignoreHTML(node)
    default: break
    }
    return true
  }

  private mutating func nested(_ kind: Prose.Kind, _ node: Node) -> Bool {
    guard enterDepth(at: node) else { return true }
    defer { depth -= 1 }
    prose.append(kind, .enter)
    let goesOn = inlines(of: node)
    prose.append(kind, .leave)
    return goesOn
  }

  private mutating func text(_ node: Node, upTo end: Int?, isFirst: Bool = false) {
    var words = node.literal
    if let end {
      words = UnsafeRawBufferPointer(rebasing: words[..<min(end, words.count)])
      while let last = words.last, last.isBlankOrBreak { words = shortened(words) }
    }
    page.refuseMarks(in: words, at: page.span(of: node))
    if words.first == Document.filler || isFirst {
      var start = 0
      while start < words.count, words[start] == Document.filler || words[start].isBlank {
        start += 1
      }
      words = UnsafeRawBufferPointer(rebasing: words[start...])
    }
    guard !words.isEmpty else { return }
    guard linkDepth == 0, words.contains(colon) else {
      prose.append(.text, .leaf, text: words)
      return
    }
    linked(words, at: node)
  }

  private func shortened(_ words: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: words[..<(words.count - 1)])
  }

  private mutating func linked(_ words: UnsafeRawBufferPointer, at node: Node) {
    var start = 0
    for range in Links.bareAddresses(in: words) {
      if range.lowerBound > start {
        prose.append(.text, .leaf, text: words[start..<range.lowerBound])
      }
      let place = page.offset(of: node) + range.lowerBound
      prose.append(.link, .enter, target: .web, place: place, text: words[range])
      prose.append(.text, .leaf, text: words[range])
      prose.append(.link, .leave, target: .web)
      start = range.upperBound
    }
    if start < words.count { prose.append(.text, .leaf, text: words[start...]) }
  }

  // MARK: Links and images

  private mutating func link(_ node: Node) -> Bool {
    guard enterDepth(at: node) else { return true }
    defer { depth -= 1 }
    linkDepth += 1
    defer { linkDepth -= 1 }
    do throws(LinkRefusal) {
      let found = try Links.resolve(node.address, from: page.folder)
      prose.append(
        .link, .enter, target: found.target, place: page.offset(of: node), text: found.address)
      let goesOn = inlines(of: node)
      prose.append(.link, .leave, target: found.target)
      return goesOn
    } catch {
      page.refuse(error, at: node)
      return inlines(of: node)
    }
  }

  private mutating func image(_ node: Node) {
    guard let address = page.imagePath(of: node) else { return }
    prose.append(
      .image, .enter, target: .file, place: page.offset(of: node), text: address)
    linkDepth += 1
    _ = inlines(of: node)
    linkDepth -= 1
    prose.append(.image, .leave, target: .file)
  }
}
