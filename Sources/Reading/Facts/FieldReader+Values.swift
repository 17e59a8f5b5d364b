import Base
import Model
import Notation

/// Fields that are more than words.
extension FieldReader {
  mutating func date(_ name: String) -> Placed<CalendarDate>? {
    text(name).flatMap { page.date($0) }
  }

  mutating func wordDate(_ name: String) -> Placed<WordDate>? {
    text(name).flatMap { page.wordDate($0) }
  }

  mutating func time(_ name: String) -> Placed<ClockTime>? {
    guard let text = text(name) else { return nil }
    if let time = ClockTime(text.value) { return Placed(time, at: text.span) }
    page.say(
      "unknown-time", .error, at: text.span, "\(text.value) is no time of day",
      fix: "Write it as 09:15")
    return nil
  }

  /// A whole number; words after it, as in `18 hours`, are left out.
  mutating func number(_ name: String) -> Placed<Int>? {
    guard let text = text(name) else { return nil }
    let digits = text.value.prefix { $0.isASCII && ($0.isNumber || $0 == ",") }
      .filter { $0 != "," }
    if (1...9).contains(digits.count), let number = Int(digits) {
      return Placed(number, at: text.span)
    }
    page.say(
      "not-a-number", .warning, at: text.span, "\(name) takes a whole number",
      fix: "Write it in figures, as \(name): 18")
    return nil
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, of kind: Choice.Type
  ) -> Placed<Choice>? where Choice.RawValue == String {
    text(name).flatMap { page.choice($0, field: name, of: kind) }
  }

  /// `yes` or `no`; no without either.
  mutating func isYes(_ name: String) -> Bool {
    guard let text = text(name) else { return false }
    switch text.value.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      page.say(
        "unknown-choice", .warning, at: text.span, "\(name) is yes or no, not \(text.value)",
        fix: "Write yes or no")
      return false
    }
  }

  /// The editions named by `audience`; a field without any names nobody, and is refused.
  mutating func audience() -> Placed<[String]>? {
    let span = keySpan("audience")
    let names = list("audience", splitting: .commas)
    guard let span else { return nil }
    guard let first = names.first, let last = names.last else {
      page.say(
        "empty-audience", .error, at: span, "audience names no edition",
        fix: "Write the editions after it, or audience: nobody")
      return Placed(["nobody"], at: span)
    }
    page.editions += names.map { $0.map { $0.lowercased() } }
    let place = Span(file: first.span.file, Int(first.span.lower)..<Int(last.span.upper))
    return Placed(names.map { $0.value.lowercased() }, at: place)
  }

  /// The pinned reference in the facts, where it is one of the kind.
  mutating func reference(_ kind: Reference.Kind) -> Reference? {
    guard let text = text("ref") else { return nil }
    if let reference = Reference(text.value), reference.kind == kind { return reference }
    page.say(
      "wrong-reference", .error, at: text.span,
      "\(text.value) is no reference for \(kind.noun)",
      fix: "Write a \(kind.rawValue) and a number, as \(kind.rawValue)3")
    return nil
  }
}

extension Page {
  /// Reads a date that must be a day and no words.
  func date(_ text: Placed<String>) -> Placed<CalendarDate>? {
    switch readWordDate(text.value) {
    case .date(.on(let date)): return Placed(date, at: text.span)
    case .impossible: sayImpossible(text)
    default:
      say(
        "unknown-date", .error, at: text.span, "\(text.value) is not read as a date",
        fix: "Write it as 2026-11-23 or 23 November 2026")
    }
    return nil
  }

  /// Reads a date in figures or in words.
  func wordDate(_ text: Placed<String>) -> Placed<WordDate>? {
    switch readWordDate(text.value) {
    case .date(let date): return Placed(date, at: text.span)
    case .impossible: sayImpossible(text)
    case .unknown:
      say(
        "unknown-date", .error, at: text.span, "\(text.value) is not read as a date",
        fix: "Write 2026-11-23, end of spring 1, 6 teaching weeks after do starts, or the like")
    }
    return nil
  }

  private func sayImpossible(_ text: Placed<String>) {
    say(
      "impossible-date", .error, at: text.span, "\(text.value): there is no such day",
      fix: "Check the day against the length of the month")
  }

  /// Reads one word of a few.
  func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ text: Placed<String>, field: String, of kind: Choice.Type
  ) -> Placed<Choice>? where Choice.RawValue == String {
    let word = text.value.lowercased()
    if let choice = Choice(rawValue: word) { return Placed(choice, at: text.span) }
    let known = Choice.allCases.map(\.rawValue)
    say(
      "unknown-choice", .warning, at: text.span,
      "\(field) is \(known.joined(separator: ", ")), not \(text.value)",
      fix: nearest(to: word, among: known).map { "Did you mean \($0)?" } ?? "Write one of these")
    return nil
  }
}
