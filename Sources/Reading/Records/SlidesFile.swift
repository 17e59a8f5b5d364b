import Base
import CMark
import Model

/// Reads `slides.md`: the order and the words of the deck.
struct SlidesFile {
  let document: Document
  private let audience: Placed<[String]>?

  private var page: Page { document.page }
  private static let parts = [
    "why", "heard", "strengths", "develop", "measured", "actions", "dates", "board",
    "discussion",
  ]

  init(_ page: Page) {
    document = Document(page, shape: [.facts, .notes])
    audience = page.audienceOfFile(document.frontMatter)
  }

  func deck() -> DeckScript {
    var slides: [DeckScript.Slide] = []
    for section in document.sections(to: 2) {
      guard let heading = section.heading, section.level == 2 else {
        if let heading = section.heading {
          page.refuseMark(on: heading, page.words(of: heading, kind: nil))
        }
        page.sayUnread(
          section.blocks, "these words stand on no slide and are not read",
          fix: "Put a heading ## above them")
        continue
      }
      slides.append(slide(section, heading))
    }
    return DeckScript(span: .start(of: page.file), slides: slides)
  }

  private func slide(_ section: Section, _ heading: Node) -> DeckScript.Slide {
    let words = page.words(of: heading, kind: nil)
    let span = page.span(of: heading)
    var part: Placed<String>?
    var title: String? = words.title
    if let (name, rest) = SlidesFile.part(words.title) {
      part = Placed(name, at: span)
      title = rest
    }
    let notes = section.blocks.filter(isNotes)
    let body = section.blocks.filter { !isNotes($0) }
    if part == nil, body.isEmpty { sayEmpty(words.title, at: span) }
    return DeckScript.Slide(
      span: span, part: part, title: title,
      body: ProseWriter.prose(of: body, in: document),
      notes: ProseWriter.notes(of: notes, in: document),
      audience: audience.narrowed(by: words.audience), minutes: minutes(under: heading))
  }

  private func minutes(under heading: Node) -> Placed<Int>? {
    var fields = FieldReader(document.facts(under: heading), Schema.slide, page: page)
    let minutes = fields.number("minutes")
    fields.finish()
    guard let minutes, !(1...180).contains(minutes.value) else { return minutes }
    page.say(
      "not-a-number", .warning, at: minutes.span, "a part takes between 1 and 180 minutes",
      fix: "Write it in figures, as minutes: 5")
    return nil
  }

  /// `actions: Our three actions` is the part `actions` with a title of its own.
  private static func part(_ heading: String) -> (name: String, title: String?)? {
    let name = heading.prefix { $0 != ":" }
    let rest = heading.dropFirst(name.count + 1).trimmed
    let word = name.trimmed
    let title = rest.isEmpty ? nil : rest
    if parts.contains(word.lowercased()) { return (word.lowercased(), title) }
    return Reference(word).map { ($0.text, title) }
  }

  private func isNotes(_ block: Node) -> Bool {
    var paragraph = block
    if block.kind == .quote, let first = block.firstChild { paragraph = first }
    guard paragraph.kind == .paragraph, let text = paragraph.firstChild, text.kind == .text else {
      return false
    }
    return text.literal.prefix(6).map(\.lowered).elementsEqual("notes:".utf8)
  }

  private func sayEmpty(_ title: String, at span: Span) {
    let like = nearest(to: title, among: SlidesFile.parts)
    page.say(
      "empty-slide", .warning, at: span, "nothing stands on the slide \(title)",
      fix: like.map { "Did you mean \($0)?" } ?? "Write what it shows under the heading")
  }
}

extension ProseWriter {
  /// The notes for the speaker: blocks that begin with `Notes:`, without that word.
  static func notes(of blocks: [Node], in document: Document) -> Prose {
    for block in blocks {
      let paragraph = block.kind == .quote ? block.firstChild : block
      guard let text = paragraph?.firstChild, text.kind == .text else { continue }
      let rest = text.literal.dropFirst(6).drop { $0.isBlank }
      cmark_node_set_literal(text, String(decoding: Array(rest), as: UTF8.self))
    }
    return prose(of: blocks, in: document)
  }
}
