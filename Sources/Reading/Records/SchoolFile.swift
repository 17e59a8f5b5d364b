import Base
import Model
import Notation

/// Reads `school.yaml`, or `school.md` with its introduction.
struct SchoolFile {
  let page: Page
  let key: String

  func school() -> School {
    if page.path.hasSuffix(".md") {
      let document = Document(page)
      var school = read(document.frontMatter)
      let words = ProseWriter.prose(
        from: document.tree.root?.firstChild, to: nil, of: document)
      if !words.isEmpty { school.introduction = words }
      return school
    }
    return read(page.facts(in: 0..<page.bytes.count))
  }

  private func read(_ facts: FactMap) -> School {
    var fields = FieldReader(facts, Schema.school, page: page)
    let start = Span.start(of: page.file)
    let name = fields.text("name")
    if name == nil {
      page.say(
        "incomplete", .warning, at: start, "the school has no name",
        fix: "Write name: and the school's name")
    }
    var school = School(
      key: key,
      identity: Identity(span: name?.span ?? start, name: key, audience: fields.audience()),
      name: name?.value ?? key, urn: fields.string("urn"), phase: fields.text("phase"),
      type: fields.text("type"), roll: fields.number("roll")?.value,
      trust: fields.string("trust"), authority: fields.string("authority"),
      calendars: fields.list("calendar", splitting: .commas), senco: fields.string("senco"),
      sencoSince: fields.date("senco since")?.value,
      sencoQualification: fields.string("senco qualification"),
      linkGovernor: fields.string("link governor"),
      safeguardingLead: fields.string("safeguarding lead"))
    school.boardMeetings = fields.list("board meets", splitting: .commas)
      .compactMap { page.date($0) }
    school.documents = fields.records("documents").compactMap(document)
    school.dataContact = fields.string("data contact")
    school.dataController =
      fields.choice("data controller", of: DataController.self)?.value ?? .school
    school.deleteAfter = fields.date("delete after")
    school.namesPath = fields.text("names")
    school.silences = fields.records("silence").compactMap(silence)
    school.hidesSmallNumbers =
      fields.choice("small numbers", of: SmallNumbers.self)?.value == .masked
    school.shownTotals = fields.records("show totals").compactMap(shownTotals).first
    school.introduction = fields.prose("about")
    fields.finish()
    return school
  }

  private func document(_ fact: Fact) -> Model.Document? {
    if case .text(let name) = fact.content { return Model.Document(span: fact.span, name: name) }
    var fields = FieldReader(fact, Schema.document, page: page)
    let name = fields.string("name")
    let document = Model.Document(
      span: fact.span, name: name ?? "", dated: fields.date("dated")?.value,
      seen: fields.date("seen")?.value, note: fields.string("note"))
    fields.finish()
    if name == nil {
      page.say(
        "incomplete", .warning, at: fact.span, "this document has no name",
        fix: "Write name: and what the paper is")
    }
    return name == nil ? nil : document
  }

  private func shownTotals(_ fact: Fact) -> ShownTotals? {
    var fields = FieldReader(fact, Schema.shownTotals, page: page)
    let by = fields.string("by")
    let on = fields.date("on")
    let reason = fields.string("reason")
    fields.finish()
    guard let by, let on, let reason else {
      page.say(
        "incomplete", .error, at: fact.span,
        "the decision to show totals needs who decided, when and why",
        fix: "Write by:, on: and reason: into it, or take it out")
      return nil
    }
    return ShownTotals(span: fact.span, by: by, on: on, reason: reason)
  }

  private func silence(_ fact: Fact) -> Silence? {
    var fields = FieldReader(fact, Schema.silence, page: page)
    let check = fields.text("check")
    let record = fields.text("record")
    let reason = fields.string("reason")
    fields.finish()
    guard let check, let reason else {
      page.say(
        "incomplete", .warning, at: fact.span, "a silence needs the check and the reason",
        fix: "Write check: and reason: into it")
      return nil
    }
    return Silence(span: fact.span, check: check, record: record, reason: reason)
  }
}

/// What a school's own edition does with small numbers of pupils.
private enum SmallNumbers: String, Sendable, CaseIterable { case shown, masked }
