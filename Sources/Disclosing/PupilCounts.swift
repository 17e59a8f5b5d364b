import Base
import Model

/// A count of pupils, and what it is a count of.
struct PupilCount: Hashable {
  var key: CountKey
  var value: Int
}

/// What a count of pupils may be broken down by, in the order in which tables take their rows.
enum CountPart: CaseIterable {
  case need, event, year, sex, level

  func words(of key: CountKey) -> [String] {
    switch self {
    case .need: key.need
    case .event: key.event
    case .year: key.year
    case .sex: key.sex
    case .level: key.level
    }
  }

  /// The same count of those with other words in this part; of all pupils for none.
  func changing(_ key: CountKey, to words: [String]) -> CountKey {
    var key = key
    switch self {
    case .need: key.need = words
    case .event: key.event = words
    case .year: key.year = words
    case .sex: key.sex = words
    case .level: key.level = words
    }
    return key
  }
}

/// The words by which counts of a vocabulary are put together.
struct CountWords {
  let vocabulary: Vocabulary
  /// All levels of support: the pupils with any need.
  let allLevels: [String]
  private let areas: [String: String]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    allLevels = vocabulary.supportLevels.map(\.id).sorted()
    var areas: [String: String] = [:]
    for area in vocabulary.needs {
      for code in area.codes { areas[code.id] = area.id }
    }
    self.areas = areas
  }

  /// The broad area of a code; nil for what is none.
  func area(of word: String) -> String? { areas[word] }

  /// The next greater set that some words belong to: the area of a code, the key stage of a year,
  /// all levels for one, all pupils for the rest; nil for all pupils.
  func whole(of words: [String], by part: CountPart) -> [String]? {
    guard !words.isEmpty else { return nil }
    switch part {
    case .need: return words.count == 1 ? areas[words[0]].map { [$0] } ?? [] : []
    case .year: return words.count == 1 ? KeyStage(year: words[0])?.years.sorted() ?? [] : []
    case .level: return words.count < allLevels.count ? allLevels : []
    case .sex, .event: return []
    }
  }
}

extension Profile.Census {
  /// Every count of the sheet with its key; a sum of all levels too, where all were counted.
  func counts(_ words: CountWords) -> [PupilCount] {
    var out: [PupilCount] = []
    if let roll { out.append(PupilCount(key: CountKey(date: date), value: roll.value)) }
    for level in levels {
      if let count = level.count {
        out.append(PupilCount(key: CountKey(date: date, level: [level.id]), value: count.value))
      }
      for (need, count) in level.needs {
        out.append(
          PupilCount(
            key: CountKey(date: date, level: [level.id], need: [need.word]), value: count))
      }
    }
    let totals = levels.compactMap(\.count?.value)
    if totals.count == words.allLevels.count, totals.count > 1 {
      out.append(
        PupilCount(
          key: CountKey(date: date, level: words.allLevels), value: totals.reduce(0, +)))
    }
    return out + crossed.map { PupilCount(key: key(of: $0, words), value: $0.count) }
  }

  private func key(of row: Profile.Crossed, _ words: CountWords) -> CountKey {
    let level = row.level.map { [$0] } ?? (row.need == nil ? [] : words.allLevels)
    let stage = row.year.flatMap { KeyStage(rawValue: $0) }
    return CountKey(
      date: date, level: level, need: row.need.map { [$0.word] } ?? [],
      year: stage?.years ?? row.year.map { [$0] } ?? [], sex: row.sex.map { [$0] } ?? [],
      event: row.event.map { [$0.lowercased()] } ?? [])
  }
}
