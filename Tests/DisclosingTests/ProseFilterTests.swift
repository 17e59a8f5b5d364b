import Base
import Disclosed
import Model
import Testing

@testable import Disclosing

/// A paragraph that is one link to a record.
func link(to record: String, words: String) -> Prose {
  var prose = Prose()
  prose.append(.paragraph, .enter)
  prose.append(.link, .enter, target: .record, text: record.utf8)
  prose.append(.text, .leaf, text: words.utf8)
  prose.append(.link, .leave)
  prose.append(.paragraph, .leave)
  return prose
}

extension Prose {
  /// A text of the events, with elements in angle brackets.
  fileprivate var outline: String {
    events.map { event in
      let words = String(decoding: bytes(of: event), as: UTF8.self)
      switch event.phase {
      case .enter: return words.isEmpty ? "<\(event.kind)>" : "<\(event.kind) \(words)>"
      case .leave: return "</\(event.kind)>"
      case .leaf: return words
      }
    }.joined()
  }

  fileprivate mutating func element(
    _ kind: Kind, target: Target = .none, _ address: String = "", _ body: (inout Prose) -> Void
  ) {
    append(kind, .enter, target: target, text: address.utf8)
    body(&self)
    append(kind, .leave)
  }

  fileprivate mutating func say(_ words: String) { append(.text, .leaf, text: words.utf8) }
}

/// What the door takes out of a passage.
@Suite struct ProseFilterTests {
  private func passing(
    _ prose: Prose, to manner: Edition.Manner = .governors, hide: Bool = false
  ) -> Disclosure {
    var sample = SampleSchool.withOneDay()
    sample.school.findings = [
      Finding(identity: identity("F1"), title: "Found", nature: .strength, body: prose)
    ]
    if hide { sample.school.evidence[0].identity.audience = placed(["nobody"]) }
    return sample.disclosed(to: manner)
  }

  private func outline(_ disclosure: Disclosure) -> String {
    disclosure.findings.first?.body.outline ?? ""
  }

