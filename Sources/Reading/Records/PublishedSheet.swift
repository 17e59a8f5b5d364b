import Base
import Model
import Notation

/// Reads `published.csv`: the counts of pupils that readers of each edition have been shown.
///
/// A line that cannot be read stops the build: what was forgotten could be worked out by whoever
/// holds the old papers beside the new.
struct PublishedSheet {
  let page: Page

  private static let columns = ["published", "edition", "pupils", "number"]

  func counts() -> [PublishedCount] {
    SheetRows(page, columns: PublishedSheet.columns).rows.compactMap(count)
  }

  private func count(_ row: SheetRow) -> PublishedCount? {
    guard let day = row["published"], let edition = row["edition"], let number = row["number"]
    else {
      page.say(
        "incomplete", .error, at: row.span,
        "line \(row.number) of what was published is not whole",
        fix: "A line has a date, an edition, which pupils and how many: \(PublishedSheet.mend)")
      return nil
    }
    guard let date = page.date(day)?.value else { return nil }
    guard let key = CountKey(row["pupils"]?.value ?? "") else {
      return sayUnread(row["pupils"] ?? edition, "which pupils line \(row.number) counts")
    }
    guard number.value == "c" || TallyText.number(number.value[...]) != nil else {
      return sayUnread(number, "how many line \(row.number) says")
    }
    return PublishedCount(
      edition: edition.value, on: date, key: key, count: TallyText.number(number.value[...]))
  }

  private static let mend = "bring back the last good line with git, as reviewday wrote it"

  private func sayUnread(_ words: Placed<String>, _ what: String) -> PublishedCount? {
    page.say(
      "unread-publication", .error, at: words.span, "nobody can tell \(what)",
      fix: "Take back the change: \(PublishedSheet.mend)")
    return nil
  }
}
