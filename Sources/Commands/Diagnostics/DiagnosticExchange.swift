import Base
import Pipeline

/// One JSON array of flat objects, sorted keys, a line each.
func json(_ diagnostics: [LocatedDiagnostic]) -> String {
  let rows = diagnostics.map { diagnostic -> String in
    let place = diagnostic.place
    let fields: [(String, JSON)] = [
      ("column", .number(place.start.column)), ("endColumn", .number(place.endColumn)),
      ("fix", .text(diagnostic.fix)), ("line", .number(place.start.line)),
      ("message", .text(diagnostic.message)),
      (
        "notes",
        .list(
          diagnostic.notes.map {
            .object([
              ("line", .number($0.place.start.line)), ("message", .text($0.message)),
              ("path", .text($0.place.path)),
            ])
          })
      ),
      ("path", .text(place.path)), ("record", .text(diagnostic.record ?? "")),
      ("rule", .text(diagnostic.rule)), ("severity", .text(diagnostic.severity.rawValue)),
    ]
    return "  " + JSON.object(fields).encoded
  }
  return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
}

/// SARIF 2.1.0 (OASIS, 2020), as code scanners and editors read it.
///
/// Files are named from the working folder, which is the root of the sources for whoever opens the
/// file there.
func sarif(_ diagnostics: [LocatedDiagnostic], program: String, content: String) -> String {
  let parts = program.split(separator: " ", maxSplits: 1).map(String.init)
  let rules = Set(diagnostics.map(\.rule)).sorted()
  let driver = JSON.object([
    ("name", .text(parts.first ?? "reviewday")), ("version", .text(parts.last ?? "")),
    ("rules", .list(rules.map { .object([("id", .text($0))]) })),
  ])
  let document = JSON.object([
    ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
    ("version", .text("2.1.0")),
    (
      "runs",
      .list([
        .object([
          ("tool", .object([("driver", driver)])),
          ("columnKind", .text("unicodeCodePoints")),
          (
            "results",
            .list(
              diagnostics.map { diagnostic in
                sarifResult(
                  diagnostic, ruleIndex: rules.firstIndex(of: diagnostic.rule) ?? 0,
                  content: content)
              })
          ),
        ])
      ])
    ),
  ])
  return document.encoded + "\n"
}

private func sarifResult(
  _ diagnostic: LocatedDiagnostic, ruleIndex: Int, content: String
) -> JSON {
  let place = diagnostic.place
  let level =
    switch diagnostic.severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  let message = diagnostic.message + (diagnostic.fix.isEmpty ? "" : ". " + diagnostic.fix)
  return .object([
    ("ruleId", .text(diagnostic.rule)), ("ruleIndex", .number(ruleIndex)), ("level", .text(level)),
    ("message", .object([("text", .text(message))])),
    (
      "locations",
      .list([
        .object([
          (
            "physicalLocation",
            .object([
              ("artifactLocation", artifact(place.path, in: content)),
              (
                "region",
                .object([
                  ("startLine", .number(place.start.line)),
                  ("startColumn", .number(place.start.column)),
                  ("endColumn", .number(max(place.endColumn, place.start.column))),
                ])
              ),
            ])
          )
        ])
      ])
    ),
  ])
}

/// A file by its path from the working folder, or whole where the content's is.
private func artifact(_ path: String, in content: String) -> JSON {
  let folder = content.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  let full = folder.isEmpty || path.hasPrefix("/") ? path : folder + "/" + path
  if content.hasPrefix("/") || path.hasPrefix("/") {
    let rooted = full.hasPrefix("/") ? full : "/" + full
    return .object([("uri", .text("file://" + uri(rooted)))])
  }
  return .object([("uri", .text(uri(full))), ("uriBaseId", .text("%SRCROOT%"))])
}

/// The path with everything but unreserved characters and `/` percent-encoded (RFC 3986, 2.1).
private func uri(_ path: String) -> String {
  var out = ""
  for byte in path.utf8 {
    let isPlain =
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || [45, 46, 47, 95, 126].contains(byte)
    if isPlain {
      out.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      out += "%" + (digits.count < 2 ? "0" : "") + digits
    }
  }
  return out
}

/// Just enough JSON to write, with keys in the order given (RFC 8259).
indirect enum JSON: Sendable {
  case text(String), number(Int), list([JSON]), object([(String, JSON)])

  var encoded: String {
    switch self {
    case .text(let words): JSON.quoted(words)
    case .number(let number): String(number)
    case .list(let items): "[" + items.map(\.encoded).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { JSON.quoted($0) + ":" + $1.encoded }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ words: String) -> String {
    var out = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }
}
