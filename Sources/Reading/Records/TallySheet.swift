import Base
import Model
import Notation

/// Reads `tallies.csv`: counts of a day, each with the evidence it belongs to where there is one.
struct TallySheet {
  let page: Page

  private static let columns = ["evidence", "name", "count", "of", "unit"]

  /// The tallies, each with the reference of its evidence as cited.
  func tallies() -> [(evidence: Placed<String>?, tally: Tally)] {
    let (sheet, found) = readCSV(page.bytes, file: page.file)
    page.diagnostics += found
    var indices: [String: Int] = [:]
    for (index, cell) in sheet.header.enumerated() {
      let name = cell.value.trimmed.lowercased()
      if TallySheet.columns.contains(name) {
        indices[name] = indices[name] ?? index
      } else {
        page.say(
          "unknown-column", .warning, at: cell.span, "no column is named \(cell.value)",
          fix: nearest(to: name, among: TallySheet.columns).map { "Did you mean \($0)?" }
            ?? "Known columns are \(TallySheet.columns.joined(separator: ", "))")
      }
    }
    return sheet.rows.compactMap { tally($0, indices) }
  }

  private func tally(
    _ row: CSVSheet.Row, _ indices: [String: Int]
  ) -> (evidence: Placed<String>?, tally: Tally)? {
    func cell(_ name: String) -> Placed<String>? {
      guard let index = indices[name], index < row.cells.count else { return nil }
      let cell = row.cells[index]
      return cell.value.trimmed.isEmpty ? nil : Placed(cell.value.trimmed, at: cell.span)
    }
    guard let first = row.cells.first, let last = row.cells.last else { return nil }
    if row.cells.allSatisfy({ $0.value.trimmed.isEmpty }) { return nil }
    let span = page.span(Int(first.span.lower)..<max(Int(first.span.lower), Int(last.span.upper)))
    guard let name = cell("name"), let count = cell("count"), let total = cell("of"),
      let number = TallyText.number(count.value[...]), let of = TallyText.number(total.value[...])
    else {
      page.say(
        "unread-tally", .warning, at: span, "row \(row.number) is not read as a tally",
        fix: "A row needs a name, a count and what it is out of, both in whole figures")
      return nil
    }
    let tally = Tally(
      span: span, name: name.value, count: number, total: of, unit: cell("unit")?.value ?? "")
    return (cell("evidence"), page.checked(tally))
  }
}
