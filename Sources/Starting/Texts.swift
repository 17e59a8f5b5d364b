import Base

/// Where somebody who knows is to write: `(fill in: the owner's hours)`.
///
/// `check` finds it again; it can stand anywhere in prose, in a value of facts and in a comment.
func blank(_ words: String) -> String { "(fill in: \(words))" }

extension OutputFile {
  init(_ path: String, lines: [String]) {
    self.init(path: path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}

/// Words as Markdown that says just these words.
func plainMarkdown(_ words: some StringProtocol) -> String {
  var out = ""
  for character in words {
    if "\\`*_[]<>|&~".contains(character) { out.append("\\") }
    out.append(character)
  }
  return out
}

/// Words as the value of a fact on one line.
func factValue(_ words: some StringProtocol) -> String {
  let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
  guard let first = line.first, let last = line.last else { return "" }
  let isPlain =
    !"'\"[]{}|>&*!%@`#-?:,".contains(first) && !first.isWhitespace && !last.isWhitespace
  if isPlain { return line }
  return "'" + line.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
}

/// A Markdown table, its columns as wide as their words but for the last.
func table(_ header: [String], _ rows: [[String]]) -> [String] {
  let widths = header.indices.map { column in
    ([header] + rows).map { $0[column].count }.max() ?? 0
  }
  func line(_ cells: [String]) -> String {
    let padded = cells.enumerated().map { index, cell in
      let room = index + 1 == cells.count ? 0 : max(0, widths[index] - cell.count)
      return cell + String(repeating: " ", count: room)
    }
    let words = "| " + padded.joined(separator: " | ") + " |"
    return words.hasSuffix("|  |") ? String(words.dropLast(2)) + "|" : words
  }
  return [line(header), line(widths.map { String(repeating: "-", count: max(3, $0)) })]
    + rows.map(line)
}

/// `larkmoor-edge-school` from `Larkmoor Edge School`: small letters, digits and hyphens; empty for
/// words that have none.
package func fileName(for words: some StringProtocol) -> String {
  var out = ""
  for scalar in words.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": out.unicodeScalars.append(scalar)
    case "'", "’", "\u{300}"..."\u{36F}": continue
    case "&": out += out.hasSuffix("-") || out.isEmpty ? "and-" : "-and-"
    default:
      if let plain = plainLetters[scalar] {
        out += plain
      } else if !out.isEmpty, !out.hasSuffix("-") {
        out += "-"
      }
    }
  }
  while out.hasSuffix("-") { out.removeLast() }
  return out
}

private let plainLetters: [Unicode.Scalar: String] = {
  let groups = [
    "a": "àáâãäåā", "c": "çć", "e": "èéêëē", "i": "ìíîïī", "n": "ñ", "o": "òóôõöøō",
    "u": "ùúûüū", "w": "ŵẁẃẅ", "y": "ýÿŷ", "ss": "ß", "ae": "æ", "oe": "œ",
  ]
  var letters: [Unicode.Scalar: String] = [:]
  for (plain, marked) in groups {
    for scalar in marked.unicodeScalars { letters[scalar] = plain }
  }
  return letters
}()

/// The first words of a title as a file's name, cut at a hyphen.
func shortFileName(for title: some StringProtocol) -> String {
  let whole = fileName(for: title)
  guard whole.utf8.count > 40 else { return whole }
  let cut = whole.prefix(41)
  return String(cut[..<(cut.lastIndex(of: "-") ?? cut.endIndex)])
}
