import Base
import Disclosed
import Model

/// A school in which every field of every record holds an invented word that stands nowhere else.
///
/// The word is made of the field's own name, so that a failure says what leaked.
struct CanarySchool {
  var sample = SampleSchool()
  init() {
    fillLibrary()
    fillSchool()
    fillDay()
    fillChain()
    fillPlan()
    fillYear()
    fillMeasuring()
  }
}

/// `slot.what` as `zqslotDwhatqz`: nothing that anybody would write.
func word(_ field: String) -> String { "zq" + field.replacing(".", with: "D") + "qz" }

private func prose(_ field: String) -> Prose { Prose(paragraph: word(field)) }

extension CanarySchool {
  private mutating func fillLibrary() {
    var library = Library()
    library.vocabulary.activities = [
      Vocabulary.Activity(
        id: "visit", title: word("activity.title"), words: [word("activity.words")],
        evidence: "lesson-visit", purpose: nil)
    ]
    library.vocabulary.people = [
      Vocabulary.People(
        id: "pupils", title: word("people.title"), words: [word("people.words")])
    ]
    library.vocabulary.focusAreas = [
      Vocabulary.FocusArea(id: "knowing", title: word("focus.title")),
      Vocabulary.FocusArea(id: "teaching", title: word("focus.other")),
    ]
    library.vocabulary.evidenceKinds = [
      Vocabulary.EvidenceKind(id: "lesson-visit", title: word("kind.title"), strength: .direct)
    ]
    library.glossary = [
      GlossaryEntry(span: nowhere, term: word("glossary.term"), meaning: word("glossary.meaning"))
    ]
    library.frameworks = [
      Framework(
        name: word("framework.name"), span: nowhere, title: word("framework.title"),
        areas: [
          Framework.Area(
            id: "3", title: word("area.title"), short: word("area.short"),
            prompts: [word("area.prompt")], seeAlso: [word("area.see")])
        ], scale: [word("framework.scale")], source: word("framework.source"))
    ]
    sample.library = library
    sample.years = [
      AcademicYear(
        name: word("calendar.name"), span: nowhere, startYear: 2026,
        halfTerms: [
          AcademicYear.HalfTerm(
            name: TermName(.spring, half: 1), from: date("2027-01-04"), to: date("2027-02-12"),
            span: nowhere)
        ],
        bankHolidays: [
          AcademicYear.NamedDate(date: date("2026-12-25"), name: word("calendar.holiday"))
        ], source: word("calendar.source"))
    ]
  }

  private mutating func fillSchool() {
    sample.school = School(
      key: word("school.key"), identity: identity(name: word("school.folder")),
      name: word("school.name"), urn: word("school.urn"), phase: placed(word("school.phase")),
      type: placed(word("school.type")), roll: 912, trust: word("school.trust"),
      authority: word("school.authority"), calendars: [placed(word("school.calendars"))],
      senco: word("school.senco"), sencoQualification: word("school.qualification"),
      linkGovernor: word("school.governor"), safeguardingLead: word("school.lead"),
      documents: [
        Document(span: nowhere, name: word("document.name"), note: word("document.note"))
      ],
      dataContact: word("school.contact"),
      silences: [
        Silence(
          span: nowhere, check: placed(word("silence.check")), record: nil,
          reason: word("silence.reason"))
      ], introduction: prose("school.introduction"))
    sample.school.glossary = [
      GlossaryEntry(span: nowhere, term: word("own.term"), meaning: word("own.meaning"))
    ]
    sample.school.linkableFiles = [word("school.file")]
    sample.school.namesPath = placed(word("names.path"))
    sample.school.privateNames = [
      PrivateName(word("names.name"), line: 1, list: word("names.list"), span: nowhere)
    ]
    sample.school.nameLists = [
      NameList(
        path: word("list.path"), shown: word("list.shown"), isInSchool: true, span: nowhere)
    ]
    sample.gaps = [Diagnostic("rule", .warning, at: nowhere, word("gap.message"))]
  }

