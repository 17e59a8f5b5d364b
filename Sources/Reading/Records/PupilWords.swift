import Model

/// The words by which people write year groups and sexes.
enum PupilWords {
  /// A year group as `7` or `R`, or a key stage as `KS3`; nil for other words.
  static func year(_ words: String) -> String? {
    let letters = words.lowercased().filter { $0.isLetter || $0.isNumber }
    if let stage = KeyStage.allCases.first(where: { stage in
      [stage.rawValue, stage.title].contains { folded($0) == letters }
    }) {
      return stage.rawValue
    }
    switch letters {
    case "r", "reception", "yr", "yearr", "year0": return "R"
    case "n", "nursery", "n1", "n2": return "N"
    case "eyfs": return KeyStage.early.rawValue
    default: break
    }
    let number = letters.hasPrefix("year") ? letters.dropFirst(4) : letters[...]
    let digits = number.hasPrefix("y") ? number.dropFirst() : number
    guard let year = Int(digits), (1...14).contains(year) else { return nil }
    return String(year)
  }

  /// `F` or `M`, as the school census writes it.
  static func sex(_ words: String) -> String? {
    switch words.lowercased() {
    case "f", "female", "girl", "girls": "F"
    case "m", "male", "boy", "boys": "M"
    default: nil
    }
  }

  /// Whether two years are the same, or one is a key stage that holds the other.
  static func overlap(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == other }
    return one == other || stage(one)?.years.contains(other) == true
      || stage(other)?.years.contains(one) == true
  }

  private static func stage(_ word: String) -> KeyStage? { KeyStage(rawValue: word) }

  private static func folded(_ words: String) -> String {
    words.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
