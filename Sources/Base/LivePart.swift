/// What a live part in prose shows; its word stands after the fence, as in ```` ```chart ````.
package enum LivePart: UInt8, Hashable, Sendable, CaseIterable {
  /// Actions in short.
  case action
  /// The slots of a day.
  case timetable
  /// Bars of what was counted.
  case chart
  /// A set of questions that is asked more than once.
  case survey

  package var word: String {
    switch self {
    case .action: "action"
    case .timetable: "timetable"
    case .chart: "chart"
    case .survey: "survey"
    }
  }

  /// The part of a word, in any case; nil for any other word.
  package init?(word: String) {
    guard let part = LivePart.allCases.first(where: { $0.word == word.lowercased() }) else {
      return nil
    }
    self = part
  }
}

/// What one argument of a live part says.
package enum LiveArgument: UInt8, Hashable, Sendable {
  /// The name or reference of what to show.
  case name
  /// The heading of a chart.
  case title
  /// From when, or from when to when, as `13:00 16:00`.
  case times
  /// A kind of people that a slot must have.
  case people
}
