import Base
import Model

/// What one day looked at: its evidence by area, by kind and by who was heard.
func coverage(ofDay index: Int, in checked: CheckedSchool) -> Coverage {
  let pieces = checked.evidence(ofDay: index)
  let areas = areas(ofDay: index, in: checked, pieces: pieces)
  let people = checked.library.vocabulary.people.map(\.id).filter { id in
    pieces.contains { $0.people.contains(id) }
  }
  let kinds = checked.library.vocabulary.evidenceKinds.map(\.id).filter { id in
    pieces.contains { $0.kind == id }
  }
  func count(_ test: (Chain.ResolvedEvidence) -> Bool, in area: String) -> Int {
    pieces.count { $0.areas.contains(area) && test($0) }
  }
  return Coverage(
    areas: areas, people: people, kinds: kinds,
    byPeople: areas.map { area in
      people.map { id in count({ $0.people.contains(id) }, in: area) }
    },
    byKind: areas.map { area in kinds.map { id in count({ $0.kind == id }, in: area) } },
    areasWithoutEvidence: areas.filter { count({ _ in true }, in: $0) == 0 },
    areasWithoutVoice: areas.filter { area in
      count({ $0.people.contains("pupils") || $0.people.contains("families") }, in: area) == 0
    })
}

/// The framework's areas in its order; without a framework, those that the evidence names.
private func areas(
  ofDay index: Int, in checked: CheckedSchool, pieces: [Chain.ResolvedEvidence]
) -> [String] {
  if index < checked.frameworks.count, let framework = checked.frameworks[index],
    framework < checked.library.frameworks.count
  {
    return checked.library.frameworks[framework].areas.map(\.id)
  }
  return Set(pieces.flatMap(\.areas)).sorted()
}

extension CheckedSchool {
  /// The resolved evidence that was gathered on one day.
  fileprivate func evidence(ofDay index: Int) -> [Chain.ResolvedEvidence] {
    let date = school.days[index].date
    return zip(school.evidence, chain.evidence).filter { $0.0.date == date }.map(\.1)
  }
}