  @Test func takesOutAMarkedPassageWithAllThatIsInIt() {
    var prose = Prose(paragraph: "open")
    prose.element(.restricted, "school, governors-confidential") { prose in
      prose.element(.quote) { $0.element(.restricted, "school") { $0.say("inner") } }
      prose.element(.paragraph) { $0.say("secret") }
    }
    prose.element(.paragraph) { $0.say("end") }
    let ends = "<paragraph>open</paragraph>|<paragraph>end</paragraph>"
      .split(separator: "|").map(String.init)
    #expect(outline(passing(prose)) == ends.joined())
    #expect(
      outline(passing(prose, to: .school))
        == ends[0] + "<quote>inner</quote><paragraph>secret</paragraph>" + ends[1])
    #expect(
      outline(passing(prose, to: .governorsConfidential))
        == ends[0] + "<paragraph>secret</paragraph>" + ends[1])
  }

  @Test(arguments: Edition.Manner.allCases)
  func takesOutWhatIsForNobody(manner: Edition.Manner) {
    var prose = Prose(paragraph: "open")
    prose.element(.restricted, "nobody") { $0.say("secret") }
    #expect(!words(of: passing(prose, to: manner)).contains("secret"))
  }

  @Test func takesAListAwayWhoseItemsAreAllTakenOut() {
    var prose = Prose()
    prose.element(.bulletList) { list in
      list.element(.restricted, "school") { $0.element(.item) { $0.say("secret") } }
    }
    prose.say("end")
    #expect(outline(passing(prose)) == "end")
    #expect(
      outline(passing(prose, to: .school)) == "<bulletList><item>secret</item></bulletList>end")
  }

  @Test func turnsALinkToSomethingWithheldIntoPlainWords() {
    let prose = link(to: "E1", words: "the visits")
    #expect(outline(passing(prose)) == "<paragraph><link evidence/0>the visits</link></paragraph>")
    #expect(outline(passing(prose, hide: true)) == "<paragraph>the visits</paragraph>")
  }

  @Test func linksToActionsForAllButFamilies() {
    var sample = SampleSchool()
    sample.school.actions = [Action(identity: identity("A1"), title: "Act", stages: stages())]
    sample.chain.targets = ["a1": .action(0), "m1": .measure(0, 0)]
    for manner in Edition.Manner.allCases {
      let door = Door(studied: sample.studied, edition: Edition(manner))
      for cited in ["a1", "m1"] {
        #expect(
          door.link(cited) == (manner == .families ? nil : DisclosedLink(.action, 0)), "\(manner)")
      }
    }
  }

  @Test func turnsALinkToNothingIntoPlainWords() {
    #expect(outline(passing(link(to: "E99", words: "gone"))) == "<paragraph>gone</paragraph>")
  }

  @Test func keepsLinksToTheWebAsTheyAre() {
    var prose = Prose()
    prose.element(.link, target: .web, "https://example.org") { $0.say("site") }
    #expect(outline(passing(prose)) == "<link https://example.org>site</link>")
  }

  @Test func gathersOnlyTheFilesThatVisibleProseShowsOrLinksTo() {
    var prose = Prose()
    prose.element(.image, target: .file, "files/b.svg") { $0.say("alt") }
    prose.element(.link, target: .file, "files/a.pdf") { $0.say("paper") }
    prose.element(.restricted, "school") { prose in
      prose.element(.image, target: .file, "files/secret.jpg") { $0.say("alt") }
    }
    #expect(passing(prose).files == ["files/a.pdf", "files/b.svg"])
    #expect(
      passing(prose, to: .school).files == ["files/a.pdf", "files/b.svg", "files/secret.jpg"])
    #expect(passing(prose, to: .families).files == [])
  }

  /// An empty item and the place of every word too: nothing is made anew.
  @Test func leavesAPassageAsItIsWhereNothingInItIsMarkedOrCited() {
    var prose = Prose()
    prose.element(.bulletList) { list in
      list.element(.item) { $0.append(.text, .leaf, place: 7, text: "first".utf8) }
      list.element(.item) { _ in }
      list.element(.item) { $0.element(.link, target: .web, "https://example.org") { _ in } }
    }
    #expect(passing(prose).findings.first?.body == prose)
  }

  @Test func takesAnEmptyElementAwayOnlyWhereItWouldStandThereBare() {
    var prose = Prose()
    prose.element(.table) { table in
      table.element(.cell) { $0.element(.restricted, "school") { $0.say("secret") } }
    }
    for kind in [Prose.Kind.quote, .orderedList, .paragraph, .item] {
      prose.element(kind) { part in
        part.element(.restricted, "school") { $0.say("secret") }
        part.element(.emphasis) { $0.element(.restricted, "school") { $0.say("secret") } }
      }
      prose.element(kind) { $0.element(.restricted, "school") { $0.say("secret") } }
    }
    #expect(
      outline(passing(prose))
        == "<table><cell></cell></table><quote><emphasis></emphasis></quote>"
        + "<orderedList><emphasis></emphasis></orderedList>"
        + "<paragraph><emphasis></emphasis></paragraph><item><emphasis></emphasis></item>")
  }

  @Test func numbersLivePartsOverAllPassagesAndTakesOutThoseThatShowNothing() {
    var sample = SampleSchool()
    sample.school.actions = ["A1", "A2"].map { name in
      Action(identity: identity(name), title: "Act", stages: stages())
    }
    sample.chain.targets = ["a1": .action(0), "a2": .action(1)]
    var first = Prose()
    for cited in ["A1", "A9", "a2"] { first.live(.action, (.name, cited)) }
    var second = Prose()
    second.live(.action, (.title, "A1"), (.name, "A2"), (.name, "A9"), (.name, "A1"))
    sample.school.findings = [first, second].map { body in
      Finding(identity: identity("F1"), title: "Found", nature: .strength, body: body)
    }
    let board = sample.disclosed(to: .governors)
    #expect(board.findings.map(\.body.outline) == ["01", "2"])
    #expect(
      board.findings.allSatisfy { $0.body.events.allSatisfy { $0.phase == .leaf } })
    let shown = board.liveParts.map { part -> [Int] in
      if case .actions(let actions) = part { return actions }
      return []
    }
    #expect(shown == [[0], [1], [1, 0]])
  }

  @Test(arguments: [Prose.Kind.image, .link])
  func gathersTheFileOfAPassageInWhichNothingElseIs(kind: Prose.Kind) {
    var prose = Prose()
    prose.element(kind, target: .file, "files/a.svg") { $0.say("alt") }
    #expect(passing(prose).files == ["files/a.svg"])
    #expect(outline(passing(prose)) == "<\(kind) files/a.svg>alt</\(kind)>")
    var web = Prose()
    web.element(kind, target: .web, "https://example.org/a.svg") { $0.say("alt") }
    web.element(.restricted, "school") { $0.say("secret") }
    #expect(passing(web).files == [])
  }

  @Test func leavesNoMarkOfARestrictedPassagePastTheDoor() {
    var prose = Prose()
    prose.append(.restricted, .enter, place: 9, text: "governors".utf8)
    prose.append(.text, .leaf, place: 20, text: "for you".utf8)
    prose.append(.restricted, .leave)
    #expect(outline(passing(prose)) == "for you")
    #expect(passing(prose).findings.first?.body.events.map(\.place) == [0])
  }
}

