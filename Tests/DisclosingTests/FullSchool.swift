import Base
import Disclosed
import Model

/// A school of which something is written three times over, in no order: three days, of which one
/// is the school's own; visits, talks and pauses; records that each edition sees and some do not.
struct FullSchool {
  var sample = SampleSchool()

  init() {
    fillLibrary()
    fillSchool()
    fillDays()
    fillEvidence()
    fillFindings()
    fillActions()
    fillLinks()
  }

  /// As at a day on which some dates have come and others have not.
  var studied: StudiedSchool {
    var studied = sample.studied
    studied.asAt = date("2027-01-15")
    studied.status = .agreed
    studied.slotEnds = sample.school.days.map { $0.slots.map { $0.statedEnd } }
    let due = { (day: String, words: String?) in
      ResolvedDate(date: date(day), words: words, isProvisional: words == nil)
    }
    studied.checked.actionDates = [
      ActionDates(
        stages: [due("2026-12-01", "December"), due("2027-01-10", nil), nil],
        milestones: [due("2027-01-01", "new year"), nil],
        measures: [due("2027-02-01", "February"), due("2027-03-01", nil)]),
      ActionDates(stages: [], milestones: [due("2027-05-01", "May")], measures: []),
    ]
    studied.progress = [
      ActionProgress(status: .slipping, stages: [.done, .late, .current, .toCome], current: .do),
      ActionProgress(status: .done, stages: [.done, .done], current: nil),
      ActionProgress(status: .blocked, stages: [], current: nil),
    ]
    return studied
  }
}

/// A passage of one paragraph.
func said(_ words: String) -> Prose { Prose(paragraph: words) }

extension FullSchool {
  private mutating func fillLibrary() {
    var library = Library()
    library.vocabulary.activities = [
      Vocabulary.Activity(
        id: "break", title: "Pause", words: ["break"], evidence: nil, purpose: nil),
      Vocabulary.Activity(
        id: "lesson-visit", title: "Visits to lessons", words: ["visit"],
        evidence: "lesson-visit", purpose: nil),
      Vocabulary.Activity(
        id: "talk", title: "Talk", words: ["talk"], evidence: "talk", purpose: nil),
    ]
    library.vocabulary.people = [
      Vocabulary.People(id: "staff", title: "Staff", words: ["teacher"]),
      Vocabulary.People(id: "pupils", title: "Pupils", words: ["pupil"]),
      Vocabulary.People(id: "families", title: "Families", words: ["parent"]),
      Vocabulary.People(id: "reviewer", title: "Reviewer", words: []),
    ]
    library.vocabulary.focusAreas = [
      Vocabulary.FocusArea(id: "knowing", title: "Knowing pupils"),
      Vocabulary.FocusArea(id: "teaching", title: "Teaching well"),
      Vocabulary.FocusArea(id: "leading", title: "Leading"),
    ]
    library.vocabulary.evidenceKinds = [
      Vocabulary.EvidenceKind(id: "paper", title: "Paper", strength: .documentary),
      Vocabulary.EvidenceKind(id: "lesson-visit", title: "Lesson visit", strength: .direct),
      Vocabulary.EvidenceKind(id: "talk", title: "Conversation", strength: .reported),
    ]
    library.glossary = [
      GlossaryEntry(span: nowhere, term: "SENCO", meaning: "of the library"),
      GlossaryEntry(span: nowhere, term: "Provision", meaning: "what is done"),
      GlossaryEntry(span: nowhere, term: "annual review", meaning: "once a year"),
    ]
    library.frameworks = [framework("first"), framework("second")]
    library.instruments = ["staff", "families"].map { name in
      Instrument(
        name: name, span: nowhere, title: "Survey of \(name)",
        items: [
          Instrument.Item(id: "one", text: "One?"), Instrument.Item(id: "two", text: "Two?"),
        ],
        scale: ["no", "yes"])
    }
    sample.library = library
    sample.frameworks = [1, 0, nil]
    sample.years = [2026, 2027].map { start in
      AcademicYear(
        name: "\(start)", span: nowhere, startYear: start,
        halfTerms: [
          AcademicYear.HalfTerm(
            name: TermName(.autumn, half: 1), from: date("\(start)-09-02"),
            to: date("\(start)-10-22"), span: nowhere),
          AcademicYear.HalfTerm(
            name: TermName(.spring, half: 2), from: date("\(start + 1)-02-21"),
            to: date("\(start + 1)-04-01"), span: nowhere),
        ], bankHolidays: [], source: nil)
    }
  }

