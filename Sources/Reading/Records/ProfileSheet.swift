import Base
import Model

/// Reads `profile.csv`: how many pupils are at each level of support, by day and area of need.
///
/// Codes of the census are merged into the broad areas of the vocabulary.
struct ProfileSheet {
  let page: Page
  let vocabulary: Vocabulary

  private static let columns = ["date", "census", "level", "area", "count"]
  private static let roll = "roll"

  /// What one row counts.
  private struct Entry {
    var row: SheetRow
    var date: CalendarDate
    /// An id of the vocabulary, or `roll`.
    var level: String
    /// An id of the vocabulary; nil for the level as a whole.
    var area: String?
    /// The code that was typed in place of the area.
    var code: String?
    var count: Placed<Int>
  }

  func profile() -> Profile {
    var entries: [Entry] = []
    for row in SheetRows(page, columns: ProfileSheet.columns).rows {
      if let entry = entry(row), isNew(entry, after: entries) { entries.append(entry) }
    }
    let dates = Set(entries.map(\.date)).sorted()
    return Profile(
      span: .start(of: page.file),
      censuses: dates.map { date in census(date, entries.filter { $0.date == date }) })
  }

  // MARK: Rows

  private func entry(_ row: SheetRow) -> Entry? {
    guard let day = row["date"], let level = row["level"] else {
      page.say(
        "incomplete", .warning, at: row.span, "row \(row.number) needs a date and a level",
        fix: "Write them, as 2026-10-01 and SEN Support, or take the row out")
      return nil
    }
    let date = page.date(day)?.value
    let levelID = self.level(level)
    let area = row["area"].map { (typed: $0, found: find($0, among: vocabulary.needs)) }
    if let area, area.found == nil {
      sayUnknown(area.typed, "area of need", among: vocabulary.needs)
    }
    guard let count = count(row), let date, let levelID, area == nil || area?.found != nil else {
      return nil
    }
    if let area, levelID == ProfileSheet.roll {
      page.say(
        "unread-count", .warning, at: area.typed.span,
        "the roll is counted as a whole, not by area of need",
        fix: "Write EHC plan or SEN Support as the level, or take the area out")
      return nil
    }
    return Entry(
      row: row, date: date, level: levelID, area: area?.found?.id,
      code: area?.found?.code, count: count)
  }

  private func level(_ word: Placed<String>) -> String? {
    if ["roll", "on roll", "all pupils"].contains(word.value.lowercased()) {
      return ProfileSheet.roll
    }
    if let found = find(word, among: vocabulary.supportLevels) { return found.id }
    sayUnknown(word, "level of support", among: vocabulary.supportLevels, besides: ["roll"])
    return nil
  }

  private func count(_ row: SheetRow) -> Placed<Int>? {
    guard let words = row["count"] else {
      page.say(
        "unread-count", .warning, at: row.span, "row \(row.number) has no count",
        fix: "Write how many pupils, 0 for none, or take the row out")
      return nil
    }
    if let number = TallyText.number(words.value.filter { $0 != "," }[...]) {
      return Placed(number, at: words.span)
    }
    page.say(
      "unread-count", .warning, at: words.span, "\(words.value) is not read as a number of pupils",
      fix: "Write a whole number in figures")
    return nil
  }

  private func find(
    _ word: Placed<String>, among kinds: [Vocabulary.CountedKind]
  ) -> (id: String, code: String?)? {
    let typed = folded(word.value)
    for kind in kinds {
      if [kind.id, kind.title].contains(where: { folded($0) == typed }) { return (kind.id, nil) }
      // A word in capitals is a code for a part of the area; any other means the whole of it.
      if let other = kind.words.first(where: { folded($0) == typed }) {
        return (kind.id, other == other.uppercased() ? typed : nil)
      }
    }
    return nil
  }

  private func sayUnknown(
    _ word: Placed<String>, _ noun: String, among kinds: [Vocabulary.CountedKind],
    besides more: [String] = []
  ) {
    let known = more + kinds.flatMap { [$0.title, $0.id] + $0.words }
    let titles = (more + kinds.map(\.title)).joined(separator: ", ")
    page.say(
      "unknown-reference", .error, at: word.span, "there is no \(noun) “\(word.value)”",
      fix: nearest(to: word.value, among: known).map { "Did you mean \($0)?" }
        ?? (kinds.isEmpty
          ? "The library's vocabulary.yaml names none" : "Write one of these: \(titles)"))
  }

  /// Whether nobody has counted the same already; said where somebody has.
  private func isNew(_ entry: Entry, after entries: [Entry]) -> Bool {
    let rivals = entries.filter {
      $0.date == entry.date && $0.level == entry.level && $0.area == entry.area
    }
    guard
      let rival = rivals.first(where: {
        $0.code == entry.code || $0.code == nil || entry.code == nil
      })
    else { return true }
    let isSame = rival.code == entry.code
    page.say(
      "duplicate-count", .warning, at: entry.row.span,
      isSame
        ? "row \(entry.row.number) counts what row \(rival.row.number) has counted"
        : "row \(entry.row.number) counts an area again that row \(rival.row.number) counts",
      fix: isSame
        ? "Keep one of the two; the first is read"
        : "Give the area or its codes, not both; the first is read",
      notes: [Diagnostic.Note("it was counted here", at: rival.row.span)])
    return false
  }

  // MARK: Censuses

  private func census(_ date: CalendarDate, _ entries: [Entry]) -> Profile.Census {
    let names = entries.compactMap { $0.row["census"] }
    let name = names.first?.value ?? ""
    if let other = names.first(where: { folded($0.value) != folded(name) }) {
      page.say(
        "two-names", .warning, at: other.span,
        "the count of \(date.inWords) is called \(name) and \(other.value)",
        fix: "Call it the same in every row")
    }
    let span = entries.first?.row.span ?? .start(of: page.file)
    return Profile.Census(
      span: span, date: date, name: name,
      roll: entries.first { $0.level == ProfileSheet.roll }?.count,
      levels: vocabulary.supportLevels.compactMap { level($0.id, entries) })
  }

  private func level(_ id: String, _ entries: [Entry]) -> Profile.Level? {
    let own = entries.filter { $0.level == id }
    guard !own.isEmpty else { return nil }
    let areas = vocabulary.needs.compactMap { need -> (id: String, count: Int)? in
      let counted = own.filter { $0.area == need.id }
      return counted.isEmpty ? nil : (need.id, counted.reduce(0) { $0 + $1.count.value })
    }
    return Profile.Level(id: id, count: own.first { $0.area == nil }?.count, areas: areas)
  }
}

/// A word in lower case, with spaces for hyphens and strokes, to compare it by.
private func folded(_ word: String) -> String {
  let spaced = word.lowercased().map { $0 == "-" || $0 == "/" ? " " : $0 }
  return String(spaced).split(separator: " ").joined(separator: " ")
}
