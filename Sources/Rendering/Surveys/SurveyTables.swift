import Papers

/// What the drawings show, as tables of words and numbers.
extension StackedBars {
  var table: Table {
    let steps = steps.map { Table.Column($0.word, isNumeric: true) }
    return Table(
      caption: caption,
      columns: [Table.Column("Item")] + steps + [Table.Column("Share"), Table.Column("Replies")],
      rows: rows.map { row in
        [Line(row.item)] + row.answers.cells(for: self.steps)
          + [Line(row.share ?? row.answers.maskedWords), Line(row.replies)]
      },
      note: note)
  }
}

extension StackedBars.Row {
  /// The base, and who stands outside the scale.
  var replies: String { outside.map { "\(base); \($0)" } ?? base }
}

extension Answers {
  /// One cell a step; words in each where the counts are masked.
  func cells(for steps: [ScaleStep]) -> [Line] {
    switch self {
    case .counts(let counts):
      steps.indices.map { Line(counts.indices.contains($0) ? String(counts[$0]) : "0") }
    case .masked: steps.map { _ in Line("not shown") }
    }
  }

  /// Why nothing is shown; empty where it is.
  var maskedWords: String {
    if case .masked(let words) = self { words } else { "" }
  }
}

extension Dumbbells {
  /// Two rows an item, the first wave above the second.
  var table: Table {
    let steps = steps.map { Table.Column($0.word, isNumeric: true) }
    let hasVerdicts = rows.contains { $0.verdict != nil }
    return Table(
      caption: caption,
      columns: [Table.Column("Item"), Table.Column("When")] + steps + [
        Table.Column("Share"), Table.Column("Range"),
      ]
        + (hasVerdicts ? [Table.Column("Change")] : []),
      rows: rows.flatMap { row in
        [
          cells(row, before, row.before, verdict: hasVerdicts ? "" : nil),
          cells(row, after, row.after, verdict: hasVerdicts ? row.verdict?.word ?? "" : nil),
        ]
      },
      note: note)
  }

  private func cells(_ row: Row, _ name: String, _ wave: Wave, verdict: String?) -> [Line] {
    [Line(row.item), Line(name)] + wave.answers.cells(for: steps)
      + [Line(wave.words), Line(wave.share?.range ?? "")]
      + (verdict.map { [Line($0)] } ?? [])
  }
}

extension Dumbbells.Wave {
  /// The share in words, with its interval where it has one.
  var shareWords: String {
    guard let share else { return words }
    return "\(words) (\(share.range))"
  }
}

extension Dumbbells.Share {
  /// Its interval, as `26% to 55%`.
  var range: String { "\(low.percent) to \(high.percent)" }
}

extension Double {
  /// A share as whole hundredths, as `45%`.
  var percent: String {
    guard isFinite else { return "0%" }
    return "\(Int((Swift.min(Swift.max(self, 0), 1) * 100).rounded()))%"
  }
}

extension Spread {
  var table: Table {
    var rows = bands.map { [Line($0.name), Line($0.words)] }
    if let target { rows.insert([Line("Aim"), Line(target.words)], at: place(of: target)) }
    return Table(
      caption: caption, columns: [Table.Column(axis), Table.Column("How many")], rows: rows,
      note: note)
  }

  /// Where the aim stands among the bands.
  func place(of target: Target) -> Int { min(max(target.bandsBelow, 0), bands.count) }
}
