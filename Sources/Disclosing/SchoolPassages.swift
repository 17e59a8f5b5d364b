package import Base
package import Model

/// Every word that was written down of a school, whoever may see it, for the last gate.
///
/// It asks nobody what is visible, so that a mistake at the door is not made here a second time. Of
/// the library only what the school uses for some editions alone is here: the rest is the same
/// for all schools.
package func passages(of studied: StudiedSchool) -> Passages {
  var out = Passages()
  let school = studied.checked.school
  out.add(school)
  for day in school.days { out.add(day) }
  for evidence in school.evidence { out.add(evidence) }
  for finding in school.findings { out.add(finding) }
  for discussion in school.discussions { out.add(discussion) }
  for action in school.actions { out.add(action) }
  for instrument in school.ownInstruments { out.add(instrument) }
  for wave in school.waves { out.add(wave) }
  if let training = school.training { out.add(training) }
  if let passports = school.passports { out.add(passports) }
  for party in school.parties { out.add(party) }
  for resource in school.resources { out.add(resource) }
  for resource in studied.checked.library.resources where resource.identity.audience != nil {
    out.add(resource)
  }
  if let profile = school.profile { out.add(profile) }
  if let report = school.report { out.add(report) }
  return out
}

extension Passages {
  mutating func add(_ words: [Placed<String>]) { for word in words { add(word) } }

  /// Names a record by what a person would cite, else by its kind; then its file's name.
  mutating func begin(_ kind: String, _ identity: Identity, otherwise title: String? = nil) {
    let shown = identity.cited ?? title.map { "“\($0)”" } ?? ""
    begin(identity.reference == nil ? "\(kind) \(shown)" : shown)
    add(identity.name, at: identity.span)
  }

  // MARK: School

  mutating func add(_ school: School) {
    let span = school.identity.span
    begin("the school’s facts")
    add(school.identity.name, at: span)
    add(school.key, at: span)
    add(school.name, at: span)
    add(school.urn, at: span)
    add(school.phase)
    add(school.type)
    add(school.trust, at: span)
    add(school.authority, at: span)
    add(school.calendars)
    add(school.senco, at: span)
    add(school.sencoQualification, at: span)
    add(school.linkGovernor, at: span)
    add(school.safeguardingLead, at: span)
    add(school.dataContact, at: span)
    add(school.namesPath)
    add(school.introduction, at: span)
    for document in school.documents {
      add(document.name, at: document.span)
      add(document.note, at: document.span)
    }
    for silence in school.silences {
      add(silence.check)
      add(silence.record)
      add(silence.reason, at: silence.span)
    }
    for entry in school.glossary {
      add(entry.term, at: entry.span)
      add(entry.meaning, at: entry.span)
    }
    for blank in school.blanks { add(blank.words, at: blank.span) }
    begin("the school’s files")
    for file in school.linkableFiles.sorted() { add(file, at: span) }
    for year in school.ownCalendars { add(year) }
  }

  private mutating func add(_ year: AcademicYear) {
    begin("the calendar \(year.name)")
    add(year.name, at: year.span)
    add(year.source, at: year.span)
    for holiday in year.bankHolidays { add(holiday.name, at: year.span) }
  }

  // MARK: Numbers

  mutating func add(_ profile: Profile) {
    begin("the profile")
    for census in profile.censuses {
      add(census.name, at: census.span)
      var told: Set<String> = []
      for row in census.crossed {
        if let event = row.event, told.insert(event).inserted { add(event, at: row.span) }
      }
    }
  }

  mutating func add(_ report: YearReport) {
    begin("the yearly paper", report.identity)
    add(report.year, at: report.identity.span)
    add(report.benchmarks)
    add(report.duties)
    for request in report.requests { add(request.what, at: request.span) }
    for provision in report.provision {
      add(provision.name, at: provision.span)
      add(provision.forWhom, at: provision.span)
      add(provision.effect, at: provision.span)
    }
    for outcome in report.outcomes {
      add(outcome.measure, at: outcome.span)
      add(outcome.year, at: outcome.span)
      add(outcome.withSEND, at: outcome.span)
      add(outcome.withoutSEND, at: outcome.span)
      add(outcome.england, at: outcome.span)
      add(outcome.benchmark)
      add(outcome.note, at: outcome.span)
    }
    for line in report.people {
      add(line.what, at: line.span)
      add(line.words, at: line.span)
    }
    for money in report.money {
      add(money.what, at: money.span)
      add(money.year, at: money.span)
      add(money.effect, at: money.span)
    }
    for checked in report.checked {
      add(checked.items)
      add(checked.note, at: checked.span)
    }
  }
}
