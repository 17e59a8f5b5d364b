import Base
import Model

/// The tables that the counts of one census fill, besides that of the levels.
///
/// All rows of the sheet that are broken down by the same parts stand in one table, or in one for
/// each word of a third part.
struct CensusTables {
  let words: CountWords
  let census: Profile.Census
  let counted: String

  func tables() -> [CountTable] {
    let counts = census.counts(words)
    var shapes: [[CountPart]] = []
    for count in counts {
      let shape = shape(of: count.key)
      if !shape.isEmpty, shape != [.level], !shapes.contains(shape) { shapes.append(shape) }
    }
    return shapes.flatMap { shape in
      tables(of: shape, counts.map(\.key).filter { self.shape(of: $0) == shape })
    }
  }

  /// The parts that a count is broken down by; all levels together are no breaking down.
  private func shape(of key: CountKey) -> [CountPart] {
    CountPart.allCases.filter { part in
      let words = part.words(of: key)
      return !words.isEmpty && !(part == .level && words == self.words.allLevels && words.count > 1)
    }
  }

  private func tables(of shape: [CountPart], _ keys: [CountKey]) -> [CountTable] {
    let others = Array(shape.dropFirst(2))
    var bases: [CountKey] = []
    for key in keys {
      var base = shape[0].changing(key, to: [])
      if shape.count > 1 { base = shape[1].changing(base, to: []) }
      if !bases.contains(base) { bases.append(base) }
    }
    return bases.map { base in
      let own = keys.filter { key in
        others.allSatisfy { $0.words(of: key) == $0.words(of: base) }
          && (shape.contains(.level) || key.level == base.level)
      }
      let by = shape.prefix(2).map(name(of:)).joined(separator: " and ")
      let those =
        others.reversed().compactMap { title($0, $0.words(of: base)) }
        + (shape.contains(.level) || base.level.isEmpty ? [] : ["All SEN"])
      let whom = those.isEmpty ? "Pupils" : those.joined(separator: ", ") + ": pupils"
      return CountTable(
        caption: "\(whom) by \(by), \(counted)", base: base,
        rows: (shape[0], lines(shape[0], own)),
        columns: shape.count > 1 ? (shape[1], lines(shape[1], own)) : nil)
    }
  }

  private func name(of part: CountPart) -> String {
    switch part {
    case .need: "need"
    case .event: "what happened"
    case .year: "year"
    case .sex: "sex"
    case .level: "level of support"
    }
  }

  // MARK: Lines

  private func lines(_ part: CountPart, _ keys: [CountKey]) -> [CountTable.Line] {
    var found: [[String]] = []
    for key in keys where !found.contains(part.words(of: key)) { found.append(part.words(of: key)) }
    let order = order(part)
    let sorted = found.enumerated().sorted {
      let (left, right) = (order.firstIndex(of: $0.element), order.firstIndex(of: $1.element))
      return (left ?? order.count, $0.offset) < (right ?? order.count, $1.offset)
    }.map(\.element)
    return sorted.map {
      CountTable.Line(title: title(part, $0) ?? "", words: $0, group: group(part, $0))
    }
  }

  private func order(_ part: CountPart) -> [[String]] {
    switch part {
    case .need: words.vocabulary.needs.flatMap { [[$0.id]] + $0.codes.map { [$0.id] } }
    case .year: KeyStage.allCases.flatMap { $0.years.map { [$0] } + [$0.years.sorted()] }
    case .level: words.vocabulary.supportLevels.map { [$0.id] }
    case .sex: [["F"], ["M"]]
    case .event: []
    }
  }

  private func title(_ part: CountPart, _ words: [String]) -> String? {
    guard let first = words.first else { return nil }
    switch part {
    case .need:
      let areas = self.words.vocabulary.needs
      return areas.first { $0.id == first }?.title
        ?? areas.flatMap(\.codes).first { $0.id == first }?.title ?? first
    case .year:
      if let stage = KeyStage.allCases.first(where: { $0.years.sorted() == words }) {
        return stage.title
      }
      return first == "R" ? "Reception" : first == "N" ? "Nursery" : "Year \(first)"
    case .level: return self.words.vocabulary.supportLevels.first { $0.id == first }?.title
    case .sex: return first == "F" ? "Girls" : "Boys"
    case .event:
      let typed =
        census.crossed.compactMap(\.event).first {
          CountKey(event: [$0.lowercased()]).event == words
        } ?? first
      return typed.prefix(1).uppercased() + typed.dropFirst()
    }
  }

  private func group(_ part: CountPart, _ words: [String]) -> CountTable.Group? {
    guard let whole = self.words.whole(of: words, by: part), !whole.isEmpty,
      part == .need || part == .year, let title = title(part, whole)
    else { return nil }
    return CountTable.Group(id: whole.joined(separator: "+"), title: title, words: whole)
  }
}
