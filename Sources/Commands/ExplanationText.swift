import Base
import Disclosed
import Pipeline

/// An explanation for a person to read.
struct ExplanationText {
  private let explanation: Explanation
  private let columns: Int?

  init(_ explanation: Explanation, _ columns: Int?) {
    self.explanation = explanation
    self.columns = columns
  }

  var text: String {
    let edition = explanation.edition
    let heading =
      "\(explanation.path)\n\(explanation.title): \(edition.title) of \(explanation.school), "
      + "\(explanation.status.rawValue), as at \(explanation.asAt.inWords)\n"
    let parts = [
      part("In its own words", explanation.standing.map(line)),
      part("Named by reference only", explanation.cited.map(line)),
      part("Rules", explanation.rules.map { pair($0.about, $0.words) }),
      part("Made with", explanation.making.map { wrap($0) }),
      part("Withheld from it", explanation.withheld.map(line) + elsewhere),
      part(
        "Masked numbers", explanation.masked.map { wrap("\($0.table), \($0.cell): \($0.reason)") }),
    ]
    return "For the author only: this names what readers of it may not know.\n\n" + heading
      + parts.joined()
  }

  private var elsewhere: [String] {
    if explanation.withheld.isEmpty {
      return explanation.withheldElsewhere == 0
        ? [wrap("nothing, here or in all of the edition")]
        : [wrap("nothing here; from other places of the edition \(explanation.withheldElsewhere)")]
    }
    return explanation.withheldElsewhere == 0
      ? [] : [wrap("and from other places of the edition \(explanation.withheldElsewhere)")]
  }

  private func part(_ heading: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(heading)\n" + lines.joined()
  }

  private func line(_ record: Explanation.Record) -> String {
    let title = record.title == record.name || record.title.isEmpty ? "" : " \(record.title)"
    return wrap("\(record.kind) \(record.name)\(title)  (\(record.place))")
  }

  private func line(_ gap: Explanation.Gap) -> String {
    let record = "\(gap.record.kind) \(gap.record.name)"
    let what = gap.part.map { "\($0) of \(record)" } ?? record
    return wrap("\(what): \(gap.reason)  (\(gap.place))")
  }

  private func pair(_ term: String, _ words: String) -> String { wrap("\(term): \(words)") }

  private func wrap(_ words: String) -> String {
    "  " + wrapped(words, to: columns, indent: 4, at: 2) + "\n"
  }
}

/// An explanation as one JSON object with sorted keys.
func json(_ explanation: Explanation) -> String {
  func record(_ record: Explanation.Record) -> JSON {
    .object([
      ("kind", .text(record.kind)), ("name", .text(record.name)), ("place", .text(record.place)),
      ("title", .text(record.title)),
    ])
  }
  let object = JSON.object([
    ("asAt", .text(explanation.asAt.iso)),
    ("cited", .list(explanation.cited.map(record))),
    ("edition", .text(explanation.edition.name)),
    ("forTheAuthorOnly", .text("this names what readers of it may not know")),
    ("madeWith", .list(explanation.making.map(JSON.text))),
    (
      "masked",
      .list(
        explanation.masked.map {
          .object([
            ("cell", .text($0.cell)), ("reason", .text($0.reason)), ("table", .text($0.table)),
          ])
        })
    ), ("path", .text(explanation.path)),
    (
      "rules",
      .list(
        explanation.rules.map { .object([("about", .text($0.about)), ("words", .text($0.words))]) })
    ), ("school", .text(explanation.school)), ("standing", .list(explanation.standing.map(record))),
    ("status", .text(explanation.status.rawValue)), ("title", .text(explanation.title)),
    (
      "withheld",
      .list(
        explanation.withheld.map {
          .object([
            ("part", .text($0.part ?? "")), ("place", .text($0.place)),
            ("reason", .text($0.reason)), ("record", record($0.record)),
          ])
        })
    ), ("withheldElsewhere", .number(explanation.withheldElsewhere)),
  ])
  return object.encoded + "\n"
}
