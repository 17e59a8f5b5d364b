import Pipeline

/// What is said after an import.
struct ImportWords {
  /// The width of the terminal; nil where none reads it, and nothing is wrapped.
  var columns: Int?

  /// How many replied, of which groups, what was left behind, and what is next.
  func text(of outcome: ImportOutcome, isTrial: Bool) -> String {
    var out = line("\(counted(outcome.replies, "reply", "replies")) counted.")
    let width = outcome.groups.map(\.title.count).max() ?? 0
    for group in outcome.groups where !group.title.isEmpty {
      let title = group.title + String(repeating: " ", count: width - group.title.count)
      out += "  \(title)  \(group.replies)\n"
    }
    out += outcome.groups.filter { !$0.merged.isEmpty }.map(merged).joined()
    if !outcome.leftOut.isEmpty {
      out += line("Left behind: \(outcome.leftOut.joined(separator: ", ")).")
    }
    if !outcome.notAsked.isEmpty {
      out += line("Not in this export: \(outcome.notAsked.joined(separator: "; ")).")
    }
    if outcome.empty > 0 {
      out += line("\(counted(outcome.empty, "row", "rows")) without an answer passed over.")
    }
    if outcome.openAnswers > 0 {
      let number = counted(outcome.openAnswers, "answer", "answers")
      out += line(
        "\(number) in words, sorted, \(isTrial ? "would go" : "went") to \(outcome.answersPath): "
          + "for you alone.")
    }
    for remark in outcome.remarks { out += line("Note: \(remark).") }
    return out + next(outcome, isTrial: isTrial)
  }

  private func merged(_ group: ImportOutcome.Group) -> String {
    let names = group.merged.map { "“\($0)”" }.joined(separator: ", ")
    let together = group.title.isEmpty ? "Nobody is told apart" : "“\(group.title)” are \(names)"
    return line(
      "\(together): in a group of fewer than 5 it could be told who said what.")
  }

  private func next(_ outcome: ImportOutcome, isTrial: Bool) -> String {
    if isTrial { return "Nothing was written.\n" }
    guard !outcome.stillToSay.isEmpty else { return "" }
    return line(
      "Still to say in \(outcome.wavePath): \(outcome.stillToSay.joined(separator: ", ")).")
  }

  /// The tallies as a table, its columns as wide as their words.
  func table(of outcome: ImportOutcome) -> String {
    let widths = (outcome.table.first ?? []).indices.map { column in
      outcome.table.map { $0[column].count }.max() ?? 0
    }
    let words = outcome.table.first?.contains("group") ?? false ? 2 : 1
    let rows = outcome.table.map { row in
      row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column < words ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }
    return rows.joined(separator: "\n") + "\n\n"
      + line(outcome.legend.joined(separator: ", ") + ".") + "\n"
  }

  /// Which columns are to be looked at, and where.
  func text(of proposal: ImportProposal, _ report: ImportReport) -> String {
    var out = line("\(counted(proposal.unsure.count, "column is", "columns are")) not known:")
    for (question, meaning) in proposal.unsure {
      out += line("  “\(question.prefix(80))”: \(meaning) ?")
    }
    let place =
      report.written.isEmpty
      ? "\(proposal.path) is where to settle it" : "\(proposal.path) says what each is taken for"
    return out
      + line(
        "\(place): look through it, put right what is wrong, take the question marks away, and "
          + "import again. No reply was counted.")
  }

  private func line(_ words: String) -> String { wrapped(words, to: columns, indent: 2) + "\n" }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
