import Base
import Notation

/// A Markdown document of ours: its facts, and its Markdown as cmark reads it without them.
struct Document {
  let page: Page
  let layout: Layout
  let tree: MarkdownTree
  /// The facts between the `---` lines; empty without any.
  let frontMatter: FactMap
  /// The definitions of footnotes, in the order of their numbers.
  let footnotes: [Node]

  /// - Parameter isWhole: Whether the page is a file, which may begin with facts.
  init(_ page: Page, shape: DocumentShape = [], isWhole: Bool = true) {
    self.page = page
    layout = isWhole ? LayoutScanner.scan(page, shape: shape) : Layout()
    if layout.isOpen {
      page.say(
        "front-matter-open", .error, at: page.span(page.lineRange(1)),
        "the facts at the top of the file are never closed",
        fix: "Put a line with --- after the last of them")
    }
    frontMatter = layout.frontMatter.map { page.facts(in: $0) } ?? FactMap()
    tree = MarkdownTree(Document.masked(page.bytes, layout))
    footnotes = tree.root.map { $0.children.filter { $0.kind == .footnoteDefinition } } ?? []
  }

  /// The byte that stands for what cmark reads as nothing; `ProseWriter` leaves it out.
  static let filler: UInt8 = 1

  /// The bytes that cmark sees: as long as the file, so that every place stays exact.
  private static func masked(_ bytes: [UInt8], _ layout: Layout) -> [UInt8] {
    guard !layout.blanks.isEmpty || !layout.fillers.isEmpty else { return bytes }
    var copy = bytes
    for range in layout.blanks {
      for index in range where copy[index] != newline && copy[index] != carriageReturn {
        copy[index] = space
      }
    }
    for range in layout.fillers {
      for index in range where copy[index] != newline && copy[index] != carriageReturn {
        copy[index] = filler
      }
    }
    return copy
  }

  /// The stretches of the document that headings of at most a level open, in their order; the first
  /// has no heading.
  func sections(to level: Int) -> [Section] {
    var sections = [Section(heading: nil, level: 0, first: nil, end: nil)]
    guard let root = tree.root else { return sections }
    for node in root.children {
      let kind = node.kind
      if kind == .footnoteDefinition {
        close(&sections, at: node)
        return sections
      }
      if kind == .heading, node.headingLevel <= level {
        close(&sections, at: node)
        sections.append(
          Section(heading: node, level: node.headingLevel, first: nil, end: nil))
      } else if sections[sections.count - 1].first == nil {
        sections[sections.count - 1].first = node
      }
    }
    return sections
  }

  private func close(_ sections: inout [Section], at node: Node) {
    sections[sections.count - 1].end = node
  }

  /// The facts straight under a heading; empty without any.
  func facts(under heading: Node?) -> FactMap {
    guard let range = heading.flatMap({ layout.headings[$0.line]?.facts }) else {
      return FactMap()
    }
    return page.facts(in: range)
  }

  /// The words below a heading as prose.
  func prose(_ section: Section) -> Prose {
    ProseWriter.prose(from: section.first, to: section.end, of: self)
  }
}

/// A stretch of a document: a heading and the blocks up to the next one that counts.
struct Section {
  var heading: Node?
  var level: Int
  var first: Node?
  var end: Node?

  /// The blocks below the heading.
  var blocks: [Node] {
    var blocks: [Node] = []
    var node = first
    while let block = node, block != end {
      blocks.append(block)
      node = block.next
    }
    return blocks
  }
}
