import Base
import Disclosed
import Papers

/// The blocks of the full report that the year's figures fill.
extension Composer {
  var year: Disclosure.Year { disclosure.year ?? Disclosure.Year() }

  /// How many pupils need what: a table, a chart beside England, tables by area of need.
  func profileBlocks() -> [Block] {
    var blocks: [Block] = []
    if !disclosure.school.introduction.isEmpty {
      blocks += prose(disclosure.school.introduction, id: "full-school")
    }
    guard let profile = year.profile else { return blocks }
    blocks.append(.table(levelTable(profile)))
    if let chart = levelChart(profile) { blocks.append(.bars(chart)) }
    blocks += profile.tables.map { .table(countTable($0)) }
    if !year.requests.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "Requests for an EHC needs assessment",
            columns: [Table.Column("Request"), Table.Column("Number", isNumeric: true)],
            rows: year.requests.map { [Line($0.what), Line($0.number.text)] },
            note: note(on: year.requests.map(\.number)))))
    }
    return blocks
  }

  private func levelTable(_ profile: Disclosure.Profile) -> Table {
    let hasBefore = profile.levels.contains { $0.before != nil } || profile.rollBefore != nil
    let hasEngland = profile.levels.contains { $0.england != nil }
    var columns = [
      Table.Column("Level"), Table.Column("Pupils", isNumeric: true),
      Table.Column("Share", isNumeric: true),
    ]
    if hasBefore {
      columns += [
        Table.Column("Last year", isNumeric: true), Table.Column("Share", isNumeric: true),
      ]
    }
    if hasEngland { columns.append(Table.Column("England", isNumeric: true)) }
    func row(_ cells: [String?], england: String) -> [Line] {
      let kept = hasBefore ? cells : Array(cells.prefix(3))
      return (kept + (hasEngland ? [england] : [])).map { Line(unbroken($0 ?? unknown)) }
    }
    var rows = profile.levels.map { level in
      row(
        [
          level.title, level.now.text, shareWords(level.share, level.now, profile.roll),
          level.before?.text, shareWords(level.shareBefore, level.before, profile.rollBefore),
        ], england: level.england ?? unknown)
    }
    let none = Headcount.Mask.inapplicable.rawValue
    rows.append(
      row(
        ["All on roll", profile.roll.text, none, profile.rollBefore?.text, none], england: none))
    let before = profile.countedBefore.map { "; last year: \($0)" } ?? ""
    return Table(
      caption: "Pupils by level of support, \(profile.counted)\(before)", columns: columns,
      rows: rows,
      note: notes([
        levelChart(profile) == nil ? source(profile) : nil,
        note(onSymbols: rows.flatMap { $0.dropFirst().map(\.plainText) }),
      ]))
  }

  private var unknown: String { Headcount.Mask.unavailable.rawValue }

  /// A share, or the symbol of what it cannot be worked out from.
  private func shareWords(_ share: String?, _ part: Headcount?, _ whole: Headcount?) -> String {
    if let share { return share }
    let isMasked = [part, whole].contains(.masked(.confidential))
    return isMasked ? Headcount.Mask.confidential.rawValue : unknown
  }

  /// Where the figures for England come from, in a sentence.
  private func source(_ profile: Disclosure.Profile) -> String? {
    profile.source.map { endSentence($0.hasPrefix("England") ? $0 : "England: \($0)") }
  }

  private func endSentence(_ words: String) -> String {
    words.hasSuffix(".") ? words : words + "."
  }

  /// The shares as bars, each level beside England; nil where no share may be shown.
  ///
  /// Last year's stand in the table: a chart of nine bars is read by nobody.
  private func levelChart(_ profile: Disclosure.Profile) -> BarChart? {
    guard profile.levels.contains(where: { $0.share != nil }) else { return nil }
    var bars: [BarChart.Bar] = []
    for level in profile.levels {
      bars.append(bar(level.title, level.share, orElse: absence(of: level.now)))
      if let england = level.england {
        bars.append(bar("\(level.title), England", england, isComparison: true))
      }
    }
    return BarChart(
      caption: "Share of the roll by level of support", bars: bars,
      note: source(profile))
  }

  /// A bar for a share in words, as `4.2 %`; no bar for none or for what cannot be read.
  private func bar(
    _ name: String, _ words: String?, isComparison: Bool = false,
    orElse absence: String = "not known"
  ) -> BarChart.Bar {
    let value = words.flatMap(percentage)
    return BarChart.Bar(
      name: name, value: value,
      words: value == nil ? words.flatMap(meaning(ofSymbol:)) ?? absence : words ?? absence,
      isComparison: isComparison)
  }

  private func absence(of count: Headcount) -> String {
    count == .masked(.unavailable) ? "not known" : "too small to say"
  }

  /// The words with `4.2 %` kept on one line.
  private func unbroken(_ words: String) -> String {
    guard words.hasSuffix(" %") else { return words }
    return words.dropLast(2) + "\u{A0}%"
  }

  /// The number of `4.2 %` or `4.2%`; nil for other words.
  func percentage(_ words: String) -> Double? {
    guard words.hasSuffix("%") else { return nil }
    return Double(words.dropLast().filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" })
  }

  /// Pupils in rows and columns, with its symbols spelled out.
  private func countTable(_ table: Disclosure.Profile.CountTable) -> Table {
    Table(
      caption: table.caption,
      columns: [Table.Column(table.rowTitle)]
        + table.columns.map { Table.Column($0, isNumeric: true) },
      rows: table.rows.map { row in [Line(row.title)] + row.counts.map { Line($0.text) } },
      note: note(on: table.rows.flatMap(\.counts)))
  }

  /// What is in place, for whom, and what it led to.
  func provisionBlocks() -> [Block] {
    guard !year.provision.isEmpty else { return [] }
    let counts = year.provision.contains { $0.pupils != nil }
    var columns = [
      Table.Column("Support"), Table.Column("For whom"), Table.Column("What it led to"),
    ]
    if counts { columns.insert(Table.Column("Pupils", isNumeric: true), at: 2) }
    let rows = year.provision.map { item in
      var row = [
        Line(item.name), Line(item.forWhom ?? "not said"), Line(item.effect ?? "not yet known"),
      ]
      if counts { row.insert(Line(item.pupils?.text ?? unknown), at: 2) }
      return row
    }
    let table = Table(
      caption: "Support that is in place", columns: columns, rows: rows,
      note: counts ? note(onSymbols: year.provision.map { $0.pupils?.text ?? unknown }) : nil)
    return [.table(table)]
  }

  /// Pupils with SEND beside others and beside England, with the base of each figure.
  func outcomeBlocks() -> [Block] {
    guard !year.outcomes.isEmpty else { return [] }
    let hasEngland = year.outcomes.contains { $0.england != nil }
    let rows = year.outcomes.map { outcome -> [Line] in
      var name = Line(outcome.measure)
      if let year = outcome.year { name = name + Line([.soft(", \(year)")]) }
      if let note = outcome.note { name = name + Line([.soft(" · \(note)")]) }
      let figures = [
        outcome.withSEND ?? absence(outcome),
        outcome.withoutSEND ?? absence(isWithheld: outcome.isWithheld),
      ]
      let rest =
        (hasEngland ? [outcome.england ?? unknown] : []) + [outcome.base?.text ?? unknown]
      return [name] + (figures + rest).map { Line(unbroken($0)) }
    }
    let names = ["Pupils with SEND", "Others"] + (hasEngland ? ["England"] : []) + ["Base"]
    let columns =
      [Table.Column("Outcome")] + names.map { Table.Column($0, isNumeric: true) }
    let note =
      "Base: how many pupils with SEND the figure is about. A figure about few pupils "
      + "can change a good deal by chance."
    let charts = year.outcomes.compactMap(outcomeChart).map(Block.bars)
    return [
      .table(
        Table(
          caption: "Outcomes of pupils with SEND beside others", columns: columns, rows: rows,
          note: notes([
            note,
            self.note(onSymbols: rows.flatMap { $0.suffix(hasEngland ? 2 : 1).map(\.plainText) }),
          ])))
    ] + charts
  }

  /// Why a figure is not there.
  private func absence(_ outcome: Disclosure.Outcome) -> String {
    outcome.base == .masked(.confidential)
      ? "too small to say" : absence(isWithheld: outcome.isWithheld)
  }

  /// Whether a figure that is not there was written down and is not shown.
  private func absence(isWithheld: Bool) -> String {
    isWithheld ? "not shown" : "not known"
  }

  /// A percentage for pupils with SEND beside one for others or for England; nil without two.
  private func outcomeChart(_ outcome: Disclosure.Outcome) -> BarChart? {
    let rows: [(String, String?, Bool)] = [
      ("Pupils with SEND", outcome.withSEND, false), ("Others here", outcome.withoutSEND, true),
      ("England", outcome.england, true),
    ]
    let bars = rows.compactMap { name, words, isComparison in
      words.flatMap { words in
        percentage(words).map {
          BarChart.Bar(name: name, value: $0, words: words, isComparison: isComparison)
        }
      }
    }
    guard bars.count > 1, bars[0].name == "Pupils with SEND" else { return nil }
    let year = outcome.year.map { ", \($0)" } ?? ""
    return BarChart(caption: outcome.measure + year, full: 100, bars: bars)
  }

  /// Training, time and deployment, with the posts that the school names.
  func peopleFacts() -> [Block] {
    guard !year.people.isEmpty else { return [] }
    return [.facts(year.people.map { Fact($0.what, Line($0.words)) })]
  }

  /// What was received, what was spent, and what came of it.
  func moneyBlocks() -> [Block] {
    guard !year.money.isEmpty else { return [] }
    let rows = year.money.map { sum -> [Line] in
      var name = Line(sum.what)
      if let year = sum.year { name = name + Line([.soft(", \(year)")]) }
      let absence = absence(isWithheld: sum.isWithheld)
      return [
        name, Line(sum.received ?? absence), Line(sum.spent ?? absence),
        Line(sum.effect ?? "not yet known"),
      ]
    }
    let columns = [
      Table.Column("Money"), Table.Column("Received", isNumeric: true),
      Table.Column("Spent", isNumeric: true), Table.Column("What it led to"),
    ]
    return [
      .table(Table(caption: "Money received and spent", columns: columns, rows: rows))
    ]
  }

  /// What nobody wrote down for the year's paper, in the order of its blocks.
  func notLookedAtThisYear() -> [String] {
    let parts: [(Bool, String)] = [
      (year.profile == nil, "numbers of pupils by level and need"),
      (dutyLines().isEmpty, "duties of the board"),
      (year.provision.isEmpty, "support in place"),
      (year.outcomes.isEmpty, "figures on outcomes"),
      (year.people.isEmpty, "training and time of staff"),
      (day?.groups.isEmpty ?? true, "what pupils and families say"),
      (year.money.isEmpty, "money"),
      (disclosure.actions.isEmpty, "actions"),
    ]
    return parts.filter(\.0).map(\.1)
  }
}
