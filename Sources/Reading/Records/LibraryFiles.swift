import Base
import Model
import Notation

/// Reads the files of the library, and those by which a school replaces them.
struct LibraryFile {
  let page: Page

  var start: Span { .start(of: page.file) }

  func fields(_ schema: RecordSchema) -> FieldReader {
    FieldReader(page.facts(in: 0..<page.bytes.count), schema, page: page)
  }

  func framework() -> Framework {
    var fields = fields(Schema.framework)
    let framework = Framework(
      name: page.name, span: start, title: fields.string("title") ?? page.name,
      areas: fields.records("areas").compactMap(area),
      scale: fields.list("scale", splitting: .commas).map(\.value),
      source: fields.string("source"))
    fields.finish()
    return framework
  }

  private func area(_ fact: Fact) -> Framework.Area? {
    var fields = FieldReader(fact, Schema.area, page: page)
    let id = fields.string("id")
    let title = fields.string("title")
    let area = Framework.Area(
      id: id ?? "", title: title ?? id ?? "", short: fields.string("short") ?? title ?? id ?? "",
      prompts: fields.list("prompts", splitting: .none).map(\.value),
      statutory: fields.isYes("statutory"),
      seeAlso: fields.list("see also", splitting: .none).map(\.value))
    fields.finish()
    if id == nil { page.sayIncomplete("an area", "id", at: fact.span) }
    return id == nil ? nil : area
  }

  func glossary() -> [GlossaryEntry] {
    page.facts(in: 0..<page.bytes.count).entries.compactMap { entry in
      guard case .text(let meaning) = entry.value.content else {
        page.say(
          "wrong-shape", .warning, at: entry.value.span,
          "the meaning of \(entry.key.value) is not words",
          fix: "Write the term, a colon and its meaning on one line")
        return nil
      }
      return GlossaryEntry(span: entry.key.span, term: entry.key.value, meaning: meaning)
    }
  }

  // MARK: The vocabulary

  func vocabulary() -> Vocabulary {
    var fields = fields(Schema.vocabulary)
    var vocabulary = Vocabulary()
    vocabulary.activities = fields.records("activities").compactMap(activity)
    vocabulary.people = fields.records("people").compactMap(people)
    vocabulary.focusAreas = fields.records("focus areas").compactMap(focusArea)
    vocabulary.evidenceKinds = fields.records("evidence kinds").compactMap(evidenceKind)
    vocabulary.supportLevels = fields.records("support levels").compactMap(countedKind)
    vocabulary.needs = fields.records("needs").compactMap(countedKind)
    fields.finish()
    return vocabulary
  }

  private func activity(_ fact: Fact) -> Vocabulary.Activity? {
    var fields = FieldReader(fact, Schema.activity, page: page)
    guard let (id, title) = names(&fields, "an activity", fact) else { return nil }
    let activity = Vocabulary.Activity(
      id: id, title: title,
      words: fields.list("words", splitting: .commas).map { $0.value.lowercased() },
      evidence: fields.string("evidence"), purpose: fields.string("purpose"))
    fields.finish()
    return activity
  }

  private func people(_ fact: Fact) -> Vocabulary.People? {
    var fields = FieldReader(fact, Schema.people, page: page)
    guard let (id, title) = names(&fields, "a kind of people", fact) else { return nil }
    let people = Vocabulary.People(
      id: id, title: title,
      words: fields.list("words", splitting: .commas).map { $0.value.lowercased() })
    fields.finish()
    return people
  }

  private func focusArea(_ fact: Fact) -> Vocabulary.FocusArea? {
    var fields = FieldReader(fact, Schema.focusArea, page: page)
    defer { fields.finish() }
    return names(&fields, "a focus area", fact).map { Vocabulary.FocusArea(id: $0, title: $1) }
  }

  private func evidenceKind(_ fact: Fact) -> Vocabulary.EvidenceKind? {
    var fields = FieldReader(fact, Schema.evidenceKind, page: page)
    guard let (id, title) = names(&fields, "a kind of evidence", fact) else { return nil }
    let strength = fields.choice("strength", of: EvidenceStrength.self)
    fields.finish()
    return Vocabulary.EvidenceKind(id: id, title: title, strength: strength?.value ?? .reported)
  }

