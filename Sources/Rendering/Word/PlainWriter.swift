import Base
import Papers

/// Writes blocks as plain HTML for a word processor: headings, paragraphs, lists and tables, with
/// words for what is drawn elsewhere.
///
/// It writes the same blocks as `BlockWriter`, so that a paper in Word cannot say anything else.
/// The names of styles are those of `WordStyles`.
struct PlainWriter {
  var html = HTMLWriter(capacity: 16_384)
  /// The paper's own address.
  let path: String
  /// Where pages of the edition stand in this paper, by their path.
  let places: [String: String]
  /// The level of the heading above.
  var level = 0
  private var identifiers: Set<String> = []

  init(path: String, places: [String: String]) {
    self.path = path
    self.places = places
  }

  /// Tallies that follow one another become one table.
  mutating func write(_ blocks: [Block]) {
    var tallies: [TallyChart] = []
    for block in blocks {
      if case .tally(let tally) = block {
        tallies.append(tally)
        continue
      }
      write(tallies)
      tallies = []
      write(block)
    }
    write(tallies)
  }

  /// One line a kind, or a few for those that hold others.
  private mutating func write(_ block: Block) {
    switch block {
    case .title(let title): write(title)
    case .section(let section):
      writeHeading(section.heading, id: section.id)
      oneLevelDeeper { $0.write(section.blocks) }
    case .prose(let prose, _): write(prose)
    case .paragraph(let line, let style): writeParagraph(line, style: style)
    case .list(let lines, let ordered): writeList(lines, ordered: ordered)
    case .cards(let cards): for card in cards { write(card) }
    case .chain(let links):
      writeParagraph(Line(links.map(\.words).joined(separator: " → ")), style: .small)
    case .facts(let facts): for fact in facts { write(fact) }
    case .table(let table): write(table)
    case .lead(let blocks, let wheel):
      write(blocks)
      write(wheel)
    case .stages(let stages): for stage in stages { write(stage) }
    case .timetable(let rows): write(rows)
    case .matrix(let matrix): write(matrix)
    case .tally(let tally): write([tally])
    case .notice(let notice): write(notice)
    case .figures(let figures):
      writeList(figures.map { Line([.strong($0.figure + $0.rest), .text(" " + $0.label)]) })
    case .bars(let chart): write(chart)
    case .answers(let chart): write(chart.table)
    case .change(let chart): write(chart.table)
    case .spread(let chart): write(chart.table)
    case .questionnaire(let form): write(form)
    case .boxes(let boxes): for box in boxes { write(box) }
    case .form(let lines): for line in lines { write(line) }
    case .side(let blocks): write(blocks)
    case .contents(let lines):
      writeList(lines.map { Line([.link($0.title, to: "#\($0.id)")]) })
    }
  }

  mutating func oneLevelDeeper(_ body: (inout PlainWriter) -> Void) {
    level += 1
    body(&self)
    level -= 1
  }

  /// A heading of the next level; an identifier that the paper has already is left out.
  mutating func writeHeading(_ line: Line, id: String? = nil) {
    openHeading(id: id)
    write(line)
    closeHeading()
  }

  mutating func openHeading(id: String? = nil) {
    html.markup("<h")
    html.number(headingLevel)
    if let id, identifiers.insert(id).inserted { html.attribute("id", id) }
    html.markup(">")
  }

  mutating func closeHeading() {
    html.markup("</h")
    html.number(headingLevel)
    html.markup(">\n")
  }

  private var headingLevel: Int { min(max(level + 1, 1), 6) }

  // MARK: Words

  /// A status is bold where it begins a line, and in brackets among other words.
  mutating func write(_ line: Line) {
    for (index, part) in line.parts.enumerated() {
      switch part {
      case .text(let words), .soft(let words): html.text(words)
      case .strong(let words): writeStrong(words)
      case .link(let words, let target): writeLink(words, to: target)
      case .reference(let words, let target): writeLink(words, to: target ?? "")
      case .chip(let chip):
        if index == 0 { writeStrong(chip.word) } else { html.text("[\(chip.word)]") }
      }
    }
  }

  mutating func writeStrong(_ words: String) {
    html.markup("<strong>")
    html.text(words)
    html.markup("</strong>")
  }

  private mutating func writeLink(_ words: String, to target: String) {
    let isOpen = openLink(to: target)
    html.text(words)
    if isOpen { html.markup("</a>") }
  }

  /// Opens a link to the web or to a place in this paper; false, and nothing written, for a page
  /// beside it, which a paper that was sent alone has lost.
  mutating func openLink(to target: String) -> Bool {
    guard let address = placeHere(target) ?? webAddress(target) else { return false }
    html.markup("<a")
    html.attribute("href", address)
    html.markup(">")
    return true
  }

  /// An address within the paper, as `#F3`.
  private func placeHere(_ target: String) -> String? {
    if target.hasPrefix("#") { return target }
    if target.hasPrefix(path + "#") { return String(target.dropFirst(path.count)) }
    return places[target].map { "#\($0)" }
  }

  private func webAddress(_ target: String) -> String? {
    PageAddress.isExternal(target) ? PageAddress("").href(to: target) : nil
  }

  mutating func writeParagraph(_ line: Line, style: ParagraphStyle = .plain) {
    switch style {
    case .plain: writeParagraph(line, in: nil)
    case .lede: writeParagraph(line, in: .lede)
    case .soft, .small: writeParagraph(line, in: .small)
    }
  }

  mutating func writeParagraph(_ line: Line, in style: WordStyle?) {
    open(style)
    html.markup("<p>")
    write(line)
    html.markup("</p>\n")
    close(style)
  }

  mutating func writeList(_ lines: [Line], ordered: Bool = false) {
    guard !lines.isEmpty else { return }
    html.markup(ordered ? "<ol>\n" : "<ul>\n")
    for line in lines {
      html.markup("<li>")
      write(line)
      html.markup("</li>\n")
    }
    html.markup(ordered ? "</ol>\n" : "</ul>\n")
  }

  /// Opens a stretch whose paragraphs have a style of their own.
  mutating func open(_ style: WordStyle?) {
    guard let style else { return }
    html.markup("<div")
    html.attribute("data-custom-style", style.rawValue)
    html.markup(">\n")
  }

  mutating func close(_ style: WordStyle?) {
    if style != nil { html.markup("</div>\n") }
  }
}

/// The styles that papers use besides those that pandoc gives to every document.
enum WordStyle: String, CaseIterable {
  case lede = "Lede"
  case small = "Small Text"
  case fact = "Fact"
  case notice = "Notice"
  case formLine = "Form Line"
}
