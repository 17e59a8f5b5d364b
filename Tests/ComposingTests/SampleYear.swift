import Disclosed

extension Disclosure.Year {
  /// A year with something in every block, a masked number and a figure that is too small to show.
  static func sample() -> Disclosure.Year {
    var out = Disclosure.Year(title: "2026/27")
    out.profile = .sample()
    out.requests = [
      Disclosure.Request(what: "Asked for", number: .shown(7)),
      Disclosure.Request(what: "Agreed", number: .masked(.confidential)),
    ]
    var seen = Disclosure.Duty(
      paragraph: "Schedule 1, paragraph 1", title: "Kinds of need", part: "SEN information report")
    seen.seen = dated("2026-11-16")
    seen.note = "In the school’s own words."
    out.duties = [
      seen,
      Disclosure.Duty(
        paragraph: "Schedule 1, paragraph 3(a)", title: "How its effect is judged",
        part: "SEN information report"),
      Disclosure.Duty(paragraph: "Equality Act", title: "Accessibility plan", part: "Papers"),
    ]
    var reading = Disclosure.Provision(name: "Reading together")
    reading.forWhom = "pupils who read below their age"
    reading.pupils = .masked(.confidential)
    reading.effect = "Half of them read at their age by July."
    out.provision = [reading, Disclosure.Provision(name: "A quiet room")]
    var attendance = Disclosure.Outcome(measure: "Attendance")
    attendance.year = "2025/26"
    attendance.withSEND = "88.9 %"
    attendance.withoutSEND = "94.1 %"
    attendance.england = "89.5 %"
    attendance.base = .shown(141)
    var suspended = Disclosure.Outcome(measure: "Suspended at least once")
    suspended.base = .masked(.confidential)
    out.outcomes = [attendance, suspended]
    out.people = [Disclosure.PeopleLine(what: "SENCO time", words: "three days a week")]
    var budget = Disclosure.Money(what: "Notional SEN budget")
    budget.year = "2026/27"
    budget.received = "£62,000"
    budget.spent = "£61,400"
    out.money = [budget]
    out.withheld = ["Pupils with an EHC plan by area of need are too few to show."]
    return out
  }
}

extension Disclosure.Profile {
  static func sample() -> Disclosure.Profile {
    var plan = Disclosure.Profile.Level(title: "EHC plan", now: .masked(.confidential))
    plan.before = .shown(9)
    plan.shareBefore = "4.3 %"
    plan.england = "5.3 %"
    var support = Disclosure.Profile.Level(title: "SEN Support", now: .shown(31))
    support.share = "14.6 %"
    support.england = "14.2 %"
    var out = Disclosure.Profile(
      counted: "autumn census, 1 October 2026", roll: .shown(212), levels: [plan, support],
      tables: [
        CountTable(
          caption: "SEN Support: pupils by need, autumn census, 1 October 2026", rowTitle: "Need",
          columns: ["Key Stage 1", "Key Stage 2"],
          rows: [
            (title: "Communication", counts: [.shown(14), .masked(.confidential)]),
            (title: "Learning", counts: [.shown(17), .masked(.unavailable)]),
          ])
      ])
    out.countedBefore = "autumn census, 2 October 2025"
    out.rollBefore = .shown(208)
    out.source = "Department for Education, January 2025"
    return out
  }
}
