import Base
import Model

/// Reads `surveys/<instrument>/<wave>.csv`: for each item and each group, how many gave which
/// answer.
struct WaveSheet {
  let page: Page
  let wave: SurveyWave
  let instrument: Instrument?

  private static let fixed = ["item", "group"]

  func tallies() -> [SurveyWave.ItemTally] {
    guard !wave.scale.isEmpty else {
      sayWithoutScale()
      return []
    }
    let answers = wave.scale + wave.outside
    let sheet = SheetRows(
      page, columns: WaveSheet.fixed + answers.map { $0.lowercased() } + ["blank", "wanted"])
    for answer in answers where !sheet.columns.contains(answer.lowercased()) {
      page.say(
        "missing-column", .error, at: .start(of: page.file),
        "no column of this sheet counts the answer “\(answer)”",
        fix: "Add it, with 0 where nobody gave that answer")
    }
    guard sheet.columns.isSuperset(of: answers.map { $0.lowercased() } + ["item"]) else {
      if !sheet.columns.contains("item") {
        page.say(
          "missing-column", .error, at: .start(of: page.file), "this sheet has no column item",
          fix: "Write item,group and the answers into its first line")
      }
      return []
    }
    return tallies(of: sheet)
  }

  private func sayWithoutScale() {
    // An instrument that nobody knows is reported where it is looked up.
    guard let instrument else { return }
    page.say(
      "incomplete", .error, at: .start(of: page.file),
      "these counts cannot be read: the instrument \(instrument.name) has no answers yet",
      fix: "Write its items and its scale into surveys/\(instrument.name)/instrument.yaml")
  }

  // MARK: Rows

  private func tallies(of sheet: SheetRows) -> [SurveyWave.ItemTally] {
    let items = ItemNames(wave.asked.isEmpty ? instrument?.items ?? [] : wave.asked)
    let hasWanted = sheet.columns.contains("wanted")
    var found: [SurveyWave.ItemTally] = []
    var rows: [String: Span] = [:]
    var groups: [String: String] = [:]
    for row in sheet.rows {
      guard let item = item(row, among: items) else { continue }
      let group = row["group"].map { cell in
        groups[folded(cell.value)] ?? self.group(cell)
      }
      if let group { groups[folded(group)] = group }
      guard let tally = tally(row, item: item, group: group, hasWanted: hasWanted) else { continue }
      if let first = rows.updateValue(row.span, forKey: item + "\n" + (group ?? "")) {
        page.say(
          "duplicate-count", .error, at: row.span,
          "row \(row.number) counts \(item)\(group.map { " for \($0)" } ?? "") a second time",
          fix: "Keep one of the two rows",
          notes: [Diagnostic.Note("it was counted here", at: first)])
        continue
      }
      found.append(tally)
    }
    return found
  }

  private func item(_ row: SheetRow, among items: ItemNames) -> String? {
    guard let cell = row["item"] else {
      page.say(
        "incomplete", .error, at: row.span, "row \(row.number) does not say which item it counts",
        fix: "Write the item's id into the first column")
      return nil
    }
    if let found = items.id(of: cell.value) { return found }
    // Without any items known, nobody can tell a wrong one; that is said once elsewhere.
    guard !items.ids.isEmpty else { return instrument == nil ? cell.value : nil }
    page.say(
      "unknown-reference", .error, at: cell.span, "there is no item “\(cell.value)” in this wave",
      fix: nearest(to: cell.value, among: items.ids).map { "Did you mean \($0)?" }
        ?? "Items are \(items.ids.joined(separator: ", "))")
    return nil
  }

  /// The group in the instrument's own words; a word that is nearly one of them is said.
  private func group(_ cell: Placed<String>) -> String {
    let answers = instrument?.group?.answers ?? []
    let key = folded(cell.value)
    if let known = answers.first(where: { folded($0.title) == key }) { return known.title }
    if let near = nearest(to: cell.value, among: answers.map(\.title)) {
      page.say(
        "unknown-choice", .warning, at: cell.span,
        "“\(cell.value)” is nearly a group of the instrument, but not the same",
        fix: "Did you mean \(near)?")
    }
    return cell.value
  }

  private func tally(
    _ row: SheetRow, item: String, group: String?, hasWanted: Bool
  ) -> SurveyWave.ItemTally? {
    let counts = wave.scale.map { count(row, $0) }
    let outside = wave.outside.map { count(row, $0) }
    let blank = row["blank"].map(number) ?? 0
    let wanted = hasWanted ? row["wanted"].map(number) : nil
    guard let blank, wanted != .some(.none) else { return nil }
    let all = (counts + outside).compactMap { $0 }
    guard all.count == counts.count + outside.count else { return nil }
    let tally = SurveyWave.ItemTally(
      span: row.span, item: item, group: group, counts: Array(all.prefix(counts.count)),
      outside: Array(all.dropFirst(counts.count)), blank: blank, wanted: wanted ?? nil)
    if let wanted = tally.wanted, wanted > tally.replies {
      page.say(
        "tally-over-total", .warning, at: row.span,
        "\(wanted) want \(item), and only \(tally.replies) replied", fix: "Check the two numbers")
    }
    return tally
  }

  private func count(_ row: SheetRow, _ answer: String) -> Int? {
    guard let cell = row[answer.lowercased()] else {
      page.say(
        "unread-count", .error, at: row.span,
        "row \(row.number) does not say how many answered “\(answer)”",
        fix: "Write 0 where nobody did")
      return nil
    }
    return number(cell)
  }

  private func number(_ cell: Placed<String>) -> Int? {
    if let number = TallyText.number(cell.value[...]) { return number }
    page.say(
      "unread-count", .error, at: cell.span, "“\(cell.value)” is not read as a number of replies",
      fix: "Write a whole number in figures")
    return nil
  }
}

/// What a sheet may call the items of a wave: their ids, or their words.
private struct ItemNames {
  let ids: [String]
  private var byName: [String: String] = [:]

  init(_ items: [Instrument.Item]) {
    ids = items.map(\.id)
    for item in items { byName[folded(item.text)] = item.id }
    for item in items { byName[folded(item.id)] = item.id }
  }

  func id(of word: String) -> String? { byName[word] ?? byName[folded(word)] }
}
