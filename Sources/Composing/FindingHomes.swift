import Base
import Disclosed
import Papers

/// The blocks of the full report in which findings stand.
enum FindingHome: CaseIterable { case duties, outcomes, voice, money, people, provision }

/// Findings in the full report: each in one block, found by rule.
extension Composer {
  /// Where a finding stands: with the duties where its title names a paper of the school, with
  /// people where it leads to an action on training, else with its first area that a block is
  /// about; with provision where none is.
  func home(ofFinding index: Int) -> FindingHome {
    let finding = disclosure.findings[index]
    let title = finding.title.lowercased()
    if disclosure.school.documents.contains(where: { title.holds(bareName($0.name)) }) {
      return .duties
    }
    if finding.actions.contains(where: { isAboutTraining(disclosure.actions[$0]) }),
      !finding.actions.contains(where: { !isAboutTraining(disclosure.actions[$0]) })
    {
      return .people
    }
    return finding.areas.lazy.compactMap { home(ofArea: areaTitle($0)) }.first ?? .provision
  }

  /// The block that an area of the framework is about, by the words of its title; the framework is
  /// a file, so that its numbers say nothing.
  func home(ofArea title: String) -> FindingHome? {
    let words: [(FindingHome, [String])] = [
      (.outcomes, ["outcome", "achievement", "attainment", "attendance", "progress"]),
      (.money, ["resource", "money", "fund", "budget"]),
      (.people, ["leader", "training", "staff", "governance"]),
      (.voice, ["parent", "carer", "famil", "voice", "working with"]),
      (.provision, ["provision", "teaching", "identif", "monitor", "curriculum"]),
    ]
    let title = title.lowercased()
    return words.first { $0.1.contains { title.holds($0) } }?.0
  }

  /// Whether an action’s focus is the training of staff.
  func isAboutTraining(_ action: Disclosure.Action) -> Bool {
    action.focus.map { $0.lowercased().holds("training") } ?? false
  }

  /// The findings that stand in a block, as cards with their reasons.
  func findingCards(_ home: FindingHome) -> [Block] {
    let those = disclosure.findings.indices.filter { self.home(ofFinding: $0) == home }
    return those.isEmpty ? [] : [.cards(those.map(fullFindingCard))]
  }

  private func fullFindingCard(_ index: Int) -> Card {
    let finding = disclosure.findings[index]
    let id = Places.id(places.findings[index])
    var about = [finding.isStrength ? "Strength" : "To develop"]
    if let judgement = finding.judgement { about.append("judged \(judgement)") }
    if finding.pieces == 1 { about.append("one piece of evidence") }
    let footer = [
      Line([.soft(about.joined(separator: " · "))]),
      trails([
        trail("Rests on", finding.evidence.map(citeEvidence)),
        trail("Leads to", finding.actions.map(citeAction)),
        trail("Discussed in", finding.discussions.map(citeDiscussion)),
      ]),
    ].compactMap { $0 }
    return Card(
      id: id, reference: finding.reference, title: Line(finding.title),
      body: finding.body.isEmpty ? [] : prose(finding.body, id: "full-\(id)"), footer: footer)
  }

  /// Several trails on one line; nil for none.
  func trails(_ trails: [Line?]) -> Line? {
    let those = trails.compactMap { $0 }
    return those.isEmpty ? nil : Line.joined(those, by: ". ")
  }

  /// The graduated approach as the day met it.
  func approachBlocks() -> [Block] {
    let cards = findingCards(.provision)
    guard !cards.isEmpty else { return [] }
    return [section("approach", "The graduated approach in practice", cards)]
  }

  /// Training, time and deployment; what was found; how anyone will know that training worked.
  func peopleBlocks() -> [Block] {
    var blocks = peopleFacts() + findingCards(.people)
    let measures = disclosure.actions.filter(isAboutTraining).flatMap(\.measures)
    if !measures.isEmpty {
      blocks.append(.table(measureTable("Measures on training and confidence", measures)))
    }
    return blocks
  }

  /// Whom we asked and how, what they said, what comes of it.
  func voiceBlocks() -> [Block] {
    guard let day else { return [] }
    var blocks: [Block] = []
    if let table = groupTable(day) { blocks.append(.table(table)) }
    let cards = findingCards(.voice)
    if !cards.isEmpty { blocks.append(section("said", "What people said", cards)) }
    let heard = disclosure.findings.indices.filter { restsOnVoices(disclosure.findings[$0]) }
    let elsewhere = heard.filter { home(ofFinding: $0) != .voice }
    if let line = trail("Other findings that rest on voices:", elsewhere.map(citeFinding)) {
      blocks.append(.paragraph(line, style: .plain))
    }
    let led = disclosure.actions.indices.filter { index in
      disclosure.actions[index].findings.contains(where: heard.contains)
    }
    let lines = led.map { index -> Line in
      let action = disclosure.actions[index]
      let cite = citeAction(index)
      let words = action.plainWords ?? action.difference ?? action.title
      return cite + Line(action.reference == nil ? ": \(words)" : " \(words)")
    }
    if !lines.isEmpty {
      blocks.append(section("changes", "What comes of it", [.list(lines, ordered: false)]))
    }
    return blocks
  }

  /// Whether pupils or families were heard on it.
  func restsOnVoices(_ finding: Disclosure.Finding) -> Bool {
    !Set(finding.people).isDisjoint(with: ["Pupils", "Families"])
  }
}
