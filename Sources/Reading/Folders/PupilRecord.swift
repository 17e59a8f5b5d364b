/// Recognises a file that holds the plan or the passport of one pupil.
enum PupilRecord {
  private static let keys: Set<String> = [
    "pupil", "child", "student", "learner", "pupil name", "child name", "student name",
    "name of pupil", "name of child", "name of student", "child's name", "pupil's name",
    "student's name", "upn", "unique pupil number", "date of birth", "dob", "birthday",
    "diagnosis", "diagnoses", "nhs number", "ehc plan number", "ehcp number", "tutor group",
    "home address", "parent", "carer", "parents", "parent or carer", "medication",
  ]

  /// The first key in the facts at the top of a file that only one pupil's record would have.
  static func field(in bytes: [UInt8]) -> String? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard text.starts(with: "---".utf8) else { return nil }
    var rest = text.drop { $0 != newline }.dropFirst()
    for _ in 0..<200 where !rest.isEmpty {
      let line = rest.prefix { $0 != newline }
      rest = rest[line.endIndex...].dropFirst()
      if line.starts(with: "---".utf8) { return nil }
      guard let end = line.firstIndex(of: colon), end - line.startIndex <= 40 else { continue }
      let key = String(decoding: line[..<end].trimmed.map(\.lowered), as: UTF8.self)
      let plain = key.split { $0 == "_" || $0 == "-" || $0 == " " }.joined(separator: " ")
      if keys.contains(plain) { return plain }
    }
    return nil
  }
}
