import Base
import Disclosed
import Model

extension Door {
  /// The profile past the door; nil where nobody has counted yet.
  func disclosedProfile(beside benchmarks: Benchmarks?) -> Disclosure.Profile? {
    guard let now = numbers.censuses.first else { return nil }
    let before = numbers.censuses.dropFirst().first
    var out = Disclosure.Profile(
      counted: SmallNumbers.name(of: now), roll: numbers.headcount(CountKey(date: now.date)),
      levels: levels(now, before), tables: numbers.tables.map(table))
    out.countedBefore = before.map(SmallNumbers.name(of:))
    out.rollBefore = before.map { numbers.headcount(CountKey(date: $0.date)) }
    compare(&out, with: benchmarks)
    return out
  }

  private func levels(
    _ now: Profile.Census, _ before: Profile.Census?
  ) -> [Disclosure.Profile.Level] {
    let titles = library.vocabulary.supportLevels.map(\.title) + ["All SEN"]
    return titles.enumerated().map { index, title in
      func count(_ census: Profile.Census) -> Headcount {
        numbers.headcount(numbers.levels(of: census)[index])
      }
      func part(_ census: Profile.Census) -> String? {
        share(count(census), of: numbers.headcount(CountKey(date: census.date)))
      }
      var level = Disclosure.Profile.Level(title: title, now: count(now))
      level.share = part(now)
      level.before = before.map(count)
      level.shareBefore = before.flatMap(part)
      return level
    }
  }

  private func table(_ table: CountTable) -> Disclosure.Profile.CountTable {
    let rowTitle =
      switch table.rowPart {
      case .need: "Need"
      case .event: "What happened"
      case .year: "Year"
      case .sex: "Sex"
      case .level: "Level"
      }
    return Disclosure.Profile.CountTable(
      caption: table.caption, rowTitle: rowTitle, columns: table.columns.map(\.title),
      rows: table.rows.map { row in
        (row.title, table.columns.map { numbers.headcount(table.key(row, $0)) })
      })
  }

  // MARK: England

  private func compare(_ profile: inout Disclosure.Profile, with benchmarks: Benchmarks?) {
    guard let benchmarks else { return }
    var used: [Benchmarks.Measure] = []
    let ids = library.vocabulary.supportLevels.map(\.id) + ["all-sen"]
    for (index, id) in ids.enumerated() where profile.levels.indices.contains(index) {
      guard let measure = benchmarks.measure(id, phase: school.phase?.value) else { continue }
      profile.levels[index].england = measure.value
      used.append(measure)
    }
    guard !used.isEmpty else { return }
    let what = used.map { inSentence($0.title) }
    profile.source =
      "\(benchmarks.title): \(what.joined(separator: "; "))."
      + (benchmarks.source.map { " Source: \($0)." } ?? "")
  }

  // MARK: For the ledger

  /// Every count that is printed, under its key, in the order of printing.
  func disclosedCounts(of year: Disclosure.Year?) -> [DisclosedCount] {
    var keys: [CountKey] = []
    if edition.sees(school.identity, as: .school), let roll = numbers.year.roll {
      keys.append(roll.key)
    }
    if year != nil {
      for census in numbers.censuses {
        keys += numbers.levels(of: census) + [CountKey(date: census.date)]
      }
      keys += numbers.tables.flatMap(\.keys)
      keys += (numbers.year.requests + numbers.year.provision).compactMap { $0?.key }
    }
    var counts = keys.filter { numbers.values[$0] != nil }.map { key in
      DisclosedCount(key: key.text, count: numbers.headcount(key))
    }
    for (line, outcome) in zip(numbers.year.bases, year?.outcomes ?? []) {
      guard let line, let base = outcome.base else { continue }
      counts.append(DisclosedCount(key: line.key.text, count: base))
    }
    return counts
  }
}

/// A part as a share of a whole, as `4.2 %`, or the symbol for one that rounds to nought or cannot
/// be; nil where one of the two is not shown.
private func share(_ part: Headcount, of whole: Headcount) -> String? {
  guard let part = part.number, let whole = whole.number, whole > 0 else { return nil }
  guard part <= whole else { return Headcount.Mask.unreliable.rawValue }
  let tenths = (part * 2000 + whole) / (2 * whole)
  guard tenths > 0 || part == 0 else { return Headcount.Mask.low.rawValue }
  return "\(tenths / 10).\(tenths % 10) %"
}

/// A title as it stands within a sentence: without its capital, unless it begins with letters of
/// that kind, as `EHC plans`.
func inSentence(_ title: String) -> String {
  guard title.dropFirst().first?.isUppercase == false else { return title }
  return title.prefix(1).lowercased() + title.dropFirst()
}
