package import Model

/// Why a first row is no row of this instrument's questions; nil where it may be one.
///
/// A row of replies in its place must not be proposed as questions: it has names in it.
package func refusalOfHeader(
  of sheet: ReplySheet, as matches: [ColumnMatch], of instrument: Instrument
) -> ImportRefusal? {
  let answers = Set((instrument.scale + instrument.outside + ["anonymous"]).map { plain($0) })
  func isReply(_ words: String) -> Bool {
    words.contains("@") || answers.contains(plain(words)) || isNumberOrTime(words)
  }
  if sheet.header.isEmpty {
    return ImportRefusal("the file is empty", mend: "Export the replies again")
  }
  if let column = sheet.header.firstIndex(where: isReply) {
    return ImportRefusal(
      "the first row has an answer in column \(columnLetters(column)), where questions should be",
      mend: "Export the replies with their questions, or write these into the first row", row: 1,
      column: column)
  }
  let isKnown = matches.contains { match in
    if case .item = match.meaning { return true }
    return false
  }
  if isKnown { return nil }
  return ImportRefusal(
    "the first row has no question like one of \(instrument.title)",
    mend: "Look whether this is the right file and the right instrument", row: 1)
}

private func isNumberOrTime(_ words: String) -> Bool {
  let signs = words.filter { !$0.isWhitespace }
  return !signs.isEmpty && signs.contains(where: \.isNumber)
    && signs.allSatisfy { $0.isNumber || ":/.-,".contains($0) }
}

/// Whether a proposal would say more than what stands in `columns.yaml` already.
package func isNews(_ matches: [ColumnMatch], beside known: [KnownColumn]) -> Bool {
  let questions = Set(known.map { questionKey($0.question) })
  return matches.contains { match in
    if case .leftOut(let kind) = match.meaning, kind != .other { return false }
    return !match.question.isEmpty && !questions.contains(questionKey(match.question))
  }
}
