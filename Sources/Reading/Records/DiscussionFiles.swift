import Base
import Model
import Notation

/// Reads `discussion.md`, in which a heading is a question, and `discussions/*.md`.
struct DiscussionFiles {
  let document: Document
  let date: CalendarDate?

  private var page: Page { document.page }

  init(_ page: Page, date: CalendarDate?) {
    document = Document(page, shape: date == nil ? [] : [.facts])
    self.date = date
  }

  func discussions() -> [Discussion] {
    let audience = page.audienceOfFile(document.frontMatter)
    var group = audience
    var found: [Discussion] = []
    for section in document.sections(to: 2) {
      guard let heading = section.heading, section.level == 2 else {
        if let heading = section.heading {
          group = audience.narrowed(by: page.words(of: heading, kind: nil).audience)
            .narrowed(by: page.audienceOfFile(document.facts(under: heading)))
        }
        page.sayUnread(
          section.blocks, "these words stand under no question and are not read",
          fix: "Put a heading ## above them")
        continue
      }
      let words = page.words(of: heading, kind: .discussion)
      var discussion = read(document.facts(under: heading), words, audience: group)
      discussion.identity.span = page.span(of: heading)
      discussion.body = document.prose(section)
      found.append(discussion)
    }
    return found
  }

  func discussion() -> Discussion {
    let record = RecordFile(document, kind: .discussion)
    var discussion = read(record.facts, record.words, audience: nil)
    discussion.identity.name = record.name
    discussion.identity.span = record.span
    discussion.body = record.body
    return discussion
  }

  private func read(
    _ facts: FactMap, _ words: HeadingWords, audience: Placed<[String]>?
  ) -> Discussion {
    var fields = FieldReader(facts, Schema.discussion, page: page)
    let start = Span.start(of: page.file)
    let day = fields.date("day")?.value
    let discussion = Discussion(
      identity: Identity(
        span: start, reference: fields.reference(.discussion) ?? words.reference,
        audience: audience.narrowed(by: words.audience).narrowed(by: fields.audience())),
      date: date ?? day, question: fields.string("title") ?? words.title,
      askedBy: fields.string("asked by"),
      standing: fields.choice("standing", of: Discussion.Standing.self)
        ?? Placed(.asked, at: start),
      on: fields.date("on")?.value, about: fields.list("about", splitting: .words),
      body: Prose())
    fields.finish()
    return discussion
  }
}