/// Passages of several records as one.
@Suite struct MergedProseTests {
  /// A paragraph with a footnote on each of its words, and a rule after it.
  private func passage(_ words: String...) -> Prose {
    var prose = Prose()
    prose.element(.paragraph) { paragraph in
      for (number, word) in words.enumerated() {
        paragraph.say(word)
        paragraph.append(.footnoteReference, .leaf, level: number + 1, text: [])
      }
    }
    prose.append(.rule, .leaf, text: "-".utf8)
    for (number, word) in words.enumerated() {
      prose.append(.footnote, .enter, level: number + 1, text: [])
      prose.element(.paragraph) { $0.say("on \(word)") }
      prose.append(.footnote, .leave, level: number + 1, text: [])
    }
    return prose
  }

  @Test func putsPassagesInTheOrderOfTheirWordsAndAllFootnotesAfterThem() {
    let merged = Prose.merged([passage("Oak", "Elm"), passage("ash"), passage("Zelkova")])
    func note(_ word: String) -> String {
      "<footnote><paragraph>on \(word)</paragraph></footnote>"
    }
    #expect(
      merged.outline
        == "<paragraph>ash</paragraph>-<paragraph>OakElm</paragraph>-"
        + "<paragraph>Zelkova</paragraph>-"
        + note("ash") + note("Oak") + note("Elm") + note("Zelkova"))
    func numbers(_ kind: Prose.Kind) -> [UInt8] {
      merged.events.filter { $0.kind == kind && $0.phase != .leave }.map(\.level)
    }
    #expect(numbers(.footnoteReference) == [1, 2, 3, 4])
    #expect(numbers(.footnote) == [1, 2, 3, 4])
  }

  @Test func leavesASinglePassageAsItIs() {
    var prose = passage("Oak", "Elm")
    prose.append(.text, .leaf, place: 90, text: "End".utf8)
    #expect(Prose.merged([prose]) == prose)
    #expect(Prose.merged([]) == Prose())
  }
}

/// Which numbers of people are shown.
@Suite struct HeadcountTests {
  private func tally(
    _ count: Int, of total: Int, _ unit: String, to manner: Edition.Manner = .governors
  ) -> String? {
    var sample = SampleSchool.withOneDay()
    sample.school.evidence[0].tallies = [
      Tally(span: nowhere, name: "seen", count: count, total: total, unit: unit)
    ]
    return sample.disclosed(to: manner).evidence.first?.tallies.first?.words
  }

