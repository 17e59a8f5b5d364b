import Base
import Disclosed
import Model

extension PassingList {
  /// Goes through waves, training, passports and working parties.
  mutating func gatherMeasuring(_ disclosure: Disclosure) {
    gatherWaves()
    if let training = school.training {
      let record = named(.training, training.identity, training.title, name: "training")
      add(record, training.identity, .training, nil, at: disclosure.training == nil ? nil : 0)
      if disclosure.training != nil {
        sift(training.body, of: record, on: nil)
        if edition.manner != .school, door.studied.training != nil {
          withhold(record, "points by role", "only the school’s own edition sees more than totals")
        }
      }
    }
    if let programme = school.passports {
      let record = named(.passports, programme.identity, programme.title, name: "passports")
      add(record, programme.identity, .passports, nil, at: disclosure.passports == nil ? nil : 0)
      if disclosure.passports != nil { sift(programme.body, of: record, on: nil) }
    }
    var parties = 0
    for party in school.parties {
      let record = named(.party, party.identity, party.title)
      let isSeen = edition.sees(party.identity, as: .party)
      add(record, party.identity, .party, nil, at: isSeen ? parties : nil)
      guard isSeen else { continue }
      parties += 1
      if edition.manner == .families {
        withhold(record, "all but its meetings and what came of them", "families read plain words")
      } else {
        sift(party.body, of: record, on: nil)
      }
    }
  }

  /// A wave that is seen has the number of its instrument.
  private mutating func gatherWaves() {
    for (index, wave) in school.waves.enumerated() {
      let record = NamedRecord(
        kind: .survey, name: "\(wave.instrument.value)/\(wave.name)",
        title: wave.title ?? wave.name, span: wave.identity.span)
      let home = door.sight.instruments.firstIndex { seen in
        seen.waves.contains { seen.survey?.waves[$0].wave == index }
      }
      if let home {
        passing.visible.append((record, home))
        sift(wave.body, of: record, on: nil)
        sayWhatIsFew(wave, at: index, of: record)
      } else {
        withhold(record, nil, reason(wave, at: index))
      }
    }
  }

  private func reason(_ wave: SurveyWave, at index: Int) -> String {
    let isStudied = door.studied.surveys.contains { $0.waves.contains { $0.wave == index } }
    if !isStudied {
      return wave.tallies.isEmpty
        ? "it is not counted yet"
        : "it is dated later than the papers, or its instrument is unknown"
    }
    if wave.identity.audience == nil, edition.manner == .families {
      return "families see only what families were asked"
    }
    return reason(wave.identity, .survey, nil)
  }

  private mutating func sayWhatIsFew(_ wave: SurveyWave, at index: Int, of record: NamedRecord) {
    let studied = door.studied.surveys.flatMap(\.waves).first { $0.wave == index }
    let few = (studied?.items ?? []).filter(door.counts.isFew).map { "“\($0.item.short)”" }
    if !few.isEmpty {
      withhold(
        record, "the answers to \(few.joined(separator: ", "))",
        "fewer than \(Headcounts.fewestReplies) answered, or a small group all gave the same answer"
      )
    }
  }
}
