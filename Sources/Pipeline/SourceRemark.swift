import Base

/// A place in a file that somebody should look at.
package struct SourceRemark: Hashable, Sendable {
  package var path: String
  package var line: Int
  /// The line as it was typed, shortened.
  package var words: String
}

/// The marks and fields that keep words from the school's own edition, wherever they stand.
///
/// They are looked for in the text itself: a mark where it does not work is one all the same.
func withheldWords(of file: OutputFile) -> [SourceRemark] {
  guard isText(file.path) else { return [] }
  let lines = lines(of: file)
  return lines.indices.filter { index in
    isWithheld(lines, at: index)
  }.map { SourceRemark(file, index: $0, lines) }
}

/// The comments in facts and in Markdown.
func comments(of file: OutputFile) -> [SourceRemark] {
  guard isText(file.path), !file.path.hasSuffix(".csv") else { return [] }
  let lines = lines(of: file)
  let isFacts = file.path.hasSuffix(".yaml")
  var isTop = lines.first == "---"
  return lines.indices.filter { index in
    if index > 0, lines[index].hasPrefix("---") { isTop = false }
    let line = lines[index].drop { $0 == " " || $0 == "\t" }
    return line.hasPrefix("<!--") || lines[index].contains("<!--")
      || (isFacts || isTop) && line.hasPrefix("#")
  }.map { SourceRemark(file, index: $0, lines) }
}

extension SourceRemark {
  fileprivate init(_ file: OutputFile, index: Int, _ lines: [String]) {
    let words = lines[index].split(separator: " ").joined(separator: " ")
    self.init(
      path: file.path, line: index + 1,
      words: words.count > 72 ? String(words.prefix(71)) + "…" : words)
  }
}

private func lines(of file: OutputFile) -> [String] {
  String(decoding: file.bytes, as: UTF8.self)
    .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
}

private func isWithheld(_ lines: [String], at index: Int) -> Bool {
  let line = lines[index].lowercased()
  let next = index + 1 < lines.count ? lines[index + 1].lowercased() : ""
  for opening in ["{only", "{ only"] {
    for part in line.components(after: opening) {
      // A mark may be broken over two lines.
      let names = (part + " " + next).prefix { $0 != "}" }
      if !namesSchool(names) { return true }
    }
  }
  for part in line.components(after: "audience:") {
    let value = part.prefix { $0 != "]" }
    let isList = value.allSatisfy { " \t\r[".contains($0) }
    if !namesSchool(isList ? items(lines[(index + 1)...]) : value) { return true }
  }
  return false
}

/// The items of a list that begins on the next line.
private func items(_ lines: ArraySlice<String>) -> Substring {
  let items = lines.prefix { $0.drop { $0 == " " || $0 == "\t" }.hasPrefix("-") }
  return Substring(items.joined(separator: ",").lowercased().filter { $0 != "-" })
}

/// Whether the school's own edition is among some names.
private func namesSchool(_ names: some StringProtocol) -> Bool {
  names.split { !($0.isLetter || $0 == "-" || $0.isNumber) }.contains { $0 == "school" }
}

extension String {
  /// What stands after each occurrence of some words.
  fileprivate func components(after words: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: words) {
      rest = rest[range.upperBound...]
      found.append(rest)
    }
    return found
  }
}
