import Papers

/// A chart of a survey on a slide, without its rows.
enum SurveyFrame {
  case answers(StackedBars)
  case change(Dumbbells)
  case spread(Spread)
}

/// One row of a chart of a survey.
enum SurveyRow {
  case answer(StackedBars.Row)
  /// With the names of the two waves.
  case change(Dumbbells.Row, before: String, after: String)
  /// With its place among all bands.
  case band(Spread.Band, Int)

  /// All that it says, for where it is too tall to be drawn.
  var words: Line {
    switch self {
    case .answer(let row):
      Line([.strong(row.item), .text(row.mark.map { ", \($0.plainText)" } ?? "")])
        + Line(": \(row.share ?? row.answers.maskedWords) \(row.replies)")
    case .change(let row, _, _):
      Line([.strong(row.item), .text(row.mark.map { ", \($0.plainText)" } ?? "")])
        + Line(": \(row.before.words), \(row.after.words)")
        + Line(row.verdict.map { ", \($0.word)" } ?? "")
    case .band(let band, _): Line([.strong(band.name), .text(": \(band.words)")])
    }
  }

  /// What it is called.
  var name: String {
    switch self {
    case .answer(let row): row.item
    case .change(let row, _, _): row.item
    case .band(let band, _): band.name
    }
  }
}

extension SurveyFrame {
  /// The frame and the rows of a part of a slide; nil for parts of other kinds.
  static func parted(_ part: Slide.Part) -> (frame: SurveyFrame, rows: [SurveyRow])? {
    switch part {
    case .answers(var chart):
      let rows = chart.rows.map { SurveyRow.answer($0) }
      chart.rows = []
      return (.answers(chart), rows)
    case .change(var chart):
      let rows = chart.rows.map {
        SurveyRow.change($0, before: chart.before, after: chart.after)
      }
      chart.rows = []
      return (.change(chart), rows)
    case .spread(var chart):
      let rows = chart.bands.enumerated().map { SurveyRow.band($1, $0) }
      chart.bands = []
      return (.spread(chart), rows)
    default: return nil
    }
  }

  /// The part with some of its rows.
  func part(with rows: [SurveyRow]) -> Slide.Part {
    switch self {
    case .answers(var chart):
      chart.rows = rows.compactMap { if case .answer(let row) = $0 { row } else { nil } }
      return .answers(chart)
    case .change(var chart):
      chart.rows = rows.compactMap { if case .change(let row, _, _) = $0 { row } else { nil } }
      return .change(chart)
    case .spread(var chart):
      let bands = rows.compactMap { row -> (band: Spread.Band, place: Int)? in
        if case .band(let band, let place) = row { (band, place) } else { nil }
      }
      chart.bands = bands.map(\.band)
      chart.target = chart.target.flatMap { $0.among(bands.map(\.place)) }
      return .spread(chart)
    }
  }

  /// More rows than these make a slide nobody reads.
  var most: Int {
    switch self {
    case .answers: 6
    case .change: 4
    case .spread: SlideFlow.mostRows
    }
  }

  /// With other words: its sentences by one rule, the names of steps and waves by another.
  func withWords(
    _ change: (String) -> String, names: (String) -> String
  ) -> SurveyFrame {
    switch self {
    case .answers(var chart):
      chart.caption = change(chart.caption)
      chart.note = chart.note.map(change)
      chart.steps = chart.steps.map { ScaleStep(names($0.word), isConfident: $0.isConfident) }
      return .answers(chart)
    case .change(var chart):
      chart.caption = change(chart.caption)
      chart.note = chart.note.map(change)
      chart.before = names(chart.before)
      chart.after = names(chart.after)
      chart.steps = chart.steps.map { ScaleStep(names($0.word), isConfident: $0.isConfident) }
      return .change(chart)
    case .spread(var chart):
      chart.caption = change(chart.caption)
      chart.note = chart.note.map(change)
      chart.axis = names(chart.axis)
      chart.target = chart.target.map {
        Spread.Target(bandsBelow: $0.bandsBelow, words: change($0.words))
      }
      return .spread(chart)
    }
  }
}

extension Slide.Part {
  /// The part as it stands under a heading: a chart does not say again what the heading says.
  func under(_ title: String) -> Slide.Part {
    switch self {
    case .answers(var chart) where chart.caption == title:
      chart.caption = ""
      return .answers(chart)
    case .change(var chart) where chart.caption == title:
      chart.caption = ""
      return .change(chart)
    default: return self
    }
  }
}

extension Spread.Target {
  /// The aim among some of the bands, by their places; nil where it lies among others.
  fileprivate func among(_ places: [Int]) -> Spread.Target? {
    guard let first = places.first, let last = places.last else { return nil }
    // Above all bands it stands beneath the last.
    guard bandsBelow <= last + 1, bandsBelow > first || first == 0 else { return nil }
    return Spread.Target(bandsBelow: bandsBelow - first, words: words)
  }
}
