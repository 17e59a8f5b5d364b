import Base
import CMark
import Model
import Notation

/// Reads `notes.md`: a heading names the slot, each outermost bullet is one piece of evidence.
struct NotesFile {
  let document: Document
  let date: CalendarDate
  /// Who may see what stands in the file at all.
  private let audience: Placed<[String]>?

  private var page: Page { document.page }

  init(_ page: Page, date: CalendarDate) {
    document = Document(page, shape: [.facts, .evidence])
    self.date = date
    audience = page.audienceOfFile(document.frontMatter)
  }

  /// What a heading says for the bullets below it.
  private struct Context {
    var level = 0
    var slot: Placed<ClockTime>?
    var kind: Placed<String>?
    var areas: [Placed<String>] = []
    var heard: [Placed<String>] = []
    var strength: Placed<EvidenceStrength>?
    var audience: Placed<[String]>?
  }

  func evidence() -> [Evidence] {
    var found: [Evidence] = []
    var open = [Context(audience: audience)]
    for section in document.sections(to: 6) {
      if let heading = section.heading {
        while open.count > 1, let last = open.last, last.level >= section.level {
          open.removeLast()
        }
        open.append(context(under: heading, in: open[open.count - 1]))
      }
      let context = open[open.count - 1]
      for block in section.blocks {
        if block.kind == .list {
          for item in block.children { found.append(evidence(item, context)) }
        } else {
          sayNoEvidence(block)
        }
      }
    }
    return found
  }

  private func context(under heading: Node, in outer: Context) -> Context {
    var context = outer
    let words = page.words(of: heading, kind: nil)
    context.level = heading.headingLevel
    if let slot = slot(words.title, at: heading) { context.slot = slot }
    var fields = FieldReader(document.facts(under: heading), Schema.notes, page: page)
    context.kind = fields.text("kind") ?? outer.kind
    let areas = fields.list("areas", splitting: .words)
    if !areas.isEmpty { context.areas = areas }
    let heard = fields.list("heard", splitting: .commas)
    if !heard.isEmpty { context.heard = heard }
    context.strength = fields.choice("strength", of: EvidenceStrength.self) ?? outer.strength
    context.audience = outer.audience.narrowed(by: words.audience)
      .narrowed(by: fields.audience())
    fields.finish()
    return context
  }

  /// The slot's start at the head of a heading, as in `09:15 Lesson visits`.
  private func slot(_ title: String, at heading: Node) -> Placed<ClockTime>? {
    let figures = title.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let half = title[figures.endIndex...].prefix { $0.isLetter }
    let isHalf = ["am", "pm"].contains(half.lowercased())
    let word = isHalf ? title[..<half.endIndex] : figures
    guard let first = word.first, first.isNumber, word.count >= 3,
      isHalf || word.contains(where: { $0 == ":" || $0 == "." })
    else { return nil }
    let range = page.lineRange(heading.line)
    let start = page.bytes[range].firstIndex { $0.isDigit } ?? range.lowerBound
    let span = page.span(start..<min(range.upperBound, start + word.utf8.count))
    if let time = ClockTime(word) { return Placed(time, at: span) }
    page.say(
      "unknown-time", .error, at: span, "\(word) is no time of day", fix: "Write it as 09:15")
    return nil
  }

  private func sayNoEvidence(_ block: Node) {
    page.say(
      "not-evidence", .warning, at: page.span(of: block),
      "these words stand in no bullet and are not evidence",
      fix: "Begin the line with a hyphen and a space")
  }

  // MARK: A bullet

