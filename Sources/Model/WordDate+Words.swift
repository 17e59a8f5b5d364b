import Base

extension WordDate {
  /// The date in the school's own words, as `end of spring 1` or `half a term after do starts`.
  package var inWords: String {
    switch self {
    case .on(let date): return date.inWords
    case .day: return "the day"
    case .edge(let edge, let term): return "\(edge.rawValue) of \(term.inWords)"
    case .stage(let kind, let edge): return "\(kind.word) \(edge.rawValue)s"
    case .offset(6, .teachingWeek, let direction, let base):
      return "half a term \(direction.word) \(base.inWords)"
    case .offset(12, .teachingWeek, let direction, let base):
      return "a term \(direction.word) \(base.inWords)"
    case .offset(let count, let unit, let direction, let base):
      let units = count == 1 ? unit.rawValue : unit.rawValue + "s"
      return "\(count) \(units) \(direction.word) \(base.inWords)"
    }
  }

  /// The stages whose ends it needs before it means a date.
  package var stagesNeeded: [StageKind] {
    switch self {
    case .on, .day, .edge: return []
    case .stage(let kind, .end): return [kind]
    case .stage(let kind, .start): return StageKind(rawValue: kind.rawValue - 1).map { [$0] } ?? []
    case .offset(_, _, _, let base): return base.stagesNeeded
    }
  }
}

extension WordDate.Direction {
  var word: String { self == .after ? "after" : "before" }
}

extension TermName {
  /// `spring 1`, `spring term`, `the year`.
  package var inWords: String {
    if let half { return "\(season.rawValue) \(half)" }
    return season == .year ? "the year" : "\(season.rawValue) term"
  }
}
