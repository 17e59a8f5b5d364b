import Base
import Disclosed
import Model

/// The profile past the door, with the sentences about what of it is not shown.
struct ProfileDoor {
  let studied: StudiedSchool
  let counts: Headcounts
  private(set) var withheld: [String] = []

  private var vocabulary: Vocabulary { studied.checked.library.vocabulary }
  var phase: String? { school.phase?.value }
  private var school: School { studied.checked.school }

  init(studied: StudiedSchool, counts: Headcounts) {
    self.studied = studied
    self.counts = counts
  }

  /// The latest count that has come, and the one to set beside it: the last of the same name.
  private var censuses: (now: Profile.Census, before: Profile.Census?)? {
    let past = (school.profile?.censuses ?? []).filter { $0.date <= studied.asAt }
    guard let now = past.last else { return nil }
    let earlier = past.dropLast()
    return (now, earlier.last { $0.name.lowercased() == now.name.lowercased() } ?? earlier.last)
  }

  /// The groups of the two counts, each with whether it is masked.
  var groups: [(groups: CensusGroups, isMasked: Bool)] {
    guard let censuses else { return [] }
    return [censuses.now, censuses.before].compactMap { $0 }.enumerated().map { index, census in
      let groups = CensusGroups(census, levels: vocabulary.supportLevels)
      // The roll that the school's own facts give stands beside the latest count.
      let other = index == 0 ? school.roll : nil
      return (groups, counts.masksYear && groups.holdSmallNumber(besides: other))
    }
  }

  mutating func profile(beside benchmarks: Benchmarks?) -> Disclosure.Profile? {
    guard let censuses, let now = groups.first else { return nil }
    let before = groups.dropFirst().first
    var out = Disclosure.Profile(
      counted: words(censuses.now), roll: roll(now.groups), levels: levels(now, before),
      areas: areaTables(censuses.now, isMasked: now.isMasked))
    out.countedBefore = censuses.before.map(words)
    out.rollBefore = before.map { roll($0.groups) }
    compare(&out, with: benchmarks)
    if now.isMasked || before?.isMasked == true {
      withheld.append(
        "Numbers of 1 to \(Headcounts.limit) pupils, and those that would give them away, "
          + "are replaced by the letter c.")
    }
    return out
  }

  private func words(_ census: Profile.Census) -> String {
    census.name.isEmpty
      ? census.date.inWords : "\(census.name) census, \(census.date.inWords)"
  }

  private func roll(_ groups: CensusGroups) -> Headcount {
    guard let roll = groups.roll else { return .masked(.unavailable) }
    return counts.masksYear && Headcounts.isSmall(roll) ? .masked(.confidential) : .shown(roll)
  }

  // MARK: Levels

  private typealias Counted = (groups: CensusGroups, isMasked: Bool)

  private func levels(_ now: Counted, _ before: Counted?) -> [Disclosure.Profile.Level] {
    let titles = vocabulary.supportLevels.map(\.title) + ["All SEN"]
    // A share this year beside a masked one last year would let the one be guessed from the other.
    let showsShares = !now.isMasked && before?.isMasked != true
    return titles.enumerated().map { index, title in
      func number(_ counted: Counted) -> Int? {
        counted.groups.levels.indices.contains(index)
          ? counted.groups.levels[index] : counted.groups.total
      }
      func count(_ counted: Counted) -> Headcount {
        guard let number = number(counted) else { return .masked(.unavailable) }
        return counted.isMasked ? .masked(.confidential) : .shown(number)
      }
      var level = Disclosure.Profile.Level(title: title, now: count(now))
      level.before = before.map(count)
      if showsShares {
        level.share = share(number(now), of: now.groups.roll)
        level.shareBefore = before.flatMap { share(number($0), of: $0.groups.roll) }
      }
      return level
    }
  }

  // MARK: Areas of need

  private mutating func areaTables(
    _ census: Profile.Census, isMasked: Bool
  ) -> [Disclosure.Profile.AreaTable] {
    var tables: [Disclosure.Profile.AreaTable] = []
    var merged = false
    for level in census.levels where !level.areas.isEmpty {
      let title = vocabulary.supportLevels.first { $0.id == level.id }?.title ?? level.id
      let areas = level.areas.map { area in
        (area: vocabulary.needs.first { $0.id == area.id }?.title ?? area.id, count: area.count)
      }
      if !counts.masksYear {
        tables.append(
          Disclosure.Profile.AreaTable(
            level: title, rows: areas.map { ($0.area, Headcount.shown($0.count)) }))
      } else if !isMasked, let total = level.count?.value,
        let safe = AreaRows(areas, total: total, rest: rest)
      {
        merged = merged || safe.isMerged
        tables.append(
          Disclosure.Profile.AreaTable(
            level: title, rows: safe.rows.map { ($0.area, Headcount.shown($0.count)) }))
      } else {
        withheld.append(
          "\(title): the areas of need are not shown, because some numbers are too small.")
      }
    }
    if merged {
      withheld.append("Some areas of need are put together, because few pupils are in one of them.")
    }
    return tables
  }

  /// The row of pupils in no area: the vocabulary's last area, which is for others.
  private var rest: String {
    vocabulary.needs.first { $0.id == "other" }?.title ?? "Not recorded"
  }

  // MARK: England

  private func compare(_ profile: inout Disclosure.Profile, with benchmarks: Benchmarks?) {
    guard let benchmarks else { return }
    var used: [Benchmarks.Measure] = []
    let ids = vocabulary.supportLevels.map(\.id) + ["all-sen"]
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
}

/// A part as a share of a whole, as `4.2 %`; nil where there is no whole.
private func share(_ part: Int?, of whole: Int?) -> String? {
  guard let part, let whole, whole > 0, part <= whole else { return nil }
  let tenths = (part * 2000 + whole) / (2 * whole)
  return "\(tenths / 10).\(tenths % 10) %"
}

/// A title as it stands within a sentence: without its capital, unless it begins with letters of
/// that kind, as `EHC plans`.
func inSentence(_ title: String) -> String {
  guard title.dropFirst().first?.isUppercase == false else { return title }
  return title.prefix(1).lowercased() + title.dropFirst()
}
