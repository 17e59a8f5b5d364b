import Base
import Disclosed
import Model

/// The words of surveys, training, passports and parties as they were written down.
extension Passages {
  mutating func add(_ instrument: Instrument) {
    let span = instrument.span
    begin("the instrument “\(instrument.title)”")
    add(instrument.name, at: span)
    add(instrument.title, at: span)
    for item in instrument.items {
      add(item.id, at: span)
      add(item.text, at: span)
      add(item.short, at: span)
    }
    for words in instrument.scale + instrument.outside + instrument.open { add(words, at: span) }
    for choice in [instrument.group, instrument.wanted].compactMap({ $0 }) {
      add(choice.question, at: span)
      for answer in choice.answers {
        add(answer.title, at: span)
        for words in answer.words { add(words, at: span) }
      }
    }
    add(instrument.asks)
    add(instrument.introduction, at: span)
    add(instrument.source, at: span)
  }

  mutating func add(_ wave: SurveyWave) {
    let span = wave.identity.span
    begin("the wave \(wave.instrument.value)/\(wave.name)")
    add(wave.identity.name, at: span)
    add(wave.name, at: span)
    // A month is nobody's secret: it stands on other pages for other reasons.
    if let title = wave.title, !isMonth(title) { add(title, at: span) }
    add(wave.mode, at: span)
    add(wave.notReached, at: span)
    add(wave.source, at: span)
    for item in wave.asked {
      add(item.text, at: span)
      add(item.short, at: span)
    }
    for group in wave.groups { add(group, at: span) }
    add(wave.body, at: span)
  }

  mutating func add(_ training: Training) {
    let span = training.identity.span
    begin("the training menu")
    add(training.identity.name, at: span)
    add(training.instrument)
    add(training.title, at: span)
    add(training.body, at: span)
    for target in training.targets { add(target.role, at: span) }
    for session in training.menu {
      add(session.title, at: session.span)
      add(session.items)
      add(session.area)
      add(session.action)
    }
    for role in Set((training.points?.rows ?? []).map(\.role)).sorted() { add(role, at: span) }
  }

  mutating func add(_ programme: PassportProgramme) {
    let span = programme.identity.span
    begin("the passport programme")
    add(programme.identity.name, at: span)
    add(programme.action)
    add(programme.evaluation)
    add(programme.title, at: span)
    add(programme.body, at: span)
    for cohort in programme.cohorts { add(cohort.title, at: cohort.span) }
    for line in programme.conversations { add(line.role, at: span) }
    if let tally = programme.appraisal?.value { add(tally) }
    add(programme.seen)
  }

  mutating func add(_ party: WorkingParty) {
    let span = party.identity.span
    begin("the working party", party.identity, otherwise: party.title)
    add(party.title, at: span)
    add(party.body, at: span)
    add(party.action)
    add(party.items)
    for meeting in party.meetings { add(meeting.about, at: meeting.span) }
    for words in party.agreed { add(words, at: span) }
    for answer in party.answers {
      add(answer.said, at: span)
      add(answer.did, at: span)
    }
  }
}

/// Whether some words are a month and a year and nothing else.
private func isMonth(_ words: String) -> Bool {
  let parts = words.split(separator: " ").map(String.init)
  return parts.count == 2 && CalendarDate.monthNames.contains(parts[0])
    && parts[1].utf8.allSatisfy { (48...57).contains($0) }
}

/// The same as one edition may see them.
extension Passages {
  mutating func add(_ instrument: Disclosure.Instrument) {
    add(instrument.slug)
    add(instrument.title)
    add(instrument.asks)
    for item in instrument.items {
      add(item.text)
      add(item.short)
    }
    add(all: instrument.scale + instrument.outside + instrument.open + instrument.differences)
    if let group = instrument.group { add(all: [group.question] + group.answers) }
    add(instrument.wanted)
    add(instrument.introduction)
    add(instrument.source)
    for wave in instrument.waves {
      add(wave.title)
      add(wave.words)
      add(wave.mode)
      add(wave.notReached)
      add(wave.body)
      add(all: wave.groups.map(\.name))
    }
  }

  mutating func add(_ training: Disclosure.Training) {
    add(training.title)
    add(training.body)
    add(all: training.targets.map(\.role) + training.roles.map(\.role))
    for session in training.menu {
      add(session.title)
      add(all: session.purposes)
    }
  }

  mutating func add(_ programme: Disclosure.PassportProgramme) {
    add(programme.title)
    add(programme.body)
    add(all: programme.cohorts.map(\.title) + programme.conversations.map(\.role))
    for tally in [programme.appraisal, programme.seen].compactMap({ $0 }) { add(tally) }
  }

  mutating func add(_ party: Disclosure.WorkingParty) {
    add(party.title)
    add(party.body)
    add(all: party.meetings.map(\.about) + party.agreed)
    for answer in party.answers {
      add(answer.said)
      add(answer.did)
    }
  }
}
