import Base
import Model

/// Reads `evidence/*.md`: a long piece of evidence in a file of its own.
struct EvidenceFile {
  let document: Document

  init(_ page: Page) { document = Document(page) }

  func evidence() -> Evidence {
    let page = document.page
    let record = RecordFile(document, kind: .evidence)
    var fields = FieldReader(record.facts, Schema.evidence, page: page)
    let reference = fields.reference(.evidence) ?? record.words.reference
    let heading = record.words.title == record.name ? nil : record.words.title
    let evidence = Evidence(
      identity: Identity(
        span: record.span, reference: reference, name: record.name,
        audience: record.words.audience.narrowed(by: fields.audience())),
      date: fields.date("day")?.value, slot: fields.time("slot"),
      title: fields.string("title") ?? heading, statedKind: fields.text("kind"),
      statedAreas: fields.list("areas", splitting: .words),
      statedPeople: fields.list("heard", splitting: .commas),
      statedStrength: fields.choice("strength", of: EvidenceStrength.self),
      tallies: fields.list("tallies", splitting: .none).compactMap { page.tally($0) },
      body: record.body)
    fields.finish()
    return evidence
  }
}
