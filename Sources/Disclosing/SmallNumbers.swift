import Base
import Disclosed
import Model
import Suppressing

/// The one place that decides what an edition shows of every count of pupils.
///
/// It puts all counts of the edition into one system, puts categories together where a cell would
/// be masked otherwise, masks what is small or would give a small one away, and notes why (domain,
/// 3.4 and 3.5). The school's own edition is masked only where the school wishes it.
struct SmallNumbers {
  let isMasking: Bool
  let limit: Int
  /// The latest count that has come, and the one to set beside it.
  let censuses: [Profile.Census]
  let year: YearCounts
  /// The tables besides that of the levels, as they are printed.
  private(set) var tables: [CountTable] = []
  /// What is not shown, in sentences for readers.
  private(set) var withheld: [String] = []
  /// What is not shown and why, for the author alone.
  private(set) var notes: [MaskingNote] = []
  private(set) var masked: Set<CountKey> = []
  private(set) var values: [CountKey: Int] = [:]

  let words: CountWords
  private let school: School
  private let edition: Edition
  private let decision: ShownTotals?
  /// The tables before anything was put together.
  private var whole: [CountTable] = []

  init(_ studied: StudiedSchool, edition: Edition, showsYear: Bool, yearName: String?) {
    school = studied.checked.school
    self.edition = edition
    limit = edition.limit
    isMasking = edition.manner != .school || school.hidesSmallNumbers
    words = CountWords(studied.checked.library.vocabulary)
    censuses = showsYear ? SmallNumbers.censuses(school.profile, asAt: studied.asAt) : []
    year = YearCounts(school, year: yearName, showsReport: showsYear)
    decision = school.shownTotals.flatMap { $0.on.value <= studied.asAt ? $0 : nil }
    gather()
    tables = whole
    if isMasking { mask() }
  }

  /// The latest count that has come, and the last of the same name before it.
  private static func censuses(_ profile: Profile?, asAt: CalendarDate) -> [Profile.Census] {
    let past = (profile?.censuses ?? []).filter { $0.date <= asAt }
    guard let now = past.last else { return [] }
    let earlier = past.dropLast()
    let before =
      earlier.last { $0.name.lowercased() == now.name.lowercased() } ?? earlier.last
    return [now] + [before].compactMap { $0 }
  }

  /// A count as the edition shows it; nil for none is a number that nobody wrote down.
  func headcount(_ key: CountKey?) -> Headcount {
    guard let key, let value = values[key] else { return .masked(.unavailable) }
    return masked.contains(key) ? .masked(.confidential) : .shown(value)
  }

  func headcount(_ line: YearCounts.Line?) -> Headcount { headcount(line?.key) }

  func isSmall(_ number: Int) -> Bool { (1...limit) ~= number }

  /// The keys of the levels in their order, then of all of them together.
  func levels(of census: Profile.Census) -> [CountKey] {
    let each = words.vocabulary.supportLevels.map { CountKey(date: census.date, level: [$0.id]) }
    return each + [CountKey(date: census.date, level: words.allLevels)]
  }

  static func name(of census: Profile.Census) -> String {
    census.name.isEmpty
      ? census.date.inWords : "\(census.name) census, \(census.date.inWords)"
  }

  // MARK: Gathering

  private mutating func gather() {
    for census in censuses {
      for count in census.counts(words) where values[count.key] == nil {
        values[count.key] = count.value
      }
    }
    for line in lines { values[line.key] = line.value }
    guard let now = censuses.first else { return }
    whole =
      CensusTables(words: words, census: now, counted: SmallNumbers.name(of: now)).tables()
    for table in whole {
      for (key, parts) in table.wholes {
        let counted = parts.compactMap { values[$0] }
        guard counted.count < parts.count, counted.reduce(0, +) == values[key] else { continue }
        // Where the others make the whole, nobody is left for what was not written.
        for part in parts where values[part] == nil { values[part] = 0 }
      }
    }
  }

  /// Counts besides those of a census.
  private var lines: [YearCounts.Line] {
    (year.requests + year.provision + year.bases + [year.roll]).compactMap { $0 }
  }

  // MARK: Masking

