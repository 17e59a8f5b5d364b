import Base
import Model

extension SchoolDump {
  /// Surveys, training, passports and parties.
  mutating func writeMeasuring(_ school: School) {
    for instrument in school.ownInstruments { write(instrument) }
    for wave in school.waves { write(wave) }
    if let training = school.training { write(training) }
    if let passports = school.passports { write(passports) }
    for party in school.parties { write(party) }
  }

  private mutating func write(_ instrument: Instrument) {
    put(1, "instrument \(instrument.name) \(instrument.title)")
    for item in instrument.items { put(2, "item \(item.id): \(item.text) (\(item.short))") }
    put(2, "scale", instrument.scale.joined(separator: " | "))
    put(2, "confident", "\(instrument.confidentSteps)")
    put(2, "outside", instrument.outside.joined(separator: " | "))
    put(2, "asks", shown(instrument.asks))
    put(2, "group", instrument.group?.question)
    for answer in instrument.group?.answers ?? [] {
      put(3, "\(answer.title): \(answer.words.joined(separator: " | "))")
    }
    put(2, "wanted", instrument.wanted?.question)
    put(2, "open", instrument.open.joined(separator: " | "))
    put(2, "introduction", instrument.introduction)
    put(2, "source", instrument.source)
  }

  private mutating func write(_ wave: SurveyWave) {
    put(
      1, "wave \(wave.instrument.value) \(wave.name) \(wave.title ?? "-")\(at(wave.identity.span))")
    put(2, "for", wave.identity.audience?.value.joined(separator: ", "))
    put(2, "invited", wave.invited.map { "\($0.value)\(at($0.span))" })
    put(2, "asking", [wave.from, wave.to].map { $0?.value.iso ?? "-" }.joined(separator: " to "))
    put(2, "mode", wave.mode)
    put(2, "not reached", wave.notReached)
    put(2, "source", wave.source)
    put(2, "scale", (wave.scale + ["/"] + wave.outside).joined(separator: " | "))
    for item in wave.asked { put(2, "asked \(item.id): \(item.text)") }
    for tally in wave.tallies {
      let parts = [tally.counts, tally.outside, [tally.blank]].map { "\($0)" }
      put(
        2,
        "\(tally.item) \(tally.group ?? "-") \(parts.joined(separator: " ")) "
          + "\(tally.wanted.map(String.init) ?? "-")\(at(tally.span))")
    }
    write(2, "body", wave.body)
  }

  private mutating func write(_ training: Training) {
    put(1, "training \(training.title)\(at(training.identity.span))")
    put(2, "for", training.identity.audience?.value.joined(separator: ", "))
    put(2, "year", training.year.map { String($0.value) })
    put(2, "target", training.target.map { String($0.value) })
    for target in training.targets { put(2, "target \(target.role): \(target.points)") }
    put(2, "from SEND", training.fromSEND.map { String($0.value) })
    put(2, "instrument", shown(training.instrument))
    for session in training.menu {
      put(
        2,
        "session \(session.title) \(session.points) \(session.minutes.map(String.init) ?? "-")"
          + " \(session.date?.value.iso ?? "-")\(session.isSEND ? " SEND" : "")\(at(session.span))")
      put(3, "items", shown(session.items))
      put(3, "area", shown(session.area))
      put(3, "action", shown(session.action))
    }
    if let points = training.points {
      put(2, "points \(points.date?.iso ?? "-")")
      for row in points.rows {
        put(
          3,
          "\(row.role) \(row.weeks) weeks \(row.time) % \(row.points) "
            + "\(row.fromSEND.map(String.init) ?? "-")")
      }
    }
    write(2, "body", training.body)
  }

  private mutating func write(_ passports: PassportProgramme) {
    put(1, "passports \(passports.title)\(at(passports.identity.span))")
    put(2, "for", passports.identity.audience?.value.joined(separator: ", "))
    put(2, "action", shown(passports.action))
    put(2, "seen", shown(passports.seen))
    put(2, "evaluation", shown(passports.evaluation))
    put(2, "appraisal", passports.appraisal.map { "\($0.value.count) of \($0.value.total)" })
    for cohort in passports.cohorts {
      let counts = [
        cohort.pupils, cohort.current, cohort.fresh, cohort.pupilsTookPart,
        cohort.familiesTookPart,
      ].map { $0.map(String.init) ?? "-" }
      put(
        2,
        "cohort \(cohort.title) \(cohort.date?.value.iso ?? "-") "
          + "\(counts.joined(separator: " "))\(at(cohort.span))")
    }
    for line in passports.conversations { put(2, "conversations \(line.role) \(line.number)") }
    write(2, "body", passports.body)
  }

  private mutating func write(_ party: WorkingParty) {
    put(
      1,
      "party \(isBare ? "" : party.identity.name ?? "-") \(party.title)\(at(party.identity.span))")
    put(2, "for", party.identity.audience?.value.joined(separator: ", "))
    put(2, "action", shown(party.action))
    put(2, "items", shown(party.items))
    for meeting in party.meetings {
      let counts = [meeting.families, meeting.staff, meeting.pupils].map {
        $0.map(String.init) ?? "-"
      }
      put(
        2,
        "meeting \(meeting.date.value.iso) \(counts.joined(separator: " ")) \(meeting.about)"
          + at(meeting.span))
    }
    for line in party.agreed { put(2, "agreed \(line)") }
    for answer in party.answers { put(2, "said \(answer.said) did \(answer.did)") }
    write(2, "body", party.body)
  }
}
