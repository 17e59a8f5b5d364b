import Base
import Model

/// Reads `profile.csv`: how many pupils are at each level of support, by day and need, and by year,
/// sex and event where the sheet has these columns.
///
/// Codes of the census are kept; the door puts them together where they are few.
struct ProfileSheet {
  let page: Page
  let vocabulary: Vocabulary

  private static let columns = [
    "date", "census", "level", "area", "year", "sex", "event", "count",
  ]
  private static let roll = "roll"

  /// What one row counts.
  private struct Entry {
    var row: SheetRow
    var date: CalendarDate
    /// An id of the vocabulary, or `roll`; nil for all pupils of a year, a sex or an event.
    var level: String?
    var need: Profile.Need?
    var year: String?
    var sex: String?
    var event: String?
    var count: Placed<Int>

    /// Whether it counts by more than level and need.
    var isCrossed: Bool {
      year != nil || sex != nil || event != nil || (level == nil && need != nil)
    }
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
    let parts = ["area", "year", "sex", "event"].filter { row[$0] != nil }
    guard let day = row["date"], row["level"] != nil || !parts.isEmpty else {
      page.say(
        "incomplete", .warning, at: row.span, "row \(row.number) needs a date and a level",
        fix: "Write them, as 2026-10-01 and SEN Support, or take the row out")
      return nil
    }
    let date = page.date(day)?.value
    let level = row["level"].map(self.level)
    let need = row["area"].map(self.need)
    let year = row["year"].map(self.year)
    let sex = row["sex"].map(self.sex)
    guard let count = count(row), let date, level != .some(.none), need != .some(.none),
      year != .some(.none), sex != .some(.none)
    else { return nil }
    let levelID = level ?? nil
    if let area = row["area"], levelID == ProfileSheet.roll {
      page.say(
        "unread-count", .warning, at: area.span,
        "the roll is counted as a whole, not by area of need",
        fix: "Write EHC plan or SEN Support as the level, or take the area out")
      return nil
    }
    let isWhole = levelID == ProfileSheet.roll && parts.isEmpty
    return Entry(
      row: row, date: date, level: levelID == ProfileSheet.roll && !isWhole ? nil : levelID,
      need: need ?? nil, year: year ?? nil, sex: sex ?? nil, event: row["event"]?.value,
      count: count)
  }

  private func level(_ word: Placed<String>) -> String? {
    if ["roll", "on roll", "all pupils"].contains(word.value.lowercased()) {
      return ProfileSheet.roll
    }
    if let found = find(word, among: vocabulary.supportLevels) { return found }
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

  private func need(_ word: Placed<String>) -> Profile.Need? {
    let typed = folded(word.value)
    for kind in vocabulary.needs {
      if let code = kind.codes.first(where: { folded($0.id) == typed || folded($0.title) == typed })
      {
        // The only code of an area is the area.
        return Profile.Need(area: kind.id, code: kind.codes.count > 1 ? code.id : nil)
      }
    }
    if let found = find(word, among: vocabulary.needs) { return Profile.Need(area: found) }
    sayUnknown(word, "area of need", among: vocabulary.needs)
    return nil
  }

  private func find(_ word: Placed<String>, among kinds: [Vocabulary.CountedKind]) -> String? {
    let typed = folded(word.value)
    return kinds.first { kind in
      ([kind.id, kind.title] + kind.words).contains { folded($0) == typed }
    }?.id
  }

  private func year(_ word: Placed<String>) -> String? {
    if let year = PupilWords.year(word.value) { return year }
    page.say(
      "unread-count", .warning, at: word.span, "\(word.value) is not read as a year group",
      fix: "Write it as 7, or R for Reception, or KS3 for a key stage")
    return nil
  }

  private func sex(_ word: Placed<String>) -> String? {
    if let sex = PupilWords.sex(word.value) { return sex }
    page.say(
      "unread-count", .warning, at: word.span, "\(word.value) is not read as girls or boys",
      fix: "Write F or M, as the census does, or leave it empty for all pupils")
    return nil
  }

  private func sayUnknown(
    _ word: Placed<String>, _ noun: String, among kinds: [Vocabulary.CountedKind],
    besides more: [String] = []
  ) {
    let known = more + kinds.flatMap { [$0.title, $0.id] + $0.words + $0.codes.map(\.id) }
    let titles = (more + kinds.map(\.title)).joined(separator: ", ")
    page.say(
      "unknown-reference", .error, at: word.span, "there is no \(noun) “\(word.value)”",
      fix: nearest(to: word.value, among: known).map { "Did you mean \($0)?" }
        ?? (kinds.isEmpty
          ? "The library's vocabulary.yaml names none" : "Write one of these: \(titles)"))
  }

  /// Whether nobody has counted the same already; said where somebody has.
  private func isNew(_ entry: Entry, after entries: [Entry]) -> Bool {
    guard let rival = entries.first(where: { isSame($0, entry) }) else { return true }
    let isEqual = rival.need == entry.need && rival.year == entry.year
    let isArea = rival.need != entry.need
    page.say(
      "duplicate-count", .warning, at: entry.row.span,
      isEqual
        ? "row \(entry.row.number) counts what row \(rival.row.number) has counted"
        : "row \(entry.row.number) counts \(isArea ? "an area" : "a year") again that row "
          + "\(rival.row.number) counts",
      fix: isEqual
        ? "Keep one of the two; the first is read"
        : "Give the \(isArea ? "area or its codes" : "key stage or its years"), not both; "
          + "the first is read",
      notes: [Diagnostic.Note("it was counted here", at: rival.row.span)])
    return false
  }

  /// Whether two rows count some pupils twice under one name.
  private func isSame(_ one: Entry, _ other: Entry) -> Bool {
    one.date == other.date && one.level == other.level && one.sex == other.sex
      && one.event.map(folded) == other.event.map(folded)
      && one.need?.area == other.need?.area
      && (one.need?.code == other.need?.code || one.need?.code == nil || other.need?.code == nil)
      && PupilWords.overlap(one.year, other.year)
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
    let plain = entries.filter { !$0.isCrossed }
    var census = Profile.Census(
      span: span, date: date, name: name,
      roll: plain.first { $0.level == ProfileSheet.roll }?.count,
      levels: vocabulary.supportLevels.compactMap { level($0.id, plain) })
    let crossed = entries.filter(\.isCrossed)
    census.crossed = crossed.map { entry in
      Profile.Crossed(
        span: entry.row.span, level: entry.level, need: entry.need, year: entry.year,
        sex: entry.sex,
        event: entry.event.map { event in
          crossed.compactMap(\.event).first { folded($0) == folded(event) } ?? event
        }, count: entry.count.value)
    }
    return census
  }

  private func level(_ id: String, _ entries: [Entry]) -> Profile.Level? {
    let own = entries.filter { $0.level == id }
    guard !own.isEmpty else { return nil }
    let order = vocabulary.needs.flatMap { kind in
      [Profile.Need(area: kind.id)]
        + kind.codes.map { Profile.Need(area: kind.id, code: $0.id) }
    }
    let needs = order.compactMap { need in
      own.first { $0.need == need }.map { (need: need, count: $0.count.value) }
    }
    return Profile.Level(id: id, count: own.first { $0.need == nil }?.count, needs: needs)
  }
}

/// A word in lower case, with spaces for hyphens and strokes, to compare it by.
private func folded(_ word: String) -> String {
  let spaced = word.lowercased().map { $0 == "-" || $0 == "/" ? " " : $0 }
  return String(spaced).split(separator: " ").joined(separator: " ")
}
