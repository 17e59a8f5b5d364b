import Base
import Disclosed
import Model

extension Door {
  // MARK: Training

  mutating func disclosedTraining() -> Disclosure.Training? {
    guard let training = school.training, edition.sees(training.identity, as: .training) else {
      return nil
    }
    var out = Disclosure.Training(
      title: training.title, body: prose(training.body), target: training.target?.value,
      targets: training.targets.map {
        Disclosure.Training.RoleTarget(role: $0.role, points: $0.points)
      }, fromSEND: training.fromSEND?.value)
    out.menu = training.menu.map { session in
      Disclosure.Training.Session(
        title: session.title, points: session.points, minutes: session.minutes,
        purposes: purposes(of: session, in: training), date: session.date?.value,
        action: session.action.flatMap { visible($0.value) }, isSEND: session.isSEND)
    }
    guard let studied = studied.training else { return out }
    out.countedOn = training.points?.date
    out.weeksGone = studied.weeksGone
    out.weeksOfYear = studied.weeksOfYear
    out.coverage = studied.coverage.compactMap { coverage in
      sight.index(of: coverage.item).map {
        Disclosure.Training.Coverage(
          item: $0, sessions: coverage.sessions.count, held: coverage.held)
      }
    }
    guard studied.whole.people >= Headcounts.fewestReplies else { return out }
    out.whole = points(studied.whole)
    out.bands = studied.bands.map(Headcount.shown)
    if edition.manner == .school { out.roles = merged(studied.roles).map(points) }
    return out
  }

  private func purposes(
    of session: Training.Session, in training: Training
  ) -> [String] {
    let items = session.items.map { cited -> String in
      let words = cited.value.split(separator: "/", maxSplits: 1).map(String.init)
      let name = words.count > 1 ? words[0] : training.instrument?.value ?? ""
      return library.instrument(name)?.item(words.last ?? "")?.short ?? cited.value
    }
    let area = session.area.map { cited in
      library.vocabulary.needs.first { folded($0.id) == folded(cited.value) }?.title ?? cited.value
    }
    return items + [area].compactMap { $0 }
  }

  private func points(_ points: StudiedTraining.RolePoints) -> Disclosure.Training.RolePoints {
    Disclosure.Training.RolePoints(
      role: points.role, people: .shown(points.people), onTrack: .shown(points.onTrack),
      withSENDShare: points.withSENDShare.map(Headcount.shown),
      shareFromSEND: points.fromSEND.flatMap { fromSEND in
        points.points > 0 ? (fromSEND * 100 + points.points / 2) / points.points : nil
      })
  }

  /// Roles of fewer than five people together, with the smallest other role where they still are
  /// fewer; none at all where that leaves but one.
  private func merged(
    _ roles: [StudiedTraining.RolePoints]
  ) -> [StudiedTraining.RolePoints] {
    var large = roles.filter { $0.people >= Headcounts.fewestReplies }
    let small = roles.filter { $0.people < Headcounts.fewestReplies }
    guard var others = small.first else { return large.count > 1 ? large : [] }
    for role in small.dropFirst() { others.add(role) }
    others.role = small.count == 1 ? others.role : "Others together"
    if others.people < Headcounts.fewestReplies {
      guard let least = large.indices.min(by: { large[$0].people < large[$1].people }) else {
        return []
      }
      let role = large.remove(at: least)
      others.add(role)
      others.role = "\(role.role) and others together"
    }
    large.append(others)
    return large.count > 1 ? large : []
  }

  // MARK: Passports

