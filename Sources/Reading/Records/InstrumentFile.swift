import Base
import Model
import Notation

/// Reads an instrument: one of the library, or a school's own.
struct InstrumentFile {
  let page: Page
  let name: String

  func instrument() -> Instrument {
    var fields = FieldReader(
      page.facts(in: 0..<page.bytes.count), Schema.instrument, page: page)
    let scale = fields.list("scale", splitting: .commas)
    let outside = fields.list("outside", splitting: .commas)
    let confident = fields.list("confident", splitting: .commas)
    var instrument = Instrument(
      name: name, span: .start(of: page.file), title: fields.string("title") ?? name,
      items: page.surveyItems(fields.records("items")), scale: scale.map(\.value),
      confident: confident.map(\.value), outside: outside.map(\.value),
      open: fields.list("open", splitting: .none).map(\.value))
    instrument.asks = fields.text("asks")
    instrument.group = fields.fact("group").flatMap(group)
    instrument.wanted = fields.string("wanted").map { Instrument.Choice(question: $0) }
    instrument.introduction = fields.string("introduction")
    instrument.source = fields.string("source")
    fields.finish()
    page.sayRepeated(scale + outside, "answer")
    sayShort(scale, of: instrument)
    sayUnknown(confident, in: instrument.scale)
    return instrument
  }

  // MARK: The scale

  private func sayShort(_ scale: [Placed<String>], of instrument: Instrument) {
    guard !instrument.items.isEmpty, scale.count < 2 else { return }
    page.say(
      "incomplete", .warning, at: scale.first?.span ?? instrument.span,
      "a scale needs two answers or more, and this instrument has "
        + (scale.isEmpty ? "none" : "one"),
      fix: "Write scale: and the answers, from least to most")
  }

  private func sayUnknown(_ confident: [Placed<String>], in scale: [String]) {
    guard !scale.isEmpty else { return }
    for word in confident where !scale.contains(where: { folded($0) == folded(word.value) }) {
      page.say(
        "unknown-choice", .error, at: word.span,
        "“\(word.value)” counts as confident, but is no answer of the scale",
        fix: nearest(to: word.value, among: scale).map { "Did you mean \($0)?" }
          ?? "Write one of these: \(scale.joined(separator: ", "))")
    }
  }

  // MARK: Groups

  private func group(_ fact: Fact) -> Instrument.Choice? {
    var fields = FieldReader(fact, Schema.groupQuestion, page: page)
    let question = fields.string("question")
    let answers = fields.records("answers").flatMap { self.answers($0) }
    fields.finish()
    page.sayRepeated(answers.map(\.title), "group")
    guard let question else {
      page.sayIncomplete("the question about groups", "question", at: fact.span)
      return nil
    }
    return Instrument.Choice(
      question: question,
      answers: answers.map { Instrument.Choice.Answer(title: $0.title.value, words: $0.words) })
  }

  /// Answers as words, or as lines of `title: other words`.
  private func answers(_ fact: Fact) -> [(title: Placed<String>, words: [String])] {
    if case .map(let map) = fact.content {
      return map.entries.compactMap { entry in
        guard case .text(let words) = entry.value.content else {
          return line(entry.value.typed, at: entry.value.span).map { (entry.key, $0) }
        }
        return (entry.key, InstrumentFile.words(words))
      }
    }
    guard case .text(let text) = fact.content, !text.isEmpty else {
      page.sayIncomplete("an answer", "words", at: fact.span)
      return []
    }
    guard let split = text.range(of: ": ") else { return [(Placed(text, at: fact.span), [])] }
    let title = text[..<split.lowerBound].trimmed
    return [(Placed(title, at: fact.span), InstrumentFile.words(text[split.upperBound...]))]
  }

  private func line(_ typed: String?, at span: Span) -> [String]? {
    guard let typed else {
      page.sayIncomplete("an answer", "words after its colon", at: span)
      return nil
    }
    return InstrumentFile.words(typed)
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    text.split { $0 == "," || $0 == "[" || $0 == "]" }.map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension Page {
  /// Says which of some words stand twice.
  func sayRepeated(_ words: [Placed<String>], _ noun: String) {
    var first: [String: Span] = [:]
    for word in words {
      guard let span = first.updateValue(word.span, forKey: folded(word.value)) else { continue }
      first[folded(word.value)] = span
      say(
        "duplicate-key", .error, at: word.span, "the \(noun) “\(word.value)” is written twice",
        fix: "Keep one of the two", notes: [Diagnostic.Note("the first stands here", at: span)])
    }
  }
}
