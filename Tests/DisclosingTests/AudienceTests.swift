import Base
import Disclosed
import Disclosing
import Model
import Testing

/// A record's own `audience:` is stronger than what its kind allows.
@Suite struct AudienceTests {
  private func evidence(only audience: [String]?, body: String = "Seen.") -> SampleSchool {
    var sample = SampleSchool.withOneDay()
    sample.school.evidence[0].identity.audience = audience.map(placed)
    sample.school.evidence[0].body = Prose(paragraph: body)
    return sample
  }

  @Test func showsARecordToTheEditionsItNamesAndToNoOther() {
    let sample = evidence(only: ["school", "families"])
    #expect(sample.disclosed(to: .school).evidence.count == 1)
    #expect(sample.disclosed(to: .governors).evidence.isEmpty)
    #expect(sample.disclosed(to: .governorsConfidential).evidence.isEmpty)
    #expect(sample.disclosed(to: .families).evidence.count == 1)
  }

  @Test(arguments: Edition.Manner.allCases)
  func showsNobodyWhatIsForNobody(manner: Edition.Manner) {
    #expect(evidence(only: ["nobody"]).disclosed(to: manner).evidence.isEmpty)
    #expect(evidence(only: []).disclosed(to: manner).evidence.isEmpty)
    #expect(evidence(only: ["a word of no edition"]).disclosed(to: manner).evidence.isEmpty)
  }

  @Test func comparesTheEditionsOwnNameAndNotTheOneItIsLike() {
    let trust = Edition(name: "trust", title: "Trust", manner: .school)
    #expect(evidence(only: ["school"]).disclosed(to: trust).evidence.isEmpty)
    #expect(evidence(only: ["trust"]).disclosed(to: trust).evidence.count == 1)
    #expect(evidence(only: nil).disclosed(to: trust).evidence.count == 1)
  }

  @Test func withholdsADayWithAllThatWasNotedOnIt() {
    var sample = SampleSchool.withOneDay(audience: ["school"])
    sample.school.findings = [
      Finding(
        identity: identity("F1"), date: date("2026-11-23"), title: "Found", nature: .strength,
        body: Prose())
    ]
    sample.school.evidence.append(
      Evidence(identity: identity("E2"), date: date("2026-06-01"), body: Prose()))
    let board = sample.disclosed(to: .governors)
    #expect(board.days.isEmpty && board.findings.isEmpty)
    #expect(board.evidence.map(\.reference) == ["E2"])
    #expect(sample.disclosed(to: .school).days.count == 1)
  }

