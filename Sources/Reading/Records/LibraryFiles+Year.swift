import Base
import Model
import Notation

extension LibraryFile {
  /// Reads `library/duties/*.yaml`.
  func dutySheet() -> DutySheet {
    var fields = fields(Schema.dutySheet)
    let sheet = DutySheet(
      name: page.name, span: start, title: fields.string("title") ?? page.name,
      items: fields.records("items").compactMap(duty), source: fields.string("source"))
    fields.finish()
    return sheet
  }

  private func duty(_ fact: Fact) -> DutySheet.Item? {
    var fields = FieldReader(fact, Schema.duty, page: page)
    let id = fields.string("id")
    let title = fields.string("title")
    let item = DutySheet.Item(
      id: id ?? "", paragraph: fields.string("paragraph") ?? "", title: title ?? "",
      part: fields.string("part") ?? "",
      documents: fields.list("documents", splitting: .commas).map(\.value))
    fields.finish()
    guard id != nil, title != nil else {
      page.sayIncomplete("a duty", "id and title", at: fact.span)
      return nil
    }
    return item
  }

  /// Reads `library/benchmarks/*.yaml`.
  func benchmarks() -> Benchmarks {
    var fields = fields(Schema.benchmarks)
    let set = Benchmarks(
      name: page.name, span: start, title: fields.string("title") ?? page.name,
      year: fields.string("year"), source: fields.string("source"),
      measures: fields.records("measures").compactMap(benchmark))
    fields.finish()
    return set
  }

  private func benchmark(_ fact: Fact) -> Benchmarks.Measure? {
    var fields = FieldReader(fact, Schema.benchmark, page: page)
    let id = fields.string("id")
    let value = fields.string("value")
    let measure = Benchmarks.Measure(
      id: id ?? "", title: fields.string("title") ?? id ?? "", value: value ?? "",
      phase: fields.string("phase"))
    fields.finish()
    guard id != nil, value != nil else {
      page.sayIncomplete("a benchmark", "id and value", at: fact.span)
      return nil
    }
    return measure
  }
}
