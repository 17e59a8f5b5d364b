import Base
import Disclosed
import Model

extension FullSchool {
  private func note(
    _ reference: String, _ day: String?, _ words: String, only: [String]? = nil,
    _ tallies: [Tally] = []
  ) -> Evidence {
    Evidence(
      identity: identity(reference, only: only), date: day.map(date), title: "Note \(reference)",
      tallies: tallies, body: said(words))
  }

  private func tally(_ name: String, _ count: Int, _ total: Int, _ unit: String) -> Tally {
    Tally(span: nowhere, name: name, count: count, total: total, unit: unit)
  }

  mutating func fillEvidence() {
    sample.school.evidence = [
      note("E1", "2026-11-23", "Zeal in Year 7.", [tally("Read aloud", 3, 4, "lessons")]),
      note(
        "E2", "2026-11-23", "Calm in Year 9.",
        [tally("read aloud", 2, 5, "lessons"), tally("Asked", 4, 30, "pupils")]),
      note("E3", "2026-11-23", "Families are glad.", [tally("Glad", 5, 11, "families")]),
      note("E4", "2026-11-23", "Kept back.", only: ["school"], [tally("Kept", 1, 2, "lessons")]),
      note("E5", "2026-12-07", "On the walk.", [tally("Doors", 6, 8, "rooms")]),
      note("E6", "2027-01-11", "On the closed day."),
      note("E7", nil, "The policy is short."),
      note("E8", "2026-12-07", "In a lesson."),
    ]
    typealias Piece = Chain.ResolvedEvidence
    sample.chain.evidence = [
      Piece(kind: "lesson-visit", areas: ["2", "1"], people: ["pupils"], strength: .direct),
      Piece(kind: "lesson-visit", areas: ["1"], people: ["staff", "pupils"], strength: .direct),
      Piece(kind: "talk", areas: ["3"], people: ["families"], strength: .reported),
      Piece(kind: "talk", areas: ["2"], people: ["staff"], strength: .reported),
      Piece(kind: "talk", areas: [], people: ["pupils", "families"], strength: .reported),
      Piece(kind: "talk", areas: ["1"], people: ["staff"], strength: .reported),
      Piece(kind: "paper", areas: ["1", "3"], people: [], strength: .documentary),
      Piece(kind: "lesson-visit", areas: ["2"], people: ["pupils"], strength: .reported),
    ]
    func slot(_ day: Int, _ slot: Int) -> Chain.SlotIndex { Chain.SlotIndex(day: day, slot: slot) }
    sample.chain.slotOfEvidence = [
      slot(0, 1), slot(0, 2), slot(0, 3), slot(0, 3), slot(1, 0), slot(2, 0), nil, slot(1, 2),
    ]
  }

  mutating func fillFindings() {
    func finding(_ name: String, _ day: String?, _ nature: FindingNature, only: [String]? = nil)
      -> Finding
    {
      Finding(
        identity: identity(name, only: only), date: day.map(date), title: "Finding \(name)",
        nature: nature, judgement: nature == .strength ? placed("high") : nil,
        body: said("Words of \(name)."))
    }
    sample.school.findings = [
      finding("F1", "2026-11-23", .strength), finding("F2", "2026-12-07", .development),
      finding("F3", "2026-11-23", .development, only: ["school"]), finding("F4", nil, .strength),
      finding("F5", "2027-01-11", .strength),
    ]
    sample.chain.areasOfFinding = [["1", "2"], ["3"], ["1"], []]
    sample.chain.evidenceOfFinding = [[0, 1, 3, 2], [4, 3, 7], [3], [6, 0]]
    sample.chain.findingsOfEvidence = [[0, 3], [0], [0], [0, 2, 1], [1], [4], [3]]
    func discussion(_ name: String, _ standing: Discussion.Standing, only: [String]? = nil)
      -> Discussion
    {
      Discussion(
        identity: identity(name, only: only), date: date("2026-11-23"),
        question: "What of \(name)?", askedBy: name == "D2" ? nil : "a governor",
        standing: placed(standing), on: name == "D1" ? date("2026-12-10") : nil,
        body: said("Words of \(name)."))
    }
    sample.school.discussions = [
      discussion("D1", .minuted), discussion("D2", .asked), discussion("D3", .agreed, only: []),
    ]
    sample.chain.findingsOfDiscussion = [[1, 2], [0], [0]]
    sample.chain.actionsOfDiscussion = [[0, 2], [1, 0], [0]]
  }