  private func countedKind(_ fact: Fact) -> Vocabulary.CountedKind? {
    var fields = FieldReader(fact, Schema.countedKind, page: page)
    guard let (id, title) = names(&fields, "a kind of count", fact) else { return nil }
    let words = fields.list("words", splitting: .commas).map(\.value)
    let named = codes(&fields)
    let others = words.filter { word in
      word == word.uppercased() && !named.contains { $0.id == word }
    }.map { Vocabulary.CountedKind.Code(id: $0, title: $0) }
    let kind = Vocabulary.CountedKind(
      id: id, title: title, words: words, codes: named + others)
    fields.finish()
    return kind
  }

  private func codes(_ fields: inout FieldReader) -> [Vocabulary.CountedKind.Code] {
    fields.records("codes").flatMap { fact -> [Vocabulary.CountedKind.Code] in
      guard case .map(let map) = fact.content else {
        page.sayIncomplete("a line of codes", "a colon after the code", at: fact.span)
        return []
      }
      return map.entries.compactMap { entry in
        fields.text(of: entry.value, field: entry.key.value).map {
          Vocabulary.CountedKind.Code(id: entry.key.value.uppercased(), title: $0.value)
        }
      }
    }
  }

  private func names(
    _ fields: inout FieldReader, _ noun: String, _ fact: Fact
  ) -> (id: String, title: String)? {
    let title = fields.string("title")
    guard let id = fields.string("id") else {
      page.sayIncomplete(noun, "id", at: fact.span)
      return nil
    }
    return (id, title ?? id)
  }

  // MARK: Calendars

  func calendar() -> AcademicYear {
    var fields = fields(Schema.calendar)
    let year = fields.text("year")
    let halfTerms = fields.records("half-terms").compactMap(halfTerm)
    let calendar = AcademicYear(
      name: page.name, span: start, startYear: startYear(year, halfTerms),
      halfTerms: halfTerms,
      bankHolidays: fields.list("bank holidays", splitting: .commas).compactMap(namedDate),
      trainingDays: dates(&fields, "training days"), censusDays: dates(&fields, "census days"),
      source: fields.string("source"))
    fields.finish()
    return calendar
  }

  private func startYear(_ text: Placed<String>?, _ terms: [AcademicYear.HalfTerm]) -> Int {
    if let text {
      let digits = text.value.prefix { $0.isASCII && $0.isNumber }
      if digits.count == 4, let year = Int(digits) { return year }
      page.say(
        "unknown-date", .error, at: text.span, "\(text.value) is no school year",
        fix: "Write it as 2026/27")
    }
    return terms.map(\.from).min()?.parts.year ?? 0
  }

  private func halfTerm(_ fact: Fact) -> AcademicYear.HalfTerm? {
    var fields = FieldReader(fact, Schema.halfTerm, page: page)
    let name = fields.text("name")
    let from = fields.date("from")
    let to = fields.date("to")
    fields.finish()
    guard let name, let from, let to else {
      page.sayIncomplete("a half-term", "name, from and to", at: fact.span)
      return nil
    }
    guard let term = readTermName(name.value), term.half != nil else {
      page.say(
        "unknown-choice", .error, at: name.span, "\(name.value) is no half-term",
        fix: "Write autumn 1, autumn 2, spring 1, spring 2, summer 1 or summer 2")
      return nil
    }
    if to.value < from.value {
      page.say(
        "impossible-date", .error, at: to.span, "\(name.value) ends before it begins",
        fix: "Check the two dates; they may have changed places")
      return nil
    }
    return AcademicYear.HalfTerm(name: term, from: from.value, to: to.value, span: fact.span)
  }

  private func dates(_ fields: inout FieldReader, _ name: String) -> [CalendarDate] {
    fields.list(name, splitting: .commas).compactMap { page.date($0)?.value }
  }

  private func namedDate(_ text: Placed<String>) -> AcademicYear.NamedDate? {
    let date = text.value.prefix { $0 != " " }
    let place = Placed(String(date), at: text.starting(with: String(date)))
    return page.date(place).map {
      AcademicYear.NamedDate(date: $0.value, name: text.value.dropFirst(date.count).trimmed)
    }
  }
}

extension Page {
  func sayIncomplete(_ noun: String, _ field: String, at span: Span) {
    say(
      "incomplete", .warning, at: span, "\(noun) needs \(field)",
      fix: "Write it, or take the entry out")
  }
}
