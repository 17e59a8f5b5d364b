import Base
import Disclosed
import Papers

extension Composer {
  /// How to read the numbers, the words used, and, on the last page, how what people said is looked
  /// after.
  func noteBlocks(on blocks: [Block]) -> [Block] {
    [numbersNote(), glossary(of: blocks), privacyNote()].compactMap { $0 }
  }

  private func numbersNote() -> Block? {
    var lines: [Line] = []
    let masks = masksInUse()
    for mask in Headcount.Mask.allCases where masks.contains(mask) {
      lines.append(
        Line([.strong(mask.rawValue), .text(" stands for a number: \(meaning(of: mask)).")]))
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

  private func privacyNote() -> Block {
    section(
      "privacy", "How what people told us is looked after",
      [
        .paragraph(
          "People spoke freely because they were promised that nobody could be picked out.",
          style: .plain), privacyStatement().list(saysMaker: true),
      ])
  }
}