  mutating func disclosedPassports() -> Disclosure.PassportProgramme? {
    guard let programme = school.passports, edition.sees(programme.identity, as: .passports) else {
      return nil
    }
    var out = Disclosure.PassportProgramme(
      title: programme.title, body: prose(programme.body),
      action: programme.action.flatMap { visible($0.value) },
      conversations: programme.conversations.map {
        Disclosure.PassportProgramme.Conversations(role: $0.role, number: $0.number)
      },
      appraisal: programme.appraisal.map { counts.tally($0.value, isSurvey: false) },
      evaluation: programme.evaluation.compactMap { sight.index(of: $0.value) })
    out.cohorts = programme.cohorts.filter { cohort in
      cohort.date.map { $0.value <= studied.asAt } ?? true
    }.map(cohort)
    if let cited = programme.seen?.value, let charted = chain.charted[folded(cited)]?.tally {
      out.seen = visibleTally(charted).map {
        counts.tally($0, isSurvey: isSurvey(charted.evidence))
      }
      out.seenIn = charted.evidence.flatMap { evidenceIndex[$0] }
    }
    return out
  }

  /// The numbers of a cohort, each masked where it, the rest or the whole is small.
  private func cohort(
    _ cohort: PassportProgramme.Cohort
  ) -> Disclosure.PassportProgramme.Cohort {
    func shown(_ number: Int?) -> Headcount {
      guard let number else { return .masked(.unavailable) }
      return counts.tally(
        Tally(
          span: cohort.span, name: cohort.title, count: number, total: cohort.pupils,
          unit: "pupils"), isSurvey: false
      ).count
    }
    return Disclosure.PassportProgramme.Cohort(
      title: cohort.title, date: cohort.date?.value,
      pupils: counts.tally(
        Tally(
          span: cohort.span, name: cohort.title, count: cohort.pupils, total: cohort.pupils,
          unit: "pupils"), isSurvey: false
      ).total,
      current: shown(cohort.current), fresh: shown(cohort.fresh),
      pupilsTookPart: shown(cohort.pupilsTookPart),
      familiesTookPart: shown(cohort.familiesTookPart))
  }

  // MARK: Working parties

  mutating func disclosedParties() -> [Disclosure.WorkingParty] {
    var out: [Disclosure.WorkingParty] = []
    for party in school.parties where edition.sees(party.identity, as: .party) {
      out.append(
        Disclosure.WorkingParty(
          title: party.title,
          body: edition.manner == .families ? Prose() : prose(party.body),
          action: edition.manner == .families ? nil : party.action.flatMap { visible($0.value) },
          items: party.items.compactMap { surveyItem($0.value) },
          meetings: party.meetings.filter { $0.date.value <= studied.asAt }.map(meeting),
          agreed: party.agreed,
          answers: party.answers.map {
            Disclosure.WorkingParty.Answer(said: $0.said, did: $0.did.isEmpty ? nil : $0.did)
          }))
    }
    return out
  }

  private func meeting(_ meeting: WorkingParty.Meeting) -> Disclosure.WorkingParty.Meeting {
    Disclosure.WorkingParty.Meeting(
      date: meeting.date.value, families: meeting.families.map(Headcount.shown),
      staff: meeting.staff.map(Headcount.shown), pupils: meeting.pupils.map(Headcount.shown),
      about: meeting.about)
  }

  // MARK: Citations

  private func visible(_ action: String) -> Int? {
    let key = Reference(action)?.text ?? action
    guard case .action(let index)? = chain.targets[key.lowercased()] else { return nil }
    return actionIndex[index]
  }

  /// An item as cited, `family-confidence/promised`, where the edition sees its instrument.
  private func surveyItem(_ cited: String) -> Disclosure.ItemIndex? {
    let words = cited.split(separator: "/", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    return sight.index(of: SurveyItem(instrument: words[0], item: words[1]))
  }
}

extension StudiedTraining.RolePoints {
  fileprivate mutating func add(_ other: StudiedTraining.RolePoints) {
    people += other.people
    onTrack += other.onTrack
    points += other.points
    fromSEND = fromSEND.flatMap { own in other.fromSEND.map { own + $0 } }
    withSENDShare = withSENDShare.flatMap { own in other.withSENDShare.map { own + $0 } }
  }
}
