/// Recognises a file that holds the plan or the passport of one pupil.
enum PupilRecord {
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
  static func field(in bytes: [UInt8]) -> String? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
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
}
