import Base
import Model
import Notation

/// Reads `findings.md`, in which a heading is a finding, and `findings/*.md`, a file for each.
struct FindingFiles {
  let document: Document
  let date: CalendarDate?

  private var page: Page { document.page }

  init(_ page: Page, date: CalendarDate?) {
    document = Document(page, shape: date == nil ? [] : [.facts, .references])
    self.date = date
  }

  // MARK: The evening's shape

  func findings() -> [Finding] {
    let audience = page.audienceOfFile(document.frontMatter)
    var found: [Finding] = []
    var nature: FindingNature?
    var group = audience
    for section in document.sections(to: 2) {
      guard let heading = section.heading, section.level == 2 else {
        if let heading = section.heading {
          (nature, group) = self.group(heading, audience)
        }
        page.sayUnread(
          section.blocks, "these words stand under no finding and are not read",
          fix: "Put a heading ## above them")
        continue
      }
      found.append(finding(section, heading, nature: nature, audience: group))
    }
    return found
  }

  private func group(
    _ heading: Node, _ outer: Placed<[String]>?
  ) -> (FindingNature?, Placed<[String]>?) {
    let words = page.words(of: heading, kind: nil)
    let facts = page.audienceOfFile(document.facts(under: heading))
    let audience = outer.narrowed(by: words.audience).narrowed(by: facts)
    switch words.title.lowercased() {
    case "strengths", "strength", "what is strong": return (.strength, audience)
    case "areas to develop", "areas for development", "to develop", "development":
      return (.development, audience)
    default: return (nil, audience)
    }
  }

  private func finding(
    _ section: Section, _ heading: Node, nature: FindingNature?, audience: Placed<[String]>?
  ) -> Finding {
    let words = page.words(of: heading, kind: .finding)
    var cited: [Placed<String>] = []
    if let range = document.layout.headings[heading.line]?.references {
      cited = Placed(page.text(range), at: page.span(range))
        .pieces { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\t") }
        .filter { $0.value != "and" }
    }
    let facts = document.facts(under: heading)
    var finding = read(facts, words, nature: nature, audience: audience)
    finding.identity.span = page.span(of: heading)
    finding.evidence.insert(contentsOf: cited, at: 0)
    finding.body = document.prose(section)
    return finding
  }

  // MARK: A file of its own

  func finding() -> Finding {
    let record = RecordFile(document, kind: .finding)
    var finding = read(record.facts, record.words, nature: nil, audience: nil)
    finding.identity.name = record.name
    finding.identity.span = record.span
    finding.body = record.body
    return finding
  }

  private func read(
    _ facts: FactMap, _ words: HeadingWords, nature: FindingNature?, audience: Placed<[String]>?
  ) -> Finding {
    var fields = FieldReader(facts, Schema.finding, page: page)
    let reference = fields.reference(.finding) ?? words.reference
    let stated = fields.choice("nature", of: FindingNature.self)?.value
    let day = fields.date("day")?.value
    let title = fields.string("title")
    let finding = Finding(
      identity: Identity(
        span: .start(of: page.file), reference: reference,
        audience: audience.narrowed(by: words.audience).narrowed(by: fields.audience())),
      date: date ?? day, title: title ?? words.title, nature: stated ?? nature ?? .development,
      judgement: fields.text("judgement"),
      statedAreas: fields.list("areas", splitting: .words),
      evidence: fields.list("evidence", splitting: .words), body: Prose())
    fields.finish()
    return finding
  }
}