  private mutating func fillDay() {
    let day = date("2026-11-23")
    let slot = Slot(
      span: nowhere, start: time("12:00"), what: placed(word("slot.what")),
      with: placed(word("slot.with")), place: placed(word("slot.place")), activity: "visit",
      people: ["pupils"], prompts: [word("slot.prompt")])
    var review = Day(
      identity: identity(name: word("day.folder")), date: day, title: word("day.title"),
      framework: placed(word("day.framework")), status: placed(.draft),
      reviewers: [word("day.reviewer")],
      agreements: [Agreement(who: word("agreed.who"), on: day, what: word("agreed.what"))],
      termsOfReference: prose("day.terms"), slots: [slot],
      groups: [
        StakeholderGroup(
          span: nowhere, name: word("group.name"), people: "pupils", number: 12,
          howChosen: word("group.chosen"), whoWasMissed: word("group.missed")),
        StakeholderGroup(
          span: nowhere, name: word("group.unknown"), people: nil, number: 3,
          howChosen: "", whoWasMissed: ""),
      ],
      tallySheet: [
        Tally(span: nowhere, name: word("sheet.name"), count: 9, total: 20, unit: "lessons")
      ], notLookedAt: [word("day.unseen")],
      withoutAction: [
        FocusWithoutAction(focus: placed("teaching"), reason: word("focus.reason"))
      ])
    review.deck = DeckScript(
      span: nowhere,
      slides: [
        DeckScript.Slide(
          span: nowhere, part: nil, title: word("slide.title"), body: prose("slide.body"),
          notes: prose("slide.notes")),
        DeckScript.Slide(
          span: nowhere, part: nil, title: word("slide.closed"), body: Prose(), notes: Prose(),
          audience: placed(["school"])),
      ])
    sample.school.days = [review]
    sample.frameworks = [0]
    sample.coverage = [
      Coverage(
        areas: ["3"], people: ["pupils"], kinds: ["lesson-visit"], byPeople: [[1]],
        byKind: [[1]], areasWithoutEvidence: [], areasWithoutVoice: ["3"])
    ]
  }

  private mutating func fillChain() {
    let day = date("2026-11-23")
    sample.school.evidence = [
      Evidence(
        identity: identity("E1", name: word("evidence.file")), date: day,
        title: word("evidence.title"), statedKind: placed(word("evidence.kind")),
        statedAreas: [placed(word("evidence.area"))],
        statedPeople: [placed(word("evidence.people"))],
        tallies: [
          Tally(
            span: nowhere, name: word("tally.name"), count: 4, total: 9, unit: word("tally.unit"))
        ], body: prose("evidence.body")),
      Evidence(
        identity: identity("E2", only: ["nobody"]), date: day, title: word("shut.title"),
        tallies: [
          Tally(span: nowhere, name: word("shut.tally"), count: 7, total: 9, unit: "lessons")
        ], body: prose("shut.body")),
    ]
    sample.school.findings = [
      Finding(
        identity: identity("F1", name: word("finding.file")), date: day,
        title: word("finding.title"), nature: .development,
        judgement: placed(word("finding.judgement")),
        statedAreas: [placed(word("finding.area"))], evidence: [placed(word("finding.cites"))],
        body: withLiveParts(prose("finding.body")))
    ]
    sample.school.discussions = [
      Discussion(
        identity: identity("D1", name: word("discussion.file")), date: day,
        question: word("discussion.question"), askedBy: word("discussion.asked"),
        standing: placed(.asked), about: [placed(word("discussion.about"))],
        body: prose("discussion.body"))
    ]
    sample.chain = Chain(
      slotOfEvidence: [Chain.SlotIndex(day: 0, slot: 0), nil], evidenceOfFinding: [[0, 1]],
      findingsOfEvidence: [[0], [0]], findingsOfAction: [[0]], actionsOfFinding: [[0]],
      findingsOfDiscussion: [[0]], actionsOfDiscussion: [[0]],
      tallyOfMeasure: [
        [
          Chain.TallyIndex(evidence: 0, day: nil, tally: 0),
          Chain.TallyIndex(evidence: 1, day: nil, tally: 0),
        ]
      ],
      evidence: [
        Chain.ResolvedEvidence(
          kind: "lesson-visit", areas: ["3"], people: ["pupils"], strength: .direct),
        Chain.ResolvedEvidence(kind: nil, areas: [], people: [], strength: nil),
      ], areasOfFinding: [["3"]], focusOfAction: ["knowing"],
      targets: [
        word("target.key"): .evidence(0), word("live.action").lowercased(): .action(0),
        word("live.shut").lowercased(): .action(1),
      ])
    sample.chain.charted = [
      folded(word("live.open")): Chain.Charted(
        measure: nil, tally: Chain.TallyIndex(evidence: nil, day: 0, tally: 0)),
      folded(word("live.closed")): Chain.Charted(
        measure: Chain.MeasureIndex(action: 1, measure: 0),
        tally: Chain.TallyIndex(evidence: 1, day: nil, tally: 0)),
    ]
  }

