import Base
import Notation

/// Recognises a file that holds the plan or the passport of one pupil, by its name or by what
/// stands at the beginnings of its lines.
///
/// Words about passports, plans and profiles in general are not meant: they are in the plural, or
/// stand in sentences. A blank form says so (`kind: template` or `form` in its facts), or has
/// nothing behind its labels.
enum PupilRecord {
  /// What in a file only one pupil's record would have, in words for a message; nil for nothing.
  static func sign(in bytes: [UInt8], named path: String) -> String? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if path.lowercased().hasSuffix(".csv") { return column(in: text) }
    if let field = field(in: text) { return field }
    let isWriting = [".md", ".txt"].contains { path.lowercased().hasSuffix($0) }
    return isWriting ? PupilLabels(text).sign : nil
  }

  // MARK: The facts at the top

  private static let keys: Set<String> = [
    "pupil", "child", "student", "learner", "pupil name", "child name", "student name",
    "name of pupil", "name of child", "name of student", "child's name", "pupil's name",
    "student's name", "upn", "unique pupil number", "date of birth", "dob", "birthday",
    "diagnosis", "diagnoses", "nhs number", "ehc plan number", "ehcp number", "tutor group",
    "home address", "parent", "carer", "parents", "parent or carer", "medication",
  ]

  /// The first two letters of each key: most lines are passed over by them.
  private static let openings: Set<UInt16> = Set(keys.map { opening(of: Array($0.utf8)[...]) })

  private static func opening(of line: ArraySlice<UInt8>) -> UInt16 {
    var letters = line.drop { $0.isBlank || $0 == hyphen || $0 == UInt8(ascii: "_") }
    guard let first = letters.popFirst(), let second = letters.first else { return 0 }
    return UInt16(first.lowered) << 8 | UInt16(second.lowered)
  }

  /// The first key in the facts at the top of a file that only one pupil's record would have.
  private static func field(in text: ArraySlice<UInt8>) -> String? {
    guard text.starts(with: "---".utf8) else { return nil }
    var rest = text.drop { $0 != newline }.dropFirst()
    for _ in 0..<200 where !rest.isEmpty {
      let line = rest.prefix { $0 != newline }
      rest = rest[line.endIndex...].dropFirst()
      if line.starts(with: "---".utf8) { return nil }
      guard line.count > 2, openings.contains(opening(of: line)),
        let end = line.firstIndex(of: colon), end - line.startIndex <= 40
      else { continue }
      let key = String(decoding: line[..<end].trimmed.map(\.lowered), as: UTF8.self)
      let plain = key.split { $0 == "_" || $0 == "-" || $0 == " " }.joined(separator: " ")
      if keys.contains(plain) { return plain }
    }
    return nil
  }

  // MARK: The columns of a sheet

  private static let columns: Set<String> = [
    "upn", "unique pupil number", "dob", "date of birth", "d o b", "birthday", "nhs number",
    "pupil name", "student name", "child name", "name of pupil", "forename", "surname",
    "first name", "last name", "legal surname", "legal forename", "preferred name", "pupil",
    "student", "child", "tutor group", "admission number", "home address",
  ]

  /// The first column of a sheet that has a row for each pupil.
  private static func column(in text: ArraySlice<UInt8>) -> String? {
    let header = text.drop { $0 == newline || $0 == carriageReturn }.prefix { $0 != newline }
    let cells = header.split(omittingEmptySubsequences: true) {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t")
    }
    let names = cells.map { PupilLabels.plain($0) }
    return names.first(where: columns.contains).map { "a column \($0)" }
  }

  // MARK: The name of the file

  /// Whether a file is called after one pupil's paper: `passport-jm.md`, `my passport.pdf`,
  /// `One-page profile Y8.docx`.
  static func isName(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    let words = name[..<dot].lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let kinds: [[String]] = [
      ["passport"], ["one", "page", "profile"], ["ehcp"], ["ehc", "plan"], ["pupil", "profile"],
      ["support", "plan"], ["iep"], ["isp"], ["learning", "plan"], ["risk", "assessment"],
    ]
    guard let kind = kinds.first(where: { Set($0).isSubset(of: words) }) else { return false }
    let others = words.filter { !kind.contains($0) }
    return others.contains { $0 == "my" || isInitials($0) } || hasYear(words)
  }

  private static func isInitials(_ word: String) -> Bool {
    (2...3).contains(word.count) && word.allSatisfy(\.isLetter) && !shortWords.contains(word)
  }

  private static func hasYear(_ words: [String]) -> Bool {
    words.enumerated().contains { index, word in
      let next = index + 1 < words.count ? words[index + 1] : ""
      return ["year", "yr", "y"].contains(word) && Int(next).map { (1...13).contains($0) } ?? false
        || word.count < 4 && word.first == "y" && Int(word.dropFirst()) != nil
    }
  }

  private static let shortWords: Set<String> = [
    "of", "the", "for", "and", "new", "old", "our", "one", "to", "in", "use", "how", "why", "day",
    "any", "all", "two", "six", "ten", "map", "on", "at", "by", "as", "an", "is", "it", "its", "no",
    "not", "v", "ks", "sen", "ehc", "pdf", "doc", "set", "own", "who", "re", "up", "us", "we",
    "key",
    "law", "dfe", "act", "top", "yes", "la", "hub", "tas", "ta", "non", "per", "via", "mat", "uk",
    "ofa", "cpd", "faq", "log", "box", "big", "small", "blank", "end", "out",
  ]
}
