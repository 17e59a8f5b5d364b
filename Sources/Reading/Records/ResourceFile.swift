import Base
import Model

/// Reads `resources/*.md`: something to use.
struct ResourceFile {
  let document: Document

  init(_ page: Page) { document = Document(page) }

  func resource() -> Resource {
    let record = RecordFile(document, kind: nil)
    var fields = FieldReader(record.facts, Schema.resource, page: document.page)
    let resource = Resource(
      identity: Identity(
        span: record.span, name: record.name,
        audience: record.words.audience.narrowed(by: fields.audience())),
      title: fields.string("title") ?? record.words.title, kind: fields.string("kind"),
      address: address(&fields), body: record.body)
    fields.finish()
    return resource
  }

  private func address(_ fields: inout FieldReader) -> Placed<String>? {
    guard let text = fields.text("address") else { return nil }
    let page = document.page
    do throws(LinkRefusal) {
      let found = try Links.resolve(text.value.utf8, from: page.folder)
      return Placed(String(decoding: found.address, as: UTF8.self), at: text.span)
    } catch {
      page.refuse(error, at: text.span)
      return nil
    }
  }
}
