import Base

/// The documentation of every check as Markdown, for the README: in the order in which to mend.
package func checksReference() -> String {
  let parts: [(severity: Severity, title: String, opening: String)] = [
    (.error, "Errors", "An error stops the build of the school; what was built before stays."),
    (
      .warning, "Warnings",
      "A warning is a gap: the build goes on, and the papers are marked `draft`."
    ),
    (.hint, "Hints", "A hint is worth a look and changes nothing."),
  ]
  return parts.map { part in
    let checks = allChecks.filter { $0.severity == part.severity }
    let entries = checks.map { check in
      "#### `\(check.id)`\n\n**\(check.summary)**\n\(check.explanation)\n"
    }
    return "### \(part.title)\n\n\(part.opening)\n\n" + entries.joined(separator: "\n")
  }
  .joined(separator: "\n")
}
