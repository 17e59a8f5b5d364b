package import Base
import Notation

/// A question of an export with what a person settled it to be, as `columns.yaml` has it.
package struct KnownColumn: Hashable, Sendable {
  package var question: String
  package var meaning: ColumnMeaning
  /// Whether its question mark is gone.
  package var isSure: Bool
  package var perhaps: [ColumnMeaning] = []

  package init(
    question: String, meaning: ColumnMeaning, isSure: Bool, perhaps: [ColumnMeaning] = []
  ) {
    self.question = question
    self.meaning = meaning
    self.isSure = isSure
    self.perhaps = perhaps
  }
}

/// Reads `columns.yaml`, with what is wrong in it.
package func readColumns(
  _ source: SourceText, file: FileID
) -> (columns: [KnownColumn], diagnostics: [Diagnostic]) {
  let whole = 0..<source.bytes.count
  var (facts, diagnostics) = readFacts(source, file: file, range: whole)
  guard let list = facts["columns"], case .list(let lines) = list.content else {
    return ([], diagnostics)
  }
  var columns: [KnownColumn] = []
  for line in lines {
    guard case .map(let map) = line.content, case .text(let question)? = map["question"]?.content,
      case .text(let words)? = map["is"]?.content
    else {
      diagnostics.append(
        Diagnostic(
          "survey-columns", .error, at: line.span, "this line does not say what a column is",
          fix: "Write `question:` and below it `is:`"))
      continue
    }
    let isGuess = words.hasSuffix("?")
    let meaning = isGuess ? onOneLine(words.dropLast()) : onOneLine(words)
    columns.append(
      KnownColumn(question: question, meaning: ColumnMeaning(meaning), isSure: !isGuess))
  }
  return (columns, diagnostics)
}

/// `columns.yaml`: each question with what it is taken for, and a question mark where that is a
/// guess.
///
/// Columns with names, addresses, times and points are no part of it: they are left out whatever
/// it says. What a person settled before for another export is kept.
package func columnsFile(_ matches: [ColumnMatch], before: [KnownColumn]) -> [UInt8] {
  var columns = matches.compactMap { match -> KnownColumn? in
    if case .leftOut(let kind) = match.meaning, kind != .other { return nil }
    guard !match.question.isEmpty else { return nil }
    return KnownColumn(
      question: match.question, meaning: match.meaning, isSure: match.isSure,
      perhaps: match.perhaps)
  }
  let present = Set(columns.map { questionKey($0.question) })
  columns += before.filter { !present.contains(questionKey($0.question)) }
  let lines = columns.map { column -> Fact in
    var entries = [
      entry("question", column.question),
      entry("is", column.meaning.text + (column.isSure ? "" : " ?")),
    ]
    if !column.perhaps.isEmpty {
      entries.append(
        entry("perhaps", column.perhaps.map(\.text).joined(separator: ", ")))
    }
    return Fact(.map(FactMap(entries)), at: nowhere)
  }
  let comments = [
    " What the columns of an export are. Look through it, put right what is wrong, take the",
    " question marks away, and import again. After `is:` stands the id of an item, or one of",
    " group, wanted, open, leave out.",
  ]
  let list = Fact(.list(lines), at: nowhere, comments: comments)
  return writeFacts(FactMap([FactMap.Entry(key: Placed("columns", at: nowhere), value: list)]))
}

private let nowhere = Span.start(of: FileID(0))

private func entry(_ key: String, _ words: String) -> FactMap.Entry {
  FactMap.Entry(key: Placed(key, at: nowhere), value: Fact(.text(words), at: nowhere))
}