  @Test(arguments: [
    (0, 20, "0 of 20 pupils"), (1, 20, "c of 20 pupils"), (5, 20, "c of 20 pupils"),
    (6, 20, "6 of 20 pupils"), (14, 20, "14 of 20 pupils"), (15, 20, "c of 20 pupils"),
    (19, 20, "c of 20 pupils"), (20, 20, "20 of 20 pupils"), (0, 5, "c of c pupils"),
    (2, 4, "c of c pupils"),
  ])
  func masksSmallNumbersOfPupilsTheirRestAndTheirWhole(count: Int, total: Int, words: String) {
    #expect(tally(count, of: total, "pupils") == words)
    #expect(tally(count, of: total, "pupils", to: .governorsConfidential) == words)
    #expect(tally(count, of: total, "pupils", to: .school) == "\(count) of \(total) pupils")
  }

  @Test(arguments: ["Year 8 pupils", "children", "Students met", "pupil", "pupil-passports"])
  func knowsPupilsByTheWordsOfTheUnit(unit: String) {
    #expect(tally(2, of: 20, unit) == "c of 20 \(unit)")
  }

  @Test(arguments: ["lessons", "passports", "teachers"])
  func showsCountsOfOtherThings(unit: String) {
    #expect(tally(2, of: 4, unit) == "2 of 4 \(unit)")
  }

  @Test func saysThatANumberWasNotWrittenDown() {
    var sample = SampleSchool.withOneDay()
    sample.school.days[0].groups = [nil, 3].map { number in
      StakeholderGroup(
        span: nowhere, name: "Pupils", people: nil, number: number, howChosen: "",
        whoWasMissed: "")
    }
    let groups = sample.disclosed(to: .school).days[0].groups
    #expect(groups.map(\.number) == [.masked(.unavailable), .shown(3)])
  }

  @Test func addsUpGroupsOfAKindForTheBoard() {
    var sample = SampleSchool.withOneDay()
    sample.school.days[0].groups = [4, 3].map { number in
      StakeholderGroup(
        span: nowhere, name: "Group \(number)", people: nil, number: number, howChosen: "by lot",
        whoWasMissed: number == 4 ? "two classes" : "")
    }
    let board = sample.disclosed(to: .governors).days[0].groups
    #expect(board.map(\.name) == ["Other people"])
    #expect(sample.disclosed(to: .governors).days[0].groupsMet == 2)
    #expect(board.map(\.number) == [.shown(7)])
    #expect(board.map(\.whoWasMissed) == ["two classes"])
    #expect(board.map(\.howChosen) == [nil])
    sample.school.days[0].groups[1].whoWasMissed = "Nobody"
    let again = sample.disclosed(to: .governors).days[0].groups
    #expect(again.map(\.whoWasMissed) == ["two classes"])
    let families = sample.disclosed(to: .families).days[0].groups
    #expect(families.map(\.whoWasMissed) == [nil])
  }
}

/// Facts that are dated after the papers' date have not happened yet.
@Suite struct AsAtTests {
  @Test func leavesOutWhatHasNotHappenedYet() {
    var sample = SampleSchool()
    var measure = Measure(identity: identity(), name: "seen", result: "8 of 9")
    measure.resultOn = date("2027-02-12")
    var written = stages()
    written[0].done = placed(date("2026-11-24"))
    written[1].done = placed(date("2026-11-25"))
    sample.school.actions = [
      Action(
        identity: identity("A1"), title: "Act", measures: [measure],
        milestones: [
          Milestone(
            span: nowhere, by: placed(.day), what: "first", done: date("2026-12-01"))
        ], stages: written)
    ]
    let action = sample.disclosed(to: .school).actions[0]
    #expect(action.stages.map(\.done) == [date("2026-11-24"), nil, nil, nil])
    #expect(action.milestones[0].done == nil)
    #expect(action.measures[0].result == nil)
    sample.asAt = date("2027-03-01")
    let later = sample.disclosed(to: .school).actions[0]
    #expect(later.measures[0].result == "8 of 9")
    #expect(later.milestones[0].done == date("2026-12-01"))
  }
}