  private func evidence(_ item: Node, _ context: Context) -> Evidence {
    let parts = document.layout.bullets[item.line]
    let blocks = Array(item.children)
    let mark = blocks.first.flatMap { $0.kind == .paragraph ? page.mark(endingIn: $0) : nil }
    var bracket = BracketReader(parts?.bracket, page: page)
    let audience = context.audience.narrowed(by: mark.map { Placed($0.names, at: $0.span) })
      .narrowed(by: bracket.audience())
    let reference = parts?.reference.flatMap { evidenceReference($0) }
    let span = page.span(page.offset(of: item)..<page.lineRange(item.line).upperBound)
    let areas = bracket.fields.list("areas", splitting: .words)
    let heard = bracket.fields.list("heard", splitting: .commas)
    let evidence = Evidence(
      identity: Identity(span: span, reference: reference, audience: audience), date: date,
      slot: context.slot, statedKind: bracket.fields.text("kind") ?? context.kind,
      statedAreas: areas.isEmpty ? context.areas : areas,
      statedPeople: heard.isEmpty ? context.heard : heard,
      statedStrength: bracket.fields.choice("strength", of: EvidenceStrength.self)
        ?? context.strength,
      tallies: bracket.tallies,
      body: ProseWriter.prose(of: blocks, cuttingAt: mark, in: document))
    bracket.fields.finish()
    if evidence.body.isEmpty {
      page.say(
        "empty-evidence", .warning, at: span, "this bullet says nothing",
        fix: "Write what was seen or heard, or take it out")
    }
    return evidence
  }

  private func evidenceReference(_ range: Range<Int>) -> Reference? {
    let text = page.text(range)
    if let reference = Reference(text), reference.kind == .evidence { return reference }
    page.say(
      "wrong-reference", .error, at: page.span(range),
      "\(text) is no reference for evidence", fix: "Write an E and a number, as E3")
    return nil
  }
}

/// Reads the bracket of a bullet: `[passport seen: 4 of 9 lessons; kind: book look]`.
struct BracketReader {
  var fields: FieldReader
  private(set) var tallies: [Tally] = []

  init(_ range: Range<Int>?, page: Page) {
    var entries: [FactMap.Entry] = []
    if let range {
      for part in Placed(page.text(range), at: page.span(range)).pieces(separatedBy: {
        $0 == UInt8(ascii: ";")
      }) {
        guard let split = part.value.firstIndex(of: ":") else {
          page.say(
            "unread-bracket", .warning, at: part.span, "\(part.value) is not read: it has no colon",
            fix: "Write it as kind: book look, or take it out of the bracket")
          continue
        }
        let name = part.value[..<split].onOneLine
        let value = part.value[part.value.index(after: split)...]
        if let tally = page.tally(name: name, count: value, at: part.span) {
          tallies.append(tally)
        } else {
          entries.append(BracketReader.entry(part, name: name, value: value, split: split))
        }
      }
    }
    fields = FieldReader(FactMap(entries), Schema.bracket, page: page)
  }

  private static func entry(
    _ part: Placed<String>, name: String, value: Substring, split: String.Index
  ) -> FactMap.Entry {
    let words = value.onOneLine
    let lower = Int(part.span.lower)
    let skipped = value.utf8.count - value.utf8.drop(while: \.isBlankOrBreak).count
    let start = lower + part.value[...split].utf8.count + skipped
    let key = Span(file: part.span.file, lower..<(lower + name.utf8.count))
    let place = Span(file: part.span.file, start..<max(start, Int(part.span.upper)))
    let unlisted =
      words.hasPrefix("[") && words.hasSuffix("]") ? words.dropFirst().dropLast() : words[...]
    return FactMap.Entry(
      key: Placed(name, at: key), value: Fact(.text(String(unlisted)), at: place))
  }

  mutating func audience() -> Placed<[String]>? { fields.audience() }
}

extension StringProtocol {
  /// The words with each run of blanks and line breaks as one space.
  var onOneLine: String {
    Array(utf8).split(whereSeparator: \.isBlankOrBreak)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

extension Page {
  /// The audience that the front matter of a file of many records names for all of them.
  func audienceOfFile(_ facts: FactMap) -> Placed<[String]>? {
    var fields = FieldReader(facts, Schema.file, page: self)
    let audience = fields.audience()
    fields.finish()
    return audience
  }
}
