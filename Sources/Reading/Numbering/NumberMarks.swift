import Base
import Model

/// The greatest number ever given to each kind of reference, so that none is given twice.
struct NumberMarks: Equatable {
  static let fileName = "numbers.yaml"

  private var greatest: [Reference.Kind: Int] = [:]

  init() {}

  /// Reads `numbers.yaml`; what is no number there counts for nothing.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":")
      guard parts.count == 2, let number = TallyText.number(parts[1].trimmed[...]) else { continue }
      let word = parts[0].trimmed
      if let kind = Reference.Kind.allCases.first(where: { $0.noun == word }) {
        greatest[kind] = number
      }
    }
  }

  mutating func note(_ reference: Reference) {
    greatest[reference.kind] = max(greatest[reference.kind] ?? 0, reference.number)
  }

  mutating func next(_ kind: Reference.Kind) -> Reference {
    let reference = Reference(kind, (greatest[kind] ?? 0) + 1)
    note(reference)
    return reference
  }

  /// The file's text.
  var text: String {
    var lines = ["# The last number given to each kind of reference. None is ever given twice."]
    for kind in Reference.Kind.allCases {
      if let number = greatest[kind] { lines.append("\(kind.noun): \(number)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
