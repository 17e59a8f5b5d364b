import Model
import Suppressing

extension CountBook {
  /// The counts as cells, with the key of each; nil for what is left of a whole, and for
  /// differences.
  struct Related {
    var system: CellSystem
    var keys: [CountKey?]
    /// Wholes whose parts are more than they are.
    var impossible: Set<CountKey> = []

    /// Adds what nobody shows and readers can work out.
    mutating func addRest(_ value: Int, isSensitive: Bool) -> Int {
      system.cells.append(
        CellSystem.Cell(value, .unpublished, isSensitive: isSensitive))
      keys.append(nil)
      return keys.count - 1
    }
  }

  /// Relates all counts, and says which are sensitive.
  func related() -> Related {
    var out = Related(system: CellSystem(limit: limit), keys: entries.map(\.key))
    out.system.cells = entries.map { entry in
      let isLarge = hasLargeGroup(entry.key)
      return CellSystem.Cell(
        entry.value, entry.standing,
        isSensitive: !entry.mayBeTold
          && (isSmall(entry.value) || keptBack.contains(entry.key)
            || (entry.value == 0 && entry.standing != .unpublished && !isLarge)),
        cost: entry.cost, floor: isLarge && entry.value > 0 ? 1 : 0)
    }
    let links = self.links
    for (link, parts) in links {
      if link.part == .event {
        for part in parts { relateEvent(part, to: link.whole, in: &out) }
      } else {
        relate(parts, to: link, in: &out)
      }
    }
    for (one, other) in equals {
      guard let one = index[one], let other = index[other] else { continue }
      out.system.sums.append(CellSystem.Sum(total: one, parts: [other]))
    }
    for (more, less) in differences {
      guard let more = index[more], let less = index[less] else { continue }
      let rest = out.addRest(entries[more].value - entries[less].value, isSensitive: true)
      out.system.sums.append(CellSystem.Sum(total: more, parts: [less, rest]))
    }
    for (total, parts) in extraSums { relateExtra(total, parts, in: &out) }
    return out
  }

  /// Counts that may be parts of another: what is left of it, or is too much, is protected.
  private func relateExtra(_ total: CountKey, _ parts: [CountKey], in out: inout Related) {
    let cells = parts.compactMap { index[$0] }
    guard let whole = index[total] else { return }
    let left = entries[whole].value - cells.reduce(0) { $0 + entries[$1].value }
    guard isSmall(abs(left)) else { return }
    let rest = out.addRest(abs(left), isSensitive: true)
    if left > 0 {
      out.system.sums.append(CellSystem.Sum(total: whole, parts: cells + [rest]))
    } else {
      let all = out.addRest(entries[whole].value - left, isSensitive: false)
      out.system.sums.append(CellSystem.Sum(total: all, parts: cells))
      out.system.sums.append(CellSystem.Sum(total: all, parts: [whole, rest]))
    }
  }

  /// Whether the group that a need, a level or an event is said of is large.
  ///
  /// Then a nought points at nobody in it. Years and sexes alone say nothing about anybody.
  private func hasLargeGroup(_ key: CountKey) -> Bool {
    guard key.about.isEmpty else { return true }
    return [CountPart.need, .event, .level].allSatisfy { part in
      // A level with a need is said of the pupils of the level.
      guard !part.words(of: key).isEmpty, part != .level || key.need.isEmpty else { return true }
      let all = part == .level ? [part.changing(key, to: words.allLevels)] : []
      let group = ([part.changing(key, to: [])] + all).filter { $0 != key }.compactMap(value).first
      return group.map { $0 >= CountBook.large } ?? false
    }
  }

  /// Those to whom something happened, and the others: all or none of a small group tells of each.
  private func relateEvent(_ part: CountKey, to whole: CountKey, in out: inout Related) {
    guard let total = index[whole], let happened = index[part] else { return }
    let others = entries[total].value - entries[happened].value
    guard others >= 0 else {
      out.impossible.insert(whole)
      return
    }
    let isEverybody = others == 0 && entries[total].value < CountBook.large
    let rest = out.addRest(others, isSensitive: isSmall(others) || isEverybody)
    out.system.sums.append(CellSystem.Sum(total: total, parts: [happened, rest]))
  }

  private func relate(_ parts: [CountKey], to link: Link, in out: inout Related) {
    guard let total = index[link.whole] else { return }
    var cells = parts.compactMap { index[$0] }
    let whole = entries[total].value
    let rest = whole - cells.reduce(0) { $0 + entries[$1].value }
    guard rest >= 0 else {
      out.impossible.insert(link.whole)
      return
    }
    let isTold = (cells + [total]).allSatisfy { entries[$0].mayBeTold }
    if rest > 0 { cells.append(out.addRest(rest, isSensitive: isSmall(rest) && !isTold)) }
    out.system.sums.append(CellSystem.Sum(total: total, parts: cells))
    var each = cells
    // All pupils without a plan are a complement as well: those of the other levels, and the rest.
    if link.part == .level, link.whole.level.isEmpty, link.whole.need.isEmpty,
      let all = cells.first(where: { out.keys[$0]?.level == words.allLevels })
    {
      let levels = words.allLevels.compactMap {
        index[CountPart.level.changing(link.whole, to: [$0])]
      }
      if !levels.contains(all), levels.count == words.allLevels.count {
        each = levels
        cells = levels + cells.filter { $0 != all }
      }
    }
    guard cells.count > 2, !isTold else { return }
    for part in each {
      let others = cells.filter { $0 != part }
      let left = whole - out.system.cells[part].value
      guard isSmall(left) else { continue }
      let complement = out.addRest(left, isSensitive: true)
      out.system.sums.append(CellSystem.Sum(total: total, parts: [part, complement]))
      out.system.sums.append(CellSystem.Sum(total: complement, parts: others))
    }
  }
}
