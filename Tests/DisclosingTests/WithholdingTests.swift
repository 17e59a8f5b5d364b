import Base
import Disclosed
import Disclosing
import Model
import Testing

/// What the author is told that an edition does not show: the other half of a disclosure.
@Suite struct WithholdingTests {
  private static let editions =
    Edition.Manner.allCases.map(Edition.init) + [
      Edition(name: "trust", title: "Trust", manner: .governors)
    ]

  private func passing(_ sample: SampleSchool, to edition: Edition) -> (Passing, Disclosure) {
    let disclosure = disclose(sample.studied, to: edition)
    return (Disclosing.passing(sample.studied, disclosure), disclosure)
  }

  private func names(_ gaps: [Withholding]) -> [String] {
    gaps.filter { $0.part == nil }.map { "\($0.record.kind.rawValue) \($0.record.name)" }
  }

  @Test(arguments: 0..<200)
  func hasEveryRecordInTheDisclosureOrSaysWhyItIsNot(seed: UInt64) {
    let sample = SampleSchool.random(seed)
    for edition in Self.editions {
      let (passing, disclosure) = passing(sample, to: edition)
      var seen: [String] = []
      for (record, index) in passing.visible {
        seen.append("\(record.kind.rawValue) \(record.name)")
        switch record.kind {
        case .day: #expect(disclosure.days[index].date.iso == record.name)
        case .evidence: #expect(disclosure.evidence[index].references.contains(record.name))
        case .finding: #expect(disclosure.findings[index].reference == record.name)
        case .action: #expect(disclosure.actions[index].reference == record.name)
        case .discussion: #expect(disclosure.discussions[index].reference == record.name)
        case .resource: #expect(disclosure.resources[index].name == record.name)
        case .school, .slot, .slide, .year, .survey, .training, .passports, .party: break
        }
      }
      let school = sample.school
      let all =
        school.days.map { "day \($0.date.iso)" }
        + school.evidence.compactMap(\.identity.cited).map { "evidence \($0)" }
        + school.findings.compactMap(\.identity.cited).map { "finding \($0)" }
        + school.actions.compactMap(\.identity.cited).map { "action \($0)" }
        + school.discussions.compactMap(\.identity.cited).map { "discussion \($0)" }
        + school.resources.map { "resource \($0.identity.name ?? "")" }
      let withheld = names(passing.withheld)
      for record in all {
        #expect(
          seen.contains(record) != withheld.contains(record), "\(record), \(edition.name)")
      }
      #expect(
        seen.filter { $0.hasPrefix("evidence") }.count
          == disclosure.evidence.reduce(0) {
            $0 + $1.pieces
          })
      #expect(seen.count { $0.hasPrefix("finding") } == disclosure.findings.count)
      #expect(seen.count { $0.hasPrefix("action") } == disclosure.actions.count)
      #expect(seen.count { $0.hasPrefix("discussion") } == disclosure.discussions.count)
      #expect(passing.withheld.allSatisfy { !$0.reason.isEmpty })
      #expect(!passing.withheld.contains { $0.reason.hasPrefix("it is no part") })
    }
  }

  @Test func saysWhichRuleWithholdsARecord() {
    var sample = SampleSchool.withOneDay()
    sample.school.findings = [
      Finding(
        identity: identity("F1", only: ["school"]), title: "Found", nature: .strength,
        body: Prose()),
      Finding(identity: identity("F2", only: []), title: "Found", nature: .strength, body: Prose()),
    ]
    let board = passing(sample, to: Edition(.governors)).0.withheld.filter { $0.part == nil }
    #expect(
      board.map(\.reason) == ["its audience is school", "its audience is nobody"])
    let home = passing(sample, to: Edition(.families)).0.withheld
    #expect(
      home.contains {
        $0.record.name == "E1"
          && $0.reason == "this edition does not see its kind, and it names no audience"
      })
    sample.school.days[0].identity = identity(name: "2026-11-23", only: ["school"])
    let closed = passing(sample, to: Edition(.governors)).0.withheld
    #expect(
      closed.contains {
        $0.record.name == "E1" && $0.reason == "its day, 23 November 2026, is withheld"
      })
  }

  @Test func namesWhatTheFilterTakesOutOfProseThatIsShown() {
    var sample = SampleSchool.withOneDay()
    var body = Prose()
    body.append(.paragraph, .enter)
    body.append(.restricted, .enter, place: 40, text: "school".utf8)
    body.append(.text, .leaf, text: "Secret.".utf8)
    body.append(.restricted, .leave)
    body.append(.link, .enter, target: .record, place: 60, text: "F9".utf8)
    body.append(.text, .leaf, text: "there".utf8)
    body.append(.link, .leave)
    body.append(.paragraph, .leave)
    sample.school.evidence[0].body = body
    let gaps = passing(sample, to: Edition(.governors)).0.withheld
      .filter { $0.record.name == "E1" }
    #expect(gaps.map(\.part) == ["a passage", "the link to F9"])
    #expect(gaps.map(\.span.lower) == [40, 60])
    let own = passing(sample, to: Edition(.school)).0.withheld.filter { $0.record.name == "E1" }
    #expect(own.map(\.part) == ["the link to F9"])
  }

  @Test func namesWhatIsTakenOutOfTheNotesOfASlideAndNothingOfAWithheldAction() {
    var passage = Prose()
    passage.append(.restricted, .enter, place: 70, text: "school".utf8)
    passage.append(.text, .leaf, text: "Secret.".utf8)
    passage.append(.restricted, .leave)
    var sample = SampleSchool.withOneDay()
    sample.school.days[0].deck = DeckScript(
      span: nowhere,
      slides: [
        DeckScript.Slide(
          span: nowhere, part: nil, title: "Own", body: Prose(paragraph: "Open."), notes: passage)
      ])
    sample.school.actions = [
      Action(identity: identity("A1", only: ["school"]), title: "Shut", stages: stages(passage))
    ]
    let gaps = passing(sample, to: Edition(.governors)).0.withheld
    #expect(gaps.filter { $0.record.kind == .slide }.map(\.part) == ["a passage"])
    #expect(gaps.filter { $0.record.kind == .action }.map(\.part) == [nil])
  }

  @Test func namesARecordWithoutAReferenceByTheStartOfItsWords() {
    func name(_ title: String?, _ words: String = "") -> String? {
      var sample = SampleSchool.withOneDay()
      sample.school.evidence[0].identity.reference = nil
      sample.school.evidence[0].title = title
      sample.school.evidence[0].body = Prose(paragraph: words)
      return passing(sample, to: Edition(.families)).0.withheld
        .first { $0.record.kind == .evidence }?.record.name
    }
    #expect(name("One two three four five six") == "One two three four five six")
    #expect(name("One two three four five six seven") == "One two three four five six …")
    #expect(name(nil, "Seen in a lesson.") == "Seen in a lesson.")
    #expect(name(nil, "Seen in a lesson of the morning.") == "Seen in a lesson of the …")
  }

  @Test func tellsOfRoomsAndPromptsWhereTheyStayBehind() {
    let sample = SampleSchool.withOneDay()
    let board = passing(sample, to: Edition(.governors)).0
    #expect(
      board.withheld.contains { $0.record.kind == .slot && $0.part?.contains("room") == true })
    let own = passing(sample, to: Edition(.school)).0
    #expect(!own.withheld.contains { $0.record.kind == .slot })
  }
}