  @Test(arguments: Edition.Manner.allCases)
  func handsOnTheHourOfTheSlidesAndTheMinutesOfThoseThatAreSeen(manner: Edition.Manner) throws {
    var sample = SampleSchool.withOneDay()
    var slot = try #require(sample.school.days[0].slots.first)
    slot.activity = "presentation"
    slot.start = try #require(ClockTime("18:00"))
    slot.statedEnd = ClockTime("19:00")
    sample.school.days[0].slots.append(slot)
    let slides = [(5, nil), (7, placed(["school"]))].map { minutes, audience in
      DeckScript.Slide(
        span: nowhere, part: nil, title: "Words", body: Prose(), notes: Prose(),
        audience: audience, minutes: Placed(minutes, at: nowhere))
    }
    sample.school.days[0].deck = DeckScript(span: nowhere, slides: slides)
    let day = try #require(sample.disclosed(to: manner).days.first)
    let isForFamilies = manner == .families
    #expect(day.presentation?.text == (isForFamilies ? nil : "18:00 to 19:00"))
    #expect(
      day.deck?.compactMap(\.minutes)
        == (isForFamilies ? nil : manner == .school ? [5, 7] : [5]))
  }

  @Test func countsSlotsOverTheVisibleDaysOnly() {
    var sample = SampleSchool.withOneDay(audience: ["school"])
    var second = sample.school.days[0]
    second.identity = identity(name: "2027-11-22")
    second.date = date("2027-11-22")
    sample.school.days.append(second)
    sample.school.evidence[0].date = second.date
    sample.chain.slotOfEvidence = [Chain.SlotIndex(day: 1, slot: 0)]
    sample.chain.targets["2027-11-22 09:15"] = .slot(day: 1, slot: 0)
    sample.school.evidence[0].body = link(to: "2027-11-22 09:15", words: "there")
    let board = sample.disclosed(to: .governors)
    #expect(board.evidence[0].slot == Disclosure.SlotIndex(day: 0, slot: 0))
    #expect(board.days[0].slots[0].evidence == [0])
    #expect(words(of: board.evidence[0].body) == "slot/0there")
    #expect(words(of: sample.disclosed(to: .school).evidence[0].body) == "slot/1there")
  }

  @Test(arguments: Edition.Manner.allCases)
  func saysWhichKindsOfPeopleASlotIsFor(manner: Edition.Manner) {
    var sample = SampleSchool.withOneDay()
    sample.library.vocabulary.people = [
      Vocabulary.People(id: "pupils", title: "Pupils", words: []),
      Vocabulary.People(id: "senco", title: "SENCO", words: []),
      Vocabulary.People(id: "reviewer", title: "Reviewer", words: []),
    ]
    sample.school.days[0].slots[0].people = ["pupils", "reviewer"]
    var slot = sample.disclosed(to: manner).days[0].slots[0]
    #expect(slot.people == ["Pupils"])
    #expect(slot.isVoice)
    sample.school.days[0].slots[0].people = ["pupils", "senco"]
    slot = sample.disclosed(to: manner).days[0].slots[0]
    #expect(slot.people == ["Pupils", "SENCO"])
    #expect(!slot.isVoice, "staff are in the room, so nothing is promised")
  }

  @Test func saysHowMuchEvidenceOfAFindingIsWithheld() {
    var sample = evidence(only: ["school"])
    sample.school.findings = [
      Finding(identity: identity("F1"), title: "Found", nature: .strength, body: Prose())
    ]
    sample.chain.evidenceOfFinding = [[0]]
    let board = sample.disclosed(to: .governors)
    #expect(board.findings[0].withheldEvidence == 1)
    #expect(board.findings[0].evidence.isEmpty)
    #expect(board.withheld.contains("Some notes of the day are kept for other readers."))
    let own = sample.disclosed(to: .school)
    #expect(own.findings[0].withheldEvidence == 0)
    #expect(own.findings[0].evidence == [0])
    #expect(own.withheld == ["Nobody’s name, survey reply or private note is part of any edition."])
  }

  @Test func takesTheBaselineOfAMeasureAwayWithItsEvidence() {
    var sample = evidence(only: ["school"])
    sample.school.evidence[0].tallies = [
      Tally(span: nowhere, name: "seen", count: 4, total: 9, unit: "lessons")
    ]
    let measure = Measure(identity: identity(), name: "seen")
    sample.school.actions = [
      Action(identity: identity("A1"), title: "Act", measures: [measure], stages: stages())
    ]
    sample.chain.tallyOfMeasure = [[Chain.TallyIndex(evidence: 0, day: nil, tally: 0)]]
    #expect(sample.disclosed(to: .governors).actions[0].measures[0].tally == nil)
    let own = sample.disclosed(to: .school).actions[0].measures[0]
    #expect(own.tally?.words == "4 of 9 lessons")
    #expect(own.evidence == 0 && own.baselineOn == date("2026-11-23"))
  }

  @Test func leavesNoTraceOfAWithheldActionInWhatItIsLinkedTo() {
    var sample = SampleSchool.withOneDay()
    let hidden = Action(
      identity: identity("A1", only: ["school"]), title: "Hidden", stages: stages())
    let open = Action(identity: identity("A2"), title: "Open", stages: stages())
    sample.school.actions = [hidden, open]
    sample.school.findings = [
      Finding(identity: identity("F1"), title: "Found", nature: .strength, body: Prose())
    ]
    sample.chain.actionsOfFinding = [[0, 1]]
    sample.chain.findingsOfAction = [[0], [0]]
    sample.library.vocabulary.focusAreas = [Vocabulary.FocusArea(id: "a", title: "Area")]
    sample.chain.focusOfAction = ["a", "a"]
    let form = Resource(identity: identity(name: "form"), title: "Form", body: Prose())
    sample.chain.resourcesOfAction = [[form], []]
    let board = sample.disclosed(to: .governors)
    #expect(board.actions.map(\.title) == ["Open"])
    #expect(board.findings[0].actions == [0])
    #expect(board.focusAreas[0].actions == [0])
    #expect(board.resources.isEmpty)
    #expect(!words(of: board).contains("Hidden"))
  }

  @Test func makesTheFourEditionsAndThoseOfTheSiteUnderNamesOfTheirOwn() {
    var site = Site(span: nowhere)
    site.addedEditions = [
      ("trust", "governors"), ("nobody", "school"), ("families", "school"),
      ("council", "no such edition"), ("trust", "school"),
    ].map { name, like in
      Site.AddedEdition(name: placed(name), title: name, like: placed(like))
    }
    #expect(
      editions(of: site).map(\.name)
        == ["school", "governors", "governors-confidential", "families", "trust"])
    #expect(editions(of: site).last?.manner == .governors)
  }

  @Test func givesEachEditionItsOwnLimitOfAtLeastFive() {
    var site = Site(span: nowhere)
    site.addedEditions = [
      Site.AddedEdition(name: placed("trust"), title: "Trust", like: placed("governors"))
    ]
    site.smallNumbers = [
      (placed("governors"), 9), (placed("trust"), 12), (placed("families"), 2),
      (placed("governors"), 7),
    ]
    #expect(editions(of: site).map(\.limit) == [5, 9, 5, 5, 12])
  }

  /// Governors’ and families’ editions show kinds of people where the school names its groups.
  @Test func tellsWhoWasMissedInTheWordsThatWereWritten() {
    func missed(_ words: [String]) -> String? {
      var sample = SampleSchool.withOneDay()
      sample.school.days[0].groups = words.map {
        StakeholderGroup(
          span: nowhere, name: "Group", people: nil, number: 8, howChosen: "", whoWasMissed: $0)
      }
      return sample.disclosed(to: .governors).days[0].groups.first?.whoWasMissed
    }
    #expect(missed(["Nobody", "nobody"]) == "Nobody")
    #expect(missed(["", "nobody"]) == "nobody")
    #expect(missed(["", ""]) == nil)
    #expect(missed(["Year 7", "nobody", "", "Year 8"]) == "Year 7; Year 8")
  }

  @Test func countsInTheMatrixOnlyTheEvidenceThatAnEditionSees() throws {
    var sample = SampleSchool.withOneDay()
    sample.library.vocabulary.people = [
      Vocabulary.People(id: "pupils", title: "Pupils", words: []),
      Vocabulary.People(id: "families", title: "Families", words: []),
    ]
    sample.library.frameworks = [
      Framework(
        name: "f", span: nowhere, title: "F",
        areas: [Framework.Area(id: "1", title: "One", short: "One")], scale: [])
    ]
    sample.frameworks = [0]
    let hidden = Evidence(
      identity: identity("E2", only: ["school"]), date: date("2026-11-23"), body: Prose())
    sample.school.evidence.append(hidden)
    sample.chain.slotOfEvidence.append(nil)
    sample.chain.evidence = [("visit", "pupils"), ("voice", "families")].map { kind, people in
      Chain.ResolvedEvidence(kind: kind, areas: ["1"], people: [people], strength: nil)
    }
    sample.coverage = [
      Coverage(
        areas: ["1"], people: ["pupils", "families"], kinds: ["visit", "voice"],
        byPeople: [[1, 1]], byKind: [[1, 1]], areasWithoutEvidence: [], areasWithoutVoice: [])
    ]
    let board = try #require(sample.disclosed(to: .governors).days.first?.coverage)
    #expect(board.people == ["Pupils"] && board.byPeople == [[1]])
    #expect(board.kinds == ["visit"] && board.byKind == [[1]])
    let school = try #require(sample.disclosed(to: .school).days.first?.coverage)
    #expect(school.people == ["Pupils", "Families"] && school.byPeople == [[1, 1]])
  }

  @Test func showsAResourceWithTheActionsThatUseIt() {
    func form(only audience: [String]?, used: Bool = true) -> [String] {
      var sample = SampleSchool.withOneDay()
      let form = Resource(identity: identity(name: "form", only: audience), title: "Form")
      sample.school.resources = [form]
      sample.school.actions = [
        Action(identity: identity("A1", only: ["school"]), title: "Plan", stages: stages())
      ]
      sample.chain.resourcesOfAction = [used ? [form] : []]
      return Edition.Manner.allCases.filter { !sample.disclosed(to: $0).resources.isEmpty }
        .map(\.rawValue)
    }
    #expect(form(only: nil) == ["school"])
    #expect(form(only: nil, used: false) == ["school", "governors", "governors-confidential"])
    #expect(form(only: ["governors"]) == ["governors"])
  }
}
