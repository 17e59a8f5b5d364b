import Base
import Composing
import Disclosed

func dated(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0) }

func time(_ text: String) -> ClockTime { ClockTime(text) ?? time("12:00") }

let colophon = Colophon(
  site: "Review days", consultant: "Ashgrove Reviews", contact: "hello@example.org",
  contentHash: "c0ffee", program: "reviewday test")

/// A paragraph with a link to a record or a file in it.
func prose(_ words: String, linking link: String, to target: Prose.Target, _ address: String)
  -> Prose
{
  var prose = Prose()
  prose.append(.paragraph, .enter)
  prose.append(.text, .leaf, text: (words + " ").utf8)
  prose.append(.link, .enter, target: target, text: address.utf8)
  prose.append(.text, .leaf, text: link.utf8)
  prose.append(.link, .leave)
  prose.append(.text, .leaf, text: ".".utf8)
  prose.append(.paragraph, .leave)
  return prose
}

extension Disclosure {
  /// Nothing but a school: no day, no record.
  static func empty(_ manner: Edition.Manner = .governors) -> Disclosure {
    var out = Disclosure(
      edition: Edition(manner), school: School(name: "Oakfield Primary School"), status: .draft,
      asAt: dated("2026-11-24"))
    out.maskedUpTo = manner == .school ? nil : 5
    return out
  }

  /// One day with a record of every kind, linked along the chain.
  static func sample(_ manner: Edition.Manner = .governors) -> Disclosure {
    var out = empty(manner)
    out.fillSchool()
    out.days = [.sample("2026-11-23")]
    out.evidence = [.sample("E1", slot: 0), .sample("E2", slot: nil)]
    out.evidence[0].findings = [0]
    out.evidence[1].findings = [0, 1]
    out.findings = [
      .sample("F1", isStrength: true, evidence: [0, 1]),
      .sample("F2", isStrength: false, evidence: [1]),
    ]
    out.findings[1].actions = [0]
    out.findings[1].discussions = [0]
    out.actions = [.sample("A1")]
    out.discussions = [.sample("D1")]
    out.resources = [
      Resource(
        name: "passport form", title: "Passport form", kind: "form", address: nil,
        file: "files/passport.pdf", body: Prose(paragraph: "One side."), actions: [0])
    ]
    out.focusAreas = [
      FocusArea(title: "Knowing pupils", actions: [0]),
      FocusArea(title: "Inclusive training", actions: [], reason: "Next year."),
    ]
    out.glossary = [
      GlossaryEntry(term: "SENCO", meaning: "Special educational needs coordinator."),
      GlossaryEntry(term: "Zebra", meaning: "Stands nowhere in these papers."),
    ]
    out.files = ["files/passport.pdf", "days/2026-11-23/wall.svg"]
    out.withheld = ["Nobody’s name is part of any edition."]
    out.fillMeasuring()
    return out
  }

  private mutating func fillSchool() {
    school.introduction = Prose(paragraph: "A school of 212 pupils. It faces the sea.")
    school.facts = [(term: "Phase", words: "Primary"), (term: "SENCO", words: "deputy head")]
    school.documents = [
      Document(name: "SEND policy", dated: dated("2025-09-01"), seen: nil, note: "on the website")
    ]
    school.boardMeetings = [dated("2026-11-01"), dated("2026-12-09")]
    school.safeguardingLead = "the head, in the office"
    school.dataContact = "the school office"
    school.deleteAfter = dated("2027-11-23")
  }
}

extension Disclosure.Day {
  static func sample(_ text: String) -> Disclosure.Day {
    var slot = Disclosure.Slot(
      start: time("09:15"), end: time("10:30"), what: "Lesson visits", with: "SENCO",
      place: "classrooms", areas: ["3"], isPause: false, staffPresent: false,
      prompts: ["What helps?"])
    slot.evidence = [0]
    slot.people = ["SENCO", "Pupils"]
    let pause = Disclosure.Slot(
      start: time("10:30"), end: nil, what: "Break", with: "", place: nil, areas: [],
      isPause: true, staffPresent: false, prompts: [])
    let areas = [
      Disclosure.Framework.Area(
        id: "3", title: "Teaching in the classroom", short: "Teaching", prompts: ["Who helps?"],
        statutory: true, seeAlso: ["Ofsted: inclusion"]),
      Disclosure.Framework.Area(
        id: "4", title: "SEND funding", short: "Funding", prompts: [], statutory: false,
        seeAlso: []),
    ]
    return Disclosure.Day(
      date: dated(text), title: "SEND review day", reviewers: ["Ashgrove Reviews"],
      agreements: [
        Disclosure.Agreement(who: "Head", on: dated(text), what: nil)
      ],
      termsOfReference: prose(
        "We look at classrooms first, at", linking: "09:15", to: .record, "slot/0"),
      slots: [slot, pause],
      groups: [
        Disclosure.Group(
          name: "Pupils", number: .shown(12), howChosen: "by the council",
          whoWasMissed: "Year 6, on a trip"),
        Disclosure.Group(
          name: "Families", number: .masked(.unavailable), howChosen: nil, whoWasMissed: nil),
      ],
      framework: Disclosure.Framework(
        title: "SEND review", areas: areas, scale: ["emerging", "secure"], source: "Our own."),
      coverage: Disclosure.Coverage(
        people: ["Pupils"], kinds: ["Lesson visits"], byPeople: [[1], [0]], byKind: [[2], [0]],
        areasWithoutEvidence: ["SEND funding"],
        areasWithoutVoice: ["Teaching in the classroom", "SEND funding"]),
      notLookedAt: ["The nursery was closed."])
  }
}