  mutating func fillActions() {
    let resources = ["plan", "guide", "tool"].map { name in
      Resource(
        identity: identity(name: name), title: "The \(name)", kind: "sheet",
        address: placed(name == "guide" ? "https://example.org/guide" : "files/\(name).pdf"),
        body: said("Words of the \(name)."))
    }
    func measure(_ name: String, _ result: String?, on day: String?) -> Measure {
      Measure(
        identity: identity(name), name: "Measure \(name)",
        kind: name == "M2" ? .outcome : .use,
        baseline: name == "M2"
          ? .toComeFrom(placed("families"))
          : .stated("two of \(name)", on: date("2026-10-01")),
        target: placed("more than \(name)"),
        source: placed(name == "M1" ? "the survey of staff, again" : "counted"), result: result,
        resultOn: day.map(date))
    }
    func action(_ name: String, _ stages: [Stage], only: [String]? = nil) -> Action {
      Action(
        identity: identity(name, name: "action-\(name)", only: only), title: "Action \(name)",
        owner: placed("owner of \(name)"), checkedBy: placed("checker of \(name)"),
        with: ["staff", "families"], difference: "difference of \(name)",
        plainWords: "plain \(name)", budget: "budget of \(name)",
        stages: stages, introduction: said("Introduction of \(name)."))
    }
    let written = StageKind.allCases.map { kind in
      Stage(
        kind: kind, span: nowhere,
        done: [.assess: placed(date("2026-12-01")), .do: placed(date("2027-02-01"))][kind],
        body: said("Stage \(kind.word)."))
    }
    var first = action("A1", written)
    first.hours = placed(12)
    first.cost = placed(1_234_567)
    first.measures = [
      measure("M1", "four", on: "2027-01-15"), measure("M2", "five", on: "2027-01-16"),
    ]
    first.milestones = [
      Milestone(span: nowhere, by: placed(.day), what: "begun"),
      Milestone(span: nowhere, by: placed(.day), what: "half"),
    ]
    first.milestones[0].done = date("2027-01-15")
    first.milestones[1].done = date("2027-01-16")
    var second = action("A2", written)
    second.statedFree = true
    second.decision = placed(.adapt)
    second.milestones = [Milestone(span: nowhere, by: placed(.day), what: "ended")]
    second.youTold = "You told us."
    var third = action("A3", written, only: ["nobody"])
    third.measures = [measure("M3", nil, on: nil)]
    var fourth = action("A4", stages())
    fourth.blocked = "no room"
    fourth.cost = placed(950)
    sample.school.actions = [first, second, third, fourth]
    sample.school.resources = [resources[1]]
    sample.chain.resourcesOfAction = [
      [resources[0], resources[1]], [resources[0]], [resources[2]],
    ]
  }

  mutating func fillLinks() {
    sample.chain.findingsOfAction = [[1, 2, 0], [3], [0]]
    sample.chain.actionsOfFinding = [[2, 0], [0, 1, 0], [0]]
    sample.chain.focusOfAction = ["teaching", "knowing", "knowing"]
    typealias TallyIndex = Chain.TallyIndex
    sample.chain.tallyOfMeasure = [
      [TallyIndex(evidence: 1, day: nil, tally: 0), nil],
      [], [TallyIndex(evidence: nil, day: 0, tally: 0)],
    ]
    sample.chain.targets = [
      "a1": .action(0), "a2": .action(1), "a3": .action(2), "e1": .evidence(0),
    ]
    sample.chain.charted = [
      "raised hands": Chain.Charted(
        measure: nil, tally: TallyIndex(evidence: nil, day: 0, tally: 1)),
      "read aloud": Chain.Charted(
        measure: nil, tally: TallyIndex(evidence: 0, day: nil, tally: 0)),
    ]
  }
}