  /// A live part of each kind, each naming what is visible and what is not.
  private func withLiveParts(_ words: Prose) -> Prose {
    var prose = words
    prose.live(.action, (.name, word("live.action")), (.name, word("live.shut")))
    prose.live(
      .chart, (.title, word("live.title")), (.name, word("live.open")), (.name, word("live.closed"))
    )
    prose.live(.chart, (.title, word("live.alone")), (.name, word("live.closed")))
    prose.live(.timetable, (.times, "12:00"), (.people, word("people.words")))
    prose.live(.survey, (.name, "staff"))
    prose.append(.restricted, .enter, text: "nobody".utf8)
    prose.live(.chart, (.title, word("live.marked")), (.name, word("live.open")))
    prose.append(.restricted, .leave)
    return prose
  }

  private mutating func fillPlan() {
    let resource = Resource(
      identity: identity(name: word("resource.file")), title: word("resource.title"),
      kind: word("resource.kind"), address: placed("files/" + word("resource.address")),
      body: prose("resource.body"))
    sample.chain.resourcesOfAction = [[resource]]
    sample.school.resources = [resource]
    sample.library.resources = [
      Resource(
        identity: identity(name: word("unused.file")), title: word("unused.title"),
        body: prose("unused.body"))
    ]
    sample.school.actions = [
      Action(
        identity: identity(name: word("action.file")), title: word("action.title"),
        from: [placed(word("action.from"))], focus: placed(word("action.focus")),
        owner: placed(word("action.owner")), checkedBy: placed(word("action.checker")),
        with: [word("action.with")], difference: word("action.difference"),
        plainWords: word("action.plain"), budget: word("action.budget"),
        measures: [
          measure("measure", baseline: .stated(word("measure.baseline"), on: nil)),
          measure("second", baseline: .toComeFrom(placed("staff"))),
        ],
        milestones: [
          Milestone(span: nowhere, by: placed(.day), what: word("milestone.what"))
        ], resources: [placed(word("action.resources"))],
        stages: StageKind.allCases.map {
          Stage(kind: $0, span: nowhere, body: prose("stage.\($0.word)"))
        }, blocked: word("action.blocked"), introduction: prose("action.introduction")),
      Action(
        identity: identity("A9", only: ["nobody"]), title: word("hidden.title"),
        measures: [measure("hidden", baseline: .stated(word("hidden.baseline"), on: nil))],
        stages: StageKind.allCases.map { Stage(kind: $0, span: nowhere, body: Prose()) }),
    ]
    sample.school.actions[0].youTold = word("action.told")
  }

  private func measure(_ name: String, baseline: Measure.Baseline) -> Measure {
    Measure(
      identity: identity(name: word(name + ".file")), name: word(name + ".name"),
      baseline: baseline, target: placed(word(name + ".target")),
      source: placed(word(name + ".source")), result: word(name + ".result"),
      resultOn: date("2026-11-24"))
  }
}

extension Prose {
  /// Adds a live part as `Reading` writes it.
  mutating func live(_ part: LivePart, _ arguments: (kind: LiveArgument, words: String)...) {
    append(.live, .enter, level: Int(part.rawValue))
    for argument in arguments {
      // Parts the words from those before.
      append(.softBreak, .leaf, text: " ".utf8)
      append(
        .argument, .leaf, level: Int(argument.kind.rawValue), text: argument.words.utf8)
    }
    append(.live, .leave, level: Int(part.rawValue), text: " ".utf8)
  }
}
