/// The reference of all records and their fields, as Markdown for the README.
package func contentReference() -> String {
  var lines: [String] = []
  for schema in Schema.all {
    lines.append("### \(schema.title)")
    lines.append("")
    lines.append("Written: \(schema.place).")
    if !schema.editions.isEmpty { lines.append("Seen by: \(schema.editions).") }
    lines.append("")
    lines.append("| Field | Takes | What it means | Example |")
    lines.append("| --- | --- | --- | --- |")
    for field in schema.fields {
      let example = field.example.hasPrefix("(") ? field.example : "`\(field.example)`"
      let cells = ["`\(field.name)`", field.value.rawValue, field.meaning, example]
      lines.append("| " + cells.map(escapingBars).joined(separator: " | ") + " |")
    }
    lines.append("")
  }
  return lines.joined(separator: "\n")
}

private func escapingBars(_ cell: String) -> String {
  cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}