  private mutating func mask() {
    var merged = Array(repeating: Set<CountTable.Group>(), count: whole.count)
    var found = Suppression()
    var related = CountBook.Related(system: CellSystem(limit: limit), keys: [])
    var differs = false
    for _ in 0..<12 {
      tables = zip(whole, merged).map { $0.merging($1) }
      sumMerged()
      (related, differs) = book()
      found =
        related.system.cells.contains(where: \.isSensitive)
        ? suppress(related.system) : Suppression()
      guard merge(found, related.keys, into: &merged) else { break }
    }
    for (cell, reason) in found.masked.sorted(by: { $0.key < $1.key }) {
      guard let key = related.keys[cell] else { continue }
      masked.insert(key)
      note(key, reason, related.keys)
    }
    for (cell, key) in zip(related.system.cells, related.keys) {
      guard let key, cell.standing == .known, cell.isSensitive, values[key] != nil else { continue }
      masked.insert(key)
      note(key, "an earlier publication shows it: it can no longer be protected, only left out")
    }
    for cell in found.exposed {
      guard related.system.cells[cell].standing != .known else { continue }
      note(
        related.keys[cell],
        "it follows from what earlier publications show: it can no longer be protected")
    }
    say(merged, related.impossible, differs)
  }

  /// Adds the counts of lines that were put together.
  private mutating func sumMerged() {
    for (table, original) in zip(tables, whole) {
      for (key, parts) in table.sums(of: original) where values[key] == nil {
        let counted = parts.compactMap { values[$0] }
        if !counted.isEmpty { values[key] = counted.reduce(0, +) }
      }
    }
  }

  /// Puts categories together where a cell is masked; cells that are small themselves come first.
  ///
  /// - Returns: Whether there was something to put together.
  private func merge(
    _ found: Suppression, _ keys: [CountKey?], into merged: inout [Set<CountTable.Group>]
  ) -> Bool {
    let primary = found.masked.filter { $0.value == .primary }
    for cells in [primary, found.masked] {
      var grew = false
      for key in cells.keys.sorted().compactMap({ keys[$0] }) {
        for index in tables.indices {
          guard let group = tables[index].groups(of: key).first else { continue }
          grew = merged[index].insert(group).inserted || grew
        }
      }
      if grew { return true }
    }
    return false
  }

  private enum Cost {
    static let roll = 100_000
    static let level = 3000
    static let cell = 100
    static let nobody = 900
    static let base = 60
  }

  /// All counts of the edition, with those that its readers know already.
  private func book() -> (CountBook.Related, differs: Bool) {
    var book = CountBook(limit: limit, words: words)
    for census in censuses {
      let roll = CountKey(date: census.date)
      for (key, cost) in [(roll, Cost.roll)] + levels(of: census).map({ ($0, Cost.level) }) {
        guard let value = values[key] else { continue }
        book.add(
          key, value, decision == nil ? .published : .known, cost: cost + min(value, 999),
          mayBeTold: decision != nil)
      }
    }
    for key in tables.flatMap(\.keys) {
      guard let value = values[key] else { continue }
      book.add(
        key, value, .published,
        cost: value == 0 ? Cost.nobody : Cost.cell + min(value, 400))
    }
    if let now = censuses.first {
      for count in now.counts(words) { book.add(count.key, count.value, .unpublished) }
    }
    for key in whole.flatMap(\.keys) {
      if let value = values[key] { book.add(key, value, .unpublished) }
    }
    for line in lines {
      book.add(
        line.key, line.value, .published, cost: line.key == year.roll?.key ? Cost.roll : Cost.base)
    }
    book.complete()
    let former = FormerCounts(school.published, to: edition)
    var differs = former.add(to: &book, on: censuses.map(\.date))
    if !former.known.isEmpty { book.complete() }
    relateLines(&book)
    differs = compareCensuses(&book) || differs
    return (book.related(), differs)
  }

  /// Requests may be parts of each other; provision, outcomes and the roll of today may be about a
  /// group of a census, or about all but a few of it.
  private func relateLines(_ book: inout CountBook) {
    let requests = year.requests.compactMap { $0 }
    for (place, one) in requests.enumerated() {
      for other in requests[(place + 1)...] { book.protectDifference(one.key, other.key) }
    }
    if requests.count > 2, let whole = requests.max(by: { $0.value < $1.value }) {
      book.protectRest(
        of: whole.key, less: requests.map(\.key).filter { $0 != whole.key })
    }
    for census in censuses {
      for key in levels(of: census) + [CountKey(date: census.date)] {
        guard let value = values[key] else { continue }
        for line in year.groups {
          if line.value == value { book.equate(key, line.key) }
          if line.value < value { book.protectDifference(key, line.key) }
        }
        guard census.date == censuses.first?.date, let roll = year.roll, !key.level.isEmpty
        else { continue }
        if value < roll.value { book.protectDifference(roll.key, key) }
      }
    }
    if let roll = year.roll, let now = censuses.first.map({ CountKey(date: $0.date) }),
      values[now] == roll.value
    {
      book.equate(now, roll.key)
    }
  }

