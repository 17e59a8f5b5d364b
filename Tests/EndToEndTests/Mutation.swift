import TestSupport

/// One way in which a tired hand, a failing disk or another program spoils a file.
enum Mutation: CaseIterable {
  case deleteLine, repeatLine, swapLines, moveLineHere, shuffleLines
  case indent, outdent, tabIndent, loseColon, loseSpace
  case swapReferences, unknownReference, impossibleDate, otherNumber
  case truncate, randomBytes, insertByte, dropBytes, deepNesting, longLine, empty, quote

  /// The bytes spoilt; `donor` is another file's bytes.
  func applied(
    to bytes: [UInt8], donor: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    switch self {
    case .deleteLine, .repeatLine, .swapLines, .moveLineHere, .shuffleLines, .indent, .outdent,
      .tabIndent, .loseColon, .loseSpace, .longLine:
      appliedToLines(of: bytes, donor: donor, using: &random)
    case .swapReferences, .unknownReference, .impossibleDate, .otherNumber, .quote:
      appliedToWords(of: bytes, using: &random)
    default: appliedToBytes(bytes, using: &random)
    }
  }

  private func appliedToLines(
    of bytes: [UInt8], donor: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    var lines = Mutation.lines(of: bytes)
    let index = Int.random(in: lines.indices, using: &random)
    let other = Int.random(in: lines.indices, using: &random)
    switch self {
    case .deleteLine: lines.remove(at: index)
    case .repeatLine: lines.insert(lines[index], at: other)
    case .swapLines: lines.swapAt(index, other)
    case .moveLineHere:
      lines.insert(Mutation.lines(of: donor).randomElement(using: &random) ?? [], at: index)
    case .shuffleLines: lines.shuffle(using: &random)
    case .indent: lines[index].insert(contentsOf: " ".utf8, at: 0)
    case .outdent: lines[index].removeFirst(min(1, lines[index].count))
    case .tabIndent: lines[index].insert(9, at: 0)
    case .loseColon: lines[index].removeAll { $0 == UInt8(ascii: ":") }
    case .loseSpace: lines[index].removeAll { $0 == UInt8(ascii: " ") }
    default: lines[index] += Array(repeating: UInt8(ascii: "["), count: 20_000)
    }
    return Array(lines.joined(separator: [10]))
  }

  private func appliedToWords(
    of bytes: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let (from, to): (String, String) =
      switch self {
      case .swapReferences:
        ("E1", ["F1", "A1", "E2", "e1", "E"].randomElement(using: &random) ?? "")
      case .unknownReference: ("F", "F9")
      case .impossibleDate:
        ("2026-", ["2026-13-", "2026-02-3", "0000-", "26-"].randomElement(using: &random) ?? "")
      case .otherNumber:
        ("1", ["-1", "999999999999999999999", "0", "½"].randomElement(using: &random) ?? "")
      default:
        (" ", ["\"", "'", "{only: ", "](", "```", "\u{202E}"].randomElement(using: &random) ?? "")
      }
    var parts = text.components(separatedBy: from)
    guard parts.count > 1 else { return bytes.dropLast() }
    let index = Int.random(in: 0..<parts.count - 1, using: &random)
    parts[index] += to + parts.remove(at: index + 1)
    return Array(parts.joined(separator: from).utf8)
  }

  private func appliedToBytes(
    _ bytes: [UInt8], using random: inout SeededGenerator
  ) -> [UInt8] {
    let index = Int.random(in: 0...bytes.count, using: &random)
    switch self {
    case .truncate: return Array(bytes[..<index])
    case .randomBytes:
      return (0..<Int.random(in: 1...4_000, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
    case .insertByte:
      let byte = UInt8.random(in: 0...255, using: &random)
      return Array(bytes[..<index]) + [byte] + bytes[index...]
    case .dropBytes: return Array(bytes[..<index] + bytes[index...].dropFirst(40))
    case .deepNesting:
      let start = ["- ", "> ", "[", "*", "a:\n "].randomElement(using: &random) ?? ""
      return Array(bytes[..<index]) + Array(repeating: Array(start.utf8), count: 3_000).joined()
        + bytes[index...]
    default: return []
    }
  }

  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
  }
}

extension String {
  /// The parts between occurrences of a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
