import Base
import Disclosed
import Model

extension Door {
  /// What the yearly paper needs, as far as the edition may see it; nil for families, and where
  /// nothing was written.
  func disclosedYear() -> Disclosure.Year? {
    guard edition.manner != .families, school.report != nil || school.profile != nil else {
      return nil
    }
    let report = school.report ?? YearReport(identity: school.identity)
    let admits =
      school.report.map { edition.sees($0.identity, as: .year) }
      ?? RecordKind.year.isVisible(to: edition.manner)
    guard admits else { return nil }
    let benchmarks = library.benchmarks(named: report.benchmarks?.value)
    var door = YearDoor(studied: studied, counts: counts)
    var out = Disclosure.Year(title: report.year ?? academicYear())
    out.profile = door.profile.profile(beside: benchmarks)
    out.requests = door.requests(report.requests)
    out.duties = duties(report)
    out.provision = door.provision(report.provision)
    out.outcomes = door.outcomes(report.outcomes, beside: benchmarks)
    out.people = report.people.map { Disclosure.PeopleLine(what: $0.what, words: $0.words) }
    out.money = door.money(report.money)
    out.withheld = door.profile.withheld + door.withheld
    return out.isEmpty ? nil : out
  }

  /// The academic year of the latest day, as `2026/27`.
  private func academicYear() -> String? {
    let day = school.days.map(\.date).max() ?? studied.asAt
    let begun = studied.checked.years.filter { year in
      year.halfTerms.map(\.from).min().map { $0 <= day } ?? false
    }
    return begun.map(\.startYear).max().map { start in
      let end = (start + 1) % 100
      return "\(start)/\(end < 10 ? "0" : "")\(end)"
    }
  }

  // MARK: Duties

  private func duties(_ report: YearReport) -> [Disclosure.Duty] {
    guard let sheet = library.dutySheet(named: report.duties?.value) else { return [] }
    return sheet.items.map { item in
      var duty = Disclosure.Duty(paragraph: item.paragraph, title: item.title, part: item.part)
      let looked = report.checked.filter { checked in
        checked.items.contains { sheet.item($0.value)?.id == item.id }
      }.map { (seen: $0.seen, note: $0.note) }
      let papers = school.documents.filter { document in
        item.documents.contains { $0.lowercased() == document.name.lowercased() }
      }.map { (seen: $0.seen, note: $0.note) }
      let found = looked + papers
      let seen = found.filter { $0.seen.map { $0 <= studied.asAt } ?? false }
        .max { ($0.seen ?? studied.asAt) < ($1.seen ?? studied.asAt) }
      duty.seen = seen?.seen
      duty.note = seen?.note ?? found.compactMap(\.note).first
      return duty
    }
  }
}

/// The parts of the yearly paper that hold numbers of pupils, with what of them is not shown.
struct YearDoor {
  let counts: Headcounts
  var profile: ProfileDoor
  private(set) var withheld: [String] = []

  init(studied: StudiedSchool, counts: Headcounts) {
    self.counts = counts
    profile = ProfileDoor(studied: studied, counts: counts)
  }

  /// Requests, and the answers to them, are parts of each other: where one, or the difference of
  /// two, is small, none is shown.
  mutating func requests(_ requests: [YearReport.Request]) -> [Disclosure.Request] {
    let numbers = requests.compactMap(\.number)
    let whole = numbers.max() ?? 0
    let parts = numbers.reduce(0, +) - whole
    let differences = numbers.flatMap { one in numbers.map { abs(one - $0) } }
    let isMasked =
      counts.masksYear
      && (numbers + differences + [abs(whole - parts)]).contains(where: Headcounts.isSmall)
    if isMasked {
      withheld.append("The numbers of requests are not shown: some are too small.")
    }
    return requests.map { request in
      Disclosure.Request(
        what: request.what,
        number: request.number.map { isMasked ? .masked(.confidential) : .shown($0) }
          ?? .masked(.unavailable))
    }
  }

  mutating func provision(_ provision: [YearReport.Provision]) -> [Disclosure.Provision] {
    var isMasked = false
    let out = provision.map { written in
      var disclosed = Disclosure.Provision(name: written.name)
      disclosed.forWhom = written.forWhom
      disclosed.effect = written.effect
      disclosed.pupils = written.pupils.map { pupils in
        guard isFew(pupils) else { return .shown(pupils) }
        isMasked = true
        return .masked(.confidential)
      }
      return disclosed
    }
    if isMasked {
      withheld.append("How many pupils have some of the support is not shown: they are few.")
    }
    return out
  }

