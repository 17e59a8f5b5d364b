import Base
import Model

/// Reads `tallies.csv`: counts of a day, each with the evidence it belongs to where there is one.
struct TallySheet {
  let page: Page

  private static let columns = ["evidence", "name", "count", "of", "unit"]

  /// The tallies, each with the reference of its evidence as cited.
  func tallies() -> [(evidence: Placed<String>?, tally: Tally)] {
    SheetRows(page, columns: TallySheet.columns).rows.compactMap(tally)
  }

  private func tally(_ row: SheetRow) -> (evidence: Placed<String>?, tally: Tally)? {
    guard let name = row["name"], let count = row["count"], let total = row["of"],
      let number = TallyText.number(count.value[...]), let of = TallyText.number(total.value[...])
    else {
      page.say(
        "unread-tally", .warning, at: row.span, "row \(row.number) is not read as a tally",
        fix: "A row needs a name, a count and what it is out of, both in whole figures")
      return nil
    }
    let tally = Tally(
      span: row.span, name: name.value, count: number, total: of, unit: row["unit"]?.value ?? "")
    return (row["evidence"], page.checked(tally))
  }
}
