import Base
import Notation

/// Facts as an indented tree with the line and column of each value, and what was wrong with them:
/// the rule without `notation-`, the message and the mend.
func dump(_ text: String) -> String {
  let source = SourceText(path: "facts.yaml", bytes: Array(text.utf8))
  let (fact, diagnostics) = readFactFile(source, file: FileID(0))
  var dump = Dump(source: source)
  switch fact.content {
  case .map(let facts): dump.add(facts, indent: "")
  default: dump.add(fact, label: "", indent: "")
  }
  for diagnostic in diagnostics {
    let place = source.position(at: diagnostic.span.range.lowerBound)
    let rule = diagnostic.rule.trimmingPrefix("notation-")
    dump.lines.append("\(place.line):\(place.column) \(rule): \(diagnostic.message)")
    dump.lines.append("  → \(diagnostic.fix)")
  }
  return dump.lines.joined(separator: "\n")
}

private struct Dump {
  let source: SourceText
  var lines: [String] = []

  mutating func add(_ facts: FactMap, indent: String) {
    for entry in facts.entries { add(entry.value, label: entry.key.value + ": ", indent: indent) }
    add(facts.closingComments, indent: indent)
  }

  mutating func add(_ fact: Fact, label: String, indent: String) {
    add(fact.comments, indent: indent)
    let position = source.position(at: fact.span.range.lowerBound)
    let place = " @\(position.line):\(position.column)"
    let style = fact.style == .plain ? "" : " (\(fact.style))"
    switch fact.content {
    case .text(let words):
      let shown = words.replacing("\n", with: "⏎").replacing("\t", with: "⇥")
      lines.append("\(indent)\(label)‹\(shown)›\(style)\(place)")
    case .list(let items):
      lines.append("\(indent)\(label)list\(style)\(place)")
      for item in items { add(item, label: "- ", indent: indent + "  ") }
      add(fact.closingComments, indent: indent + "  ")
    case .map(let facts):
      let typed = fact.typed.map { " typed ‹\($0)›" } ?? ""
      lines.append("\(indent)\(label)map\(typed)\(place)")
      add(facts, indent: indent + "  ")
    }
  }

  private mutating func add(_ comments: [String], indent: String) {
    for comment in comments { lines.append("\(indent)#\(comment)") }
  }
}