  mutating func outcomes(
    _ outcomes: [YearReport.Outcome], beside benchmarks: Benchmarks?
  ) -> [Disclosure.Outcome] {
    var few: [String] = []
    var unsaid: [String] = []
    let out = outcomes.map { written in
      var disclosed = Disclosure.Outcome(measure: written.measure)
      disclosed.year = written.year
      disclosed.england = written.england
      disclosed.note = written.note
      if let cited = written.benchmark?.value,
        let measure = benchmarks?.measure(cited, phase: profile.phase)
      {
        disclosed.england = measure.value
        let source = "England: \(inSentence(measure.title)), \(benchmarks?.title ?? "")."
        disclosed.note = [written.note, source].compactMap { $0 }.joined(separator: " ")
      }
      let othersAreFew = pointsAtFewOthers(written)
      if !othersAreFew { disclosed.withoutSEND = written.withoutSEND }
      switch written.pupils {
      case nil where counts.masksYear && written.withSEND != nil:
        unsaid.append(written.measure)
        disclosed.isWithheld = true
      case let pupils? where othersAreFew || pointsAtFew(written, pupils):
        few.append(written.measure)
        disclosed.base = .masked(.confidential)
        disclosed.isWithheld = true
      default:
        disclosed.withSEND = written.withSEND
        disclosed.base = written.pupils.map(Headcount.shown)
      }
      return disclosed
    }
    say(few: few, unsaid: unsaid, "figures")
    return out
  }

  private func pointsAtFew(_ outcome: YearReport.Outcome, _ pupils: Int) -> Bool {
    guard counts.masksYear else { return false }
    return isFew(pupils)
      || outcome.withSEND.map { Figure($0).pointsAtFew(of: pupils) } ?? false
  }

  /// Whether the figure of pupils without SEND is about few of them, as in a special school.
  private func pointsAtFewOthers(_ outcome: YearReport.Outcome) -> Bool {
    guard counts.masksYear, let groups = profile.groups.first?.groups, let total = groups.total,
      let roll = groups.roll
    else { return false }
    return Headcounts.isSmall(roll - total)
      || outcome.withoutSEND.map { Figure($0).pointsAtFew(of: roll - total) } ?? false
  }

  mutating func money(_ money: [YearReport.Money]) -> [Disclosure.Money] {
    var few: [String] = []
    var unsaid: [String] = []
    let out = money.map { written in
      var disclosed = Disclosure.Money(what: written.what)
      disclosed.year = written.year
      disclosed.effect = written.effect
      let isFew = written.pupils.map(Headcounts.isSmall) ?? false
      guard !counts.masksYear || (written.pupils != nil && !isFew) else {
        if isFew { few.append(written.what) } else { unsaid.append(written.what) }
        disclosed.isWithheld = true
        return disclosed
      }
      disclosed.received = written.received.map(pounds)
      disclosed.spent = written.spent.map { pounds($0.value) }
      return disclosed
    }
    say(few: few, unsaid: unsaid, "sums")
    return out
  }

  private mutating func say(few: [String], unsaid: [String], _ noun: String) {
    if !few.isEmpty {
      withheld.append("The \(noun) of \(listed(few)) are not shown: they are about few pupils.")
    }
    if !unsaid.isEmpty {
      withheld.append(
        "The \(noun) of \(listed(unsaid)) are not shown: nobody wrote for how many pupils they are."
      )
    }
  }

  /// Whether a number of pupils is small, or leaves a small rest of a group in the profile, or is a
  /// number that the profile masks.
  private func isFew(_ pupils: Int) -> Bool {
    guard counts.masksYear else { return false }
    if Headcounts.isSmall(pupils) { return true }
    return profile.groups.contains { groups, isMasked in
      let wholes = groups.levels.compactMap { $0 } + [groups.total].compactMap { $0 }
      if isMasked, wholes.contains(pupils) { return true }
      return (wholes + [groups.roll].compactMap { $0 }).contains { whole in
        Headcounts.isSmall(whole - pupils)
      }
    }
  }
}

/// `“a”, “b” and “c”`.
private func listed(_ words: [String]) -> String {
  let quoted = words.map { "“\($0)”" }
  guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}
