package import Model

/// `<wave>.csv`: a row for each item and group, with how many gave each answer.
package func waveSheet(_ tally: ReplyTally, of instrument: Instrument) -> [UInt8] {
  var lines = [
    ["item", "group"] + instrument.scale + instrument.outside + ["blank"]
      + (tally.wanted == nil ? [] : ["wanted"])
  ]
  for (index, item) in tally.items.enumerated() {
    for (place, group) in tally.groups.enumerated() {
      var cells = [item.id, group.title] + tally.counts[index][place].map(String.init)
      if let wanted = tally.wanted { cells.append(String(wanted[index][place])) }
      lines.append(cells)
    }
  }
  return sheet(lines)
}

/// `<instrument>-<wave>-answers.csv`, for a private folder: what was written under open questions.
///
/// Sorted by question and words: the order says nothing of who wrote what.
package func answersSheet(_ tally: ReplyTally) -> [UInt8] {
  sheet(
    [["question", "answer"]]
      + tally.openAnswers.map { [harmless($0.question), harmless($0.words)] })
}

private func sheet(_ lines: [[String]]) -> [UInt8] {
  Array(lines.map { $0.map(cell).joined(separator: ",") + "\n" }.joined().utf8)
}

/// Words that somebody else wrote, as no spreadsheet takes them for a formula.
private func harmless(_ words: String) -> String {
  words.first.map { "=+-@".contains($0) } ?? false ? "'" + words : words
}

/// A cell, in quotes where its words would be taken for several.
private func cell(_ words: String) -> String {
  let isPlain = !words.contains { "\",".contains($0) || $0.isNewline }
  return isPlain ? words : "\"" + words.replacing("\"", with: "\"\"") + "\""
}