extension SampleSchool {
  /// A school with records of every kind, their audiences and days at random.
  fileprivate static func random(_ seed: UInt64) -> SampleSchool {
    var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    func audience() -> [String]? {
      switch dice.roll(6) {
      case 0: ["school"]
      case 1: ["governors", "families"]
      case 2: []
      case 3: ["trust", "governors-confidential"]
      default: nil
      }
    }
    var out = SampleSchool()
    let days = ["2026-11-23", "2027-03-01"]
    func day() -> CalendarDate? { dice.roll(4) == 0 ? nil : date(days[dice.roll(2)]) }
    out.school.days = days.map { text in
      Day(
        identity: identity(name: text, only: audience()), date: date(text), title: "Day",
        status: placed(.draft))
    }
    out.school.evidence = (1...6).map {
      Evidence(identity: identity("E\($0)", only: audience()), date: day(), body: Prose())
    }
    out.school.findings = (1...5).map {
      Finding(
        identity: identity("F\($0)", only: audience()), date: day(), title: "Found",
        nature: .strength, body: Prose())
    }
    out.school.actions = (1...3).map {
      Action(identity: identity("A\($0)", only: audience()), title: "Act", stages: stages())
    }
    out.school.discussions = (1...4).map {
      Discussion(
        identity: identity("D\($0)", only: audience()), date: day(), question: "Why?",
        standing: placed(.asked), body: Prose())
    }
    out.school.resources = (1...3).map {
      Resource(
        identity: identity(name: "form-\($0)", only: audience()), title: "Form", body: Prose())
    }
    out.chain.resourcesOfAction = out.school.actions.map { _ in
      out.school.resources.filter { _ in dice.roll(3) == 0 }
    }
    return out
  }
}

/// Numbers that are the same for the same seed (xorshift64, Marsaglia 2003).
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: UInt64) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % sides)
  }
}