  private func framework(_ name: String) -> Framework {
    Framework(
      name: name, span: nowhere, title: "The \(name) framework",
      areas: ["3", "1", "2"].map { id in
        Framework.Area(
          id: id, title: "\(name) area \(id)", short: "area \(id)", prompts: ["Ask \(id)."],
          statutory: id == "1", seeAlso: ["see \(id)"])
      }, scale: ["low", "high"], source: "source of \(name)")
  }

  private mutating func fillSchool() {
    sample.school = School(
      key: "ashdown", identity: identity(name: "school"), name: "Ashdown", urn: "100001",
      phase: placed("primary"), type: placed("community"), roll: 412, trust: "Northern Trust",
      authority: "Eastshire", calendars: [], senco: "the SENCO", sencoQualification: "NASENCO",
      linkGovernor: "link governor", safeguardingLead: "deputy head",
      documents: [
        Document(
          span: nowhere, name: "Policy", dated: date("2026-01-02"), seen: date("2026-11-23")),
        Document(span: nowhere, name: "Accessibility plan", note: "to be renewed"),
      ], dataContact: "the office", silences: [], introduction: said("About the school."))
    sample.school.sencoSince = date("2024-09-01")
    sample.school.boardMeetings = ["2027-03-01", "2026-12-10", "2027-01-20"].map {
      placed(date($0))
    }
    sample.school.glossary = [
      GlossaryEntry(span: nowhere, term: "SENCO", meaning: "of the school"),
      GlossaryEntry(span: nowhere, term: "Nest", meaning: "a room"),
    ]
  }
}

extension FullSchool {
  private func slot(
    _ start: String, _ end: String?, _ what: String, _ activity: String?, people: [String],
    place: String = "Hall", areas: [String] = [], staff: Bool = false
  ) -> Slot {
    Slot(
      span: nowhere, start: time(start), statedEnd: end.map(time), what: placed(what),
      with: placed("with \(what)"), place: placed(place), areas: areas.map(placed),
      activity: activity, people: people, staffPresent: staff, prompts: ["Ask about \(what)."])
  }

