package import Base
import Model

/// A small number of pupils, written out in words that every reader is shown.
package enum FewPupilsInWords: Check {
  package static let id = "few-pupils-in-words"
  package static let severity = Severity.warning
  package static let summary = "Words that all readers see speak of five pupils or fewer."
  package static let explanation = """
    Numbers in `pupils:`, in the profile and in tallies are masked for governors, but words pass as
    they are written. “Two pupils” in a title, in a measure's baseline, target or result, or in the
    yearly report may point at children whom readers know. Write “a few”, say it without a number,
    count as a tally that the measure names, or keep it in the school with `audience: school`.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    let school = subject.school
    var places = words(ofRecordsIn: school)
    if let report = school.report, isSeenOutside(report.identity.audience) {
      places += words(of: report).map { ($0.words, $0.span, nil) }
    }
    return places.compactMap { words, span, record in
      few(in: words).map { phrase in
        says(
          "“\(phrase)” says a small number of pupils to everybody", at: span,
          fix: "Write “a few”, or say it without a number", record: record)
      }
    }
  }

  private typealias Place = (words: String, span: Span, record: String?)

  /// Titles of evidence and findings, questions, and what measures start from, aim at and reached.
  private static func words(ofRecordsIn school: School) -> [Place] {
    var titles: [(title: String?, identity: Identity)] = []
    titles += school.evidence.map { ($0.title, $0.identity) }
    titles += school.findings.map { ($0.title, $0.identity) }
    titles += school.discussions.map { ($0.question, $0.identity) }
    titles += school.actions.map { ($0.title, $0.identity) }
    let places = titles.filter { isSeenOutside($0.identity.audience) }.compactMap { record in
      record.title.map { ($0, record.identity.span, record.identity.cited) }
    }
    let actions = school.actions.filter { isSeenOutside($0.identity.audience) }
    return places + actions.flatMap { action in action.measures.flatMap(words) }
  }

  private static func words(of measure: Measure) -> [Place] {
    var baseline: String?
    if case .stated(let words, _)? = measure.baseline { baseline = words }
    return [baseline, measure.target?.value, measure.result].compactMap { $0 }
      .map { ($0, measure.identity.span, measure.identity.cited) }
  }

  private static func words(of report: YearReport) -> [(words: String, span: Span)] {
    var found = report.requests.map { ($0.what, $0.span) }
    for line in report.provision {
      found += [line.name, line.forWhom, line.effect].compactMap { $0 }.map { ($0, line.span) }
    }
    for line in report.outcomes {
      found += [line.measure, line.note].compactMap { $0 }.map { ($0, line.span) }
    }
    found += report.people.map { ($0.words, $0.span) }
    for line in report.money {
      found += [line.what, line.effect].compactMap { $0 }.map { ($0, line.span) }
    }
    return found + report.checked.compactMap { line in line.note.map { ($0, line.span) } }
  }

  private static let small: Set<String> = [
    "1", "2", "3", "4", "5", "one", "two", "three", "four", "five",
  ]
  private static let pupils: Set<String> = [
    "pupil", "pupils", "child", "children", "student", "students", "boy", "boys", "girl", "girls",
  ]
  /// Words after which a number is a name and no count, as in `Year 5 pupils`, `any one child`.
  private static let names: Set<String> = [
    "year", "years", "stage", "class", "grade", "level", "any", "no", "every",
  ]

  /// The first phrase that counts few pupils: `two pupils`, `three older children`, `one of the
  /// boys`, `the only girl`.
  static func few(in text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let lower = words.map { $0.lowercased() }
    for (index, word) in lower.enumerated() {
      let before = index > 0 ? lower[index - 1] : ""
      let isOnly = word == "only" && before == "the"
      guard isOnly || (small.contains(word) && !names.contains(before)) else { continue }
      let reach = index + 1 < lower.count && lower[index + 1] == "of" ? 3 : 2
      let after = lower[(index + 1)...].prefix(reach)
      guard let noun = after.firstIndex(where: pupils.contains),
        !after[..<noun].contains(where: isOtherThing)
      else { continue }
      return words[index...noun].joined(separator: " ")
    }
    return nil
  }

  /// Words between a number and the pupils that make it a number of something else.
  private static func isOtherThing(_ word: String) -> Bool {
    ["for", "with", "by", "to", "in", "on", "hours", "hour", "days", "and"].contains(word)
  }
}
