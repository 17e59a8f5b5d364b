import Base
import Disclosed
import Model

extension Door {
  /// What the yearly paper needs, as far as the edition may see it; nil for families, and where
  /// nothing was written.
  func disclosedYear() -> Disclosure.Year? {
    guard edition.seesYear(of: school) else { return nil }
    let report = school.report ?? YearReport(identity: school.identity)
    let benchmarks = library.benchmarks(named: report.benchmarks?.value)
    var door = YearDoor(numbers: numbers, phase: school.phase?.value)
    var out = Disclosure.Year(title: report.year ?? studied.academicYear)
    out.profile = disclosedProfile(beside: benchmarks)
    out.requests = zip(report.requests, numbers.year.requests).map { request, line in
      Disclosure.Request(what: request.what, number: numbers.headcount(line))
    }
    out.duties = duties(report)
    out.provision = zip(report.provision, numbers.year.provision).map { written, line in
      var disclosed = Disclosure.Provision(name: written.name)
      disclosed.forWhom = written.forWhom
      disclosed.effect = written.effect
      disclosed.pupils = line.map { numbers.headcount($0) }
      return disclosed
    }
    out.outcomes = door.outcomes(report.outcomes, beside: benchmarks)
    out.people = report.people.map { Disclosure.PeopleLine(what: $0.what, words: $0.words) }
    out.money = door.money(report.money)
    door.sayWhatIsMasked(in: out)
    out.withheld = numbers.withheld + door.withheld
    return out.isEmpty ? nil : out
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

extension Edition {
  /// Whether this edition may see what was written for the year: never families, and nobody where
  /// nothing was.
  func seesYear(of school: School) -> Bool {
    guard manner != .families, school.report != nil || school.profile != nil else { return false }
    return school.report.map { sees($0.identity, as: .year) }
      ?? RecordKind.year.isVisible(to: manner)
  }
}

extension StudiedSchool {
  /// The academic year of the latest day, as `2026/27`.
  var academicYear: String? {
    let day = checked.school.days.map(\.date).max() ?? asAt
    let begun = checked.years.filter { year in
      year.halfTerms.map(\.from).min().map { $0 <= day } ?? false
    }
    return begun.map(\.startYear).max().map { start in
      let end = (start + 1) % 100
      return "\(start)/\(end < 10 ? "0" : "")\(end)"
    }
  }
}

/// The figures and sums of the yearly paper, with what of them is not shown.
struct YearDoor {
  let numbers: SmallNumbers
  let phase: String?
  private(set) var withheld: [String] = []

  init(numbers: SmallNumbers, phase: String?) {
    self.numbers = numbers
    self.phase = phase
  }

  mutating func sayWhatIsMasked(in year: Disclosure.Year) {
    if year.requests.contains(where: { $0.number == .masked(.confidential) }) {
      withheld.append("Some numbers of requests are not shown: they are too small.")
    }
    if year.provision.contains(where: { $0.pupils == .masked(.confidential) }) {
      withheld.append("How many pupils have some of the support is not shown: they are few.")
    }
  }

  mutating func outcomes(
    _ outcomes: [YearReport.Outcome], beside benchmarks: Benchmarks?
  ) -> [Disclosure.Outcome] {
    var few: [String] = []
    var unsaid: [String] = []
    let out = zip(outcomes, numbers.year.bases).map { written, line in
      var disclosed = Disclosure.Outcome(measure: written.measure)
      disclosed.year = written.year
      disclosed.england = written.england
      disclosed.note = written.note
      if let cited = written.benchmark?.value,
        let measure = benchmarks?.measure(cited, phase: phase)
      {
        disclosed.england = measure.value
        let source = "England: \(inSentence(measure.title)), \(benchmarks?.title ?? "")."
        disclosed.note = [written.note, source].compactMap { $0 }.joined(separator: " ")
      }
      let othersAreFew = pointsAtFewOthers(written)
      if !othersAreFew { disclosed.withoutSEND = written.withoutSEND }
      let base = line.map { numbers.headcount($0) }
      switch written.pupils {
      case nil where numbers.isMasking && written.withSEND != nil:
        unsaid.append(written.measure)
        disclosed.isWithheld = true
      case let pupils?
      where othersAreFew || base == .masked(.confidential) || pointsAtFew(written, pupils):
        few.append(written.measure)
        disclosed.base = .masked(.confidential)
        disclosed.isWithheld = true
      default:
        disclosed.withSEND = written.withSEND
        disclosed.base = base
      }
      return disclosed
    }
    say(few: few, unsaid: unsaid, "figures")
    return out
  }

  private func pointsAtFew(_ outcome: YearReport.Outcome, _ pupils: Int) -> Bool {
    guard numbers.isMasking, let figure = outcome.withSEND else { return false }
    return Figure(figure, limit: numbers.limit).pointsAtFew(of: pupils)
  }

  /// Whether the figure of pupils without SEND is about few of them, as in a special school.
  private func pointsAtFewOthers(_ outcome: YearReport.Outcome) -> Bool {
    guard numbers.isMasking, let now = numbers.censuses.first,
      let roll = numbers.values[CountKey(date: now.date)],
      let total = numbers.values[CountKey(date: now.date, level: numbers.words.allLevels)]
    else { return false }
    return numbers.isSmall(roll - total)
      || outcome.withoutSEND.map {
        Figure($0, limit: numbers.limit).pointsAtFew(of: roll - total)
      } ?? false
  }

  mutating func money(_ money: [YearReport.Money]) -> [Disclosure.Money] {
    var few: [String] = []
    var unsaid: [String] = []
    let out = money.map { written in
      var disclosed = Disclosure.Money(what: written.what)
      disclosed.year = written.year
      disclosed.effect = written.effect
      let isFew = written.pupils.map(numbers.isSmall) ?? false
      guard !numbers.isMasking || (written.pupils != nil && !isFew) else {
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
}

/// `“a”, “b” and “c”`.
private func listed(_ words: [String]) -> String {
  let quoted = words.map { "“\($0)”" }
  guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}
