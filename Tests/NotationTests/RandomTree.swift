import TestSupport

/// Random facts, full of what upsets readers.
struct RandomTree {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  mutating func map(depth: Int = 0) -> Tree {
    var pairs: [Tree.Pair] = []
    for _ in 0..<Int.random(in: 1...(depth == 0 ? 8 : 4), using: &generator) {
      let key = key()
      // YAML compares keys by their characters, not by their bytes; so does the reader.
      guard !pairs.contains(where: { $0.key == key }) else { continue }
      pairs.append(Tree.Pair(key: key, value: value(depth: depth + 1)))
    }
    return .map(pairs)
  }

  mutating func value(depth: Int) -> Tree {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0 where depth < 6: return map(depth: depth)
    case 1 where depth < 6, 2 where depth < 6:
      let count = Int.random(in: 0...4, using: &generator)
      return .list((0..<count).map { _ in item(depth: depth + 1) })
    default: return .text(text())
    }
  }

  private mutating func item(depth: Int) -> Tree {
    chance(1, of: 3) && depth < 6 ? map(depth: depth) : value(depth: depth)
  }

  mutating func key() -> String {
    chance(2, of: 3) ? pick(plainKeys) : String(text().prefix(60))
  }

  mutating func text() -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1: return pick(nastyTexts)
    case 2: return number()
    case 3:
      let count = Int.random(in: 1...12, using: &generator)
      return (0..<count).map { _ in pick(pieces) }.joined()
    case 4: return lines()
    case 5:
      let count = Int.random(in: 1...5, using: &generator)
      return (0..<count).map { _ in pick(nastyTexts) }.joined(
        separator: pick([" ", "", "\n", ": "]))
    default:
      let count = Int.random(in: 1...30, using: &generator)
      return (0..<count).map { _ in pick(words) }.joined(separator: " ")
    }
  }

  private mutating func number() -> String {
    let count = Int.random(in: 1...8, using: &generator)
    return (0..<count).map { _ in pick(Array("0123456789.-+eExob_:aF")) }.map(String.init).joined()
  }

  private mutating func lines() -> String {
    let count = Int.random(in: 2...6, using: &generator)
    let lines = (0..<count).map { _ in
      pick(["", "", "  ", "\t"].map { $0 }) + (chance(1, of: 4) ? pick(nastyTexts) : pick(words))
    }
    return lines.joined(separator: "\n") + pick(["", "", "\n", "\n\n"])
  }
}

private let plainKeys = [
  "title", "owner", "checked by", "from", "e-2", "areas 3", "Passports", "SENCO's", "100%", "no",
  "null", "2026", "08:30", "2026-11-23",
]

private let words = [
  "passports", "old,", "long", "the", "SENCO", "a", "school’s", "#1", "&", "–", "naïve", "9:15",
  "[sic]", "E1", "say:", "said:x", "*", "don't", "\"now\"",
]

private let pieces = [
  " ", "  ", ":", "#", "-", "'", "\"", "\\", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%",
  "@", "`", "?", "\n", "\t", "\r", "\r\n", "a", "B", "1", ".", "~", "=", "<<", "é", "😀", "\u{A0}",
  "\u{2028}", "\u{85}", "\u{FEFF}", "\u{0}", "\u{7}", "\u{7F}", "\u{301}", "\u{FFFE}", "\u{E000}",
  "$", "/", ";", "^", "(", ")",
]

private let nastyTexts = [
  "", " ", "no", "No", "yes", "on", "OFF", "y", "n", "true", "FALSE", "null", "~", "Null", "1e3",
  "0x1F", "0o17", "017", "0b11", "1_000", "12:30", "08:30", "19:45", "190:20:30.15", ".inf",
  "-.INF",
  ".NaN", "=", "<<", "-", "--", "---", "...", "- x", "-x", "? x", "?", ": x", ":", "x:", "x: y",
  "x :y",
  "a #b", "a # b", "#", "# x", "#1 choice", "[a, b]", "[", "]", "[]", "{}", "{a: b}", "a, b", ",",
  "&a",
  "*a", "*bold*", "!t", "!!str x", "!", "&", "*", "|", "|-", ">", "> x", "| x", "%YAML 1.2", "@x",
  "`x`",
  "'", "''", "'x'", "'I don't know' answers", "\"", "\"\"", "\"x\"", "\"x\" y", "\\", "\\n",
  "C:\\docs",
  " x", "x ", "\tx", "x\t", "x\n", "\nx", "\n", "\n\n", "x\r\ny", "a\n b\n", "100%: done",
  "2026-11-23", "2026-11-23 10:00:00", "2026-11-23T10:00:00Z", "https://example.org/a?b#c", "1.5",
  ".5",
  "5.", "+1", "-1", "£300", "a  b", "\u{FEFF}x", "\u{A0}x", "x:\u{A0}y", "a: ", "key:\n  - a",
]