extension Disclosure.Evidence {
  static func sample(_ reference: String?, slot: Int?) -> Disclosure.Evidence {
    Disclosure.Evidence(
      reference: reference, date: dated("2026-11-23"),
      slot: slot.map { Disclosure.SlotIndex(day: 0, slot: $0) }, title: nil,
      kind: "Lesson visits", areas: ["3"], people: ["Pupils", "SENCO"], strength: "direct",
      tallies: [
        Disclosure.Tally(
          name: "passport seen", count: .shown(4), total: .shown(9), unit: "lessons"),
        Disclosure.Tally(
          name: "asked", count: .masked(.confidential), total: .shown(9), unit: "pupils"),
      ],
      body: prose(
        "In four of nine lessons. It led to", linking: "the first finding", to: .record,
        "finding/0"))
  }
}

extension Disclosure.Finding {
  static func sample(
    _ reference: String?, isStrength: Bool, evidence: [Int]
  ) -> Disclosure.Finding {
    var out = Disclosure.Finding(
      reference: reference, date: dated("2026-11-23"),
      title: isStrength ? "Pupils know whom to ask" : "Passports are seldom open",
      isStrength: isStrength, judgement: "secure", areas: ["3"], evidence: evidence,
      withheldEvidence: isStrength ? 0 : 1,
      body: prose(
        "They are long. See", linking: "the wall", to: .file, "days/2026-11-23/wall.svg"))
    if !evidence.isEmpty {
      let piece = Disclosure.Evidence.sample(nil, slot: nil)
      out.people = piece.people
      out.tallies = piece.tallies
    }
    return out
  }
}

extension Disclosure.Action {
  static func sample(_ reference: String?) -> Disclosure.Action {
    let due = Disclosure.Due(
      date: dated("2027-02-12"), words: "end of spring 1", isProvisional: false)
    let names = ["Assess", "Plan", "Do", "Review"]
    let states: [Disclosure.Stage.State] = [.done, .current, .toCome, .toCome]
    var out = Disclosure.Action(
      reference: reference, slug: reference ?? "shorter passports", title: "Shorter passports",
      status: .onTrack, statusWord: "on track",
      stages: zip(names, states).map { name, state in
        Disclosure.Stage(
          name: name, state: state, done: state == .done ? dated("2026-11-23") : nil,
          by: state == .done ? nil : due, body: Prose(paragraph: "\(name) with care."))
      })
    out.focus = "Knowing pupils"
    out.owner = "SENCO"
    out.checkedBy = "deputy head"
    out.with = ["pupils", "families"]
    out.difference = "Teachers act on passports."
    out.plainWords = "Every teacher will know what helps your child."
    out.youTold = "Nobody asks us first."
    out.hours = 18
    out.cost = "£300"
    out.budget = "SEND budget"
    out.introduction = prose(
      "Fill in", linking: "the form", to: .record, DisclosedLink(.resource, 0).text)
    var measure = Disclosure.Measure(reference: "M1", name: "passport seen")
    measure.kind = "use"
    measure.tally = Disclosure.Tally(
      name: "passport seen", count: .shown(4), total: .shown(9), unit: "lessons")
    measure.evidence = 0
    measure.target = "8 of 9 lessons"
    measure.by = due
    var second = Disclosure.Measure(reference: nil, name: "confidence")
    second.baseline = "to come from “Staff confidence”"
    out.measures = [measure, second]
    out.milestones = [Disclosure.Milestone(what: "Trial with six pupils", by: due, done: nil)]
    out.findings = [1]
    out.discussions = [0]
    out.resources = [0]
    return out
  }
}

extension Disclosure.Discussion {
  static func sample(_ reference: String?) -> Disclosure.Discussion {
    Disclosure.Discussion(
      reference: reference, date: dated("2026-11-23"), question: "What will it cost?",
      askedBy: "Chair", standing: "proposed", on: dated("2026-11-23"), findings: [1],
      actions: [0], body: Prose(paragraph: "Three hundred pounds."))
  }
}
