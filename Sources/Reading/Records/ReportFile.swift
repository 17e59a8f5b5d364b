import Base
import Model
import Notation

/// Reads `report.yaml`: what the SENCO's yearly paper says besides the day.
struct ReportFile {
  let page: Page

  func report() -> YearReport {
    var fields = FieldReader(
      page.facts(in: 0..<page.bytes.count), Schema.report, page: page)
    var report = YearReport(
      identity: Identity(
        span: .start(of: page.file), name: page.name, audience: fields.audience()))
    report.year = fields.string("year")
    report.benchmarks = fields.text("benchmarks")
    report.duties = fields.text("duties")
    report.requests = fields.records("requests").compactMap(request)
    report.provision = fields.records("provision").compactMap(provision)
    report.outcomes = fields.records("outcomes").compactMap(outcome)
    report.people = people(&fields)
    report.money = fields.records("money").compactMap(money)
    report.checked = fields.records("checked").compactMap(checked)
    fields.finish()
    return report
  }

  private func request(_ fact: Fact) -> YearReport.Request? {
    var fields = FieldReader(fact, Schema.request, page: page)
    let what = fields.string("what")
    let number = fields.number("number")?.value
    fields.finish()
    guard let what else { return incomplete("a request", "what", fact) }
    return YearReport.Request(span: fact.span, what: what, number: number)
  }

  private func provision(_ fact: Fact) -> YearReport.Provision? {
    var fields = FieldReader(fact, Schema.provision, page: page)
    let name = fields.string("name")
    let provision = YearReport.Provision(
      span: fact.span, name: name ?? "", forWhom: fields.string("for"),
      pupils: fields.number("pupils")?.value,
      effect: fields.string("effect"))
    fields.finish()
    return name == nil ? incomplete("a provision", "name", fact) : provision
  }

  private func outcome(_ fact: Fact) -> YearReport.Outcome? {
    var fields = FieldReader(fact, Schema.outcome, page: page)
    let measure = fields.text("measure")
    let outcome = YearReport.Outcome(
      span: measure?.span ?? fact.span, measure: measure?.value ?? "",
      year: fields.string("year"), withSEND: fields.string("with send"),
      withoutSEND: fields.string("without send"), england: fields.string("england"),
      benchmark: fields.text("benchmark"), pupils: fields.number("pupils")?.value,
      note: fields.string("note"))
    fields.finish()
    return measure == nil ? incomplete("an outcome", "measure", fact) : outcome
  }

  private func money(_ fact: Fact) -> YearReport.Money? {
    var fields = FieldReader(fact, Schema.money, page: page)
    let what = fields.text("what")
    let money = YearReport.Money(
      span: what?.span ?? fact.span, what: what?.value ?? "", year: fields.string("year"),
      received: fields.pounds("received")?.value, spent: fields.pounds("spent"),
      pupils: fields.number("pupils")?.value, effect: fields.string("effect"))
    fields.finish()
    return what == nil ? incomplete("a sum of money", "what", fact) : money
  }

  private func checked(_ fact: Fact) -> YearReport.CheckedDuty? {
    var fields = FieldReader(fact, Schema.checkedDuty, page: page)
    let items = fields.list("item", splitting: .words)
    let checked = YearReport.CheckedDuty(
      span: fact.span, items: items, seen: fields.date("seen")?.value, note: fields.string("note"))
    fields.finish()
    return items.isEmpty ? incomplete("a checked duty", "item", fact) : checked
  }

  /// Lines of `what: words`, with or without hyphens before them.
  private func people(_ fields: inout FieldReader) -> [YearReport.PeopleLine] {
    fields.records("people").flatMap { fact -> [YearReport.PeopleLine] in
      switch fact.content {
      case .map(let map):
        return map.entries.compactMap { entry in
          fields.text(of: entry.value, field: entry.key.value).map {
            YearReport.PeopleLine(
              span: entry.key.span, what: entry.key.value, words: $0.value)
          }
        }
      case .text:
        if let line = fields.text(of: fact, field: "people")?.value,
          let split = line.range(of: ": ")
        {
          let what = line[..<split.lowerBound].trimmed
          return [
            YearReport.PeopleLine(
              span: fact.span, what: what, words: line[split.upperBound...].trimmed)
          ]
        }
      case .list: break
      }
      page.sayIncomplete("a line about people", "a colon after what it is about", at: fact.span)
      return []
    }
  }

  private func incomplete<Record>(_ noun: String, _ field: String, _ fact: Fact) -> Record? {
    page.sayIncomplete(noun, field, at: fact.span)
    return nil
  }
}

extension FieldReader {
  /// A sum in whole pounds: `£62,000`.
  fileprivate mutating func pounds(_ name: String) -> Placed<Int>? {
    guard let text = text(name) else { return nil }
    let digits = text.value.filter { $0 != "£" && $0 != "," && $0 != " " }
    if (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit),
      let pounds = Int(digits)
    {
      return Placed(pounds, at: text.span)
    }
    page.say(
      "not-a-number", .warning, at: text.span, "\(name) takes whole pounds",
      fix: "Write it as £62,000")
    return nil
  }
}