  private mutating func fillDays() {
    var first = Day(
      identity: identity(name: "first"), date: date("2026-11-23"), title: "First day",
      framework: placed("second"), status: placed(.agreed), reviewers: ["R. One", "R. Two"],
      agreements: [
        Agreement(who: "the head", on: date("2026-11-30"), what: "All of it."),
        Agreement(who: "the chair", on: date("2026-12-01")),
      ], termsOfReference: said("To look at lessons."),
      slots: [
        slot("09:00", "09:15", "arrival", "break", people: ["reviewer"], place: ""),
        slot("09:15", "09:45", "visit in Year 7", "lesson-visit", people: ["pupils"], areas: ["2"]),
        slot(
          "09:45", "10:15", "visit in Year 9", "lesson-visit", people: ["pupils", "staff"],
          areas: ["1", "2"], staff: true),
        slot("10:15", "11:00", "talk", "talk", people: ["families", "pupils"], areas: ["3"]),
        slot("11:00", nil, "visit in Year 8", "lesson-visit", people: ["reviewer", "staff"]),
        slot("12:00", "12:30", "papers", nil, people: ["reviewer"]),
      ],
      groups: [
        group("Council", "pupils", 6, missed: "Nobody"),
        group("Forum", "families", nil, missed: "those who work"),
        group("Class reps", "pupils", 9, missed: "Year 7"),
        group("Late pupils", "pupils", 7, missed: "Year 8"),
        group("Caretaker", nil, 1, missed: ""),
        group("Team", "staff", 8, missed: "nobody"),
      ],
      tallySheet: [
        Tally(span: nowhere, name: "Open doors", count: 9, total: 12, unit: "lessons"),
        Tally(span: nowhere, name: "Raised hands", count: 3, total: 14, unit: "pupils"),
      ], notLookedAt: ["the sixth form", "transport"],
      withoutAction: [
        FocusWithoutAction(focus: placed("leading"), reason: "first reason"),
        FocusWithoutAction(focus: placed("Leading"), reason: "second reason"),
      ])
    first.deck = deck
    let second = Day(
      identity: identity(name: "second"), date: date("2026-12-07"), title: "Second day",
      status: placed(.draft), reviewers: ["R. One"],
      slots: [
        slot("09:00", "10:00", "walk", nil, people: ["pupils"]),
        slot("10:00", "10:30", "meeting", nil, people: ["staff", "families"], staff: true),
        slot("10:30", "11:00", "visit", "lesson-visit", people: []),
      ],
      withoutAction: [FocusWithoutAction(focus: placed("leading"), reason: "third reason")])
    var third = second
    third.identity = identity(name: "third", only: ["school"])
    third.date = date("2027-01-11")
    third.title = "Closed day"
    third.slots = [slot("14:00", "15:00", "closed talk", "talk", people: ["staff"])]
    third.withoutAction = [FocusWithoutAction(focus: placed("leading"), reason: "closed reason")]
    sample.school.days = [first, second, third]
    sample.coverage = [
      Coverage(
        areas: ["3", "1", "2"], people: ["staff", "pupils", "families"],
        kinds: ["paper", "lesson-visit", "talk"], byPeople: [], byKind: [],
        areasWithoutEvidence: ["3", "9"], areasWithoutVoice: ["1", "2"])
    ]
  }

  private func group(_ name: String, _ people: String?, _ number: Int?, missed: String)
    -> StakeholderGroup
  {
    StakeholderGroup(
      span: nowhere, name: name, people: people, number: number, howChosen: "by \(name)",
      whoWasMissed: missed)
  }

  /// Parts and slides of the writer's own, of which some show nothing here.
  private var deck: DeckScript {
    func slide(_ part: String?, _ title: String?, _ body: Prose, only: [String]? = nil)
      -> DeckScript.Slide
    {
      DeckScript.Slide(
        span: nowhere, part: part.map(placed), title: title, body: body, notes: said("Notes."),
        audience: only.map(placed), minutes: title == nil ? placed(7) : nil)
    }
    var chart = Prose()
    chart.live(.chart, (.title, "Hands"), (.name, "raised hands"), (.name, "read aloud"))
    var survey = Prose()
    survey.live(.survey, (.name, "Survey of staff"), (.name, "families"))
    var rows = Prose()
    rows.live(.timetable, (.times, "09:20 11:00"), (.people, "parent"), (.people, "teacher"))
    var withheld = Prose()
    withheld.live(.action, (.name, "A3"))
    return DeckScript(
      span: nowhere,
      slides: [
        slide("Strengths", nil, said("Well done.")), slide("A3", "Closed", said("Closed.")),
        slide("A1", nil, Prose()), slide(nil, "Chart", chart), slide(nil, "Survey", survey),
        slide(nil, "Rows", rows), slide(nil, "Withheld", withheld), slide(nil, "Empty", Prose()),
        slide(nil, "School only", said("For the school."), only: ["school"]),
        slide(nil, "Last", said("Thanks.")),
      ])
  }
}
