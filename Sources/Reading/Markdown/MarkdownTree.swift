import CMark

/// A node of cmark's tree; it lives as long as its `MarkdownTree`.
typealias Node = OpaquePointer

/// A document as cmark-gfm reads it, with tables, task lists and footnotes; freed with this value.
///
/// Never attach `strikethrough` or `autolink`: their parses edit a table of characters that all
/// parsers share, and parses side by side then give wrong trees (github/cmark-gfm issue 176).
final class MarkdownTree {
  let root: Node?

  init(_ bytes: [UInt8]) {
    root = bytes.withUnsafeBufferPointer { MarkdownTree.parse($0) }
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// The extensions, registered once by the first thread that asks.
  private static let extensions: [UInt] = {
    cmark_gfm_core_extensions_ensure_registered()
    let names: [String] = ["table", "tasklist"]
    return names.compactMap { name in
      cmark_find_syntax_extension(name).map { UInt(bitPattern: $0) }
    }
  }()

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Node? {
    let attached = extensions
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    for address in attached {
      cmark_parser_attach_syntax_extension(parser, OpaquePointer(bitPattern: address))
    }
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }

  /// The types that the table extension was given when it was registered.
  static let tableTypes: (table: UInt32, row: UInt32, cell: UInt32) = {
    let sample = MarkdownTree(Array("| a |\n| - |\n".utf8))
    let table = sample.root.flatMap { cmark_node_first_child($0) }
    let row = table.flatMap { cmark_node_first_child($0) }
    let cell = row.flatMap { cmark_node_first_child($0) }
    func type(_ node: Node?) -> UInt32 { node.map { cmark_node_get_type($0).rawValue } ?? 0 }
    return (type(table), type(row), type(cell))
  }()
}

/// What a node is, in our own words.
enum NodeKind {
  case document, quote, list, item, codeBlock, html, paragraph, heading, rule
  case footnoteDefinition, table, row, cell
  case text, softBreak, lineBreak, code, emphasis, strong, link, image, footnoteReference
  case unknown
}

/// The questions that readers ask of a node.
extension Node {
  var kind: NodeKind {
    let type = cmark_node_get_type(self)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: return .html
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case CMARK_NODE_DOCUMENT: return .document
    default:
      let types = MarkdownTree.tableTypes
      if type.rawValue == types.cell { return .cell }
      if type.rawValue == types.row { return .row }
      return type.rawValue == types.table ? .table : .unknown
    }
  }

  var next: Node? { cmark_node_next(self) }
  var firstChild: Node? { cmark_node_first_child(self) }
  var lastChild: Node? { cmark_node_last_child(self) }
  /// Counted from 1; 0 where cmark does not know.
  var line: Int { Int(cmark_node_get_start_line(self)) }
  /// Counted in bytes from 1.
  var column: Int { Int(cmark_node_get_start_column(self)) }
  var endLine: Int { Int(cmark_node_get_end_line(self)) }
  var endColumn: Int { Int(cmark_node_get_end_column(self)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(self)) }

  /// The content of a text or code node; it lives as long as the tree.
  var literal: UnsafeRawBufferPointer { Node.buffer(cmark_node_get_literal(self)) }
  /// The address of a link or an image.
  var address: UnsafeRawBufferPointer { Node.buffer(cmark_node_get_url(self)) }

  /// The words after the fence of a code block.
  var fenceWords: UnsafeRawBufferPointer { Node.buffer(cmark_node_get_fence_info(self)) }

  private static func buffer(_ text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
    guard let text else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    var count = 0
    while text[count] != 0 { count += 1 }
    return UnsafeRawBufferPointer(start: text, count: count)
  }

  /// The nodes beside each other from this node's first child.
  var children: ChildNodes { ChildNodes(following: firstChild) }
}

/// Nodes beside each other.
struct ChildNodes: Sequence, IteratorProtocol {
  private var following: Node?

  init(following: Node?) { self.following = following }

  mutating func next() -> Node? {
    defer { following = following?.next }
    return following
  }
}