  /// Two counts of one academic year that stand beside each other tell of those few by whom they
  /// differ.
  private func compareCensuses(_ book: inout CountBook) -> Bool {
    guard censuses.count > 1, let now = censuses.first, let before = censuses.last else {
      return false
    }
    var differs = false
    for key in levels(of: now) {
      var other = key
      other.date = before.date
      if FormerCounts.compares(key, other), book.protectDifference(key, other) { differs = true }
    }
    return differs
  }

  // MARK: Saying so

  private mutating func note(
    _ key: CountKey, _ reason: Suppression.Reason, _ keys: [CountKey?]
  ) {
    switch reason {
    case .primary:
      note(
        key,
        values[key] == 0
          ? "it is nobody in a group of fewer than \(CountBook.large)"
          : values[key].map { (1...limit) ~= $0 } ?? true
            ? "it is from 1 to \(limit)" : "it was masked in an earlier publication")
    case .secondary(let other):
      let name = keys[other].map { place(of: $0) }
      let words = name.map { "“\($0.cell)” in “\($0.table)”" } ?? "a small rest or difference"
      note(key, "it would give away \(words)")
    }
  }

  private mutating func note(_ key: CountKey?, _ reason: String) {
    let place: (table: String, cell: String) =
      key.map { self.place(of: $0) } ?? ("All tables", "a rest or a difference")
    notes.append(MaskingNote(table: place.table, cell: place.cell, reason: reason))
  }

  private func place(of key: CountKey) -> (table: String, cell: String) {
    if let line = lines.first(where: { $0.key == key }) { return (line.table, line.name) }
    if let table = (tables + whole).first(where: { $0.keys.contains(key) }) {
      return (table.caption, table.name(of: key))
    }
    for census in censuses {
      let titles = words.vocabulary.supportLevels.map(\.title) + ["All SEN"]
      let table = "Pupils by level of support, \(SmallNumbers.name(of: census))"
      if key == CountKey(date: census.date) { return (table, "All on roll") }
      for (level, title) in zip(levels(of: census), titles) where level == key {
        return (table, title)
      }
    }
    return ("Counts that are not printed", key.text)
  }

  private mutating func say(
    _ merged: [Set<CountTable.Group>], _ impossible: Set<CountKey>, _ differs: Bool
  ) {
    let inTables = masked.filter { $0.about.isEmpty }
    var kept: [CountTable] = []
    for (table, groups) in zip(tables, merged) {
      let counts = table.keys.map(headcount)
      let isWrong = table.keys.contains { key in
        CountPart.allCases.contains { impossible.contains($0.changing(key, to: [])) }
      }
      guard !isWrong, counts.contains(where: { $0.number != nil }) else {
        withheld.append(
          isWrong
            ? "\(table.caption): not shown, because the parts are more than the whole."
            : "\(table.caption): not shown, because the numbers are too small.")
        notes.append(
          MaskingNote(
            table: table.caption, cell: "The whole table",
            reason: isWrong ? "it does not add up" : "no number in it may be shown"))
        continue
      }
      kept.append(table)
      for group in groups.sorted(by: { $0.title < $1.title }) {
        notes.append(
          MaskingNote(
            table: table.caption, cell: group.title,
            reason: "put together, because parts of it would be masked"))
      }
    }
    let rows = zip(tables, merged).filter { table, groups in
      !groups.isEmpty && kept.contains { $0.caption == table.caption }
    }
    tables = kept
    if rows.contains(where: { $1.contains { KeyStage.isYears($0.words) } }) {
      withheld.append("Some years are put together, because few pupils are in one of them.")
    }
    if rows.contains(where: { $1.contains { !KeyStage.isYears($0.words) } }) {
      withheld.append("Some needs are put together, because few pupils have one of them.")
    }
    if !inTables.isEmpty {
      withheld.append(
        "Numbers of 1 to \(limit) pupils, and those that would give them away, "
          + "are replaced by the letter c.")
    }
    if differs {
      withheld.append(
        "Some numbers are not shown because an earlier count beside them would tell of few pupils.")
    }
    if let decision {
      withheld.append(
        "How many pupils are at each level of support is shown even where it is a small number. "
          + "Decided by: \(decision.by), \(decision.on.value.inWords). Reason: \(decision.reason)"
          + (decision.reason.hasSuffix(".") ? "" : "."))
    }
  }
}

extension KeyStage {
  /// Whether some words are the years of a key stage.
  static func isYears(_ words: [String]) -> Bool {
    allCases.contains { $0.years.sorted() == words }
  }
}
