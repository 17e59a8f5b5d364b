import Base
import Model
import Notation

extension Page {
  /// A measure, written as facts or on one line.
  func measure(_ fact: Fact) -> Measure? {
    if case .map = fact.content, !isOneLine(fact) { return longMeasure(fact) }
    guard case .text(let words) = fact.content else {
      return fact.typed.flatMap { shortMeasure(Placed($0, at: fact.span)) }
    }
    refuseMarks(in: words.utf8, at: fact.span)
    return shortMeasure(Placed(words, at: fact.span))
  }

  /// Whether a map is really a line such as `use: passport seen, to 8 of 9 lessons by …`.
  private func isOneLine(_ fact: Fact) -> Bool {
    guard fact.typed != nil, case .map(let map) = fact.content,
      let key = map.entries.first?.key.value
    else { return false }
    return !Schema.measure.has(key.lowercased())
  }

  private func longMeasure(_ fact: Fact) -> Measure? {
    var fields = FieldReader(fact, Schema.measure, page: self)
    let name = fields.string("name")
    let on = fields.date("on")?.value
    var measure = Measure(
      identity: Identity(span: fact.span, reference: fields.reference(.measure)),
      name: name ?? "", kind: fields.choice("kind", of: Measure.Kind.self)?.value,
      target: fields.text("target"), by: fields.wordDate("by"), source: fields.text("source"))
    measure.baseline = fields.text("baseline").map { baseline($0, on: on) }
    measure.result = fields.string("result")
    measure.resultOn = fields.date("result on")?.value
    fields.finish()
    if name == nil {
      say(
        "incomplete", .warning, at: fact.span, "this measure has no name",
        fix: "Write name: and the tally that it counts, as name: passport seen")
      return nil
    }
    return measure
  }

  /// A figure, or `to come from` an instrument.
  private func baseline(_ text: Placed<String>, on date: CalendarDate?) -> Measure.Baseline {
    let lead = "to come from "
    if text.value.lowercased().hasPrefix(lead) {
      let name = text.value.dropFirst(lead.count).trimmed
      return .toComeFrom(
        Placed(name, at: text.ending(with: name)))
    }
    if date == nil, let split = text.value.lastRange(of: " on "),
      case .date(.on(let day)) = readWordDate(text.value[split.upperBound...])
    {
      return .stated(text.value[..<split.lowerBound].trimmed, on: day)
    }
    return .stated(text.value, on: date)
  }

  // MARK: On one line

  /// Reads `use: passport seen, from 4 of 9 lessons, to 8 of 9 lessons by end of spring 1`.
  private func shortMeasure(_ text: Placed<String>) -> Measure? {
    var rest = text
    var kind: Measure.Kind?
    for candidate in Measure.Kind.allCases
    where rest.value.lowercased().hasPrefix(candidate.rawValue + ":") {
      kind = candidate
      rest = rest.dropping(candidate.rawValue.utf8.count + 1)
    }
    let parts = rest.pieces { $0 == UInt8(ascii: ",") }
    var measure = Measure(identity: Identity(span: text.span), name: "", kind: kind)
    var names: [String] = []
    for part in parts {
      let words = part.value.lowercased()
      if !names.isEmpty, words.hasPrefix("from ") {
        measure.baseline = baseline(part.dropping(5), on: nil)
      } else if !names.isEmpty, words.hasPrefix("to come from ") {
        measure.baseline = baseline(part, on: nil)
      } else if !names.isEmpty, words.hasPrefix("to ") {
        readTarget(part.dropping(3), into: &measure)
      } else if measure.target == nil, measure.baseline == nil {
        names.append(part.value)
      } else {
        sayUnreadMeasure(part)
      }
    }
    measure.name = names.joined(separator: ", ")
    guard !measure.name.isEmpty else {
      sayUnreadMeasure(text)
      return nil
    }
    return measure
  }

