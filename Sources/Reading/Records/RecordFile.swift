import Base
import Model
import Notation

/// A file that holds one record: its facts, its heading, and its words.
struct RecordFile {
  var facts: FactMap
  var words: HeadingWords
  /// The file's name without its ending and its reference.
  var name: String
  var span: Span
  var body: Prose

  /// Reads the file; the words above and below its first heading are the body.
  init(_ document: Document, kind: Reference.Kind?) {
    let page = document.page
    facts = document.frontMatter
    name = page.name
    span = Span.start(of: page.file)
    words = HeadingWords(title: "")
    body = Prose()
    var reference: Reference?
    if let kind { (reference, name) = page.nameParts(kind: kind) }
    let sections = document.sections(to: 1)
    if sections.count > 1, let heading = sections[1].heading, sections[0].first == nil {
      words = page.words(of: heading, kind: kind)
      span = page.span(of: heading)
      body = ProseWriter.prose(from: sections[1].first, to: nil, of: document)
    } else {
      body = ProseWriter.prose(from: document.tree.root?.firstChild, to: nil, of: document)
    }
    words.reference = words.reference ?? reference
    if words.title.isEmpty { words.title = name }
  }
}
