import Base
import Disclosed
import Papers

extension Composer {
  /// How to read the numbers, how what people said is looked after, and the words used.
  func noteBlocks(on blocks: [Block]) -> [Block] {
    [numbersNote(), privacyStatement(), glossary(of: blocks)].compactMap { $0 }
  }

  private func numbersNote() -> Block? {
    var lines: [Line] = []
    let masks = masksInUse()
    if masks.contains(.confidential) {
      lines.append(
        Line([
          .strong("c"),
          .text(
            " stands for a number that is not shown because it is small, or because it would give "
              + "a small one away."),
        ]))
    }
    if masks.contains(.unavailable) {
      lines.append(Line([.strong("x"), .text(" stands for a number that nobody wrote down.")]))
    }
    lines += [
      "Counts are of what was looked at on the day; they are not a sample of all.",
      "A change in a figure about few pupils may be chance. “Too small to say” means that no "
        + "figure is printed for that reason.",
      "E, F, A, M and D with a number name a piece of evidence, a finding, an action, a measure "
        + "and a discussion. The evidence stands on the edition’s own pages.",
    ]
    lines += year.withheld.map { Line($0) }
    return section("numbers", "How to read the numbers", [.list(lines, ordered: false)])
  }

  /// What was collected, from whom, who keeps it and until when, and what is left out.
  private func privacyStatement() -> Block? {
    var facts: [Fact] = []
    var kinds: [String] = []
    for kind in disclosure.evidence.compactMap(\.kind).map(inSentence)
    where !kinds.contains(kind) { kinds.append(kind) }
    if !kinds.isEmpty {
      let count = counted(disclosure.pieces, "note")
      facts.append(
        Fact(
          "What was collected", Line("\(count) of what was seen, heard and read: \(listed(kinds)).")
        ))
    }
    var groups: [String] = []
    for group in (day?.groups ?? []).map({ inSentence($0.name) }) where !groups.contains(group) {
      groups.append(group)
    }
    if !groups.isEmpty {
      facts.append(Fact("From whom", Line(sentenceCased(listed(groups)) + ".")))
    }
    if let reviewers = day?.reviewers, !reviewers.isEmpty {
      facts.append(Fact("By whom", Line(sentenceCased(listed(reviewers)) + ".")))
    }
    if let contact = disclosure.school.dataContact {
      facts.append(Fact("Who answers for it", Line(sentenceCased(contact) + ".")))
    }
    if let date = disclosure.school.deleteAfter {
      facts.append(
        Fact("How long it is kept", Line("Private notes are deleted after \(date.inWords).")))
    }
    let rule = disclosure.withheld.joined(separator: " ")
    if !rule.isEmpty { facts.append(Fact("What is left out", Line(rule))) }
    guard !facts.isEmpty else { return nil }
    return section(
      "privacy", "How what people told us is looked after",
      [
        .paragraph(
          "People spoke freely because they were promised that nobody could be picked out.",
          style: .plain), .facts(facts),
      ])
  }
}
