import Base
import Model
import Notation

/// A file of facts, an introduction and a few sections with tables, as `training.md` is.
struct ProgrammeFile {
  let document: Document
  let heading: Node?
  /// The words of the first heading; nil where there is none.
  let title: String?
  /// The editions that the first heading is marked for.
  let audience: Placed<[String]>?
  let span: Span
  /// The words above the first section of ours.
  let body: Prose
  let sections: [Section]

  var page: Page { document.page }

  init(_ page: Page) {
    document = Document(page)
    let all = document.sections(to: 2)
    heading = all.first { $0.level == 1 }?.heading
    let words = heading.map { page.words(of: $0, kind: nil) }
    title = words?.title
    audience = words?.audience
    span = heading.map { page.span(of: $0) } ?? .start(of: page.file)
    let first = heading
    let opening = all.filter { $0.heading == nil || $0.heading == first }
    body = ProseWriter.prose(of: opening.flatMap(\.blocks), in: document)
    sections = all.filter { $0.heading != nil && $0.heading != first }
  }

  /// Goes through the sections by their titles in lower case; `read` says whether it knows one.
  func eachSection(known: [String], _ read: (String, Section) -> Bool) {
    for section in sections {
      guard let heading = section.heading else { continue }
      let words = page.words(of: heading, kind: nil)
      if !read(words.title.lowercased(), section) {
        page.sayUnknownSection(heading, words.title, known: known)
      }
      page.refuseMark(on: heading, words)
    }
  }

  func rows(_ section: Section, _ columns: [String], of title: String) -> [TableRow] {
    document.rows(
      in: section, columns: columns, of: title, mend: "Move them above the first section")
  }
}

extension Page {
  /// A whole number in a cell; nil for an empty one, and for one that holds something else.
  func count(_ cell: Placed<String>) -> Int? {
    guard !cell.value.isEmpty else { return nil }
    if let number = TallyText.number(cell.value.filter { $0 != "," }[...]) { return number }
    say(
      "not-a-number", .warning, at: cell.span, "\(cell.value) is no whole number",
      fix: "Write it in figures, or leave the cell empty")
    return nil
  }
}

extension Placed<String> {
  /// Nil for no words.
  var nonEmpty: Placed<String>? { value.isEmpty ? nil : self }
}