  private func readTarget(_ text: Placed<String>, into measure: inout Measure) {
    guard let split = text.value.lastRange(of: " by ") else {
      measure.target = text
      return
    }
    let target = text.value[..<split.lowerBound].trimmed
    let words = text.value[split.upperBound...].trimmed
    measure.target = Placed(target, at: text.starting(with: target))
    measure.by = wordDate(Placed(words, at: text.ending(with: words)))
  }

  private func sayUnreadMeasure(_ text: Placed<String>) {
    say(
      "unread-measure", .warning, at: text.span, "this is not read as a measure: \(text.value)",
      fix: "Write it as passport seen, from 4 of 9 lessons, to 8 of 9 lessons by end of spring 1")
  }

  // MARK: Milestones

  /// A milestone, written as facts or as `by end of autumn 2: six passports tried`.
  func milestone(_ fact: Fact) -> Milestone? {
    switch fact.content {
    case .text(let words): return milestone(Placed(words, at: fact.span))
    case .list: return milestone(Placed(fact.typed ?? "", at: fact.span))
    case .map(let map):
      if let typed = fact.typed, let key = map.entries.first?.key.value,
        !Schema.milestone.has(key.lowercased())
      {
        return milestone(Placed(typed, at: fact.span))
      }
    }
    var fields = FieldReader(fact, Schema.milestone, page: self)
    let by = fields.wordDate("by")
    let what = fields.string("what")
    let done = fields.date("done")?.value
    fields.finish()
    guard let by else {
      if fields.fact("by") == nil { sayUnreadMilestone(fact.span) }
      return nil
    }
    return Milestone(span: fact.span, by: by, what: what ?? "", done: done)
  }

  private func milestone(_ text: Placed<String>) -> Milestone? {
    guard let split = text.value.range(of: ": "), text.value.lowercased().hasPrefix("by ") else {
      sayUnreadMilestone(text.span)
      return nil
    }
    refuseMarks(in: text.value.utf8, at: text.span)
    let words = text.value[..<split.lowerBound].dropFirst(3).trimmed
    let place = text.dropping(3).starting(with: words)
    guard let by = wordDate(Placed(words, at: place)) else { return nil }
    return Milestone(span: text.span, by: by, what: text.value[split.upperBound...].trimmed)
  }

  private func sayUnreadMilestone(_ span: Span) {
    say(
      "unread-milestone", .warning, at: span, "this is not read as a milestone",
      fix: "Write it as by end of autumn 2: six passports tried")
  }
}

extension Placed<String> {
  private var isAsTyped: Bool { span.range.count == value.utf8.count }

  /// The words after so many bytes and the blanks that follow.
  func dropping(_ count: Int) -> Placed<String> {
    let rest = value.utf8.dropFirst(count).drop(while: \.isBlankOrBreak)
    let skipped = value.utf8.count - rest.count
    let start = isAsTyped ? Int(span.lower) + skipped : Int(span.lower)
    let words = String(decoding: Array(rest), as: UTF8.self)
    return Placed(words, at: Span(file: span.file, start..<Swift.max(start, Int(span.upper))))
  }

  /// The place of words that begin these.
  func starting(with words: String) -> Span {
    guard isAsTyped else { return span }
    return Span(file: span.file, Int(span.lower)..<(Int(span.lower) + words.utf8.count))
  }

  /// The place of words that end these.
  func ending(with words: String) -> Span {
    guard isAsTyped, words.utf8.count <= value.utf8.count else { return span }
    return Span(file: span.file, (Int(span.upper) - words.utf8.count)..<Int(span.upper))
  }
}

extension StringProtocol {
  /// Where some words stand last.
  func lastRange(of words: String) -> Range<Index>? {
    var found: Range<Index>?
    var rest = self[startIndex...]
    while let next = rest.range(of: words) {
      found = next
      rest = self[next.upperBound...]
    }
    return found
  }
}
