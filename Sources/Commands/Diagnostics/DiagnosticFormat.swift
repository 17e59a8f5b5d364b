import Base
package import Pipeline

/// How diagnostics are printed: for people, in a line each, or for other programs.
enum DiagnosticFormat: String, CaseIterable, Sendable {
  case human, short, json, sarif
}

/// Writes diagnostics in one format; the only place where their text is put together.
func text(
  of diagnostics: [LocatedDiagnostic], as format: DiagnosticFormat, colour: Bool, program: String,
  columns: Int? = nil, content: String = ""
) -> String {
  switch format {
  case .human:
    diagnostics.map { human($0, colour: colour, columns: columns) }.joined(separator: "\n")
  case .short: diagnostics.map(short).joined()
  case .json: json(diagnostics)
  case .sarif: sarif(diagnostics, program: program, content: content)
  }
}

/// `path:line:column: severity: message [rule]`.
func short(_ diagnostic: LocatedDiagnostic) -> String {
  let place = diagnostic.place
  return "\(place.path):\(place.start.line):\(place.start.column): "
    + "\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule)]\n"
}

/// The headline, the line with a caret beneath, notes, and the mend, as `check` prints them.
package func described(
  _ diagnostic: LocatedDiagnostic, colour: Bool = false, columns: Int? = nil
) -> String {
  human(diagnostic, colour: colour, columns: columns)
}

private func human(_ diagnostic: LocatedDiagnostic, colour: Bool, columns: Int?) -> String {
  let paint = Paint(isOn: colour)
  let severity = diagnostic.severity.rawValue.count
  let message = wrapped(": \(diagnostic.message)", to: columns, indent: 2, at: severity)
  var out = paint.severity(diagnostic.severity) + paint.strong(message)
  out += paint.soft(" [\(diagnostic.rule)]") + "\n"
  out += excerpt(diagnostic.place, paint: paint)
  for note in diagnostic.notes {
    out += "  note: " + wrapped(note.message, to: columns, indent: 8, at: 8) + "\n"
    out += excerpt(note.place, paint: paint)
  }
  if !diagnostic.fix.isEmpty {
    out += "  mend: " + wrapped(diagnostic.fix, to: columns, indent: 8, at: 8) + "\n"
  }
  return out
}

private func excerpt(_ place: LocatedDiagnostic.Place, paint: Paint) -> String {
  guard !place.path.isEmpty else { return "" }
  let number = String(place.start.line)
  let margin = String(repeating: " ", count: number.count)
  var out = "  \(margin)--> \(place.path):\(place.start.line):\(place.start.column)\n"
  guard !place.excerpt.isEmpty else { return out }
  let window = Window(place)
  out += "  \(number) | \(window.text)\n"
  out += "  \(margin) | \(window.indent)" + paint.warm(window.carets) + "\n"
  return out
}

/// The part of a long line that is shown, and where its carets stand.
private struct Window {
  static let width = 92
  let text: String
  let indent: String
  let carets: String

  init(_ place: LocatedDiagnostic.Place) {
    let line = Array(place.excerpt)
    let start = max(0, place.start.column - 1)
    let end = max(start + 1, min(place.endColumn - 1, max(line.count, start + 1)))
    let first = start > Window.width - 12 ? start - 24 : 0
    let last = min(line.count, first + Window.width)
    let lead = first > 0 ? "…" : ""
    let shown = first < last ? line[first..<last].map { $0 == "\t" ? " " : $0 } : []
    text = lead + String(shown) + (last < line.count ? "…" : "")
    let offset = start - first + lead.count
    indent = String(repeating: " ", count: offset)
    carets = String(repeating: "^", count: max(1, min(end - start, Window.width - offset)))
  }
}

/// Colour, only where it was asked for; never the only signal.
struct Paint {
  var isOn: Bool

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: wrap("error", "1;31")
    case .warning: wrap("warning", "1;33")
    case .hint: wrap("hint", "1;36")
    }
  }
  func strong(_ words: String) -> String { wrap(words, "1") }
  func soft(_ words: String) -> String { wrap(words, "2") }
  func warm(_ words: String) -> String { wrap(words, "33") }
  private func wrap(_ words: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
  }
}
