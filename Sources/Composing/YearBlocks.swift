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
    blocks += areaTables(profile).map { .table($0) }
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
    func row(_ cells: [String?], england: String?) -> [Line] {
      let kept = hasBefore ? cells : Array(cells.prefix(3))
      return (kept + (hasEngland ? [england] : [])).map { Line(unbroken($0 ?? "–")) }
    }
    var rows = profile.levels.map { level in
      row(
        [level.title, level.now.text, level.share, level.before?.text, level.shareBefore],
        england: level.england)
    }
    rows.append(
      row(["All on roll", profile.roll.text, nil, profile.rollBefore?.text, nil], england: nil))
    let before = profile.countedBefore.map { "; last year: \($0)" } ?? ""
    return Table(
      caption: "Pupils by level of support, \(profile.counted)\(before)", columns: columns,
      rows: rows,
      note: notes([
        levelChart(profile) == nil ? source(profile) : nil,
        note(
          on: profile.levels.flatMap { [$0.now, $0.before] } + [profile.roll, profile.rollBefore]),
      ]))
  }

  /// What the symbols of some numbers mean; nil where all numbers are shown.
  func note(on counts: [Headcount?]) -> String? {
    let masks = counts.compactMap { $0 }
    return notes([
      masks.contains(.masked(.confidential))
        ? "c: not shown, because it is small or would give a small one away." : nil,
      masks.contains(.masked(.unavailable)) ? "x: the number was not written down." : nil,
    ])
  }

  private func notes(_ sentences: [String?]) -> String? {
    let those = sentences.compactMap { $0 }
    return those.isEmpty ? nil : those.joined(separator: " ")
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
      bars.append(bar(level.title, level.share))
      if let england = level.england {
        bars.append(bar("\(level.title), England", england, isComparison: true))
      }
    }
    return BarChart(
      caption: "Share of the roll by level of support", bars: bars,
      note: source(profile))
  }

  /// A bar for a share in words, as `4.2 %`; no bar for none or for what cannot be read.
  private func bar(_ name: String, _ words: String?, isComparison: Bool = false) -> BarChart.Bar {
    BarChart.Bar(
      name: name, value: words.flatMap(percentage), words: words ?? "too small to say",
      isComparison: isComparison)
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

  /// One table for all levels where they name the same areas, else one each.
  private func areaTables(_ profile: Disclosure.Profile) -> [Table] {
    guard let first = profile.areas.first else { return [] }
    let names = first.rows.map { $0.area }
    let caption = "by broad area of need, \(profile.counted)"
    if profile.areas.count > 1, profile.areas.allSatisfy({ $0.rows.map { $0.area } == names }) {
      let columns =
        [Table.Column("Area of need")]
        + profile.areas.map { Table.Column($0.level, isNumeric: true) }
      let rows = names.indices.map { row in
        [Line(names[row])] + profile.areas.map { Line($0.rows[row].count.text) }
      }
      let counts = profile.areas.flatMap { $0.rows.map { $0.count } }
      return [
        Table(caption: "Pupils \(caption)", columns: columns, rows: rows, note: note(on: counts))
      ]
    }
    return profile.areas.map { table in
      Table(
        caption: "\(table.level): pupils \(caption)",
        columns: [Table.Column("Area of need"), Table.Column("Pupils", isNumeric: true)],
        rows: table.rows.map { [Line($0.area), Line($0.count.text)] },
        note: note(on: table.rows.map { $0.count }))
    }
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
      if counts { row.insert(Line(item.pupils?.text ?? "–"), at: 2) }
      return row
    }
    let table = Table(
      caption: "Support that is in place", columns: columns, rows: rows,
      note: note(on: year.provision.map(\.pupils)))
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
      let rest = (hasEngland ? [outcome.england ?? "–"] : []) + [outcome.base?.text ?? "–"]
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
          note: notes([note, self.note(on: year.outcomes.map(\.base))])))
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

  /// Which symbols stand for numbers anywhere in what the full report prints.
  func masksInUse() -> Set<Headcount.Mask> {
    var counts = (day?.groups ?? []).map(\.number)
    for measure in disclosure.actions.flatMap(\.measures) {
      if let tally = measure.tally { counts += [tally.count, tally.total] }
    }
    if let profile = year.profile {
      counts += [profile.roll, profile.rollBefore].compactMap { $0 }
      counts += profile.levels.flatMap { [$0.now, $0.before].compactMap { $0 } }
      counts += profile.areas.flatMap { $0.rows.map { $0.count } }
      counts += year.requests.map(\.number)
    }
    counts += year.provision.compactMap(\.pupils) + year.outcomes.compactMap(\.base)
    return Set(
      counts.compactMap { count in
        if case .masked(let mask) = count { mask } else { nil }
      })
  }
}
