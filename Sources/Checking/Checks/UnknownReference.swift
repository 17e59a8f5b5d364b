package import Base
import Model

/// Somebody cited a thing that is not there.
package enum UnknownReference: Check {
  package static let id = "unknown-reference"
  package static let severity = Severity.error
  package static let summary = "A file names something that does not exist."
  package static let explanation = """
    Whatever a file cites must exist: evidence, findings, actions, measures, discussions, slots,
    resources, frameworks and their areas, kinds of evidence and of people, focus areas, areas of
    need, calendars, instruments and their items, tallies, and the records and files that prose
    links to. A broken link in the chain would only be found by the governor who follows it. Correct
    the reference, or write the record.
    """

  package static func run(on subject: Subject) -> [Diagnostic] {
    subject.troubles.unknown.map { trouble in
      let words = ["there is no \(trouble.noun)", quoted(trouble.cited.value), trouble.place]
      return says(
        words.filter { !$0.isEmpty }.joined(separator: " "), at: trouble.cited.span,
        fix: fix(for: trouble.cited.value, among: trouble.known), record: trouble.record)
    }
  }

  /// What the library's own instruments name.
  static func run(on library: Library) -> [Diagnostic] {
    let people = library.vocabulary.people.map(\.id)
    return library.instruments.compactMap { instrument in
      guard let asks = instrument.asks, library.vocabulary.people(asks.value) == nil else {
        return nil
      }
      return says(
        "there is no kind of people \(quoted(asks.value))", at: asks.span,
        fix: fix(for: asks.value, among: people))
    }
  }

  private static func fix(for word: String, among known: [String]) -> String {
    guard !known.isEmpty else { return "Write it first, or leave the name out" }
    if let near = nearest(to: word, among: known), near.utf8.count > 3 {
      return "Write “\(near)”, if that is meant"
    }
    let names = runs(in: known)
    let shown = names.count <= 8 ? names : Array(names.prefix(7)) + ["\(names.count - 7) more"]
    return "Name one that exists: \(listed(shown))"
  }

  /// Names with references that follow each other told as one: `E1 to E35`.
  private static func runs(in known: [String]) -> [String] {
    var names: [String] = []
    var run: [Reference] = []
    func close() {
      if let first = run.first, let last = run.last, run.count > 2 {
        names.append("\(first.text) to \(last.text)")
      } else {
        names += run.map(\.text)
      }
      run = []
    }
    let references = known.compactMap { Reference($0) }.sorted()
    for reference in references {
      if let last = run.last, last.kind != reference.kind || last.number + 1 != reference.number {
        close()
      }
      run.append(reference)
    }
    close()
    return names + known.filter { Reference($0) == nil }
  }
}
